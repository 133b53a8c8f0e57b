"""Finds what registers itself: the modules of a package that declare something under an agreed name."""

import os
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any


def declarations(package: "ModuleType", name: str) -> "list[Any]":
    """What the modules of a package declare under that name, in the order of the alphabet; each must declare it."""
    return [getattr(import_module(f"{package.__name__}.{module}"), name) for module in _modules_of(package)]


def declaration(package: "ModuleType", module: str, name: str) -> "Any | None":
    """What one module of a package declares; None when there is no such module. No other one is imported."""
    full_name = f"{package.__name__}.{module}"
    try:
        return getattr(import_module(full_name), name, None)
    except ModuleNotFoundError as problem:
        if problem.name != full_name:
            raise  # something that the module needs
        return None


def _modules_of(package: "ModuleType") -> list[str]:
    try:
        files = [file for folder in package.__path__ for file in os.listdir(folder)]
    except OSError:  # packed in one file, where the slower way of the library finds them
        from pkgutil import iter_modules

        return sorted(module.name for module in iter_modules(package.__path__))
    return sorted(file.removesuffix(".py") for file in files if file.endswith(".py") and not file.startswith("_"))
