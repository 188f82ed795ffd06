"""What templates know beyond what their view gives them."""

from datetime import date, datetime
from typing import Any

from flask import Flask

from quizapp.items.base import BLANK
from quizapp.items.slips import SLIPS
from quizapp.japanese.kana import count_japanese
from quizapp.web import context
from quizapp.web.ruby import marked

SECONDS_A_WORD = 12
"""A guess at what one review takes, to tell how long a day's work is."""

Refusal = dict[str, Any]
"""One of `coverage["refusals"]` of a set."""

MARKS = {"○": "true", "×": "false"}
"""What the options of a true-or-false question mean, in words."""


def register(app: Flask) -> None:
    """Add the filters and names."""
    app.jinja_env.filters.update(
        by_reason=by_reason,
        day=day,
        language=language,
        minutes=minutes,
        marked=marked,
        number=number,
        percent=percent,
        type_name=type_name,
    )
    app.jinja_env.globals.update(BLANK=BLANK, MARKS=MARKS, SLIPS=SLIPS)


def language(text: str) -> str:
    """Return what to put in `lang`: `ja` for text with Japanese in it, else `en`."""
    return "ja" if count_japanese(text) or text in MARKS else "en"


def type_name(name: str) -> str:
    """Return the name of a question type as words: number_reading → number reading."""
    return name.replace("_", " ")


def number(count: int) -> str:
    """Return `count` with its thousands apart."""
    return f"{count:,}"


def percent(part: float) -> int:
    """Return `part` of 1 as a percentage; only all is 100."""
    return int(part * 100)


def minutes(words: int) -> int:
    """Return about how many minutes a review of so many words takes, at least 1."""
    return max(round(words * SECONDS_A_WORD / 60), 1)


def day(moment: date) -> str:
    """Return the day in words: today, yesterday, tomorrow, or 3 May 2026."""
    now = context.now()
    if isinstance(moment, datetime):
        moment = moment.astimezone(now.tzinfo).date()
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    return near.get((moment - now.date()).days) or f"{moment.day} {moment:%B %Y}"


def by_reason(refusals: list[Refusal]) -> list[tuple[str, list[Refusal]]]:
    """Return refusals by the reason as far as its colon, the largest group first.

    The reason is given as the beginning of a line.
    """
    groups: dict[str, list[Refusal]] = {}
    for refusal in refusals:
        reason = refusal["reason"].partition(": ")[0]
        groups.setdefault(reason[:1].upper() + reason[1:], []).append(refusal)
    return sorted(groups.items(), key=lambda group: -len(group[1]))
