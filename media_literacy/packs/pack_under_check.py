"""What the rules over a pack look at."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, diagnose
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.pack_folder import PACK_FILE
from media_literacy.packs.pack_toml import PACK_BYTES, Pack
from media_literacy.packs.pack_toml_places import PackPlaces, read_places

Placed = tuple[Path, Diagnostic]


@dataclass(frozen=True, slots=True)
class PackRule:
    """One check of a pack: it looks at all lessons and yields diagnostics, each with its file."""

    check: Callable[["PackView"], Iterable[Placed]]
    codes: tuple[DiagnosticCode, ...]


@dataclass(frozen=True, slots=True)
class PackView:
    """A pack, its lessons in order, those of its occasions, and the places of what its `pack.toml` says."""

    pack: Pack
    lessons: tuple[Draft, ...]
    for_occasions: tuple[Draft, ...]
    places: PackPlaces

    @property
    def all_lessons(self) -> tuple[Draft, ...]:
        return (*self.lessons, *self.for_occasions)

    @property
    def file(self) -> Path:
        return self.pack.folder / PACK_FILE

    def diagnose(self, code: DiagnosticCode, message: str, hint: str, key: str = "lessons") -> Placed:
        """A diagnostic on a key of the `pack.toml`."""
        return self.file, diagnose(code, message, self.places.key(key), hint)


def view_of(pack: Pack, lessons: Sequence[Draft]) -> PackView:
    course = tuple(lesson for lesson in lessons if pack.occasion_of(lesson.file) is None)
    for_occasions = tuple(lesson for lesson in lessons if pack.occasion_of(lesson.file) is not None)
    return PackView(pack, course, for_occasions, read_places(pack.folder / PACK_FILE, PACK_BYTES))


def is_sound(lesson: Draft) -> bool:
    """Whether the lesson says of its article that it holds: it has notes, all could be read, and none is a Flag."""
    verdicts = [note.verdict for note in lesson.notes]
    return bool(verdicts) and Verdict.FLAG not in verdicts and None not in verdicts


def diagnose_key(lesson: Draft, key: str, code: DiagnosticCode, message: str, hint: str) -> Placed:
    """A diagnostic on a key of a lesson's front matter; on the start of the file when it has not that key."""
    value = lesson.front_values.get(key)
    return lesson.file, diagnose(code, message, value.range if value is not None else FILE_START, hint)
