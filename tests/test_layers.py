"""Each layer imports only itself and the layers before it, and libraries by their door."""

import ast
from pathlib import Path

import pytest

import quizapp

ROOT = Path(quizapp.__file__).parent
LAYERS = [
    ["paths", "registry", "config", "messages"],
    ["japanese"],
    ["items"],
    ["sets"],
    ["models"],
    ["learning"],
    ["web", "cli", "__main__"],
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}

# Where alone each library may be imported.
DOORS = {
    "fugashi": ("japanese/tokens.py",),
    "unidic_lite": ("japanese/tokens.py",),
    "fsrs": ("learning/schedule.py",),
    "fsrs_rs_python": ("learning/fitting.py",),
    "genanki": ("learning/anki_deck.py",),
    "jamdict_data": ("japanese/", "cli/dictionary.py"),
    "wordfreq": ("japanese/",),
    "flask": ("web/", "cli"),
    "waitress": ("web/", "cli"),
    "sqlalchemy": ("models/", "learning/", "web/"),
    "alembic": ("models/",),
    "yaml": ("sets/",),
    "pydantic": ("sets/",),
    "pydantic_core": ("sets/",),
    "click": ("cli", "web/"),
}

MODULES = sorted(ROOT.rglob("*.py"))


def imported(source):
    """Yield the dotted name of everything that `source` imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.module == "quizapp":
                yield from (f"quizapp.{alias.name}" for alias in node.names)
            else:
                yield node.module or "."


def layer_of(path):
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def faults(path, source):
    """Return the imports of the module at `path` that no layer or door allows."""
    rank = RANK[layer_of(path)]
    inside = path.relative_to(ROOT).as_posix()
    for name in imported(source):
        top, _, rest = name.partition(".")
        if top == "quizapp" and rest and RANK[rest.partition(".")[0]] > rank:
            yield name
        if top in DOORS and not inside.startswith(DOORS[top]):
            yield name
        if top in ("", "."):
            yield f"relative import in {inside}"


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if path.parent != ROOT or path.stem != "__init__"],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_imports_point_down(path):
    assert list(faults(path, path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("japanese/kana.py", "from quizapp.items.base import Item"),
        ("learning/queue.py", "import quizapp.web.app"),
        ("items/base.py", "import flask"),
        ("learning/queue.py", "from fsrs import Card"),
        ("web/words.py", "import genanki"),
        ("japanese/words.py", "import fugashi"),
        ("web/app.py", "import yaml"),
        ("config.py", "from quizapp import japanese"),
        ("sets/base.py", "from . import fields"),
        ("models/base.py", "def late():\n    from quizapp.learning import queue"),
    ],
)
def test_an_import_upwards_is_noticed(module, source):
    assert list(faults(ROOT / module, source))


def test_every_module_has_a_layer():
    found = {layer_of(path) for path in MODULES} - {"__init__"}
    assert found <= RANK.keys()


def test_every_module_says_what_it_holds():
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_no_module_is_a_drawer():
    drawers = {"utils", "util", "helpers", "common", "misc", "services", "manager"}
    assert [path for path in MODULES if path.stem in drawers] == []
