"""Words of a learner as an Anki deck; the only module that knows genanki (the extra `anki`).

Ids never change: a deck that is imported again updates the notes of the one before.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from html import escape
from importlib.util import find_spec
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from quizapp.learning.listed_words import ListedWord
from quizapp.learning.shown import Pieces, Quotation

MODEL_ID = 1_607_392_319
DECK_ID = 2_059_400_110
DECK_NAME = "ことのは"

FIELDS = ("Word", "Reading", "Meaning", "Sentence", "Article")

_FRONT = """
<div class="word" lang="ja">{{Word}}</div>
<div class="sentence" lang="ja">{{kanji:Sentence}}</div>
"""
_BACK = """
<div class="word" lang="ja">{{Word}}</div>
<div class="reading" lang="ja">{{Reading}}</div>
<div class="meaning">{{Meaning}}</div>
<div class="sentence" lang="ja">{{furigana:Sentence}}</div>
<div class="article" lang="ja">{{Article}}</div>
"""
_CSS = """
.card { max-width: 34em; margin: 0 auto; font: 1.1em/1.7 sans-serif; text-align: center; }
.word { font: 2em/1.5 "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif; }
.reading { font-size: 1.3em; }
.sentence { margin-top: 1em; font-size: 1.2em; line-height: 2.2; text-align: left; }
.sentence b { color: #b0321d; }
.nightMode .sentence b { color: #f08a72; }
.article { margin-top: 1em; font-size: .8em; opacity: .7; }
"""


def is_available() -> bool:
    """Return whether genanki is installed."""
    return find_spec("genanki") is not None


def deck_of(words: Iterable[ListedWord], now: datetime) -> bytes:
    """Return an .apkg file with a note for each word, made at `now`.

    Raises ImportError when genanki is not installed.
    """
    import genanki  # noqa: PLC0415 - an extra

    model = genanki.Model(
        MODEL_ID,
        "ことのは: word",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Word", "qfmt": _FRONT, "afmt": _BACK}],
        css=_CSS,
    )
    deck = genanki.Deck(DECK_ID, DECK_NAME)
    for word in words:
        deck.add_note(
            genanki.Note(
                model=model,
                fields=fields_of(word),
                guid=guid_of(word.base, word.reading),
                tags=_tags(word),
            )
        )
    # Its `write_to_file` leaves a temporary file behind.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "collection.anki2"
        with closing(sqlite3.connect(path)) as db:
            seconds = now.timestamp()
            genanki.Package(deck).write_to_db(
                db.cursor(), seconds, count(int(seconds * 1000))
            )
            db.commit()
        file = BytesIO()
        with ZipFile(file, "w", ZIP_DEFLATED) as package:
            package.write(path, path.name)
            package.writestr("media", "{}")
    return file.getvalue()


def guid_of(base: str, reading: str) -> str:
    """Return the id of a word's note, the same on every computer."""
    import genanki  # noqa: PLC0415 - an extra

    guid: Any = genanki.guid_for("kotonoha", base, reading)
    return str(guid)


def fields_of(word: ListedWord) -> list[str]:
    """Return the fields of the word's note, which are HTML."""
    plain = (word.base, word.reading, word.gloss)
    sentence = _sentence(word.sentence)
    return [*map(escape, plain), sentence, escape(word.set_title)]


def _tags(word: ListedWord) -> list[str]:
    return ["kotonoha", *([f"kotonoha::{word.last.kind}"] if word.last else [])]


def _sentence(evidence: Quotation | None) -> str:
    """Return the sentence in Anki's notation, 来年[らいねん], with the evidence in bold."""
    if evidence is None:
        return ""
    before, marked, after = (
        _furigana(part) for part in (evidence.before, evidence.marked, evidence.after)
    )
    return f"{before}<b>{marked}</b>{after}".strip()


def _furigana(pieces: Pieces) -> str:
    # A blank tells Anki where the text under the ruby begins; it is not shown.
    return "".join(
        f" {_harmless(text)}[{_harmless(ruby)}]" if ruby else _harmless(text)
        for text, ruby in pieces
    )


def _harmless(text: str) -> str:
    return escape(text.replace("[", "［").replace("]", "］"))
