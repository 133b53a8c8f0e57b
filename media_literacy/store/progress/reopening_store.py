"""The store on the disk as the recorder's thread uses it: opened anew when it fails, answered for from memory."""

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from media_literacy.errors import StoreError
from media_literacy.store.database.user_copies import read_copy
from media_literacy.store.progress.progress_store import ProgressStore, StoredAttempt, UnknownAttemptError
from media_literacy.store.progress.session_calls import Call, Session

Found = TypeVar("Found")

_FIRST_ROWS = 1_000
"""Quotes and events that are looked at before the first answer: the last ten lessons or so, and not ten years."""


class ReopeningStore:
    """Faults are StoreErrors; anything else that is raised is a mistake of the program."""

    def __init__(
        self, folder: Path, report: Callable[[StoreError], None], store_type: type[ProgressStore] = ProgressStore
    ) -> None:
        """`report` hears what a repair has to say."""
        self._folder, self._report, self._store_type = folder, report, store_type
        self._store: ProgressStore | None = None
        self._session = Session()
        self._memory: _Memory | None = None
        self.has_worked = False

    @property
    def is_open(self) -> bool:
        """Whether the file is open."""
        return self._store is not None

    def use(self, work: Callable[[ProgressStore], Found]) -> Found:
        """Work with the file. One that fails is opened anew: that shows what is there now, and mends damage."""
        if self._store is not None:
            try:
                return work(self._store)
            except UnknownAttemptError:
                raise
            except StoreError:
                self.close()
        try:
            return work(self.opened())
        except UnknownAttemptError:
            raise
        except StoreError:
            self.close()
            raise

    def opened(self) -> ProgressStore:
        """The file, opened if need be, with all that this session had written to it."""
        if self._store is None:
            # Once it was there, a missing file is a fault: a stick may come back with everything on it. And what failed
            # is looked at as a whole.
            is_first = not self.has_worked
            store = self._store_type.open(self._folder, create=is_first, most_rows=_FIRST_ROWS if is_first else None)
            try:
                self._session.write_again(store)
            except BaseException:
                store.close()
                raise
            self._store, self.has_worked = store, True
            if store.diagnostic:
                self._report(StoreError(store.diagnostic))
        return self._store

    @property
    def is_verified(self) -> bool:
        """Whether every row was looked at."""
        return self._store is None or self._store.is_verified

    def verify_more(self) -> None:
        """Look at some of the rows that were not looked at; damage is mended."""
        self.use(ProgressStore.verify_more)

    def write(self, call: Call) -> None:
        """Do what a call asks for; it is on the disk when this returns."""
        self.use(lambda store: self._session.write(store, call))

    def in_memory(self, calls: Sequence[Call], first: int) -> ProgressStore:
        """A store with what can be read on the disk, and all that this session did.

        `calls` are those that could not be written yet, `first` is the number of the first of them.
        """
        if self._memory is None:
            self._memory = _Memory(self._store_type.in_memory(self._folder), self._session, first)
        self._memory.take(calls, first)
        return self._memory.store

    def note(self, store: ProgressStore, found: StoredAttempt) -> None:
        """Remember an attempt that was read: it is there when the disk is not."""
        if store is self._store:
            self._session.note(store, found)

    def erase_everything(self) -> None:
        """Delete what is kept, and forget what this session did."""
        self._session.forget()
        self.forget_memory()
        self.use(lambda store: store.erase_everything())

    def restore(self, file: Path) -> None:
        """Have what a copy has, and forget what this session did; FileError, and nothing is changed, for no copy."""
        with contextlib.closing(read_copy(file)) as copy:
            self.use(lambda store: store.replace_by_copy(copy))
        self._session.forget()
        self.forget_memory()

    def merge(self, file: Path) -> int:
        """Add what a copy has and is not here yet; the answer is how many attempts that concerns."""
        with contextlib.closing(read_copy(file)) as copy:
            found = self.use(lambda store: store.merge_copy(copy))
        self._session.forget()
        self.forget_memory()
        return found

    def forget_memory(self) -> None:
        """The disk answers again."""
        if self._memory is not None:
            self._memory.store.close()
            self._memory = None

    def close(self) -> None:
        """Let go of the file."""
        store, self._store = self._store, None
        if store is not None:
            store.close()


class _Memory:
    def __init__(self, store: ProgressStore, session: Session, first: int) -> None:
        self.store = store
        self._session = Session()
        self._next = first
        session.write_again(self.store)

    def take(self, calls: Sequence[Call], first: int) -> None:
        for number, call in enumerate(calls, start=first):
            if number >= self._next:
                self._next = number + 1
                with contextlib.suppress(UnknownAttemptError):  # it is told when the disk says so
                    self._session.write(self.store, call)
