"""A library of 200 sets and 20,000 items, and learners who have long used it.

    learner_id = add_learner(session, cards=5_000, answers=50_000)

The rows are made by number, not by the app: what is measured is reading them.
"""

from datetime import UTC, datetime, time, timedelta
from random import Random

from sqlalchemy import insert
from sqlalchemy.orm import Session

from quizapp.models import Base, Learner

SETS = 200
ITEMS_OF_A_SET = 100
WORDS = 6_000
WORDS_OF_A_SET = 150
SENTENCES = 40
A_QUIZ = 10
DAYS = 365

NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
SLIPS = ("long_missing", "voicing_missing", "other_reading", "look_alike_kanji", "")
_KANJI = "町庭来年整備図書館駅前広場完成建物市民利用説明増加子供教室大学生活電車会社"
_TYPES = (
    ("reading", "vocabulary", "choice"),
    ("reading_typed", "vocabulary", "typed"),
    ("meaning", "vocabulary", "choice"),
    ("particle", "grammar", "choice"),
    ("true_false", "comprehension", "choice"),
)


def add_library(session: Session) -> None:
    """Add the sets with their sentences, words and items."""
    rng = Random(1)
    _add(session, "word", [_word(number) for number in range(1, WORDS + 1)])
    for number in range(1, SETS + 1):
        words = rng.sample(range(1, WORDS + 1), WORDS_OF_A_SET)
        _add(session, "question_set", [_set(number)])
        _add(session, "sentence", [
            {"set_id": number, "number": at, "runs": _runs(words, at)} for at in range(SENTENCES)
        ])  # fmt: skip
        _add(session, "set_word", [
            {"set_id": number, "word_id": word, "times": 1 + at % 3, "sentences": [at % SENTENCES]}
            for at, word in enumerate(words)
        ])  # fmt: skip
        _add(
            session, "item", [_item(number, at, words) for at in range(ITEMS_OF_A_SET)]
        )


def add_learner(session: Session, *, cards: int, answers: int) -> int:
    """Add a learner with so many cards, and answers over a year in quizzes of ten."""
    rng = Random(cards)
    learner = Learner(created_at=NOW - timedelta(days=DAYS))
    session.add(learner)
    session.flush()
    asked = session.execute(
        Base.metadata.tables["item"].select().order_by(Base.metadata.tables["item"].c.id)
    ).all()  # fmt: skip
    by_word = {item.word_id: item for item in asked if item.word_id}
    met = rng.sample(sorted(by_word), min(cards, len(by_word)))
    first = _next_id(session, "card")
    rows = [
        _card(rng, first + at, learner.id, word, by_word[word].id)
        for at, word in enumerate(met)
    ]
    _add(session, "card", rows)
    _answer(session, rng, learner.id, [(row["id"], by_word[row["word_id"]]) for row in rows],
            [item for item in asked if not item.word_id], answers)  # fmt: skip
    return learner.id


def _answer(session, rng, learner_id, cards, others, answers):
    """Add quizzes with their answers, the earliest first, and count them by day."""
    first, tallies = _next_id(session, "quiz"), {}
    quizzes, positions, given = [], [], []
    for at in range(answers):
        quiz, number = first + at // A_QUIZ, at % A_QUIZ + 1
        day = NOW.date() - timedelta(days=DAYS - 1 - at * (DAYS - 1) // answers)
        moment = datetime.combine(day, time(8), UTC) + timedelta(seconds=at % 3600)
        if number == 1:
            quizzes.append({
                "id": quiz, "learner_id": learner_id, "set_id": at % SETS + 1,
                "kind": "review" if at % 3 else "quiz", "seed": at, "size": A_QUIZ,
                "created_at": moment, "finished_at": moment,
            })  # fmt: skip
        card, item = rng.choice(cards) if number < 9 else (None, rng.choice(others))
        is_right = rng.random() < 0.85
        slip = "" if is_right else rng.choice(SLIPS)
        positions.append({"quiz_id": quiz, "number": number, "item_id": item.id})
        given.append({
            "quiz_id": quiz, "number": number, "item_id": item.id, "learner_id": learner_id,
            "card_id": card, "text": item.key[0] if is_right else "ちがう",
            "correctness": float(is_right), "slip": slip,
            "rating": None if card is None else 3 if is_right else 1,
            "duration_ms": rng.randrange(2_000, 20_000), "answered_at": moment,
        })  # fmt: skip
        tally = tallies.setdefault((day, item.skill, slip), [0, 0, 0])
        tally[0] += 1
        tally[1] += is_right
        tally[2] += given[-1]["duration_ms"]
    _add(session, "quiz", quizzes)
    _add(session, "position", positions)
    _add(session, "answer", given)
    _add(session, "tally", [
        {"learner_id": learner_id, "day": day, "skill": skill, "slip": slip,
         "answers": sums[0], "right": sums[1], "duration_ms": sums[2]}
        for (day, skill, slip), sums in tallies.items()
    ])  # fmt: skip


def _word(number):
    base = _base(number)
    return {
        "id": number, "base": base, "reading": f"よみ{number}", "gloss": f"gloss {number}",
        "band": 1 + number % 5, "pos": "名詞", "senses": [[f"gloss {number}", "other"], ["more"]],
    }  # fmt: skip


def _base(number):
    return (
        _KANJI[number % len(_KANJI)]
        + _KANJI[number // len(_KANJI) % len(_KANJI)]
        + str(number)
    )


def _runs(words, at):
    runs = ["この"]
    for step in range(5):
        word = words[(at * 5 + step) % len(words)]
        runs += [[word, "agreed", [[_base(word), f"よみ{word}"]]], "と"]
    return [*runs, "がある。"]


def _set(number):
    return {
        "id": number, "slug": f"set-{number}", "title": f"記事の{number}",
        "level": ("beginner", "intermediate", "advanced")[number % 3], "license": "CC0-1.0",
        "source": "", "characters": 1_200, "text": "本文" * 600,
        "article": {"sections": [{"heading": None, "paragraphs": [
            [*range(at, at + 4)] for at in range(0, SENTENCES, 4)]}]},
        "coverage": {"types": {name: 20 for name, _, _ in _TYPES}, "refusals": [
            {"type": "reading", "sentence": at, "text": "木", "reason": "It may be read き or もく."}
            for at in range(SENTENCES)]},
        "owner_id": None, "digest": str(number), "created_at": NOW - timedelta(days=number),
        "words": WORDS_OF_A_SET * 2, "questions": ITEMS_OF_A_SET,
    }  # fmt: skip


def _item(set_id, at, words):
    name, skill, response = _TYPES[at % len(_TYPES)]
    is_of_word = skill == "vocabulary"
    word = words[at]
    target = _base(word)
    stem = f"この{target}と町がある。"
    return {
        "set_id": set_id, "uid": f"{set_id}-{at}", "type": name, "skill": skill,
        "response": response, "stem": stem,
        "pieces": {"before": [["この", ""]], "after": [["と", ""], ["町", "まち"], ["がある。", ""]]},
        "target_start": 2, "target_end": 2 + len(target), "key": [f"よみ{word}"],
        "distractors": [["ちがう", "other"], ["そのた", "other_reading"]] if response == "choice" else [],
        "sentence": at % SENTENCES, "context": [["この", ""], [target, "よみ"], ["がある。", ""]],
        "evidence_start": 2, "evidence_end": 2 + len(target), "evidence_text": target,
        "word_id": word if is_of_word else None, "surface": target if is_of_word else "",
        "explanation": "So it is.", "band": 2, "retired": False,
    }  # fmt: skip


def _card(rng, card_id, learner_id, word_id, item_id):
    stability = rng.lognormvariate(2.5, 1.2)
    last = NOW.date() - timedelta(days=rng.randrange(0, max(int(stability * 1.3), 2)))
    misses = rng.choice((0, 0, 0, 1, 3))
    return {
        "id": card_id, "learner_id": learner_id, "word_id": word_id, "state": 2,
        "stability": stability, "difficulty": rng.uniform(3, 8),
        "due": last + timedelta(days=max(round(stability), 1)), "last_review": last,
        "lapses": misses // 2, "reps": 8, "first_reviewed": last - timedelta(days=30),
        "last_item_id": item_id, "added_at": None, "aside": "", "misses": misses,
        "missed_at": NOW - timedelta(days=rng.randrange(1, 300)) if misses else None,
        "slip": rng.choice(SLIPS) if misses else "",
    }  # fmt: skip


def _add(session, table, rows):
    if rows:
        session.execute(insert(Base.metadata.tables[table]), rows)


def _next_id(session, table):
    column = Base.metadata.tables[table].c.id
    return (session.scalar(column.table.select().with_only_columns(column).order_by(column.desc()).limit(1)) or 0) + 1  # fmt: skip
