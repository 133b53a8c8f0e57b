"""A lesson that is read on its page, and hands to act on it."""

from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.expired import expire

from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton
from media_literacy.ui.widgets.question_bar import QuestionBar

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


LESSON = make_lesson(
    flags=["The weather station sets the fares.", "Every bus was full."],
    fine=["The town council sets the fares.", "Joan Petty drives the second bus."],
    checks=["Most people like it."],
    plain=["That is all."],
    clashes=[("flag-1", "fine-1")],
    cards=["minutes", "survey"],
    per_paragraph=2,
)


class Reader:
    """A page with its attempt, and hands to act on it."""

    def __init__(self, qtbot, page, attempt, clock, window):
        self.qtbot, self.page, self.attempt, self.clock, self.window = qtbot, page, attempt, clock, window
        self.kept = []
        page.happened.connect(self.on_happened)

    def on_happened(self, events):
        """What the reader did; what was on the screen meanwhile is not told."""
        self.kept += [event.kind for event in events if event.kind is not EventKind.SHOWN]

    def click(self, sentence):
        article = self.page.desk.article
        box = article.layout_of_page.rectangles(SentenceId(sentence))[0]
        self.qtbot.mouseClick(article, LEFT, NONE, box.center().toPoint())
        QApplication.processEvents()  # the sentence is painted first, and then the margin is arranged

    def press(self, key):
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key)
        QApplication.processEvents()  # as after a click

    def type(self, letter):
        self.qtbot.keyClicks(self.page.focusWidget() or self.page, letter)
        QApplication.processEvents()  # as after a click

    def read_all(self):
        if not self.page.bottom.main.isEnabled():
            expire(self.page.bottom._rest)
        self.qtbot.mouseClick(self.page.bottom.main, LEFT)
        self.answer("Finish anyway")

    def answer(self, text):
        """Press a button of the question over the bar, if it is asked."""
        for button in self.page.findChildren(Button):
            if button.text() == text and button.isVisible():
                self.qtbot.mouseClick(button, LEFT)

    def asked(self):
        """What is asked over the bar; empty when nothing is."""
        return "".join(bar.accessibleName() for bar in self.page.findChildren(QuestionBar) if bar.isVisible())

    @property
    def chosen(self):
        return self.page.desk.article.chosen

    @property
    def folded(self):
        return {view.sentence for view in self.page.findChildren(NoteView) if view.isVisible() and view.is_compact}

    @property
    def notes(self):
        return {view.sentence for view in self.page.findChildren(NoteView) if view.isVisible()}

    def visible(self, kind):
        return next((other_kind for other_kind in self.page.findChildren(kind) if other_kind.isVisible()), None)

    def links_of(self, sentence):
        """What can be followed in the note of a sentence, by its words."""
        note = next(view for view in self.page.findChildren(NoteView) if view.sentence == sentence)
        return {link.accessibleName(): link for link in note.findChildren(SpokenButton) if link.objectName()}

    def take_back(self):
        self.qtbot.keyClick(self.page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
