"""The projector's window."""

import pytest
from PySide6.QtCore import QSize, Qt
from ui.classroom.class_moments import DETAILS, moment

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.presenter import presenter_window
from media_literacy.ui.classroom.presenter.class_slides import class_slide
from media_literacy.ui.classroom.presenter.presenter_window import PresenterWindow, screen_for_projector
from media_literacy.ui.widgets.labels.set_text import SetText


@pytest.fixture
def presenter(in_window, appearance, taught):
    return in_window(PresenterWindow(taught, appearance), 1280, 800)


def show(presenter, lesson, stage, *, shows_result=False, **known):
    presenter.show_slide(class_slide(moment(lesson, stage, **known).projected, lesson, shows_result=shows_result))


def words(widget):
    return [label.text() for label in widget.findChildren(SetText) if label.isVisible() and label.text()]


def test_texts_are_as_large_as_the_window_lets_them_be(presenter):
    at_usual = presenter.heading.heightForWidth(1000)
    presenter.resize(640, 400)
    assert presenter.heading.heightForWidth(1000) == pytest.approx(at_usual / 2, abs=1)
    presenter.resize(2560, 800)  # a wide screen is not a higher one
    assert presenter.heading.heightForWidth(1000) == at_usual


def test_slides_of_a_lesson_one_after_the_other(qtbot, presenter, taught):
    presenter.show_joining(DETAILS)
    show(presenter, taught, Stage.LOBBY)
    assert {"192.168.1.20:28620", "K7QD-M2XP", "7QK-M4D"} <= set(words(presenter.joining))
    assert presenter.joining.qr.isVisible()

    show(presenter, taught, Stage.MARK, done=10, seats=[None] * 27)
    assert presenter.progress.text == "10 of 27 are done" and presenter.article.isVisible()
    assert not presenter.note.isVisible()

    show(presenter, taught, Stage.DISCUSS, revealed=(1,), shown=1)
    said = words(presenter.note)
    assert said[:2] == ["Sentence 1", "Does not hold"] and "14 of 27 readers marked this sentence." in said
    assert presenter.note.isVisible() and presenter.article.is_at_end

    show(presenter, taught, Stage.DISCUSS, revealed=(1, 2, 3), shown=1, shows_result=True)
    assert words(presenter.words)[0] == "27 of you read it. On average:"

    show(presenter, taught, Stage.DEBRIEF, eyes_up=True)
    qtbot.waitUntil(lambda: not presenter.is_at_end)
    assert presenter.eyes_up.isVisible()
    assert presenter.scroll_on() and presenter.scroll_back() and not presenter.scroll_back()


def test_clicker_and_keyboard(qtbot, presenter):
    pressed = []
    presenter.on_pressed.connect(lambda: pressed.append("on"))
    presenter.back_pressed.connect(lambda: pressed.append("back"))
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_Left):
        qtbot.keyClick(presenter, key)
    assert pressed == ["on", "back", "on", "back"]

    qtbot.keyClick(presenter, Qt.Key.Key_Period)
    assert presenter.grab().toImage().pixelColor(300, 300) == Qt.GlobalColor.black
    qtbot.keyClick(presenter, Qt.Key.Key_PageDown)  # the next press only brings the page back
    assert len(pressed) == 4 and not presenter.is_blank

    before = presenter.heading.heightForWidth(1000)
    qtbot.keyClick(presenter, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert presenter.heading.heightForWidth(1000) > before

    qtbot.keyClick(presenter, Qt.Key.Key_F5)
    qtbot.waitUntil(presenter.isFullScreen)
    qtbot.keyClick(presenter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not presenter.isFullScreen())
    with qtbot.waitSignal(presenter.closed):
        qtbot.keyClick(presenter, Qt.Key.Key_Escape)


def test_one_more_press_is_announced_below(presenter, taught):
    show(presenter, taught, Stage.MARK, done=10, seats=[None] * 27)
    presenter.hint("Press once more: Lock the marks")
    assert presenter.progress.text == "Press once more: Lock the marks"
    presenter.hint("")
    assert presenter.progress.text == "10 of 27 are done"


def test_the_program_does_not_go_on_for_the_projectors_window_alone(presenter):
    assert not presenter.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_without_a_second_screen_the_window_stays_beside_the_teachers_page(presenter):
    assert screen_for_projector(presenter.screen()) is None


def test_in_a_window_it_is_no_larger_than_the_screen(presenter, monkeypatch):
    presenter.hide()
    monkeypatch.setattr(presenter_window, "room_on", lambda _screen: QSize(411, 219))
    presenter.open_on(None)
    assert presenter.size() == QSize(411, 219)
