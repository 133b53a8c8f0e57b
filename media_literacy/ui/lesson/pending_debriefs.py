"""The debriefs that are still to be read, and where their lessons lie: one of them comes before any other lesson."""

import contextlib
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from media_literacy.errors import AppError
from media_literacy.store.database.records import LessonKey, PendingDebrief
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs, write_guest_debriefs
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.window_context import WindowContext


class PendingDebriefs(QObject):
    """Asked for at the start. `found` says that they `are_known`."""

    found = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._store, self._library, self._tasks = context.store, context.library, context.tasks
        self._data_folder = context.data_folder
        self._debriefs: tuple[PendingDebrief, ...] = ()
        self._guests: frozenset[LessonKey] = frozenset()
        self._located: tuple[LessonEntry, ...] | None = None

    def ask(self, *, of_guest: bool = False) -> None:
        """Ask the store for them, and look for their lessons; of a guest, too, who could not read theirs."""
        self._debriefs, self._located = (), None
        self._guests = frozenset(read_guest_debriefs(self._data_folder)) if of_guest else frozenset()
        self._store.ask_pending_debriefs(self._on_answer)

    def clear(self) -> None:
        """None is to be read any more."""
        self._debriefs, self._located = (), ()

    def is_guests(self, entry: LessonEntry) -> bool:
        """Whether it was a guest who left that lesson."""
        return entry.key in self._guests

    def forget_guests(self) -> None:
        """What a guest left is told once."""
        with contextlib.suppress(OSError):  # then it is told once more
            write_guest_debriefs(self._data_folder, ())

    def forget_lost_guests(self, listed: Iterable[LessonEntry]) -> None:
        """What a guest left is forgotten where none of its lessons is among all that are listed: it was a file."""
        if self._guests and not any(entry.key in self._guests for entry in listed):
            self._guests = frozenset()
            self.forget_guests()

    @property
    def are_known(self) -> bool:
        """Whether it is known which there are, and which of their lessons lie where they were."""
        return self._located is not None

    def entry(self, listed: Iterable[LessonEntry]) -> LessonEntry | None:
        """The lesson of the first of them, where it was or among those that are listed; None while none is known."""
        if self._located is None:
            return None
        entries = (*self._located, *listed)
        return next((entry for debrief in self._debriefs for entry in entries if entry.key == debrief.key), None)

    def may_precede(self, listed: Iterable[LessonEntry], *, is_complete: bool) -> bool:
        """Whether one may still turn up that comes first: until they are known, or all lessons are listed."""
        return not self.are_known or (bool(self._debriefs) and not is_complete and self.entry(listed) is None)

    def _on_answer(self, debriefs: tuple[PendingDebrief, ...]) -> None:
        debriefs = (*map(PendingDebrief, self._guests), *debriefs)
        self._debriefs = debriefs
        self._tasks.run(partial(self._locate, debriefs), self._on_located, self._on_not_located)

    def _locate(self, debriefs: tuple[PendingDebrief, ...]) -> tuple[LessonEntry, ...]:
        """Those that still lie where they were read, wherever that is, under the keys that they had then."""
        found = ((debrief, self._library.entry(debrief.file)) for debrief in debriefs if debrief.file is not None)
        return tuple(entry._replace(key=debrief.key) for debrief, entry in found if entry is not None)

    def _on_located(self, entries: tuple[LessonEntry, ...]) -> None:
        self._located = entries
        self.found.emit()

    def _on_not_located(self, _problem: AppError) -> None:
        """Where they lay cannot be looked at; they may be among the lessons."""
        self._on_located(())
