"""An app on a SQLite file with one set made by hand, and visitors with a browser each."""

import re
from datetime import datetime, timedelta
from html.parser import HTMLParser
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from quizapp import paths
from quizapp.config import read_config
from quizapp.learning.quizzes import add_quiz
from quizapp.learning.rendering import RenderedSet
from quizapp.learning.storing import store
from quizapp.models import ItemRow, Quiz, SetRow, write
from quizapp.web import create_app
from quizapp.web.context import NOBODY

TOKYO = ZoneInfo("Asia/Tokyo")

SENTENCES = [
    [["町の庭", "", ""]],
    [
        ["町は", "", ""],
        ["来年", "らいねん", "agreed"],
        ["、庭を", "", ""],
        ["整備", "せいび", "agreed"],
        ["する。", "", ""],
    ],
    [["庭には", "", ""], ["木", "き", "guessed"], ["が三十本ある。", "", ""]],
]
ARTICLE = {"sections": [{"heading": 0, "paragraphs": [[1, 2]]}]}
TEXTS = ["".join(text for text, _, _ in pieces) for pieces in SENTENCES]
WORDS = {
    ("来年", "らいねん"): "next year",
    ("整備", "せいび"): "maintenance",
    ("木", "き"): "tree",
}


def runs_of(pieces):
    """Return pieces as runs; those with ruby are words."""
    return [
        [(text, ruby), origin, [[text, ruby]]] if ruby else text
        for text, ruby, origin in pieces
    ]


REFUSALS = [
    {
        "type": name,
        "sentence": sentence,
        "text": text,
        "reason": f"It may be read {readings}.",
    }
    for name, sentence, text, readings in [
        ("reading", 2, "木", "き or もく"),
        ("reading", 1, "町", "まち or ちょう"),
        ("meaning", 2, "木", "き or もく"),
    ]
]


def make_item(uid, type_name="reading", sentence=1, target="整備", **changes):
    """Return the columns of an item about `target` in a sentence of the garden."""
    text = TEXTS[sentence]
    start = text.index(target)
    end = start + len(target)
    return {
        "uid": uid, "type": type_name, "skill": "vocabulary", "response": "choice", "stem": text,
        "pieces": {"before": [[text[:start], ""]], "after": [[text[end:], ""]]},
        "target_start": start, "target_end": end,
        "key": ["せいび"], "distractors": [["せいひ", "voicing_missing"], ["せんび", "other_reading"]],
        "sentence": sentence, "context": [piece[:2] for piece in SENTENCES[sentence]],
        "evidence_start": start, "evidence_end": end, "evidence_text": target,
        "word": ("整備", "せいび"), "surface": target, "explanation": "備 is び here.",
        "band": 3, "retired": False,
    } | changes  # fmt: skip


def make_fact(uid, stem, key, distractors, type_name="fact_blank"):
    """Return the columns of an item about the number of trees; a comprehension item."""
    start = stem.index("＿＿") if "＿＿" in stem else stem.index("五十本")
    return make_item(
        uid, type_name, 2, "三十本", stem=stem, word=None, surface="", skill="comprehension",
        pieces={"before": [[stem[:start], ""]], "after": [[stem[start:][2 if "＿＿" in stem else 3 :], ""]]},
        target_start=start, target_end=start + (2 if "＿＿" in stem else 3),
        key=[key], distractors=[[text, "other"] for text in distractors],
    )  # fmt: skip


CHOICE = make_item("choice")
TYPED = make_item("typed", "reading_typed", response="typed", distractors=[])
MEANING = make_item(
    "meaning", "meaning", key=["upkeep"], distractors=[["battle", "other_meaning"]]
)
BLANK = make_fact("blank", "庭には木が＿＿ある。", "三十本", ["五十本", "十三本"])
FALSE = make_fact("false", "庭には木が五十本ある。", "×", ["○"], "true_false")
ITEMS = (CHOICE, TYPED, MEANING, BLANK, FALSE)


def make_set(slug="garden", items=ITEMS, **changes):
    """Return the garden as a rendered set, ready to be stored."""
    counts = {item["type"]: 1 for item in items}
    fields = {
        "slug": slug, "title": "町の庭", "level": "beginner", "license": "CC0-1.0",
        "source": "written for tests", "text": "本文", "article": ARTICLE,
        "coverage": {"types": counts, "refusals": REFUSALS}, "items": items,
        "words": {
            key: {"gloss": gloss, "band": 3, "pos": "名詞", "senses": [[gloss]]}
            for key, gloss in WORDS.items()
        },
        "digest": "1", "sentences": [runs_of(pieces) for pieces in SENTENCES],
        "places": {("来年", "らいねん"): [1], ("整備", "せいび"): [1], ("木", "き"): [2]},
    }  # fmt: skip
    return RenderedSet(**fields | changes)


class Clock:
    """The app's time, which a test moves."""

    def __init__(self):
        self.now = datetime(2026, 5, 4, 9, 30, tzinfo=TOKYO)

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


class Visitor:
    """One browser: it keeps cookies and sends the token that pages carry."""

    def __init__(self, app):
        self._app = app
        self.client = app.test_client()

    def get(self, path, **options):
        return self.client.get(path, buffered=True, **options)

    def post(self, path, **form):
        token = re.search(
            'name="csrf_token" value="([^"]+)"', self.get("/articles/new").text
        )
        response = self.client.post(
            path,
            data={"csrf_token": token[1], **form},
            content_type="multipart/form-data",
        )
        response.request.environ["wsgi.input"].close()  # a file when the form is long
        return response

    @property
    def learner_id(self):
        with self.client.session_transaction() as session:
            return session.get("learner", NOBODY)

    def quiz(self, *uids, kind="quiz"):
        """Give the visitor a quiz of the items with these uids; return its address."""
        if self.learner_id == NOBODY:
            self.post("/reviews")
        shared = self._app.extensions["quizapp"]
        with write(shared.engine) as session:
            ids = dict(session.execute(select(ItemRow.uid, ItemRow.id)).all())
            set_id = session.scalars(select(SetRow.id).limit(1)).one()
            quiz = Quiz(learner_id=self.learner_id, set_id=set_id, kind=kind, seed=7)
            quiz_id = add_quiz(
                session, quiz, [ids[uid] for uid in uids], shared.clock()
            )
        return f"/quizzes/{quiz_id}"


class _Words(HTMLParser):
    """Collects what a page says, without its furigana."""

    def __init__(self):
        super().__init__()
        self.parts, self._hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self._hidden += tag in ("rt", "rp", "title")

    def handle_endtag(self, tag):
        self._hidden -= tag in ("rt", "rp", "title")

    def handle_data(self, data):
        if not self._hidden:
            self.parts.append(data)


def words_of(response):
    """Return what the page says, with single spaces."""
    parser = _Words()
    parser.feed(response.text)
    return re.sub(r"\s+", " ", "".join(parser.parts))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def app(tmp_path, monkeypatch, clock, sqlite_file):
    monkeypatch.setattr(paths, "QUESTIONS", tmp_path / "no-sets")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "quizapp.db").write_bytes(sqlite_file.read_bytes())
    app = create_app(read_config(tmp_path / "data", {}), clock=clock)
    yield app
    app.extensions["quizapp"].engine.dispose()


@pytest.fixture
def add_set(app):
    """Store a set made by hand."""

    def add(owner_id=None, **changes):
        shared = app.extensions["quizapp"]
        with write(shared.engine) as session:
            return store(
                session, make_set(**changes), now=shared.clock(), owner_id=owner_id
            )

    return add


@pytest.fixture
def garden(add_set):
    """The set that most tests ask about."""
    return add_set()


@pytest.fixture
def visitor(app):
    return Visitor(app)


@pytest.fixture
def stranger(app):
    return Visitor(app)


@pytest.fixture
def read_words():
    return words_of


@pytest.fixture
def make():
    """The functions that make rows by hand."""
    return SimpleNamespace(item=make_item, set=make_set, items=ITEMS)
