"""What is asked of all attempts at once."""

import os
from pathlib import Path

import pytest
from store.progress.attempts import BUSES, DEBRIEFED, MARKED, OPENED, PARKS, REVEALED, SHOWN, begin

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import PendingDebrief, Practice


def test_standings_say_how_far_the_learner_has_come(store):
    begin(store, OPENED, SHOWN, REVEALED, DEBRIEFED)
    begin(store, OPENED)
    begin(store, OPENED, key=PARKS)

    standings = store.standings()

    buses, parks = standings[BUSES], standings[PARKS]
    assert (buses.is_revealed, buses.debrief_seen, buses.tries) == (True, True, 2)
    assert (parks.is_revealed, parks.debrief_seen, parks.tries) == (False, False, 1)
    assert buses.started == OPENED.at
    assert parks.order > buses.order


@pytest.mark.parametrize(
    ("tries", "practice"),
    [
        ([[OPENED]], Practice.NONE),
        ([[OPENED], [OPENED]], Practice.NONE),
        ([[OPENED, REVEALED]], Practice.NONE),
        ([[OPENED], [OPENED, REVEALED]], Practice.NONE),
        ([[OPENED, REVEALED], [OPENED]], Practice.BEGUN),
        ([[OPENED, REVEALED], [OPENED], [OPENED, REVEALED]], Practice.DONE),
        ([[OPENED, REVEALED], [OPENED, REVEALED], [OPENED]], Practice.BEGUN),
    ],
)
def test_what_comes_after_the_first_reveal_is_practice(store, tries, practice):
    for events in tries:
        begin(store, *events)
    assert store.standings()[BUSES].practice is practice


def test_an_attempt_that_goes_on_as_another_one_is_one_try(store):
    first = begin(store, OPENED, SHOWN)
    store.start_attempt("copy", BUSES, Mode.GUIDED, continues=first)
    store.record("copy", [OPENED, SHOWN, REVEALED])
    standing = store.standings()[BUSES]
    assert (standing.tries, standing.is_revealed, standing.practice) == (1, True, Practice.NONE)


def test_the_kinds_met_are_those_of_the_lessons_as_they_were_read(store):
    begin(store, OPENED, answers=(Answer(SentenceId("a"), "Every shop.", "flag:overclaim fine:role"),))
    begin(store, answers=(Answer(SentenceId("a"), "Every shop.", "check:loaded"), Answer(SentenceId("b"), "", "none")))
    begin(store, key=PARKS, answers=(Answer(SentenceId("a"), "Every shop.", "fine"),))
    standings = store.standings()
    assert standings[BUSES].kinds == {"overclaim", "role", "loaded"} and standings[PARKS].kinds == frozenset()


def test_of_many_readings_the_first_and_the_last_say_which_kinds_a_lesson_has(store):
    for kind in ("role", "time", "loaded"):
        begin(store, OPENED, answers=(Answer(SentenceId("a"), "Every shop.", f"flag:{kind}"),))
    assert store.standings()[BUSES].kinds == {"role", "loaded"}


def test_the_clocks_are_those_of_the_first_event_and_of_the_work_done_last(store):
    store.start_attempt("empty", BUSES, Mode.GUIDED)
    first = begin(store, OPENED, SHOWN)
    begin(store, OPENED._replace(at="2026-03-05T09:00:00+00:00"))
    begin(store, key=PARKS)
    store.record(first, [MARKED])
    standings = store.standings()
    assert (standings[BUSES].started, standings[BUSES].last) == (OPENED.at, MARKED.at)
    assert (standings[PARKS].started, standings[PARKS].last) == ("", "")


def test_read_lessons_are_counted_once_revealed_and_once_a_lesson(store):
    begin(store, OPENED)
    begin(store, OPENED, REVEALED, key=PARKS, mode=Mode.ITEMS)
    assert store.read_lessons() == 0
    begin(store, OPENED, REVEALED)
    begin(store, OPENED, REVEALED, mode=Mode.INVESTIGATE)
    assert store.read_lessons() == 1
    begin(store, OPENED, REVEALED, key=PARKS, mode=Mode.INVESTIGATE)
    assert store.read_lessons() == 2


def test_the_order_of_lessons_follows_the_work_and_not_the_clock(store):
    buses = begin(store, OPENED)
    begin(store, OPENED, key=PARKS)
    store.record(buses, [Event(EventKind.MARKED, (SentenceId("a"),), at="1980-01-01T00:00:00+00:00")])

    standings = store.standings()

    assert standings[BUSES].order > standings[PARKS].order
    assert standings[BUSES].last == "1980-01-01T00:00:00+00:00"


def test_a_debrief_is_pending_to_who_left_after_reading(store):
    begin(store, OPENED, key=PARKS)
    begin(store, OPENED, SHOWN)

    assert [debrief.key for debrief in store.pending_debriefs()] == [BUSES]


def test_what_is_pending_says_where_the_lesson_lay_the_last_time(store):
    for number, file in enumerate((Path("/usb/pack/buses.md"), Path(os.fsdecode(b"/usb/r\xe9sum\xe9.md")))):
        store.start_attempt(f"attempt {number}", BUSES, Mode.GUIDED, file=file)
        store.record(f"attempt {number}", [OPENED, SHOWN])

        assert store.pending_debriefs() == (PendingDebrief(BUSES, file),)
        assert store.attempt(f"attempt {number}").file == file


def test_no_debrief_is_pending_once_it_was_seen(store):
    attempt = begin(store, OPENED, SHOWN, MARKED)
    store.record(attempt, [DEBRIEFED])

    assert store.pending_debriefs() == ()


def test_reading_again_after_the_debrief_owes_none(store):
    begin(store, OPENED, SHOWN, DEBRIEFED)
    begin(store, OPENED, MARKED)
    assert store.pending_debriefs() == ()


def test_the_debrief_of_another_lesson_settles_nothing(store):
    begin(store, OPENED, SHOWN, DEBRIEFED)
    begin(store, OPENED, MARKED, key=PARKS)
    begin(store, OPENED, key=PARKS)
    assert [debrief.key for debrief in store.pending_debriefs()] == [PARKS]


def test_an_article_that_is_judged_item_by_item_owes_no_debrief(store):
    store.start_attempt("items", BUSES, Mode.ITEMS)
    store.record("items", [OPENED, SHOWN])
    assert store.pending_debriefs() == ()
    begin(store, OPENED, SHOWN, key=PARKS)
    assert [debrief.key for debrief in store.pending_debriefs()] == [PARKS]
