"""Batches of records on their way to a disk that fails for a while."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import cast

from media_literacy.classroom.host import record_writer
from media_literacy.classroom.host.record_writer import RecordWriter
from media_literacy.errors import StoreError
from media_literacy.store.classes.live_store import LiveStore


class FailingStore:
    """Fails so many times, and then keeps."""

    def __init__(self, failures: int) -> None:
        self.failures, self.records = failures, list[str]()

    def append(self, _id: str, records: Sequence[str]) -> None:
        if self.failures:
            self.failures -= 1
            raise StoreError("no room")
        self.records += records


def written(failures: int) -> tuple[list[str], list[str]]:
    """What is kept of two batches, and what was told on the way."""
    store, told = FailingStore(failures), list[str]()
    with ThreadPoolExecutor(1) as thread:
        writer = RecordWriter(
            cast("LiveStore", store),
            "id",
            thread,
            lambda problem: told.append(problem.message),
            lambda: told.append("it works again"),
        )

        async def write() -> None:
            await writer.write(["one", "two"])
            await writer.write(["three"])

        asyncio.run(write())
    return store.records, told


def test_a_disk_that_fails_is_told_once_and_tried_until_it_works(monkeypatch):
    monkeypatch.setattr(record_writer, "_FIRST_PAUSE", 0.001)
    assert written(0) == (["one", "two", "three"], [])
    for failures in (1, 3):
        assert written(failures) == (["one", "two", "three"], ["no room", "it works again"])
