"""What is asked of all attempts at once."""

import os
from pathlib import Path

from store.progress.attempts import BUSES, DEBRIEFED, MARKED, OPENED, PARKS, REVEALED, SHOWN, begin

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import PendingDebrief


def test_standings_say_how_far_the_learner_has_come(store):
    begin(store, OPENED, SHOWN, REVEALED, DEBRIEFED)
    begin(store, OPENED)
    begin(store, OPENED, key=PARKS)

    standings = store.standings()

    buses, parks = standings[BUSES], standings[PARKS]
    assert (buses.is_revealed, buses.debrief_seen, buses.attempts) == (True, True, 2)
    assert (parks.is_revealed, parks.debrief_seen, parks.attempts) == (False, False, 1)
    assert buses.started == OPENED.at
    assert parks.order > buses.order


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
        store.start_attempt(f"attempt {number}", BUSES, Mode.GUIDED, {}, file=file)
        store.record(f"attempt {number}", [OPENED, SHOWN])

        assert store.pending_debriefs() == (PendingDebrief(BUSES, file),)
        assert store.attempt(f"attempt {number}").file == file


def test_no_debrief_is_pending_once_it_was_seen(store):
    attempt = begin(store, OPENED, SHOWN, MARKED)
    store.record(attempt, [DEBRIEFED])

    assert store.pending_debriefs() == ()


def test_reading_again_after_the_debrief_owes_another_one(store):
    begin(store, OPENED, SHOWN, DEBRIEFED)
    begin(store, OPENED, MARKED)

    assert [debrief.key for debrief in store.pending_debriefs()] == [BUSES]
