"""Find what question types say to learners, for `pybabel extract` (see pyproject.toml).

A type is one file and marks nothing: its name and its instruction are translated as they
are.
"""

import ast
from collections.abc import Iterator
from typing import IO, Any

Found = tuple[int, str, str, list[str]]
"""Line, function, sentence, comments; as Babel takes it."""


def types(
    file: IO[bytes],
    keywords: Any,  # noqa: ANN401, ARG001 - Babel's
    comment_tags: Any,  # noqa: ANN401, ARG001
    options: Any,  # noqa: ANN401, ARG001
) -> Iterator[Found]:
    """Yield the name and the instruction of each question type in a module."""
    for node in ast.walk(ast.parse(file.read())):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name("item_types"), attr="add"),
                args=[ast.Constant(str(name))],
            ):
                yield node.lineno, "gettext", name.replace("_", " "), []
            case ast.Assign(
                targets=[ast.Name("instruction")], value=ast.Constant(str(sentence))
            ):
                yield node.lineno, "gettext", sentence, []
