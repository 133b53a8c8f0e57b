"""What is written in the margin is kept when somebody goes on, and told where it is something new."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.own_notes.margin_writing import MarginWriting

ONE, TWO = SentenceId("one"), SentenceId("two")


class Article(QObject):
    sentence_chosen = Signal(str)


class Writing(MarginWriting):
    """Tells how often writing was ended."""

    field: QLineEdit | None = None
    recorded: list[tuple[Event, ...]]
    ended = 0

    @property
    def editor(self):
        return self.field

    def end_writing(self):
        self.ended += 1
        self._edited = None


@pytest.fixture
def page(in_window):
    return in_window(QWidget())


@pytest.fixture
def writing(page, appearance):
    desk: Any = SimpleNamespace(article=Article(page))
    attempt: Any = None
    recorded: list[tuple[Event, ...]] = []
    made = Writing(attempt, desk, recorded.append, appearance, page)
    made.recorded = recorded
    return made


def test_going_to_another_sentence_ends_writing_and_staying_does_not(writing):
    chosen = writing._desk.article.sentence_chosen
    chosen.emit(ONE)
    assert writing.ended == 0, "nobody writes"
    writing._edited = ONE
    chosen.emit(ONE)
    assert writing.ended == 0
    chosen.emit(TWO)
    assert writing.ended == 1


def test_only_what_is_new_is_recorded_and_told(qtbot, writing):
    with qtbot.assertNotEmitted(writing.changed):
        writing._tell(ONE, ())
    events = (Event(EventKind.OPENED),)
    with qtbot.waitSignal(writing.changed) as changed:
        writing._tell(ONE, events)
    assert changed.args == [ONE] and writing.recorded == [events]


def test_it_knows_whether_the_keyboard_is_in_its_editor(qtbot, page, writing):
    assert not writing.has_focus()
    writing.field = QLineEdit(page)
    writing.field.show()
    assert not writing.has_focus()
    writing.field.setFocus()
    qtbot.waitUntil(writing.has_focus)
