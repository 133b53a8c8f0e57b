"""What the files in `requirements/` pin: every package with its version, its hashes, and the systems that it is for.

pip evaluates markers for the Python that it runs in, so whoever gathers packages for another system asks here. Markers
are read as the small part of Python that they look like; no package is needed for that.
"""

import ast
import operator
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from launcher.places import pins

_PIN = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(?:;\s*([^\\]*?))?\s*\\?\s*$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_COMPARISONS: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_VERSIONS = ("python_version", "python_full_version")


@dataclass(frozen=True, slots=True)
class Pin:
    """A package in one version; without a marker it is for every system."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]

    def line(self) -> str:
        """The line of a requirements file that asks for it, on whatever system."""
        return (
            " ".join([f"{self.name}=={self.version}", *(f"--hash=sha256:{each}" for each in sorted(self.hashes))])
            + "\n"
        )


def read_pins(set_name: str) -> list[Pin]:
    """All pins of a set, also those for other systems; names are in the form in which indexes compare them."""
    found: list[Pin] = []
    with open(pins(set_name), encoding="utf-8") as file:
        logical_lines = file.read().replace("\\\n", " ").splitlines()
    for line in logical_lines:
        wish, _, _rest = line.partition("--hash=")
        if match := _PIN.match(wish):
            name, version, marker = match.groups()
            found.append(Pin(canonical(name), version, marker or "", frozenset(_HASH.findall(line))))
    return found


def pins_for(set_name: str, environment: Mapping[str, str]) -> list[Pin]:
    """The pins of a set that are meant for a system, which is told in the words of markers."""
    return [pin for pin in read_pins(set_name) if holds(pin.marker, environment)]


def canonical(name: str) -> str:
    """A name as indexes and wheels compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def environment_here() -> dict[str, str]:
    """This computer and its Python in the words of markers."""
    import platform

    return {
        "os_name": os.name,
        "sys_platform": sys.platform,
        "platform_machine": platform.machine(),
        "platform_system": platform.system(),
        "platform_python_implementation": platform.python_implementation(),
        "implementation_name": sys.implementation.name,
        "python_version": f"{sys.version_info.major}.{sys.version_info.minor}",
        "python_full_version": platform.python_version(),
    }


def holds(marker: str, environment: Mapping[str, str]) -> bool:
    """Whether a marker is true of a system; no marker always is."""
    return not marker or _value(ast.parse(marker, mode="eval").body, environment)


def _value(node: ast.expr, environment: Mapping[str, str]) -> bool:
    if isinstance(node, ast.BoolOp):
        combine = all if isinstance(node.op, ast.And) else any
        return combine(map(partial(_value, environment=environment), node.values))
    if not isinstance(node, ast.Compare) or len(node.ops) != 1 or type(node.ops[0]) not in _COMPARISONS:
        raise ValueError(f"This marker is not understood: {ast.unparse(node)}")
    sides = [node.left, node.comparators[0]]
    names = [side.id for side in sides if isinstance(side, ast.Name)]
    texts = [environment[side.id] if isinstance(side, ast.Name) else ast.literal_eval(side) for side in sides]
    compare = _COMPARISONS[type(node.ops[0])]
    is_of_versions = any(name in _VERSIONS for name in names)
    return compare(*(map(_version, texts) if is_of_versions else texts))


def _version(text: str) -> tuple[int, ...]:
    """The numbers of a version, without zeros at its end: 3.12 and 3.12.0 are one."""
    numbers = [int(number) for number in re.findall(r"\d+", text)[:3]]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
