"""An attempt at a small lesson, for the tests of what may be done in it."""

from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Lesson, Mode, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run

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


def attempt_on(lesson: Lesson, *names: str, mode: Mode = Mode.INVESTIGATE) -> Attempt:
    """All sentences are read and these marked; nothing is revealed."""
    attempt = Attempt(lesson, mode, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for name in names:
        attempt.toggle_mark(SentenceId(name))
    return attempt


def excluded_attempt() -> Attempt:
    """The first problem points to the second; the mark on the sound sentence is taken back."""
    notes = {"flag-1": (make_note(Verdict.FLAG, how_to_check=(Run("see", link="#flag-2"),)),)}
    lesson = make_lesson(flags=["A.", "B."], fine=["C.", "D."], notes=notes)
    attempt = attempt_on(lesson, "flag-1", "flag-2", "fine-1", mode=Mode.GUIDED)
    attempt.take_back()
    return attempt
