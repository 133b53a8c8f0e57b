"""All lessons that a learner may open: of the program, of installed packs, and files opened by themselves."""

from pathlib import Path
from typing import NamedTuple

from media_literacy import resources
from media_literacy.jobs import Job
from media_literacy.store.library.file_states import folders_in
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary


class EarlierLessons(NamedTuple):
    """The lessons as listed the last time, or those that come with the program; stale when there may be others."""

    entries: tuple[LessonEntry, ...]
    is_stale: bool = False


def lessons_now(library: LessonLibrary, data_folder: Path, job: Job) -> tuple[LessonEntry, ...]:
    """Look at every lesson there is; the first time, each of them is parsed."""
    return library.entries(*_pack_folders(data_folder), job=job) + library.opened_before()


def earlier_lessons(library: LessonLibrary, data_folder: Path, job: Job) -> EarlierLessons:
    """Without a look at each lesson, but at a first start."""
    folders = _pack_folders(data_folder)
    if (kept := library.cached_entries(*folders)) is not None:
        return EarlierLessons(kept + library.opened_before())
    if (last := library.last_entries(*folders)) is not None:
        return EarlierLessons(last + library.opened_before(), is_stale=True)
    shipped, installed = folders  # those that come with the program are few, the packs may hold thousands
    entries = library.entries(shipped, job=job) + library.opened_before()
    return EarlierLessons(entries, is_stale=bool(folders_in(installed)))


def last_pack_lessons(library: LessonLibrary, data_folder: Path) -> tuple[LessonEntry, ...]:
    """Those of packs as they were listed the last time, whatever changed since; none before the first time."""
    return library.last_entries(*_pack_folders(data_folder)) or ()


def is_of_pack(lesson: Path, data_folder: Path) -> bool:
    """Whether a lesson’s file came with the program or in an installed pack, so that its next version replaces it."""
    place = lesson.resolve()
    return any(place.is_relative_to(folder.resolve()) for folder in _pack_folders(data_folder))


def _pack_folders(data_folder: Path) -> tuple[Path, Path]:
    from media_literacy.store.packs.installed_packs import InstalledPacks

    return resources.lessons_folder(), InstalledPacks(data_folder).folder
