"""Read YAML as text with the line of everything in it.

Every scalar stays what was typed: `no`, `01` and `1:30` are text. Aliases are refused,
because a few of them can stand for gigabytes, and so is a key that is there twice.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import yaml

Place = tuple[str | int, ...]
"""The keys and indexes that lead to a value from the top."""


@dataclass(frozen=True, slots=True)
class Located:
    """The data of one file; `lines` has the line of each place, from 1; `faults` (line, sentence)."""

    data: Any
    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[tuple[int, str]] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """Return the line of `place`, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


class _Loader(yaml.BaseLoader):
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(
                problem="aliases are not allowed", problem_mark=mark
            )
        return super().compose_node(parent, index)


def read_located(text: str) -> Located:
    """Return what `text` holds; text that is no YAML gives None with a fault."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        return Located(None, faults=[(line, error.problem or "this is no YAML")])
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return Located(
            None,
            faults=[
                (
                    line,
                    f"the file has U+{ord(text[error.position]):04X} in it, which YAML does not take",
                )
            ],
        )
    except RecursionError:
        return Located(None, faults=[(1, "the brackets are nested too deep")])
    found = Located(None)
    data = _data(node, (), found)
    return Located(data, found.lines, found.faults)


def full_width_faults(text: str, keys: Iterable[str]) -> list[tuple[int, str]]:
    """Return the lines where one of `keys` stands with a full-width colon or space.

    Only for a file that has faults: in an article such a line is right.
    """
    key = "|".join(map(re.escape, keys))
    colon = re.compile(rf"[ \u3000]*(-[ \u3000]*)?({key})[ \u3000]*：")
    space = re.compile(
        rf" *\u3000[ \u3000]*(-[ \u3000]*)?({key}):| *-\u3000| *(- *)?({key}):\u3000"
    )
    faults = []
    for number, line in enumerate(text.split("\n"), 1):
        if colon.match(line):
            faults.append((number, "there is a full-width colon ： where : belongs"))
        elif space.match(line):
            faults.append(
                (number, "there is a full-width space where a narrow one belongs")
            )
    return faults


def _data(node: yaml.Node | None, place: Place, found: Located) -> Any:  # noqa: ANN401
    if node is None:
        return ""
    found.lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [
            _data(child, (*place, at), found) for at, child in enumerate(node.value)
        ]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, found)
    return node.value


def _mapping(node: yaml.MappingNode, place: Place, found: Located) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            found.faults.append((line, "a field's name has to be a word"))
        elif key.value in fields:
            found.faults.append((line, f"{key.value} is there twice"))
        else:
            found.lines[*place, key.value] = line
            fields[key.value] = _data(value, (*place, key.value), found)
    return fields
