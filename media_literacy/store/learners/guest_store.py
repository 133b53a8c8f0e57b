"""What a guest does, in memory alone."""

import contextlib
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from media_literacy.engine.attempts.events import Event
from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.migrations import migrate
from media_literacy.store.database.records import LessonKey, PendingDebrief
from media_literacy.store.learners.guest_debriefs import write_guest_debriefs
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.standings import read_pending_debriefs


class GuestStore(ProgressStore):
    """Gone when it is closed. In the data folder stands no more than which debriefs are still to be read."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        super().__init__(folder, connection, "", is_in_memory=True)
        self._noted: tuple[LessonKey, ...] = ()

    @classmethod
    def open(cls, folder: Path, *, create: bool = True, most_rows: int | None = None) -> "GuestStore":
        """An empty store; `folder` is the data folder."""
        connection = connect_in_memory()
        migrate(connection)
        return cls(folder, connection)

    @classmethod
    def in_memory(cls, folder: Path) -> "GuestStore":
        """The same: nothing of anybody else is read."""
        return cls.open(folder)

    def record(self, attempt_id: str, events: Sequence[Event], *, after: int | None = None) -> int:
        """Append events, and note which debriefs are still to be read."""
        last = super().record(attempt_id, events, after=after)
        self._note_debriefs()
        return last

    def fill(self, attempt_id: str, events: Mapping[int, Event]) -> None:
        """Give back events, and note which debriefs are still to be read."""
        super().fill(attempt_id, events)
        self._note_debriefs()

    def keep_backup(self) -> None:
        """There are no copies of what a guest does."""

    def replace_by_copy(self, copy: sqlite3.Connection) -> None:
        """A guest has nothing to go back to."""
        raise StoreError(_("Nothing is kept about a guest."), hint=_("Read as a learner, then restore the copy."))

    def merge_copy(self, copy: sqlite3.Connection) -> int:
        """Nothing is added to what will be forgotten."""
        self.replace_by_copy(copy)
        return 0

    def erase_everything(self) -> None:
        """Forget what was done so far."""
        self._connection.execute("DELETE FROM attempt")
        self._note_debriefs()

    def pending_debriefs(self) -> tuple[PendingDebrief, ...]:
        """Those of occasions, too: a guest who leaves cannot go on with their articles."""
        with self._reading() as connection:
            return read_pending_debriefs(connection)

    def _note_debriefs(self) -> None:
        lessons = tuple(debrief.key for debrief in self.pending_debriefs())
        if lessons != self._noted:
            with contextlib.suppress(OSError):  # then only a crash on top of it loses the debrief
                write_guest_debriefs(self.folder, lessons)
                self._noted = lessons
