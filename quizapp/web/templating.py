"""What templates know beyond what their view gives them."""

from datetime import date, datetime
from typing import Any

from flask import Flask

from quizapp.items.base import BLANK
from quizapp.items.slip_kinds import KINDS, Name
from quizapp.items.slips import SLIPS, Sentence
from quizapp.japanese.kana import count_japanese
from quizapp.messages import N_
from quizapp.web import context, languages
from quizapp.web.languages import gettext as _
from quizapp.web.preferences import settings
from quizapp.web.ruby import marked

SECONDS_A_WORD = 12
"""A guess at what one review takes, to tell how long a day's work is."""

Refusal = dict[str, Any]
"""One of `coverage["refusals"]` of a set."""

MARKS = {"○": N_("true"), "×": N_("false")}
"""What the options of a true-or-false question mean, in words."""

SKILLS = {
    "vocabulary": N_("vocabulary"),
    "grammar": N_("grammar"),
    "comprehension": N_("comprehension"),
}

_WEEKDAYS = (
    N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"),
)  # fmt: skip

LEVELS = {
    "beginner": N_("beginner"),
    "intermediate": N_("intermediate"),
    "advanced": N_("advanced"),
}


def register(app: Flask) -> None:
    """Add the filters and names."""
    app.jinja_env.filters.update(
        by_reason=by_reason,
        coming=coming,
        day=day,
        either=either,
        language=language,
        level_name=level_name,
        minutes=minutes,
        marked=marked,
        number=number,
        short_day=short_day,
        spent=spent,
        percent=percent,
        skill_name=skill_name,
        type_name=type_name,
        weekday=weekday,
    )
    app.jinja_env.globals.update(
        BLANK=BLANK, MARKS=MARKS, SLIPS=SLIPS, KINDS=KINDS, settings=settings
    )


def language(text: str) -> str:
    """Return what to put in `lang`: `ja` for text with Japanese in it, else `en`."""
    return "ja" if count_japanese(text) or text in MARKS else "en"


def either(sentence: Sentence | Name) -> str:
    """Return what is there in both languages in the page's."""
    return sentence.japanese if languages.current() == "ja" else sentence.english


def type_name(name: str) -> str:
    """Return the name of a question type as words: number_reading → number reading."""
    return _(name.replace("_", " "))


def skill_name(skill: str) -> str:
    """Return the name of a skill in the page's language."""
    return languages.translated(SKILLS.get(skill, skill))


def level_name(level: str) -> str:
    """Return the name of an article's level; one that is not ours as it is."""
    return languages.translated(LEVELS.get(level, level))


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
    near = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    if (word := near.get((moment - now.date()).days)) is not None:
        return word
    if languages.current() == "ja":
        return f"{moment.year}年{moment.month}月{moment.day}日"
    return f"{moment.day} {moment:%B %Y}"


def coming(due: date) -> str:
    """Return the day on which a word comes back in words; what is overdue comes today."""
    return day(max(due, context.now().date()))


def short_day(day: date) -> str:
    """Return the day without its year: 3 May."""
    if languages.current() == "ja":
        return f"{day.month}月{day.day}日"
    return f"{day.day} {day:%b}"


def month(day: date) -> str:
    """Return the short name of the day's month."""
    return f"{day.month}月" if languages.current() == "ja" else f"{day:%b}"


def weekday(day: date) -> str:
    """Return the short name of the day of the week."""
    return languages.translated(_WEEKDAYS[day.weekday()])


def spent(minutes: float) -> str:
    """Return a time in words: 40 min, 3 h 5 min."""
    hours, rest = divmod(round(minutes), 60)
    if hours:
        return _("%(hours)d h %(minutes)d min", hours=hours, minutes=rest)
    return _("%(minutes)d min", minutes=rest)


def by_reason(refusals: list[Refusal]) -> list[tuple[str, list[Refusal]]]:
    """Return refusals by the reason as far as its colon, the largest group first.

    The reason is given as the beginning of a line.
    """
    groups: dict[str, list[Refusal]] = {}
    for refusal in refusals:
        reason = refusal["reason"].partition(": ")[0]
        groups.setdefault(reason[:1].upper() + reason[1:], []).append(refusal)
    return sorted(groups.items(), key=lambda group: -len(group[1]))
