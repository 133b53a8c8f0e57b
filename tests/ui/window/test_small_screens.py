"""No window is larger than its screen, and in a small one everything can be come to."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from media_literacy.ui.widgets.labels.plain_text import plain_box
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.window import small_screens
from media_literacy.ui.window.small_screens import FRAME, USUAL_LEAST, ScrolledFrame, SmallScreens, fit_dialog

SMALL = [QRect(0, 0, 683, 384), QRect(0, 0, 683, 400), QRect(0, 0, 427, 267)]
"""1366x768 at 200 %, 1024x600 at 150 %, 1280x800 at 300 %."""


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def high_content():
    """Needs 500x400 px, with a button at its top and one at its bottom."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    for name, height in (("top", 40), ("bottom", 360)):
        button = QPushButton(name)
        button.setMinimumSize(500, height)
        column.addWidget(button)
    return content


def test_the_least_size_is_the_usual_one_or_what_the_screen_has(window):
    bounds = SmallScreens(window)
    assert window.minimumSize() == USUAL_LEAST
    for screen in SMALL:
        bounds.bound(screen)
        assert window.minimumSize() == USUAL_LEAST.boundedTo(screen.size() - FRAME)


def test_a_window_that_is_shown_shrinks_with_its_screen_and_may_grow_again(window):
    bounds = SmallScreens(window)
    window.resize(700, 500)
    window.show()
    bounds.bound(QRect(0, 0, 683, 384))
    assert window.size() == QSize(667, 336)
    bounds.bound(QRect(0, 0, 1920, 1080))
    assert window.minimumSize() == USUAL_LEAST and window.height() == USUAL_LEAST.height()


def test_a_small_window_scrolls_what_it_shows_and_a_usual_one_does_not(qtbot, window, high_content):
    frame = ScrolledFrame(high_content)
    window.setCentralWidget(frame)
    window.resize(640, 480)
    window.show()
    assert high_content.size() == QSize(640, 480) and not frame.verticalScrollBar().isVisible()
    window.setMinimumSize(1, 1)
    window.resize(427, 267)
    qtbot.waitUntil(frame.verticalScrollBar().isVisible)
    assert high_content.width() == 500 and high_content.height() >= 400
    window.resize(640, 480)
    qtbot.waitUntil(lambda: not frame.verticalScrollBar().isVisible())
    assert high_content.size() == QSize(640, 480)


def test_what_gets_the_keyboard_is_scrolled_to(qtbot, window, high_content):
    top, bottom = high_content.findChildren(QPushButton)
    frame = ScrolledFrame(high_content)
    window.setCentralWidget(frame)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    top.setFocus()
    qtbot.keyClick(top, "\t")
    assert bottom.hasFocus() and frame.verticalScrollBar().value() > 0


def test_another_page_needs_another_size(qtbot, window, high_content):
    frame = ScrolledFrame(high_content)
    window.setCentralWidget(frame)
    window.resize(427, 267)
    window.show()
    high_content.findChildren(QPushButton)[1].hide()
    qtbot.waitUntil(lambda: high_content.height() == frame.viewport().height())


def test_a_dialog_of_qt_is_pressed_into_a_small_screen_and_left_alone_on_a_usual_one(qtbot, window, high_content):
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    column.addWidget(high_content)
    dialog.show()
    before = dialog.size()
    fit_dialog(dialog, QRect(0, 0, 1280, 800))
    assert dialog.size() == before
    fit_dialog(dialog, QRect(0, 0, 427, 267))
    assert dialog.size() == QSize(427, 267) - FRAME


def test_a_dialog_is_fitted_when_it_comes_up(qtbot, window, monkeypatch):
    """Without a hand in the code that opens it, as for Qt's own dialog for files."""
    bounds = SmallScreens(window)
    window.show()
    fitted = []
    monkeypatch.setattr(small_screens, "fit_dialog", lambda dialog, _available: fitted.append(dialog))
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog in fitted)
    dialog.close()
    assert bounds.window is window


def test_a_message_box_that_is_too_high_is_scrolled_with_its_words_and_answers_whole(qtbot, window):
    box = plain_box(
        window, "This lesson has changes.", "What you keep for later is offered when the workshop opens. " * 4
    )
    answers = [box.addButton(name, QMessageBox.ButtonRole.AcceptRole) for name in ("Save", "Keep for later", "Drop it")]
    holder = box.findChild(QDialogButtonBox)
    assert holder is not None
    holder.setOrientation(Qt.Orientation.Vertical)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(answers[0].hasFocus)
    room = QSize(427, 267) - FRAME
    fit_dialog(box, QRect(0, 0, 427, 267))
    fit_dialog(box, QRect(0, 0, 427, 267))
    assert box.size() == room and answers[0].hasFocus()
    area = box.findChild(VerticalScrollArea)
    assert area is not None
    for answer in answers:
        qtbot.waitUntil(lambda answer=answer: area.ensureWidgetVisible(answer) or is_whole(answer))
    qtbot.mouseClick(answers[2], Qt.MouseButton.LeftButton)
    assert box.clickedButton() is answers[2] and not box.isVisible()


def is_whole(answer):
    seen = answer.visibleRegion().boundingRect().size()
    return seen == answer.size() and answer.height() >= answer.sizeHint().height()
