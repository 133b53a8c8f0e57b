"""A class under way, in the window."""

import pytest
from PySide6.QtCore import Qt
from ui.classroom.class_moments import FakeHost
from ui.packs.seeing import press

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End, MoveOn
from media_literacy.ui.classroom.teacher.class_pages import ClassPages
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def begin(window_around):
    def make(bridge):
        return ClassPages(bridge, PictureSource(None), window_around.context)

    return make


def test_leaving_closes_host_and_projector(qtbot, begin, taught, window_around):
    host = FakeHost(taught)
    pages = begin(host)
    assert window_around.page is pages and window_around.titles == ["A class – Media Literacy"]
    pages.lead.open_presenter()
    presenter = pages.lead.presenter
    press(qtbot, pages, "Stop the class")
    assert not window_around.is_left
    press(qtbot, pages.teacher_page.question, "Leave it for now")
    assert window_around.is_left
    window_around.context.navigation.leaving.emit()
    assert host.is_closed and presenter.isHidden()


def test_a_class_that_is_over_is_left_without_a_question(qtbot, begin, taught, window_around):
    pages = begin(FakeHost(taught, Stage.ENDED))
    press(qtbot, pages, "Stop the class")
    assert window_around.is_left


def test_the_end_is_asked_about(qtbot, begin, taught):
    host = FakeHost(taught, Stage.DEBRIEF)
    pages = begin(host)
    press(qtbot, pages, "End the class")
    press(qtbot, pages.teacher_page.question, "End the class")
    assert host.given == [End()]


def test_raised_hands_go_from_the_field_to_the_projector(qtbot, begin, taught):
    bridge = HandsBridge(taught)
    pages = begin(bridge)
    bridge.give(MoveOn())
    hands = pages.teacher_page.hands
    hands.people.setFocus()
    for typed in ("27", "14"):
        qtbot.keyClicks(hands.focusWidget(), typed)
        qtbot.keyClick(hands.focusWidget(), Qt.Key.Key_Return)
    assert bridge.snapshot.projected.shown == 2
    assert [bar.marked for bar in bridge.snapshot.view.sentences[:2]] == [14, 0]
    assert pages.teacher_page.sentences.rows[0].counts.text() == "14 of 27 raised a hand."
