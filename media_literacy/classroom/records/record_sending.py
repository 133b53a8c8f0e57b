"""Everything between a class that is over and the record store: collected, kept, sent, as the settings say."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.records.collecting import collect
from media_literacy.classroom.records.delivery import PAUSE_FOR_SOMEBODY, Delivery, Run
from media_literacy.classroom.records.record_address import RecordAddress, read_record_address
from media_literacy.classroom.records.record_client import Answer, AuthorityError, Outcome, RecordClient
from media_literacy.files.locks import locked
from media_literacy.store.classes.class_opening import FILE_NAME as CLASSES_NAME
from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_outbox import FILE_NAME, OutboxCounts, RecordOutbox
from media_literacy.store.classes.record_settings import FILE_NAME as SETTINGS_NAME
from media_literacy.store.classes.record_settings import (
    PASSWORD_NAME,
    Password,
    RecordSettings,
    load_password,
    load_record_settings,
)

LOCK_NAME = "records.lock"


class RecordStatus(NamedTuple):
    """What is settled, how much waits, and what was said of the first statement that was refused."""

    settings: RecordSettings
    counts: OutboxCounts = OutboxCounts(0, 0, 0)
    refusal: str = ""
    has_password: bool = False


class RecordSending:
    """One thread at a time may use it; nothing happens where no records are wanted, or another program sends them."""

    def __init__(self, data_folder: Path, chance: Callable[[], float] = random.random) -> None:
        self._data_folder, self._folder = data_folder, data_folder / FOLDER_NAME
        self._delivery = Delivery(chance)
        self._seen: tuple[object, ...] = ()
        self._paused_until = 0.0

    def run(self, may_go_on: Callable[[], bool] = lambda: True) -> Run:
        """Collect what is new, and send what waits unless that is paused."""
        settings = load_record_settings(self._folder)
        address = read_record_address(settings.address)
        if not settings.is_on or address is None:
            return Run(0, 0)
        try:
            with locked(self._folder / LOCK_NAME, patience=0.0):
                return self._run(settings, address, may_go_on)
        except BlockingIOError:
            return Run(0, 0)

    def run_when_due(self, now: float, may_go_on: Callable[[], bool] = lambda: True) -> Run | None:
        """The same if there may be something to do; None where nothing changed, or a pause is not over.

        `now` is in seconds on any clock that goes on evenly. New settings end a pause.
        """
        seen = tuple(_state_of(self._folder / name) for name in (SETTINGS_NAME, PASSWORD_NAME, CLASSES_NAME, FILE_NAME))
        has_new_settings = seen[:2] != self._seen[:2]
        is_paused = now < self._paused_until and not has_new_settings
        if is_paused or (seen == self._seen and not self._paused_until):
            return None
        run = self.run(may_go_on)
        self._paused_until = now + run.pause if run.fault is not None else 0.0
        self._seen = (*seen[:3], _state_of(self._folder / FILE_NAME))
        return run

    def _run(self, settings: RecordSettings, address: RecordAddress, may_go_on: Callable[[], bool]) -> Run:
        outbox = RecordOutbox(self._folder)
        try:
            collect(self._data_folder, outbox, address.origin, settings.since)
            if settings.is_paused or not outbox.counts().waiting:
                return Run(0, 0)
            client = client_of(settings, load_password(self._folder))
            if isinstance(client, Answer):
                return Run(0, 0, client, PAUSE_FOR_SOMEBODY)
            return self._delivery.run(outbox, client, may_go_on)
        finally:
            outbox.close()


def client_of(settings: RecordSettings, password: Password) -> RecordClient | Answer:
    """What sends to the record store of these settings, or what is wrong with them."""
    address = read_record_address(settings.address)
    if address is None:
        return Answer(Outcome.WRONG_ADDRESS)
    try:
        return RecordClient(address, settings.user, password, Path(settings.authority) if settings.authority else None)
    except AuthorityError:
        return Answer(Outcome.NOT_TRUSTED, settings.authority)


def try_connection(settings: RecordSettings, password: Password) -> Answer:
    """Whether a record store answers there that knows us; nothing of a class is sent."""
    client = client_of(settings, password)
    return client if isinstance(client, Answer) else client.test()


def record_status(data_folder: Path) -> RecordStatus:
    """What is settled and what waits; nothing is made that is not there."""
    folder = data_folder / FOLDER_NAME
    status = RecordStatus(load_record_settings(folder), has_password=(folder / PASSWORD_NAME).exists())
    if not (folder / FILE_NAME).exists():
        return status
    outbox = RecordOutbox(folder)
    try:
        return status._replace(counts=outbox.counts(), refusal=outbox.first_refusal())
    finally:
        outbox.close()


def _state_of(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
