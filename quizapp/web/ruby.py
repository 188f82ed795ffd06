"""Sentences as HTML: furigana, and each word a link to its page.

A macro that writes the same takes half as long again, and an article has thousands of words.
"""

import re
from collections.abc import Collection, Iterable
from typing import Any

from markupsafe import Markup, escape

from quizapp.learning.article_rows import Run

_PLAIN = "<ruby>%s<rp>(</rp><rt>%s</rt><rp>)</rp></ruby>"
_RUBY = {"agreed": _PLAIN, "number": _PLAIN} | {
    origin: _PLAIN.replace("<ruby>", f'<ruby class="{origin}">')
    for origin in ("guessed", "source")
}

_DIGIT = re.compile("[0-9]")
# Not those of an escaped character (&#34;).
_SHORT_NUMBER = re.compile("(?<![0-9A-Za-z.,#])[0-9]{1,2}(?![0-9A-Za-z.,])")


def linked(runs: Iterable[Run], known: Collection[int], place: str) -> Markup:
    """Return a sentence whose words are links; those in `known` have the class of that name.

    `place` says where it stands, its set's slug and its number (`garden.3`). No link is a
    stop of the tab key; the page's script moves between them with the arrows.
    """
    end = f'?at={escape(place)}">'
    html: list[str] = []
    for run in runs:
        if isinstance(run, str):
            html.append(_text(run))
        elif word := run[0]:
            kind = "w known" if word in known else "w"
            start = f'<a class="{kind}" tabindex="-1" href="/words/{word}'
            html.append(f"{start}{end}{_ruby(run)}</a>")
        else:
            html.append(_ruby(run))
    return Markup("".join(html))  # noqa: S704 - what came from a text is escaped


def marked(runs: Iterable[Run], word_id: int | None) -> Markup:
    """Return a sentence without links, the word with that id marked."""
    html: list[str] = []
    for run in runs:
        if isinstance(run, str):
            html.append(escape(run))
        elif word_id and run[0] == word_id:
            html.append(f'<b class="asked">{_ruby(run)}</b>')
        else:
            html.append(_ruby(run))
    return Markup("".join(html))  # noqa: S704 - what came from a text is escaped


def _ruby(run: list[Any]) -> str:
    ruby = _RUBY[run[1]]
    return "".join(
        [
            ruby % (_text(text), escape(over)) if over else _text(text)
            for text, over in run[2]
        ]
    )


def _text(text: str) -> str:
    """Return `text` as HTML, in it one or two digits together, which stand upright in a column."""
    html = str(escape(text))
    if _DIGIT.search(text):
        return _SHORT_NUMBER.sub(r'<span class="upright">\g<0></span>', html)
    return html
