"""Attempts as they stand in the database, made into the values that the rest of the program has."""

import sqlite3

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.event_rows import AttemptRecord, QuoteRow, read_events, read_quotes
from media_literacy.store.database.records import KeySource, LessonKey, Place, StoredAttempt, event_from, path_from


def read_stored(connection: sqlite3.Connection, record: AttemptRecord) -> StoredAttempt:
    """The whole attempt; events that nobody here can understand are left out."""
    attempt, state = record.attempt, record.state
    events = (event_from(row[:5]) for row in read_events(connection, record).values())
    return StoredAttempt(
        attempt.id,
        LessonKey(attempt.pack, attempt.lesson),
        Mode(attempt.mode),
        tuple(event for event in events if event is not None),
        tuple(map(_answer, read_quotes(connection, record))),
        Place(state.page, SentenceId(state.sentence), state.offset),
        path_from(attempt.file),
        attempt.continues,
        KeySource(attempt.key_source),
    )


def quote_row(answer: Answer) -> QuoteRow:
    """An answer as columns: plain texts, since a checksum tells them from what only equals them."""
    return QuoteRow(answer.sentence, answer.text, answer.said, answer.number, answer.block, str(answer.block_kind))


def _answer(row: QuoteRow) -> Answer:
    return Answer(SentenceId(row.sentence), row.text, row.verdict, row.number, row.block, row.block_kind)
