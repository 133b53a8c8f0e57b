"""What a class is begun with, read from the disk: the lesson as its file is now, its pictures, and what was settled."""

import os
import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.kept_class import read_stored
from media_literacy.classroom.host.lesson_pictures import read_pictures
from media_literacy.classroom.kept_hands import KeptHands, OpenedHands, open_hands
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.records import SeatTaken
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.errors import AppError
from media_literacy.files.reading import read_file
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, has_classes
from media_literacy.store.classes.roster_rows import RosterRow, new_roster
from media_literacy.ui.classroom.setup.class_plan import ClassPlan

_SEED_BITS = 48


class OpenedClass(NamedTuple):
    """A class that can be led: its lesson, what its host is started with, and the pictures by their paths. Without a
    network `by_hands` is there in place of a host.
    """

    lesson: Lesson
    begun: NewClass | str
    pictures: Path | None
    picture_files: Mapping[str, bytes]
    lets_browsers_in: bool = False
    by_hands: OpenedHands | None = None


def open_new(file: Path, pictures: Path | None, plan: ClassPlan, data_folder: Path | None = None) -> OpenedClass:
    """Read the lesson's file; AppError where it cannot be read, or has errors now. A new class is kept there."""
    source = _read(file)
    lesson = _lesson(source, file)
    settings = SessionSettings(
        names=plan.names,
        language=language_of_words(),
        seed=secrets.randbits(_SEED_BITS),
        mode=plan.mode,
        aids=plan.aids,
        admits_each=plan.admits_each,
    )
    shown = read_pictures(lesson, pictures) if pictures is not None else {}
    roster = plan.roster
    if data_folder is not None and plan.new_class and plan.names:
        roster = _keep_class(data_folder, plan)
    new = NewClass(lesson.front.title, file, source, shown, settings, roster)
    return OpenedClass(lesson, new, pictures, shown, plan.lets_browsers_in)


def open_interrupted(data_folder: Path, id: str) -> OpenedClass:
    """Read the lesson of a class that was interrupted, as it was then; browsers that had seats can come back, and hands
    that were counted are there.
    """
    store = LiveStore(data_folder)
    try:
        stored = store.session(id)
    finally:
        store.close()
    file = Path(os.fsdecode(stored.row.file))
    if stored.row.is_by_hands:
        opened = open_hands(data_folder, stored)
        return OpenedClass(opened.hands.lesson, id, file.parent, stored.pictures, by_hands=opened)
    kept = read_stored(stored)
    had_browsers = any(isinstance(record, SeatTaken) and record.is_browser for record in kept.records)
    return OpenedClass(kept.lesson, id, file.parent, stored.pictures, had_browsers)


def open_new_hands(data_folder: Path, file: Path, pictures: Path | None, plan: ClassPlan) -> OpenedClass:
    """Read the lesson’s file for a class without a network."""
    opened = open_new(file, pictures, plan)
    assert isinstance(opened.begun, NewClass)
    kept = KeptHands(data_folder, opened.begun)
    return opened._replace(by_hands=OpenedHands(RaisedHands.begun(opened.lesson), kept))


def interrupted_classes(data_folder: Path) -> tuple[SessionRow, ...]:
    """The classes that can be gone on with, the newest first."""
    return classes_there(data_folder).interrupted


def end_interrupted(data_folder: Path, id: str) -> tuple[SessionRow, ...]:
    """Note that an interrupted class is over, so that nobody joins it any more; those that are left."""
    store = LiveStore(data_folder)
    try:
        store.end(id, datetime.now().astimezone().isoformat(timespec="seconds"))
        return store.unfinished()[::-1]
    finally:
        store.close()


class ClassesThere(NamedTuple):
    """Lessons that were interrupted, the newest first, and classes with their names."""

    interrupted: tuple[SessionRow, ...] = ()
    rosters: tuple[RosterRow, ...] = ()


def classes_there(data_folder: Path) -> ClassesThere:
    """What is kept of classes; where none was held, no file is made."""
    if not has_classes(data_folder):
        return ClassesThere()
    store = LiveStore(data_folder)
    try:
        return ClassesThere(store.unfinished()[::-1], store.rosters())
    finally:
        store.close()


def _keep_class(data_folder: Path, plan: ClassPlan) -> str:
    """The id of the class that the typed names are now."""
    roster = new_roster(plan.new_class, plan.names)
    store = LiveStore(data_folder)
    try:
        store.keep_roster(roster)
    finally:
        store.close()
    return roster.id


def _read(file: Path) -> bytes:
    try:
        return read_file(file, FILE_BYTES)
    except OSError as problem:
        raise AppError(
            _("The lesson’s file cannot be read: {file}").format(file=file.name),
            hint=_("Is it still where it was?"),
        ) from problem


def _lesson(source: bytes, file: Path) -> Lesson:
    lesson = parse_lesson(source, file).lesson
    if lesson is None:
        raise AppError(
            _("The lesson has errors, so no class can be led through it."), hint=_("Mend it in the workshop first.")
        )
    return lesson
