"""What the list shows of each lesson, and a whole list of them as bytes and back.

Ten thousand entries are read before home is shown. So a list is kept by columns, and what many lessons have alike is
kept once: three times as quick to read as one value after the other.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import repeat
from pathlib import Path
from typing import Any, NamedTuple

from media_literacy.engine.course.lesson_content import LessonContent
from media_literacy.lesson.model import KindId, Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.value_codec import decode_with, encode_plain


class LessonEntry(NamedTuple):
    """What the list shows; never whether the article is true.

    `file` is its path; `kinds` are those of its notes in the order of the alphabet. `pack_title` is empty for a file by
    itself. `occasion` is what a pack keeps it for, so that no list offers it; None for every other lesson. `level_of`
    is the id of the lesson that it is the easier level of. `content` is for proposals, and never shown.
    """

    file: str
    key: LessonKey
    title: str
    sentences: int
    minutes: int | None
    age: str
    language: str
    content_note: str
    kinds: tuple[KindId, ...]
    modes: tuple[Mode, ...]
    is_measured: bool
    pack_title: str
    has_errors: bool
    occasion: Occasion | None = None
    level_of: str = ""
    content: LessonContent = LessonContent()

    @property
    def path(self) -> Path:
        """Its file, for who opens it: making ten thousand of these takes longer than showing the list."""
        return Path(self.file)


def encode_entries(entries: Sequence[LessonEntry]) -> bytes:
    """All of them as bytes."""
    columns = tuple(zip(*entries, strict=True)) if entries else ((),) * len(LessonEntry._fields)
    table = dict(zip(LessonEntry._fields, columns, strict=True))
    packs = _alike(key.pack for key in table.pop("key"))
    lessons = [entry.key.lesson for entry in entries]
    files, titles = table.pop("file"), table.pop("title")
    return encode_plain((files, titles, packs, lessons, *map(_alike, table.values())))


def decode_entries(data: bytes) -> tuple[LessonEntry, ...]:
    """What was encoded; UnreadableError for anything else."""
    return decode_with(data, _entries_of)


def _entries_of(plain: Any) -> tuple[LessonEntry, ...]:
    files, titles, packs, lessons, sentences, minutes, age, language, content, kinds, modes, *rest = plain
    is_measured, pack_title, has_errors, occasions, level_of, contents = rest
    keys = map(LessonKey, _spread(packs, len(files)), lessons)
    columns = (
        *(_spread(column, len(files)) for column in (sentences, minutes, age, language, content)),
        _spread(kinds, len(files), tuple),
        _spread(modes, len(files), _modes),
        *(_spread(column, len(files)) for column in (is_measured, pack_title, has_errors)),
        _spread(occasions, len(files), _occasion),
        _spread(level_of, len(files)),
        _spread(contents, len(files), _content),
    )
    return tuple(map(LessonEntry._make, zip(files, keys, titles, *columns, strict=True)))


def _occasion(name: str | None) -> Occasion | None:
    return None if name is None else Occasion(name)


def _content(plain: Sequence[Any]) -> LessonContent:
    flagged, checked, decoyed, flags, fine = plain
    return LessonContent(tuple(flagged), tuple(checked), tuple(decoyed), flags, fine)


def _modes(names: Iterable[str]) -> tuple[Mode, ...]:
    return tuple(map(Mode, names))


def _alike(column: Iterable[Hashable]) -> tuple[list[Hashable], list[int]]:
    """Each value once, and which of them every entry has; nothing of the latter when all have the same."""
    numbers: dict[Hashable, int] = {}
    which = [numbers.setdefault(value, len(numbers)) for value in column]
    return list(numbers), which if len(numbers) > 1 else []


def _spread(column: Any, count: int, read: Callable[[Any], Any] | None = None) -> Iterable[Any]:
    values, which = column
    if read is not None:
        values = list(map(read, values))
    if len(values) == 1 and not which:
        return repeat(values[0], count)
    return map(values.__getitem__, which)
