"""What is kept of a parsed lesson: enough for the list of lessons, the lesson itself, and what would change it."""

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from media_literacy.diagnostics import Report
from media_literacy.engine.course.lesson_content import content_of
from media_literacy.i18n import language_of_words
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.pictures.used_pictures import pictures_of
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.file_states import state
from media_literacy.store.library.list_entries import LessonEntry

if TYPE_CHECKING:
    from media_literacy.packs.pack_toml import Pack


class CachedEntry(NamedTuple):
    """What the list shows, as it is kept; it has no lesson where there was nothing to list.

    `watched` are files and folders beside the lesson that make it another one when they change.
    """

    watched: tuple[str, ...]
    shown: LessonEntry


class CachedBody(NamedTuple):
    """What a file gave when it was parsed."""

    lesson: Lesson | None
    report: Report


def entry_of(path: Path, body: CachedBody) -> CachedEntry:
    """What the list shows of a lesson, and what to watch for a change."""
    return CachedEntry(_watched(path, body), _shown(path, body))


def _shown(path: Path, body: CachedBody) -> LessonEntry:
    pack, pack_title, occasion = _pack_of(path)
    if body.lesson is None:
        key = LessonKey(pack, "")
        return LessonEntry(
            str(path), key, "", 0, None, "", "", "", (), (), False, pack_title, has_errors=True, occasion=occasion
        )
    front, sentences = body.lesson.front, body.lesson.article.sentences
    return LessonEntry(
        file=str(path),
        key=LessonKey(pack, front.id),
        title=front.title,
        sentences=len(sentences),
        minutes=minutes_alone(body.lesson),
        age=front.age,
        language=front.language,
        content_note=front.content_note,
        kinds=tuple(sorted({note.kind for sentence in sentences for note in sentence.notes})),
        modes=front.modes,
        is_measured=front.measured,
        pack_title=pack_title,
        has_errors=body.report.has_errors,
        occasion=occasion,
        level_of=front.level_of,
        content=content_of(body.lesson),
    )


def words_of_lesson(entry: LessonEntry, body: CachedBody) -> str:
    """What a search for a lesson looks through: its titles, its kinds by their names, and its text."""
    if body.lesson is None:
        return ""
    from media_literacy.lesson.vocabulary.kinds import load_catalogue

    catalogue, spoken = load_catalogue(), language_of_words()
    kinds = [catalogue.kind(kind) for kind in entry.kinds if kind in catalogue]
    names = [name for kind in kinds for name in (kind.name(entry.language), kind.name(spoken), kind.name())]
    sentences = [sentence.text for sentence in body.lesson.article.sentences]
    return "\n".join([entry.title, entry.pack_title, *names, *sentences])


def _pack_of(path: Path) -> tuple[str, str, Occasion | None]:
    """The pack's id and title, and what it keeps the lesson for; for a file by itself an id made from where it lies."""
    import hashlib  # a start from the cache has no need of it

    from media_literacy.lesson.pack_folder import find_pack_file

    file = find_pack_file(path)
    pack = _pack_in(file, state(file), state(path.parent)) if file is not None else None
    if pack is None:
        return "file:" + hashlib.sha256(os.fsencode(path)).hexdigest()[:12], "", None
    return pack.id, pack.title or pack.id, pack.occasion_of(path)


@lru_cache(maxsize=16)
def _pack_in(file: Path, _state: str, _state_of_lessons: str) -> "Pack | None":
    """What a pack says of itself; it is asked for with every lesson of it."""
    from media_literacy.packs.pack_toml import read_pack

    return read_pack(file.parent)[0]


def _watched(path: Path, body: CachedBody) -> tuple[str, ...]:
    """What else to look at: the pack's file, the pictures, and where a picture was missed its folders."""
    names = ["pack.toml", "../pack.toml"]
    if body.lesson is not None:
        names += pictures_of(body.lesson)
    if any("picture" in diagnostic.code for diagnostic in body.report.diagnostics):
        names += [".", *sorted(entry.name for entry in path.parent.iterdir() if entry.is_dir())[:20]]
    return tuple(names)
