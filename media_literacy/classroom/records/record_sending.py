"""Everything between a class that is over and the record store: collected, kept, sent, as the settings say."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.records.collecting import collect
from media_literacy.classroom.records.delivery import PAUSE_FOR_SOMEBODY, Delivery, Run
from media_literacy.classroom.records.record_address import read_record_address
from media_literacy.classroom.records.record_client import Answer, AuthorityError, Outcome, RecordClient
from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_outbox import FILE_NAME, OutboxCounts, RecordOutbox
from media_literacy.store.classes.record_settings import (
    Password,
    RecordSettings,
    load_password,
    load_record_settings,
)


class RecordStatus(NamedTuple):
    """What is settled, how much waits, and what was said of the first statement that was refused."""

    settings: RecordSettings
    counts: OutboxCounts = OutboxCounts(0, 0, 0)
    refusal: str = ""


class RecordSending:
    """One thread at a time may use it; `run` does nothing where no records are wanted."""

    def __init__(self, data_folder: Path, chance: Callable[[], float] = random.random) -> None:
        self._data_folder, self._folder = data_folder, data_folder / FOLDER_NAME
        self._delivery = Delivery(chance)

    def run(self, may_go_on: Callable[[], bool] = lambda: True) -> Run:
        """Collect what is new, and send what waits unless that is paused."""
        settings = load_record_settings(self._folder)
        address = read_record_address(settings.address)
        if not settings.is_on or address is None:
            return Run(0, 0)
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
    settings = load_record_settings(folder)
    if not (folder / FILE_NAME).exists():
        return RecordStatus(settings)
    outbox = RecordOutbox(folder)
    try:
        return RecordStatus(settings, outbox.counts(), outbox.first_refusal())
    finally:
        outbox.close()
