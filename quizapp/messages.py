"""Mark sentences for learners, so that a page can say them in another language.

Every sentence is written in English where it is made, and is a plain `str` there. What
translates it (`web.languages`) needs the sentence before its values were put in.
"""

from typing import Self


class Message(str):
    """A sentence in English that keeps its `template` and the `values` in it."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, values: dict[str, object]) -> Self:
        """Return the sentence; `template` names its values as `%(name)s`."""
        message = super().__new__(cls, template % values if values else template)
        message.template, message.values = template, values
        return message


def N_(template: str, **values: object) -> Message:  # noqa: N802 - gettext's own name
    """Return `template` with `values`, to be translated later: `N_("%(n)d words", n=3)`."""
    return Message(template, values)
