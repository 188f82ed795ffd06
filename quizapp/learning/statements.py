"""The statements that taking an answer runs, made once."""

from dataclasses import fields

from sqlalchemy import bindparam, func, insert, select, update

from quizapp.learning.schedule import Memory
from quizapp.models import Base

_tables = Base.metadata.tables
_answer, _card, _item = _tables["answer"], _tables["card"], _tables["item"]
_learner, _position, _quiz = _tables["learner"], _tables["position"], _tables["quiz"]
_word = _tables["word"]
MEMORY = tuple(field.name for field in fields(Memory))
"""The columns of a card that the schedule decides."""

MISSED = ("misses", "missed_at", "slip")
"""The columns of a card that tell of its wrong answers."""

_last = _answer.alias("last")

FIND = (
    select(
        _quiz.c.kind,
        _quiz.c.size,
        *_item.c[
            "type", "skill", "uid", "stem", "key", "distractors", "word_id", "surface"
        ],
        *_item.c["target_start", "target_end"],
        _word.c.base,
        _word.c.reading,
        _position.c.item_id,
        _position.c.again,
        *_learner.c["settings", "fitted"],
        _card.c.id.label("card_id"),
        _card.c.first_reviewed,
        *(_card.c[name] for name in MEMORY),
        *(_card.c[name].label(f"card_{name}") for name in MISSED),
        _card.c.aside,
        _answer.c.text,
        _answer.c.correctness,
        _answer.c.slip,
        select(_last.c.id)
        .where(_last.c.quiz_id == _quiz.c.id, _last.c.number == _quiz.c.size)
        .exists()
        .label("has_last"),
    )
    .select_from(_quiz)
    .join(_learner, _learner.c.id == _quiz.c.learner_id)
    .join(_position, _position.c.quiz_id == _quiz.c.id)
    .join(_item, _item.c.id == _position.c.item_id)
    .outerjoin(_word, _word.c.id == _item.c.word_id)
    .outerjoin(
        _card,
        (_card.c.word_id == _item.c.word_id)
        & (_card.c.learner_id == _quiz.c.learner_id),
    )
    .outerjoin(
        _answer,
        (_answer.c.quiz_id == _quiz.c.id) & (_answer.c.number == _position.c.number),
    )
    .where(
        _quiz.c.id == bindparam("quiz_id"),
        _quiz.c.learner_id == bindparam("learner_id"),
        _position.c.number == bindparam("number"),
    )
)
TAKE_TURN = (
    select(_learner.c.id)
    .where(_learner.c.id == bindparam("learner_id"))
    .with_for_update(key_share=True)
)
ADD_POSITION = insert(_position)
GROW = (
    update(_quiz)
    .where(_quiz.c.id == bindparam("of_quiz"))
    .values(size=bindparam("new_size"))
)
COUNT = select(func.count()).where(_answer.c.quiz_id == bindparam("of_quiz"))
ADD_ANSWER = insert(_answer)
ADD_CARD = insert(_card).returning(_card.c.id)
CHANGE_CARD = (
    update(_card)
    .where(_card.c.id == bindparam("of_card"))
    .values(
        {
            name: bindparam(name)
            for name in (*MEMORY, *MISSED, "first_reviewed", "last_item_id", "aside")
        }
    )
)
FINISH = (
    update(_quiz)
    .where(_quiz.c.id == bindparam("of_quiz"))
    .values(finished_at=bindparam("now"))
)
