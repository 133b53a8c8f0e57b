from collections.abc import Iterator

import pytest

from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, new_session_id

PICTURES = {"kite.png": b"\x89PNG"}


def session(title: str = "Kites") -> SessionRow:
    return SessionRow(new_session_id(), title, b"/lessons/kites.md", b"# Kites", "{}", "2026-03-01T09:00:00+01:00")


@pytest.fixture
def store(tmp_path) -> Iterator[LiveStore]:
    store = LiveStore(tmp_path)
    yield store
    store.close()
