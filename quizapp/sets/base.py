"""A set: an article with its items, and the interface of a file format.

A new format is one new module in `quizapp.sets.formats`:

    @formats.add("lines")
    class Lines(Format):
        suffixes = (".txt",)

        def loads(self, text, path): ...
        @abstractmethod
    def dumps(self, question_set): ...
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from quizapp.items.base import Item
from quizapp.registry import Registry

formats: "Registry[Format]" = Registry("quizapp.sets.formats")


class SetError(ValueError):
    """A file that holds no usable set; `faults` has them all, each `path:line: sentence`."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSet:
    """A named list of items with the article they are about.

    `slug` names the set in addresses. `article` is the text, empty when the items stand
    alone; `items` are those written by hand, to which drafting adds its own. `level`
    is empty when it is to be measured. `license` is an SPDX id or a sentence.
    """

    slug: str
    title: str
    article: str = ""
    items: tuple[Item, ...] = ()
    level: str = ""
    license: str = ""
    source: str = ""


class Format(ABC):
    """One kind of file that sets come in."""

    name: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    """Ends of file names, with the dot, in small letters."""

    @abstractmethod
    def loads(self, text: str, path: Path) -> QuestionSet:
        """Return the set in `text`, which came from `path`; raise SetError with every fault."""

    @abstractmethod
    def dumps(self, question_set: QuestionSet) -> str:
        """Return the text of a file that `loads` makes the same set of."""

    def read(self, path: Path) -> QuestionSet:
        """Return the set in the UTF-8 file `path`; raise SetError with every fault."""
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            raise SetError([f"{path}:{line}: the file is not UTF-8"]) from error
        except OSError as error:
            raise SetError([f"{path}:1: {error.strerror}"]) from error
        return self.loads(text.replace("\r\n", "\n"), path)

    def write(self, question_set: QuestionSet, path: Path) -> None:
        """Write the set to `path` in UTF-8."""
        path.write_text(self.dumps(question_set), "utf-8", newline="\n")


def read_set(path: Path) -> QuestionSet:
    """Return the set in the file `path`, by its suffix; raise SetError with every fault."""
    return _format_of(path).read(path)


def write_set(question_set: QuestionSet, path: Path) -> None:
    """Write the set to `path` in the format of its suffix; SetError when there is none."""
    _format_of(path).write(question_set, path)


def _format_of(path: Path) -> Format:
    known = {suffix: name for name in formats for suffix in formats[name].suffixes}
    if path.suffix.lower() not in known:
        raise SetError(
            [f"{path}:1: {path.suffix or 'no suffix'} is not one of {', '.join(known)}"]
        )
    return formats[known[path.suffix.lower()]]()
