"""A store and a recorder on a folder of their own, and who hears of faults."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from store.progress.recording import Listener

from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.recorder import EventRecorder


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def recorder(tmp_path: Path, listener: Listener) -> Iterator[EventRecorder]:
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    yield recorder
    recorder.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProgressStore]:
    store = ProgressStore.open(tmp_path)
    yield store
    store.close()
