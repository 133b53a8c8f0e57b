"""What a pack shall be before it is made, and the lessons that could come along."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from media_literacy.lesson.occasions import Occasion


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What a pack shall be: `lessons` are the files in order.

    `folder` is the pack's own, None for a pack that is made of a lesson by itself. In it every file has its place
    already; lessons from elsewhere come into the folder “lessons” of the new pack. `said` is what lesson or folder say
    of the pack, `last_version` the one that was shared last. What a pack has for its `occasions` comes along.
    """

    id: str
    title: str
    version: str
    authors: tuple[str, ...]
    license: str
    language: str
    lessons: tuple[Path, ...]
    folder: Path | None = None
    min_app: str = ""
    occasions: Mapping[Occasion, tuple[Path, ...]] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    said: tuple[tuple[str, str], ...] = ()
    last_version: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A lesson that could come along: its file and its title."""

    path: Path
    title: str
