"""A class as it lies on the disk: begun anew, or opened again with all that happened."""

import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.lesson_pictures import LessonPictures
from media_literacy.classroom.joining.session_key import KeyFaultError, SessionKey, new_session_key
from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.session.records import Record, decode_record
from media_literacy.classroom.session.settings import SessionSettings, decode_settings, encode_settings
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, new_session_id


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


def begin_class(store: LiveStore, new: NewClass) -> KeptClass:
    """Keep a new class with a key of its own."""
    lesson = _lesson(new.source, new.file)
    key = new_session_key()
    row = SessionRow(
        new_session_id(),
        new.title,
        bytes(new.file),
        new.source,
        encode_settings(new.settings),
        datetime.now().astimezone().isoformat(timespec="seconds"),
    )
    store.begin(row, new.pictures, key.data)
    return KeptClass(row.id, row.title, key, lesson, LessonPictures(lesson, new.pictures), new.settings, (), store)


def open_class(store: LiveStore, id: str) -> KeptClass:
    """Go on with a class that was interrupted; AppError where that cannot be done."""
    stored = store.session(id)
    row = stored.row
    if row.ended:
        raise AppError(_("This class is over, so nobody can join it any more."))
    try:
        key = SessionKey(store.key_file(id).read_bytes())
        settings = decode_settings(row.setup)
        records = tuple(map(decode_record, stored.records))
    except (OSError, KeyFaultError, MalformedValueError) as problem:
        raise AppError(
            _("This class cannot be gone on with, because a part of what was kept of it is missing."),
            hint=_("Its results up to the interruption are there. Start a new class for the rest."),
        ) from problem
    lesson = _lesson(row.lesson, Path(os.fsdecode(row.file)))
    pictures = LessonPictures(lesson, stored.pictures)
    return KeptClass(id, row.title, key, lesson, pictures, settings, records, store)


def _lesson(source: bytes, file: Path) -> Lesson:
    lesson = parse_lesson(source, file).lesson
    if lesson is None:
        raise AppError(
            _("The lesson has errors, so no class can be held with it."), hint=_("Mend it in the workshop first.")
        )
    return lesson
