"""Sentences as HTML: furigana, and each word a link to its page.

An article has thousands of words: a macro that writes the same takes several times as long.
"""

import json
import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from markupsafe import Markup, escape

from quizapp.learning.article_rows import Run

_PLAIN = "<ruby>%s<rp>(</rp><rt>%s</rt><rp>)</rp></ruby>"
_RUBY = {"agreed": _PLAIN, "number": _PLAIN} | {
    origin: _PLAIN.replace("<ruby>", f'<ruby class="{origin}">')
    for origin in ("guessed", "source")
}

# Not those of an escaped character (&#34;).
_SHORT_NUMBER = re.compile("(?<![0-9A-Za-z.,#])[0-9]{1,2}(?![0-9A-Za-z.,])")


def linked(runs: str, known: Collection[int], place: str) -> Markup:
    """Return a sentence whose words are links; those in `known` have the class of that name.

    `runs` is the JSON text of its runs, read once as long as it is asked for. `place` says
    where it stands, its set's slug and its number (`garden.3`). No link is a stop of the tab
    key; the page's script moves between them with the arrows.
    """
    at = escape(place)
    html: list[str] = []
    for word, text in _segments(runs):
        if word:
            kind = "w known" if word in known else "w"
            html.append(
                f'<a class="{kind}" tabindex="-1" href="/words/{word}?at={at}">{text}</a>'
            )
        else:
            html.append(text)
    return Markup("".join(html))  # noqa: S704 - what came from a text is escaped


def marked(runs: Iterable[Run], word_id: int | None) -> Markup:
    """Return a sentence without links, the word with that id marked."""
    html = [
        f'<b class="asked">{text}</b>' if word_id and word == word_id else text
        for word, text in map(_segment, runs)
    ]
    return Markup("".join(html))  # noqa: S704 - what came from a text is escaped


@lru_cache(maxsize=5_000)
def _segments(runs: str) -> tuple[tuple[int | None, str], ...]:
    """Return the id of each run's word and its HTML, for runs given as JSON."""
    return tuple(map(_segment, json.loads(runs)))


def _segment(run: Run) -> tuple[int | None, str]:
    if isinstance(run, str):
        return None, _text(run)
    word, origin, pieces = run
    ruby = _RUBY[origin]
    html = "".join(
        ruby % (_text(text), escape(over)) if over else _text(text)
        for text, over in pieces
    )
    return word, html


def _text(text: str) -> str:
    """Return `text` as HTML, in it one or two digits together, which stand upright in a column."""
    return _SHORT_NUMBER.sub(r'<span class="upright">\g<0></span>', str(escape(text)))
