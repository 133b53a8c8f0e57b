"""What tests of the forms share: a lesson’s draft, and a form in a window."""

from pathlib import Path

import pytest
from asked_window import AskedLessonActions, HeardTopic
from kites import SOURCE
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.workshop.document.lesson_reading import open_lesson
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages


def _ignore(_part: QWidget) -> None:
    """Nobody follows its caret, or scrolls to it."""


LESSON = """---
title: Bus lanes
---

# Shops face ruin

The council met on Tuesday.[^meeting] Everybody knows it.[^everybody] Nobody minds.[^nobody] It rained.

[^meeting]: **Fine: can be checked.** It names a day, and the calendar has it.

[^everybody]: **Flag: overclaim.** “Everybody” leaves no room, see [the survey](#shop-survey).

    - Hint: Which word leaves no room?
    - Hint: Who says so?
    - Evidence: [Shop survey](#shop-survey)
    - Fix: Some people fear it.

[^nobody]: **Flag: contradiction.** It says the opposite.

    - Contradicts: everybody

# Evidence

## Shop survey

Of 60 shops, 22 minded.

## Calendar

Tuesday: buses.
"""


@pytest.fixture
def draft():
    """Make the draft of a text; without one, of a lesson with three notes and two cards."""

    def make(text=LESSON):
        made = parse_lesson(text.encode(), Path("bus.md")).draft
        assert made is not None
        return made

    return make


@pytest.fixture
def catalogue():
    return load_catalogue()


@pytest.fixture
def lesson_path(tmp_path) -> Path:
    """A lesson on the disk, with the line ends of Windows."""
    path = tmp_path / "kites.md"
    path.write_bytes(SOURCE.replace("\n", "\r\n").encode())
    return path


@pytest.fixture
def lesson_actions():
    """What the page of a lesson asks of whoever shows it."""
    return AskedLessonActions()


@pytest.fixture
def notices():
    """What is said over a page."""
    return HeardTopic()


@pytest.fixture
def context():
    """What a part of a form is handed, without a form around it."""
    return FormContext(PendingInput(), _ignore, _ignore)


@pytest.fixture
def show(in_window):
    """Put a form into a window of its own, as wide as the side of the workshop is."""

    def make(form, width=380, height=768):
        return in_window(form, width, height)

    return make


@pytest.fixture
def pages(show, unsaved, tasks, window, appearance, tmp_path):
    """The pages of the workshop."""
    return show(
        WorkshopPages(
            tmp_path / "data", unsaved, tuple, AskedLessonActions().actions.source, tasks, window.actions, appearance
        ),
        1280,
        800,
    )


@pytest.fixture
def page(qtbot, recovery, tasks, lesson_actions, appearance, lesson_path):
    """The page of a lesson that is written."""
    made = WorkshopPage(tasks, lesson_actions.actions, appearance)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.saving.begin(open_lesson(lesson_path, (), recovery))
    return made


@pytest.fixture
def answer(qapp):
    """Press a button of the next box; what was asked."""
    asked = []
    word = []

    def press_button():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and word:
            asked.append(box.text())
            next(button for button in box.buttons() if button.text() == word[0]).click()

    timer = QTimer()
    timer.timeout.connect(press_button)
    timer.start(10)

    def will(text):
        word[:] = [text]
        return asked

    yield will
    timer.stop()


@pytest.fixture
def writing(pages, lesson_path, shows):
    """A lesson that is being written."""
    pages.open_file(lesson_path)
    return shows(WorkshopPage)
