"""Enter and Space, pressed twice at once and held, at every place of a lesson where a press moves the focus."""

import pytest
from journeys.building import NIGHT_BUSES
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


class Hasty:
    """Somebody who presses a key twice, and holds it."""

    def __init__(self, person, key):
        self.person, self.key = person, key

    def press(self, name, then=None):
        """Go to what has that name with Tab, press it, wait for what comes of it, press once more, and hold."""
        self.go_to(name)
        self.person.key(self.key)
        self._again()
        if then is not None:
            self.person.wait_for(then)
            self._again()

    def go_to(self, name):
        """Press Tab until what has that name has the focus; once at least, or the same key would be a repeated one."""
        self.person.key(Qt.Key.Key_Tab)
        for _ in range(80):
            focused = self.person.window.focusWidget()
            if focused is not None and name in (focused.accessibleName() or getattr(focused, "text", str)()):
                return
            self.person.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to “{name}”")

    def is_at(self, kind):
        return lambda: isinstance(self.person.page, kind) and self.person.window.focusWidget() is not None

    def _again(self):
        self.person.key(self.key)
        handle = self.person.window.windowHandle()
        for _ in range(3):
            held = QKeyEvent(QEvent.Type.KeyPress, self.key, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(handle, held)
        QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyRelease, self.key, Qt.KeyboardModifier.NoModifier))

    @property
    def state(self):
        return self.person.window.lesson.attempt.state


@pytest.fixture(autouse=True)
def short_rest():
    """The button that leads on rests as long as in the program here, for that holds off a second press."""


@pytest.fixture(params=[ENTER, SPACE], ids=["enter", "space"])
def hasty(person, request):
    return Hasty(person, request.param)


def test_investigate_from_the_first_window_to_the_debrief(hasty):
    person = hasty.person
    person.start()
    person.wait_for(lambda: "Night buses" in person.texts())
    hasty.press("Night buses", hasty.is_at(StartPage))
    assert isinstance(person.page, StartPage)
    hasty.press("Investigate", hasty.is_at(ReaderPage))
    assert not hasty.state.marks

    person.key(Qt.Key.Key_Down)
    person.key(hasty.key)
    hasty.press("What is wrong with this sentence?")
    hasty.press("1 of 3")
    assert len(hasty.state.marks) == 1
    marks = hasty.state.marks

    hasty.press("I have read it all")
    assert person.button("Finish anyway") is not None
    assert not hasty.state.took_second_look
    hasty.press("Finish anyway", lambda: hasty.state.took_second_look)
    assert hasty.state.marks == marks and not hasty.state.is_revealed
    person.wait_for(lambda: person.button("Open the notes") is not None)
    hasty.press("Open the notes", lambda: bool(person.notes()))
    assert hasty.state.is_revealed and hasty.state.marks == marks
    opened = hasty.state.open_notes
    assert isinstance(person.page, ReaderPage) and len(opened) == len(person.reader._views.notes)

    hasty.press("See the result", hasty.is_at(ResultPage))
    assert isinstance(person.page, ResultPage)
    hasty.press("Show ")
    assert isinstance(person.page, ResultPage)
    hasty.press("Sentence ", hasty.is_at(ReaderPage))
    assert hasty.state.open_notes == opened
    hasty.press("See the result", hasty.is_at(ResultPage))
    hasty.press("Go on", hasty.is_at(LeavePage))
    assert isinstance(person.page, LeavePage) and not hasty.state.chosen_searches
    hasty.press("Go on")  # which asks for a choice
    assert isinstance(person.page, LeavePage) and not hasty.state.chosen_searches
    hasty.press("Search 1")
    assert len(hasty.state.chosen_searches) == 1
    hasty.press("Go on", hasty.is_at(DebriefPage))
    assert isinstance(person.page, DebriefPage) and not hasty.state.debrief_seen
    for _ in range(20):
        person.key(Qt.Key.Key_PageDown)
    person.wait_for(person.page.done.isEnabled)
    hasty.press("Next: ", hasty.is_at(StartPage))
    assert isinstance(person.page, StartPage)


def test_guided_hints_and_evidence(person):
    hasty = Hasty(person, ENTER)
    person.start(NIGHT_BUSES)
    person.window.resize(1280, 800)  # so that the evidence has a column of its own, with “Close”
    hasty.press("Guided", hasty.is_at(ReaderPage))
    assert not hasty.state.marks
    person.key(Qt.Key.Key_Down)
    person.key(hasty.key)
    marks, opened = hasty.state.marks, hasty.state.open_notes
    hasty.press("Evidence")
    hasty.press("Close")
    assert (hasty.state.marks, hasty.state.open_notes) == (marks, opened)
    person.key(Qt.Key.Key_Down)
    hasty.press("Hint")
    hasty.press("Close")
    assert (hasty.state.marks, hasty.state.open_notes) == (marks, opened)
