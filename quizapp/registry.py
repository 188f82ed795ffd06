"""Find the classes that a folder of modules offers.

A module in the folder calls `add` as a decorator; a new file there needs no
entry anywhere else.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Generic, TypeVar

T = TypeVar("T")


class Registry(Generic[T]):
    """The classes that one package offers under a name.

    Every module of `package` is imported on first use.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._classes: dict[str, type[T]] = {}
        self._loaded = False

    def add(self, name: str) -> Callable[[type[T]], type[T]]:
        """Register the decorated class and set its `name`; refuse a second one."""

        def register(cls: type[T]) -> type[T]:
            if name in self._classes:
                raise ValueError(f"{self._package} has two classes named {name!r}")
            cls.name = name  # type: ignore[attr-defined]
            self._classes[name] = cls
            return cls

        return register

    def __getitem__(self, name: str) -> type[T]:
        """Raise `KeyError` naming the choices when there is no such class."""
        self._load()
        if name not in self._classes:
            raise KeyError(f"{name!r} is not one of {', '.join(self)}")
        return self._classes[name]

    def __iter__(self) -> Iterator[str]:
        self._load()
        return iter(sorted(self._classes))

    def _load(self) -> None:
        if not self._loaded:
            for module in iter_modules(import_module(self._package).__path__):
                import_module(f"{self._package}.{module.name}")
            self._loaded = True
