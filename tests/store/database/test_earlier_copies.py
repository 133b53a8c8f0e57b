"""Copies that earlier versions made of an attempt are told by its first event."""

from contextlib import closing

from each_row import each_row

from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.event_rows import read_attempts
from media_literacy.store.database.migrations import MIGRATIONS, migrate

NOON, LATER = "2026-03-01T12:00:00.000+01:00", "2026-03-01T12:00:00.001+01:00"


def continued(*attempts: tuple[str, str, str, str]) -> list[str]:
    """What each attempt goes on with; lesson, and kind, value and clock of its first event. Ids are numbers from 1."""
    with closing(connect_in_memory()) as connection:
        migrate(connection, MIGRATIONS[:1])
        for number, (lesson, kind, value, at) in enumerate(attempts, 1):
            values = (number, str(number), "pack", lesson, "guided", number)
            connection.execute(
                "INSERT INTO attempt (number, id, pack, lesson, mode, touched) VALUES (?, ?, ?, ?, ?, ?)", values
            )
            connection.execute("INSERT INTO event VALUES (?, 1, ?, '[]', ?, ?, 0.0)", (number, kind, value, at))
            connection.execute("INSERT INTO event VALUES (?, 2, 'left', '[]', '', ?, 1.0)", (number, NOON))
        migrate(connection)
        return [record.attempt.continues for record in read_attempts(connection, "ORDER BY number", ())]


@each_row(
    ("second", "continues"),
    [
        (("lanes", "opened", "guided", NOON), "1"),
        (("lanes", "opened", "guided", LATER), ""),
        (("lanes", "opened", "investigate", NOON), ""),
        (("parks", "opened", "guided", NOON), ""),
        (("lanes", "shown", "guided", NOON), ""),
    ],
)
def test_a_copy_has_the_first_event_of_an_attempt_at_the_same_lesson(second, continues):
    assert continued(("lanes", "opened", "guided", NOON), second) == ["", continues]


def test_a_copy_of_a_copy_goes_on_with_that():
    assert continued(*[("lanes", "opened", "guided", NOON)] * 3) == ["", "1", "2"]


def test_without_a_clock_nothing_is_told():
    assert continued(*[("lanes", "opened", "guided", "")] * 2) == ["", ""]
