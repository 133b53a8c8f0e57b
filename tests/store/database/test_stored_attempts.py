"""What is written of an attempt is read as the same values."""

from contextlib import closing

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.event_rows import (
    AttemptRow,
    EventRow,
    StateRow,
    insert_attempt,
    insert_events,
    read_attempts,
    write_state,
)
from media_literacy.store.database.migrations import migrate
from media_literacy.store.database.records import KeySource, LessonKey, Place, StoredAttempt, row_from
from media_literacy.store.database.stored_attempts import quote_row, read_stored

ANSWERS = (
    Answer(SentenceId("b"), "Every shop.", "flag:overclaim fine:role", 1, 0, "headline"),
    Answer(SentenceId("a"), "It rained.", "none", 2, 3, "paragraph"),
)
MARKED = Event(EventKind.MARKED, (SentenceId("a"),), "", "now", 1.5)


def test_a_kind_of_block_is_written_as_a_plain_text():
    (answer,) = (ANSWERS[0]._replace(block_kind=BlockKind.HEADLINE),)
    assert type(quote_row(answer).block_kind) is str


def test_an_attempt_is_read_with_its_answers_in_order_and_the_events_that_are_understood():
    row = AttemptRow("two", "city", "buses", "guided", b"/a.md", 1, "one", "later")
    events = {1: EventRow(*row_from(MARKED)), 2: EventRow("danced", "[]", "", "", 2.0)}
    with closing(connect_in_memory()) as connection:
        migrate(connection)
        number = insert_attempt(connection, row, StateRow(1), map(quote_row, reversed(ANSWERS)))
        insert_events(connection, number, row.id, events)
        write_state(connection, number, row.id, StateRow(1, "reader", "a", 4.0), len(events))
        (record,) = read_attempts(connection, "", ())
        found = read_stored(connection, record)
    assert found.file is not None and found.file.name == "a.md"
    assert found == StoredAttempt(
        "two",
        LessonKey("city", "buses"),
        Mode.GUIDED,
        (MARKED,),
        ANSWERS,
        Place("reader", SentenceId("a"), 4.0),
        found.file,
        "one",
        KeySource.COMPLETED_LATER,
    )
