"""A desk with its lessons, and where notes and sentences stand on it."""

from factories import FakeClock, make_lesson
from own_lessons import FOUNDING, our_lesson
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.sentence_views import SentenceViews

SIZES = [(1280, 800, 1.0), (1024, 768, 1.0), (1024, 768, 2.0), (800, 600, 1.0)]
SIZE_NAMES = ["1280", "1024", "1024 at 200 %", "800"]
LESSON = our_lesson(FOUNDING)


def revealed(lesson, *marked):
    attempt = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for sentence in marked:
        attempt.toggle_mark(sentence)
    attempt.read_all()
    attempt.read_all()
    reading = SentenceViews(attempt, load_catalogue())
    reading.refresh_all()
    return reading


READING = revealed(LESSON, LESSON.article.sentences[0].id)


def notes(desk):
    """Where the notes in sight stand, once everything that waits is done: the page is painted first."""
    QApplication.processEvents()
    return {view.sentence: view.geometry() for view in desk.findChildren(NoteView) if not view.isHidden()}


class Painted(QObject):
    """Writes down which widgets are painted."""

    def __init__(self, happened, *widgets):
        super().__init__()
        self.happened = happened
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.happened.append(type(watched).__name__)
        return False


def page_rectangles(desk, sentence):
    return [
        box.translated(desk.article.x(), desk.article.y()) for box in desk.article.layout_of_page.rectangles(sentence)
    ]


FAR_APART = make_lesson(
    flags=["The town sets the fares.", "The weather station sets the fares."],
    fine=[f"A sentence about the weather on day {number}, which was like the one before." for number in range(1, 90)],
    clashes=[("flag-1", "fine-80"), ("flag-2", "fine-80"), ("flag-1", "fine-40")],
)


FAR_READING = revealed(FAR_APART)


def on_screen(desk, sentence):
    """How far below the top of the desk a sentence begins, whatever strips are cut off its window."""
    return page_rectangles(desk, sentence)[0].top() - desk.verticalScrollBar().value() + desk.viewport().y()
