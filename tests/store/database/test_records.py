"""An event as columns and back, and values as SQLite gives them back."""

import os
from pathlib import Path

from each_row import each_row

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.store.database.records import as_stored, event_from, new_attempt_id, path_from, row_from

EVENT = Event(EventKind.MARKED, (SentenceId("a"), SentenceId("ü")), "overclaim", "2026-03-01T09:00:00+01:00", 3)


def test_an_event_comes_back_from_its_columns():
    row = row_from(EVENT)
    assert row == ("marked", '["a", "\\u00fc"]', "overclaim", "2026-03-01T09:00:00+01:00", 3.0)
    assert event_from(row) == EVENT


@each_row(
    "row",
    [
        ("danced", "[]", "", "", 0.0),
        ("marked", "[", "", "", 0.0),
        *(
            ("marked", sentences, "", "", 0.0)
            for sentences in ("5", "null", '"ab"', "[1]", "[[]]", "{}", "[" * 100_000)
        ),
        ("marked", b"\xff", "", "", 0.0),
        ("marked", None, "", "", 0.0),
        (["marked"], "[]", "", "", 0.0),
        ("marked", "[]", b"", "", 0.0),
        ("marked", "[]", "", 2, 0.0),
        ("marked", "[]", "", "", "soon"),
    ],
    ids=str,
)
def test_an_event_of_a_newer_version_or_a_rotten_one_is_none(row):
    assert event_from(row) is None


def test_there_is_no_zero_below_zero():
    assert str(as_stored(-0.0)) == "0.0" and str(as_stored(2)) == "2.0"


def test_a_path_comes_back_from_its_bytes():
    name = b"/usb/r\xe9sum\xe9.md"
    assert path_from(name) == Path(os.fsdecode(name))
    assert path_from(b"") is None


def test_no_two_attempts_have_one_id():
    first, second = new_attempt_id(), new_attempt_id()
    assert first != second and len(first) == len(second) == 32
