"""Ways into a class and out of it, with seats that a test speaks for."""

from factories import FakeClock
from PySide6.QtWidgets import QLabel
from ui.reader.reading import LESSON

from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.messages import Whole
from media_literacy.classroom.protocol.whole_lesson import write_whole
from media_literacy.classroom.seat.sent_events import to_seat_events
from media_literacy.engine.attempts.class_attempt import ClassAttempt, MarkingRules
from media_literacy.lesson.model import Mode, SentenceId


class Search:
    """Looks for no class: a test has no network."""

    def __init__(self, on_changed):
        pass

    def start(self):
        pass

    def stop(self):
        pass


def join(joining):
    """Type the code, and press Join."""
    joining.window.page.code.setText("abcd-efgh")
    joining.window.page.join.click()
    return joining.seats[-1]


def leave(joining):
    joining.window.context.show_page(QLabel("elsewhere"), "Elsewhere")


def whole_of(*marked):
    """What a host sends in the end to somebody who marked these."""
    attempt = ClassAttempt(seat_lesson(LESSON), Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.rules = MarkingRules(counts_reading=True, takes_marks=True)
    attempt.show([sentence.id for sentence in attempt.lesson.article.sentences])
    for sentence in marked:
        attempt.toggle_mark(SentenceId(sentence))
    attempt.read_all()
    return Whole(write_whole(LESSON), to_seat_events(attempt.events, attempt.lesson))
