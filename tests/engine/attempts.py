"""An attempt at a small lesson, for the tests of what may be done in it."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempt import Attempt
from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId

FLAG, FINE = SentenceId("flag-1"), SentenceId("fine-1")


def lesson():
    return make_lesson(
        flags=["The tax office wrote the police rules.", "It happened on 31 June."],
        fine=["Dr. Lee counted 214 letters."],
        plain=["It rained."],
        cards=["calendar"],
        choices=["the office's own page", "is it bad"],
    )


def attempt(mode: Mode, clock: FakeClock | None = None) -> Attempt:
    opened = Attempt(lesson(), mode, clock or FakeClock())
    opened.open()
    return opened


def kinds(events: tuple[Event, ...]) -> list[EventKind]:
    return [event.kind for event in events]
