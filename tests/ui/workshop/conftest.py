"""What tests of the forms share: a lesson’s draft, and a form in a window."""

from pathlib import Path

import pytest
from kites import SOURCE
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.parser import draft_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.files.unsaved_work import Recovery
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.style_sheet import palette, style_sheet
from media_literacy.ui.unsaved import UnsavedWork

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
        made = draft_lesson(text.encode(), Path("bus.md")).draft
        assert made is not None
        return made

    return make


@pytest.fixture
def catalogue():
    return load_catalogue()


@pytest.fixture
def show(qtbot):
    """Put a form into a window of its own."""

    def make(form, width=380, height=768):
        qtbot.addWidget(form)
        form.resize(width, height)
        form.show()
        form.activateWindow()
        qtbot.waitExposed(form)
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return make


@pytest.fixture
def dressed(qapp):
    """Put a look on the application, and take it off again."""

    def dress(appearance):
        qapp.setPalette(palette(appearance.theme))
        qapp.setStyleSheet(style_sheet(appearance.theme, appearance.scale))

    yield dress
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")


@pytest.fixture
def tasks(qapp):
    """Work in other threads, all of it done when the test ends."""
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def recovery(tmp_path):
    """A place for unsaved texts."""
    return Recovery(tmp_path / "data")


@pytest.fixture
def unsaved(recovery, tasks):
    """The owner of what is not on the disk."""
    return UnsavedWork(recovery, tasks)


@pytest.fixture
def lesson_path(tmp_path) -> Path:
    """A lesson on the disk, with the line ends of Windows."""
    path = tmp_path / "kites.md"
    path.write_bytes(SOURCE.replace("\n", "\r\n").encode())
    return path
