"""A class with raised hands as it lies on the disk: kept from the first count on, each count before the next one."""

import threading
from collections import deque
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.hand_records import (
    HandRecord,
    HandsCounted,
    PeopleSaid,
    decode_hand_record,
    encode_hand_record,
    replayed,
)
from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.kept_class import incomplete, lesson_of, session_row
from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.commands import End
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.classes.live_rows import BY_HANDS
from media_literacy.store.classes.live_store import LiveStore, StoredSession


class OpenedHands(NamedTuple):
    """A class with raised hands that can be gone on with, and what keeps it."""

    hands: RaisedHands
    kept: "KeptHands"


class KeptHands:
    """Takes records at once, and writes them, in their order, whenever `write` is called, in whichever thread.

    Before anything was counted there is nothing to keep: who only looks leaves no lesson behind.
    """

    def __init__(self, data_folder: Path, begun: NewClass | str) -> None:
        """Of a new class, or of the one with that id."""
        self._data_folder = data_folder
        self._new = begun if isinstance(begun, NewClass) else None
        self._row = session_row(begun, BY_HANDS) if isinstance(begun, NewClass) else None
        self.id = self._row.id if self._row is not None else str(begun)
        self._is_begun = self._new is None
        self._waiting: deque[HandRecord] = deque()
        self._has_counts = self._is_begun
        self._must_end = False
        self._writing = threading.Lock()
        self._store: LiveStore | None = None

    @property
    def has_counts(self) -> bool:
        """Whether anything was counted, so that there is something to keep."""
        return self._has_counts

    @property
    def is_kept(self) -> bool:
        """Whether all that was counted is on the disk."""
        return not (self._has_counts and self._waiting) and not self._must_end

    def take(self, record: HandRecord) -> None:
        """Have a record written by the next `write`."""
        self._waiting.append(record)
        self._has_counts = self._has_counts or isinstance(record, PeopleSaid | HandsCounted)

    def write(self) -> None:
        """Write what waits; StoreError where that cannot be done, and it goes on waiting."""
        with self._writing:
            if self.is_kept:
                return
            store = self._store = self._store or LiveStore(self._data_folder)
            if not self._is_begun:
                assert self._new is not None
                assert self._row is not None
                store.begin(self._row, self._new.pictures, None, self._new.roster)
                self._is_begun = True
            records = [self._waiting[at] for at in range(len(self._waiting))]  # more may come meanwhile
            store.append(self.id, [encode_hand_record(record) for record in records])
            for record in records:
                self._waiting.popleft()
                self._must_end = self._must_end or isinstance(record, End)
            if self._must_end:
                store.end(self.id, datetime.now().astimezone().isoformat(timespec="seconds"))
                self._must_end = False

    def close(self) -> None:
        """Write what waits, and give the file back."""
        try:
            self.write()
        finally:
            with self._writing:
                if self._store is not None:
                    self._store.close()
                    self._store = None


def read_hands(stored: StoredSession) -> RaisedHands:
    """The counts of a lesson as they are kept; AppError where they are not whole."""
    try:
        records = tuple(map(decode_hand_record, stored.records))
    except MalformedValueError as problem:
        raise incomplete() from problem
    return replayed(lesson_of(stored), records)


def open_hands(data_folder: Path, stored: StoredSession) -> OpenedHands:
    """Go on with a class that was interrupted."""
    if stored.row.ended:
        raise AppError(_("This lesson is over. Its hands are among its results."))
    return OpenedHands(read_hands(stored), KeptHands(data_folder, stored.row.id))
