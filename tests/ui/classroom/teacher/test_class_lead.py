"""A class is led by clicker, keyboard and page."""

import pytest
from asked_window import AskedWindow
from PySide6.QtCore import Qt
from ui.classroom.class_moments import FakeHost, seat

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import MoveOn, Reveal
from media_literacy.errors import AppError
from media_literacy.ui.classroom.presenter.slides import SlideKind
from media_literacy.ui.classroom.teacher.class_lead import ClassLead
from media_literacy.ui.classroom.teacher.teacher_page import TeacherPage


class Led:
    """A page with a projector, led through a class."""

    def __init__(self, lesson, appearance, in_window, qtbot):
        self.host = FakeHost(lesson, seats=(seat(1, "Ada"),))
        self.page = in_window(TeacherPage(lesson, AskedWindow().actions, appearance), 1280, 800)
        self.lead = ClassLead(self.host, self.page, appearance, self.page)
        self.lead.open_presenter()
        self.presenter = self.lead.presenter
        qtbot.addWidget(self.presenter)
        qtbot.waitExposed(self.presenter)
        self._qtbot = qtbot

    def go_to(self, stage):
        while self.host.stage is not stage:
            self.host.give(MoveOn())
        self.host.given.clear()

    def on(self, times=1):
        for _time in range(times):
            self._qtbot.keyClick(self.presenter, Qt.Key.Key_PageDown)

    def back(self):
        self._qtbot.keyClick(self.presenter, Qt.Key.Key_PageUp)


@pytest.fixture
def led(taught, appearance, in_window, qtbot):
    return Led(taught, appearance, in_window, qtbot)


def test_a_clicker_changes_the_stage_only_when_it_is_pressed_twice(led):
    led.on()
    assert led.host.given == [] and led.page.hint.text() == "Press once more: Show the content note"
    assert led.presenter.progress.text.startswith("Press once more")
    led.on()
    assert led.host.given == [MoveOn()] and not led.page.hint.isVisible()


def test_a_first_press_is_forgotten_when_something_else_happened(led):
    led.on()
    led.back()
    led.on()
    assert led.host.given == []
    led.host.give(MoveOn())  # by somebody else's hand
    led.host.given.clear()
    led.on()
    assert led.host.given == []


def test_notes_come_one_by_one_then_the_result_then_the_next_stage(led):
    led.go_to(Stage.DISCUSS)
    led.on(3)
    assert led.host.given == [Reveal(1), Reveal(2), Reveal(3)]
    led.back()
    assert led.host.given[-1] == Reveal(2)
    led.on(2)  # forward again, and to the result
    assert led.presenter.slide.kind is SlideKind.WORDS
    led.back()
    assert led.presenter.slide.kind is SlideKind.ARTICLE and led.host.given[-1] == Reveal(3)
    led.on(2)
    assert led.host.stage is Stage.DISCUSS
    led.on()
    assert led.host.stage is Stage.LEAVE_PAGE


def test_a_text_is_scrolled_to_its_end_before_anything_else(led, qtbot):
    led.presenter.resize(800, 300)
    led.go_to(Stage.DEBRIEF)
    qtbot.waitUntil(lambda: not led.presenter.is_at_end)
    led.on()
    assert not led.page.hint.isVisible()
    while not led.presenter.is_at_end:
        led.on()
    led.on()
    assert led.page.hint.isVisible()
    with qtbot.waitSignal(led.lead.end_asked):
        led.on()
    assert led.host.given == []


def test_the_button_on_the_page_does_the_step_at_once_and_a_double_click_only_one(led):
    led.page.lead.on.click()
    led.page.lead.on.click()
    assert led.host.given == [MoveOn()]


def test_the_next_stage_can_be_had_before_every_sentence_was_shown(led):
    assert not led.page.lead.skip.isVisible()
    led.go_to(Stage.DISCUSS)
    assert led.page.lead.skip.text() == "On to: Leave the page"
    led.page.lead.skip.setFocus()
    led.page.lead.skip.click()
    assert led.host.stage is Stage.LEAVE_PAGE and not led.page.lead.skip.isVisible()
    assert led.page.focusWidget() is led.page.lead.on


def test_a_host_that_stops_is_told_and_the_next_moment_takes_it_back(led):
    led.host.stopped.emit(AppError("The network is gone.", hint="Plug in the cable."))
    assert led.page.resume.isVisible()
    led.page.resume.click()
    assert led.host.given == ["resume"]
    led.host.changed.emit(led.host.snapshot)
    assert not led.page.resume.isVisible()


def test_the_projectors_window_closes_with_the_class(led):
    led.lead.close_presenter()
    assert led.lead.presenter is None and led.presenter.isHidden()
    led.go_to(Stage.READ)
    assert led.page.strip.chips[1].is_now
