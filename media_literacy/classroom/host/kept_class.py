"""A class as it lies on the disk: begun anew, or opened again with all that happened."""

import os
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.lesson_pictures import LessonPictures, read_pictures
from media_literacy.classroom.joining.session_key import KeyFaultError, SessionKey, new_session_key
from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.session.records import Record, decode_record
from media_literacy.classroom.session.settings import SessionSettings, decode_settings, encode_settings
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import ParsedLesson, parse_lesson, read_bytes
from media_literacy.lesson.pictures.displayable import PICTURE_MISSING, PictureFault, path_of
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, StoredSession, new_session_id
from media_literacy.store.classes.port_rows import SessionPorts


class KeptClass(NamedTuple):
    """What a host serves."""

    id: str
    title: str
    key: SessionKey
    lesson: Lesson
    pictures: LessonPictures
    settings: SessionSettings
    records: tuple[Record, ...]
    store: LiveStore
    ports: SessionPorts = SessionPorts()
    """Where it was served before."""


class StoredClass(NamedTuple):
    """A lesson with a class, as it was and as it went."""

    lesson: Lesson
    settings: SessionSettings
    records: tuple[Record, ...]


def read_stored(stored: StoredSession) -> StoredClass:
    """What is kept of a class; AppError where it is not whole."""
    row = stored.row
    try:
        settings = decode_settings(row.setup)
        records = tuple(map(decode_record, stored.records))
    except MalformedValueError as problem:
        raise incomplete() from problem
    return StoredClass(lesson_of(stored), settings, records)


def lesson_of(stored: StoredSession) -> Lesson:
    """The lesson as it was; AppError where there is nothing to read in it."""
    return _parsed(stored.row.lesson, Path(os.fsdecode(stored.row.file)), stored.pictures)


def read_new_class(file: Path, settings: SessionSettings) -> NewClass:
    """A lesson as its file has it now, with its pictures; AppError where it cannot be read."""
    source = read_bytes(file)
    lesson = _lesson(parse_lesson(source, file))
    return NewClass(lesson.front.title, file, source, read_pictures(lesson, file.parent), settings)


def begin_class(store: LiveStore, new: NewClass) -> KeptClass:
    """Keep a new class with a key of its own."""
    lesson = _parsed(new.source, new.file, new.pictures)
    key = new_session_key()
    row = session_row(new, encode_settings(new.settings))
    store.begin(row, new.pictures, key.data, new.roster)
    return KeptClass(row.id, row.title, key, lesson, LessonPictures(lesson, new.pictures), new.settings, (), store)


def session_row(new: NewClass, setup: str) -> SessionRow:
    """What is kept of a new class, under an id that no other has."""
    begun = datetime.now().astimezone().isoformat(timespec="seconds")
    return SessionRow(new_session_id(), new.title, bytes(new.file), new.source, setup, begun)


def open_class(store: LiveStore, id: str) -> KeptClass:
    """Go on with a class that was interrupted; AppError where that cannot be done."""
    stored = store.session(id)
    row = stored.row
    if row.ended:
        raise AppError(_("This lesson is over, so nobody can join it any more."))
    try:
        key = SessionKey(store.key_file(id).read_bytes())
    except (OSError, KeyFaultError) as problem:
        raise incomplete() from problem
    lesson, settings, records = read_stored(stored)
    pictures = LessonPictures(lesson, stored.pictures)
    return KeptClass(id, row.title, key, lesson, pictures, settings, records, store, store.ports(id))


def incomplete() -> AppError:
    """A class of which not all is there that it needs to go on."""
    return AppError(
        _("This lesson cannot be gone on with, because a part of what was kept of it is missing."),
        hint=_("Its results up to the interruption are there. Begin the lesson anew for the rest."),
    )


def _judge_kept(pictures: Mapping[str, bytes], source: str) -> PictureFault | None:
    """Whatever became of the files beside the lesson: without a picture its sentences could have other numbers."""
    return None if path_of(source) in pictures else PictureFault(PICTURE_MISSING, source)


def _parsed(source: bytes, file: Path, pictures: Mapping[str, bytes]) -> Lesson:
    return _lesson(parse_lesson(source, file, media=partial(_judge_kept, pictures)))


def _lesson(parsed: ParsedLesson) -> Lesson:
    lesson = parsed.lesson
    if lesson is None:
        raise AppError(
            _("There is nothing to read in this lesson, so no class can be led through it."),
            hint=_("Look at it in the workshop."),
        )
    return lesson
