"""What the page of the record store asks of the disk and the network, each as one function for another thread."""

import time
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.records.delivery import Run
from media_literacy.classroom.records.record_client import Answer
from media_literacy.classroom.records.record_sending import RecordSending, RecordStatus, record_status, try_connection
from media_literacy.jobs import Job
from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_outbox import RecordOutbox
from media_literacy.store.classes.record_settings import (
    load_password,
    load_record_settings,
    save_password,
    save_record_settings,
)
from media_literacy.ui.records.record_fields import WantedRecords


class Sent(NamedTuple):
    """What sending came to, and how things stand now."""

    run: Run
    status: RecordStatus


def save_wanted(data_folder: Path, wanted: WantedRecords) -> RecordStatus:
    """Keep what stands in the fields. Lessons that ended before records were switched on stay here."""
    folder = data_folder / FOLDER_NAME
    before, settings = load_record_settings(folder), wanted.settings
    if settings.is_on and not before.is_on:
        settings = settings._replace(since=time.time())
    if wanted.password is not None:
        save_password(wanted.password, folder)
    save_record_settings(settings, folder)
    return record_status(data_folder)


def try_wanted(data_folder: Path, wanted: WantedRecords) -> Answer:
    """Whether a record store answers to what stands in the fields."""
    password = wanted.password or load_password(data_folder / FOLDER_NAME)
    return try_connection(wanted.settings, password)


def send_now(data_folder: Path, job: Job) -> Sent:
    """Send what waits, until the job is cancelled."""
    run = RecordSending(data_folder).run(lambda: not job.is_cancelled)
    return Sent(run, record_status(data_folder))


def pause(data_folder: Path, *, is_paused: bool) -> RecordStatus:
    """Pause sending, or go on with it."""
    folder = data_folder / FOLDER_NAME
    save_record_settings(load_record_settings(folder)._replace(is_paused=is_paused), folder)
    return record_status(data_folder)


def retry_refused(data_folder: Path) -> RecordStatus:
    """Let what was not taken wait again."""
    outbox = RecordOutbox(data_folder / FOLDER_NAME)
    try:
        outbox.retry_refused()
    finally:
        outbox.close()
    return record_status(data_folder)


def delete_waiting(data_folder: Path) -> RecordStatus:
    """Delete what was not sent."""
    outbox = RecordOutbox(data_folder / FOLDER_NAME)
    try:
        outbox.delete_undelivered()
    finally:
        outbox.close()
    return record_status(data_folder)
