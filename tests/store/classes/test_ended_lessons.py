from pathlib import Path

import pytest
from store.classes.conftest import session

from media_literacy.errors import StoreError
from media_literacy.store.classes.class_opening import FILE_NAME
from media_literacy.store.classes.ended_lessons import ended_lessons
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore


def test_only_lessons_that_are_over_are_named(store: LiveStore, tmp_path: Path):
    over, going_on = session("Over"), session("Going on")
    for row in (over, going_on):
        store.begin(row, {}, b"key")
    store.end(over.id, "2026-03-01T09:45:00+01:00")
    assert ended_lessons(tmp_path / FOLDER_NAME) == {over.id: ("2026-03-01T09:45:00+01:00", "")}


def test_what_came_beside_the_seats_is_told_by_another_word_each_time(store: LiveStore, tmp_path: Path):
    over = session("Over")
    store.begin(over, {}, b"key")
    store.end(over.id, "2026-03-01T09:45:00+01:00")

    def rows(*kept: tuple[str, ...]) -> str:
        store.keep_sheets(over.id, kept)
        return ended_lessons(tmp_path / FOLDER_NAME)[over.id].rows

    one, other, both = (
        rows(("sheet", "Ada", "3")),
        rows(("sheet", "Ada", "2")),
        rows(("sheet", "Ada", "3"), ("code", "2")),
    )
    assert len({"", one, other, both}) == 4 and rows(("sheet", "Ada", "3")) == one and rows() == ""


def test_without_classes_there_are_none_and_no_file_is_made(tmp_path: Path):
    assert ended_lessons(tmp_path) == {} and not list(tmp_path.iterdir())


def test_a_file_that_is_none_is_said(tmp_path: Path):
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 99)
    with pytest.raises(StoreError):
        ended_lessons(tmp_path)
