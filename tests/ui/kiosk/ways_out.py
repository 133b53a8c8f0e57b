"""Which modules of the window one can come to, by what they import: at the top, or later when it is wanted."""

import ast
from functools import cache
from pathlib import Path

import media_literacy

_HOLDS_STATEMENTS = ("body", "orelse", "finalbody", "handlers", "cases")
PACKAGE, WINDOW = Path(media_literacy.__file__).parent, "media_literacy.ui."


@cache
def imports_of(module: str) -> frozenset[str]:
    """The modules of the window that one imports, in whatever place; what only types need is left out."""
    found: set[str] = set()
    _collect(ast.parse(_file(module).read_text(encoding="utf-8")), found)
    return frozenset(name for name in found if name.startswith(WINDOW))


def reachable(roots: frozenset[str], *, gates: frozenset[str] = frozenset()) -> dict[str, str]:
    """Every module that the roots come to, with the one that leads there; beyond the gates nobody looks."""
    found = dict.fromkeys(roots, "")
    waiting = list(roots)
    while waiting:
        module = waiting.pop()
        if module in gates:
            continue
        for name in imports_of(module) - found.keys():
            found[name] = module
            waiting.append(name)
    return found


def way_to(module: str, found: dict[str, str]) -> str:
    """The modules on the way, for whoever has to mend it."""
    way = [module]
    while found[way[-1]]:
        way.append(found[way[-1]])
    return " < ".join(way)


def _collect(node: ast.AST, found: set[str]) -> None:
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        for child in node.orelse:
            _collect(child, found)
        return
    if isinstance(node, ast.Import):
        found.update(alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        names = (f"{node.module}.{alias.name}" for alias in node.names)
        found.update(name if _is_module(name) else node.module for name in names)
    for part in _HOLDS_STATEMENTS:  # no expression imports anything, and there are ten times as many
        for child in getattr(node, part, ()):
            _collect(child, found)


def _is_module(name: str) -> bool:
    return name.startswith(WINDOW) and _path(name).with_suffix(".py").is_file()


def _file(module: str) -> Path:
    path = _path(module)
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _path(module: str) -> Path:
    return PACKAGE.joinpath(*module.split(".")[1:])
