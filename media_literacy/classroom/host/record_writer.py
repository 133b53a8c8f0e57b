"""Brings batches of records to the disk in a thread of its own, and tries again for as long as the disk fails."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from media_literacy.errors import AppError, StoreError
from media_literacy.store.classes.live_store import LiveStore

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 5.0


class RecordWriter:
    """Of one session. `on_fault` is called once when the disk begins to fail, `on_recovered` when it works again."""

    def __init__(
        self,
        store: LiveStore,
        id: str,
        thread: ThreadPoolExecutor,
        on_fault: Callable[[AppError], None],
        on_recovered: Callable[[], None],
    ) -> None:
        self._store, self._id, self._thread = store, id, thread
        self._on_fault, self._on_recovered = on_fault, on_recovered

    async def write(self, records: Sequence[str]) -> None:
        """All of them in one transaction; on the disk when this is done."""
        loop = asyncio.get_running_loop()
        pause = 0.0
        while True:
            try:
                await loop.run_in_executor(self._thread, self._store.append, self._id, records)
            except StoreError as problem:
                if not pause:
                    self._on_fault(problem)
                pause = min(max(_FIRST_PAUSE, pause * 2), _LONGEST_PAUSE)
                await asyncio.sleep(pause)
            else:
                if pause:
                    self._on_recovered()
                return
