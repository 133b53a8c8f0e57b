"""Nothing is collected while many values are made, and everything is as before afterwards."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.collection_pause import collection_paused
from media_literacy.lesson import parser
from media_literacy.lesson.parser import parse_lesson


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_collecting = gc.isenabled()
    yield
    (gc.enable if was_collecting else gc.disable)()


@each_row("is_on", [True, False])
def test_collecting_is_off_inside_and_afterwards_as_it_was(is_on: bool):
    (gc.enable if is_on else gc.disable)()
    with collection_paused(), collection_paused():
        assert not gc.isenabled()
    assert gc.isenabled() is is_on


def test_it_goes_on_after_a_failure():
    gc.enable()
    with pytest.raises(ZeroDivisionError), collection_paused():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_a_lesson_is_read_without_looking_for_garbage(monkeypatch: pytest.MonkeyPatch):
    gc.enable()
    seen: list[bool] = []
    monkeypatch.setattr(parser, "run_checks", lambda _draft: seen.append(gc.isenabled()) or [])
    assert parse_lesson(b"# A report\n\nIt rained.\n", Path("lesson.md")).lesson is not None
    assert seen == [False] and gc.isenabled()
