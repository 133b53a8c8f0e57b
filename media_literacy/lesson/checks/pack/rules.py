"""The ordered list of rules over a pack. A rule looks at all its lessons and yields remarks, each with its file."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from media_literacy.diagnostics import Diagnostic
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.pack import Pack

Placed = tuple[Path, Diagnostic]
PackRule = Callable[[Pack, Sequence[Draft]], Iterable[Placed]]

PACK_RULES: tuple[PackRule, ...] = ()


def run_pack_checks(pack: Pack, lessons: Sequence[Draft]) -> tuple[Placed, ...]:
    """All advice on a pack. `lessons` are those of its list that could be read, in the order of the list."""
    return tuple(found for rule in PACK_RULES for found in rule(pack, lessons))
