import json

import pytest
from each_row import each_row
from engine.attempts import attempt_on
from engine.sheets.returned import file_of, revealed
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.sheets.result_file import (
    LARGEST,
    LONGEST_NAME,
    LONGEST_VALUE,
    MOST_EVENTS,
    MOST_SENTENCES,
    looks_like_result_file,
    numbered_id,
    read_result_file,
)
from media_literacy.errors import AppError
from media_literacy.lesson.model import Mode, SentenceId

LESSON = make_lesson(flags=["A.", "B."], fine=["C.", "D."], id="kites")
OPENED = Event(EventKind.OPENED, (), "investigate")
REVEALED = Event(EventKind.REVEALED)
WHOLE = [OPENED, REVEALED]


def refusal(data, lesson=LESSON):
    with pytest.raises(AppError) as refused:
        read_result_file(data, lesson)
    return refused.value.message


def with_event(**fields):
    """A file with one event more, in which these fields are other ones."""
    return file_of(LESSON, [OPENED, {"kind": "marked", "sentences": ["flag-1"], "value": ""} | fields, REVEALED])


def test_the_events_come_back_as_they_happened():
    attempt = attempt_on(LESSON, "flag-1")
    events = [*attempt.open(), *attempt.toggle_mark(SentenceId("flag-2"))]
    found = read_result_file(file_of(LESSON, [OPENED, *events, REVEALED], more={"name": " Ada\u202e "}), LESSON)
    assert found.events == (OPENED, *events, REVEALED)
    assert (found.attempt, found.mode) == (7, Mode.INVESTIGATE)
    assert found.name.startswith("Ada") and "\u202e" not in found.name


def test_what_may_be_missing():
    bare = [{"kind": "opened", "value": "guided"}, {"kind": "revealed"}]
    found = read_result_file(b"\xef\xbb\xbf" + file_of(LESSON, bare, more={"note": "of later"}), LESSON)
    assert found.mode is Mode.GUIDED and found.name == ""


@each_row(
    "data",
    [b"", b"{", b"[]", b"7", b"null", b"{}", b"\xff\xfe{}", b"[" * 200_000, b'{"a":' * 200_000, b"9" * 10_000]
    + [b'{"media-literacy-result": %s}' % kind for kind in (b"true", b'"1"', b"1.0", b"NaN", b"[1]", b"9" * 9_999)],
)
def test_what_is_no_result_is_called_so(data):
    assert refusal(data) == "This file is not the result of a lesson."


def test_size_is_looked_at_first():
    assert refusal(b" " * (LARGEST + 1)) == "This file is too large for a result."
    assert refusal(b" " * LARGEST) == "This file is not the result of a lesson."


def test_a_newer_format_says_so():
    assert "newer version" in refusal(file_of(LESSON, WHOLE, more={"media-literacy-result": 2}))


def test_another_lesson_is_named_and_another_version_called_so():
    other = file_of(LESSON, WHOLE, more={"digest": "000000"})
    assert refusal(other) == "This result belongs to another lesson, or to another version of this one."
    for digest in (0, None, ["000000"], "0"):
        assert "another version" in refusal(file_of(LESSON, WHOLE, more={"digest": digest}))
    assert refusal(file_of(LESSON, WHOLE, more={"digest": "000000", "lesson": "trams"})) == (
        "This is a result of another lesson, “trams”."
    )
    assert "another version" in refusal(file_of(LESSON, WHOLE, more={"digest": "000000", "lesson": {"a": 1}}))


def test_the_same_article_under_another_id_is_the_same():
    assert read_result_file(file_of(LESSON, WHOLE, more={"lesson": "kites-2"}), LESSON).events == tuple(WHOLE)


def test_what_was_not_revealed_is_no_result():
    assert refusal(file_of(LESSON, [OPENED])) == "This page was not read to its end, so there is no result yet."


@each_row(
    "fields",
    [
        {"kind": "exploded"},
        {"kind": "changed", "value": "verdict"},
        {"kind": ["marked"]},
        {"kind": None},
        {"sentences": "flag-1"},
        {"sentences": [1]},
        {"sentences": [["flag-1"]]},
        {"sentences": ["flag-1"] * (MOST_SENTENCES + 1)},
        {"sentences": ["a" * (LONGEST_VALUE + 1)]},
        {"value": 1},
        {"value": "a" * (LONGEST_VALUE + 1)},
        {"at": 0},
        {"elapsed": "1"},
        {"elapsed": True},
        {"elapsed": -1},
        {"elapsed": 10**400},
        {"elapsed": 1.1e9},
    ],
    ids=str,
)
def test_a_damaged_event_costs_the_whole_file(fields):
    assert refusal(with_event(**fields)) == "This result is damaged, and was not taken."


def test_what_is_just_within_the_limits_is_taken():
    for fields in ({"sentences": ["flag-1"] * MOST_SENTENCES}, {"value": "a" * LONGEST_VALUE}, {"elapsed": 1e9}):
        assert len(read_result_file(with_event(**fields), LESSON).events) == 3
    events = [OPENED, *[REVEALED] * (MOST_EVENTS - 1)]
    bare = [{"kind": event.kind, "value": event.value} for event in events]
    assert len(read_result_file(file_of(LESSON, bare), LESSON).events) == MOST_EVENTS
    assert "damaged" in refusal(file_of(LESSON, [*bare, bare[-1]]))


@each_row(
    "more",
    [{"attempt": number} for number in (-1, 2**24, 1.5, True, "7", None, [7])]
    + [{"events": events} for events in (None, {}, [], "opened", [1], [None], [["opened"]])]
    + [{"name": 7}, {"name": "a" * (LONGEST_VALUE + 1)}],
    ids=str,
)
def test_a_damaged_head_costs_the_whole_file(more):
    assert "damaged" in refusal(file_of(LESSON, WHOLE, more=more))


def test_the_way_is_one_and_stays():
    for events in ([REVEALED, OPENED], [OPENED, OPENED._replace(value="guided"), REVEALED]):
        assert "damaged" in refusal(file_of(LESSON, events))
    assert "damaged" in refusal(file_of(LESSON, [OPENED._replace(value="fast"), REVEALED]))
    assert read_result_file(file_of(LESSON, [OPENED, OPENED, REVEALED]), LESSON).mode is Mode.INVESTIGATE


def test_half_letters_and_long_names_are_cut():
    found = read_result_file(file_of(LESSON, WHOLE, more={"name": "\ud800" + "Ada " * 40}), LESSON)
    assert found.name.startswith("Ada Ada") and len(found.name) <= LONGEST_NAME
    found.name.encode()
    read_result_file(with_event(kind="own-note", value="\ud800x"), LESSON).events[1].value.encode()


def test_a_file_of_a_whole_attempt_is_read():
    attempt = revealed(attempt_on(LESSON, "flag-1"))
    happened = [OPENED, Event(EventKind.MARKED, tuple(attempt.state.marks)), REVEALED]
    assert read_result_file(file_of(LESSON, happened), LESSON).events[1].sentences == ("flag-1",)


def test_a_page_without_its_key_names_sentences_by_their_numbers():
    happened = [OPENED, Event(EventKind.MARKED, tuple(map(numbered_id, LESSON.article.sentences[:2]))), REVEALED]
    ids = tuple(sentence.id for sentence in LESSON.article.sentences[:2])
    assert read_result_file(file_of(LESSON, happened), LESSON).events[1].sentences == ids


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(["lesson", "digest", "attempt", "name", "events", "media-literacy-result"])


@given(st.dictionaries(KEYS, JSON, max_size=3), st.lists(JSON, max_size=3))
def test_no_json_breaks_the_reading(more, events):
    data = file_of(LESSON, [OPENED, *events, REVEALED], more=more)
    assert looks_like_result_file(data)
    try:
        read_result_file(data, LESSON)
    except AppError as refused:
        json.dumps(refused.message)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading(data):
    looks_like_result_file(data)
    assert refusal(data) == "This file is not the result of a lesson."
