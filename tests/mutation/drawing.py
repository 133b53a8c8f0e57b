"""Mutants: every place where an operator of Cosmic Ray can change the code, a random sample, and the changed text."""

# pyright: reportMissingImports=false, reportMissingParameterType=false

import ast
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

_TYPE_OF = {"ReplaceBinaryOperator": "operator", "ReplaceComparisonOperator": "comparison", "NumberReplacer": "number"}
"""The one type of node that a large family of operators changes: others need not be asked about."""

PACKAGES = ("lesson", "engine", "store", "packs", "authoring")

_SAME_FOR_ENUMS = {"Eq_Is", "Is_Eq", "NotEq_IsNot", "IsNot_NotEq"}
"""Equality and identity are one for members of enums and for interned texts: these mutants say nothing."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: the operator's nth occurrence in a file, and the line before and after."""

    file: str
    line: int
    operator: str
    occurrence: int
    before: str
    after: str

    @property
    def change(self) -> tuple[str, str, str]:
        """What stays the same when other lines of the file, or its folder, change."""
        return self.operator, self.before, self.after


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in a file that a family of operators can change, in one or several ways."""

    file: str
    position: tuple[int, int]
    family: str
    ways: tuple[tuple[str, int], ...]


def source_files(tree: Path, packages: Sequence[str]) -> list[Path]:
    """All modules that are mutated, in a fixed order."""
    folders = [tree / "media_literacy" / package for package in packages]
    return sorted(file for folder in folders for file in folder.rglob("*.py"))


def draw(tree: Path, packages: Sequence[str], seed: int, count: int) -> list[Mutant]:
    """So many mutants: every place is as likely as any other, and every way of changing it, too.

    Drawn by place, since an arithmetic sign has eleven ways, most of which fall at once.
    """
    places = [place for file in source_files(tree, packages) for place in _places(tree, file)]
    chance = random.Random(seed)
    chance.shuffle(places)
    mutants: list[Mutant] = []
    while len(mutants) < count and places:
        place = places.pop()
        operator, occurrence = chance.choice(place.ways)
        mutant = _mutant(tree, place, operator, occurrence)
        if mutant is not None:
            mutants.append(mutant)
    return sorted(mutants, key=lambda mutant: (mutant.file, mutant.line, mutant.operator))


def thresholds(tree: Path, packages: Sequence[str]) -> list[Mutant]:
    """Every number in a constant of a module, one more and one less."""
    mutants: list[Mutant] = []
    for file in source_files(tree, packages):
        lines = _lines_of_constants(file)
        places = (place for place in _places(tree, file) if place.family == "NumberReplacer")
        for place in places:
            if place.position[0] in lines:
                made = (_mutant(tree, place, operator, occurrence) for operator, occurrence in place.ways)
                mutants += [mutant for mutant in made if mutant is not None]
    return mutants


def find_again(tree: Path, packages: Sequence[str], wanted: Iterable[Mutant]) -> dict[tuple[str, str, str], Mutant]:
    """The same changes in the code of today, by what they change; in another file if the line has moved there."""
    changes = {mutant.change for mutant in wanted}
    lines = {before for _, before, _ in changes}
    found: dict[tuple[str, str, str], Mutant] = {}
    for file in source_files(tree, packages):
        if lines.isdisjoint(line.strip() for line in file.read_text(encoding="utf-8").splitlines()):
            continue
        for place in _places(tree, file):
            for operator, occurrence in place.ways:
                if not any(change[0] == operator for change in changes):
                    continue
                mutant = _mutant(tree, place, operator, occurrence)
                if mutant is not None and mutant.change in changes:
                    found[mutant.change] = mutant
    return found


def mutated(source: str, mutant: Mutant) -> str:
    """The text of the file with this one change."""
    changed = mutate_code(source, _operator(mutant.operator), mutant.occurrence)
    assert changed is not None, mutant
    return changed


def _places(tree: Path, file: Path) -> Iterator[Place]:
    ways: dict[tuple[tuple[int, int], str], list[tuple[str, int]]] = {}
    by_type: dict[str, list[Any]] = {}
    nodes = list(ast_nodes(get_ast(file.read_text(encoding="utf-8"))))
    for node in nodes:
        by_type.setdefault(node.type, []).append(node)
    for name in _names():
        operator, occurrence = _operator(name), -1
        type = _TYPE_OF.get(_family(name))
        for node in nodes if type is None else by_type.get(type, ()):
            for start, _ in operator.mutation_positions(node):
                occurrence += 1
                if not _is_annotation(node):
                    ways.setdefault((start, _family(name)), []).append((name, occurrence))
    for (position, family), choices in sorted(ways.items()):
        yield Place(file.relative_to(tree).as_posix(), position, family, tuple(choices))


def _lines_of_constants(file: Path) -> set[int]:
    statements = ast.parse(file.read_text(encoding="utf-8")).body
    return {
        line
        for statement in statements
        if isinstance(statement, ast.Assign | ast.AnnAssign) and ast.unparse(statement).partition(" ")[0].isupper()
        for line in range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
    }


def _mutant(tree: Path, place: Place, operator: str, occurrence: int) -> Mutant | None:
    """None where the changed text is no Python, or the same Python."""
    source = (tree / place.file).read_text(encoding="utf-8")
    try:
        changed = mutate_code(source, _operator(operator), occurrence)
    except AttributeError:  # an exception with a dotted name among others, which its operator cannot replace
        return None
    try:
        if changed is None or compile(changed, place.file, "exec") == compile(source, place.file, "exec"):
            return None
    except SyntaxError:
        return None
    line = place.position[0]
    before, after = source.splitlines()[line - 1].strip(), changed.splitlines()[line - 1].strip()
    return Mutant(place.file, line, operator, occurrence, before, "" if "RemoveDecorator" in operator else after)


def _is_annotation(node) -> bool:
    """Whether a node stands in an annotation, which no running program looks at."""
    while (parent := node.parent) is not None:
        if (
            (parent.type == "tfpdef" and node is parent.children[-1])
            or (parent.type == "annassign" and node is parent.children[1])
            or (parent.type == "funcdef" and node is parent.annotation)
        ):
            return True
        node = parent
    return False


@cache
def _names() -> tuple[str, ...]:
    """All operators but those that need arguments, and those that change nothing most of the time."""
    without = ("Variable", "NoOp")
    return tuple(
        name
        for name in operator_names()
        if not any(word in name for word in without) and name.partition("Operator_")[2] not in _SAME_FOR_ENUMS
    )


def _family(name: str) -> str:
    return name.removeprefix("core/").partition("_")[0]


@cache
def _operator(name: str):
    return get_operator(name)()
