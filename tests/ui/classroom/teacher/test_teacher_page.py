"""The page that a class is led from."""

import pytest
from asked_window import AskedWindow
from PySide6.QtCore import QPoint, Qt
from ui.classroom.class_moments import moment, seat
from ui.packs.seeing import press, texts

from media_literacy.classroom.lead_steps import step_on
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.commands import AdmitAll, RemoveLearner, TurnAwayAll
from media_literacy.errors import AppError
from media_literacy.ui.classroom.teacher.teacher_page import TeacherPage
from media_literacy.ui.widgets.labels.set_text import SetText

SEATS = (seat(1, "Ada"), seat(2, "Bo", awaits_admission=True))


@pytest.fixture
def page(in_window, appearance, taught):
    return in_window(TeacherPage(taught, AskedWindow().actions, appearance), 1280, 800)


def show(page, lesson, stage, **known):
    view = moment(lesson, stage, **known).view
    page.show_view(view, step_on(view, has_result=False, shows_result=False))


def test_what_there_is_stands_right_below_the_head_however_little_it_is(in_window, appearance, taught):
    page = in_window(TeacherPage(taught, AskedWindow().actions, appearance, is_hosted=False), 1024, 768)
    page.show_view(RaisedHands.begun(taught).view(0.0), None)
    heading = next(label for label in page.findChildren(SetText) if label.text() == "Raised hands")
    assert heading.mapTo(page.scroller, QPoint(0, 0)).y() < 60


def test_the_lobby_shows_how_to_join_and_the_discussion_what_comes_next(page, taught):
    show(page, taught, Stage.LOBBY, seats=SEATS)
    assert page.join_panel.isVisible() and not page.sentences.isVisible() and page.people.waiting.admit_all.isVisible()
    show(page, taught, Stage.READ, seats=SEATS)
    first = page.sentences.rows[0]
    assert first.counts.text() == "27 have read it." and not first.bar.isVisible()
    show(page, taught, Stage.DISCUSS, seats=SEATS)
    assert first.bar.isVisible()
    assert not page.join_panel.isVisible() and page.sentences.isVisible()
    assert "Next to reveal: sentence 1" in texts(page.next_panel)
    page.lead.joining.click()  # for who comes late
    assert page.join_panel.isVisible()
    show(page, taught, Stage.DEBRIEF, seats=SEATS)
    page.page_text.gather()
    assert page.page_text.paragraphs[0].text.startswith("The class is at: Debrief")  # it stands over the sheet
    assert page.texts.debrief.isVisible() and not page.sentences.isVisible()
    show(page, taught, Stage.ENDED, seats=SEATS)
    assert page.results.isVisible() and page.focusWidget() is page.results


def test_columns_stand_beside_each_other_and_in_large_text_below(qtbot, page, taught, large_appearance):
    show(page, taught, Stage.MARK, seats=SEATS)
    people, sentences = page.people.seats.mapTo(page, page.people.seats.rect().topLeft()), page.sentences
    assert sentences.mapTo(page, sentences.rect().topLeft()).x() > people.x() + 300
    page.apply_appearance(large_appearance)
    qtbot.waitUntil(lambda: abs(sentences.mapTo(page, sentences.rect().topLeft()).x() - people.x()) < 60)


def test_on_a_small_screen_the_head_scrolls_at_the_stages_that_have_many_buttons(qtbot, in_window, appearance, taught):
    page = in_window(TeacherPage(taught, AskedWindow().actions, appearance), 683, 300)
    for stage, scrolls in ((Stage.DISCUSS, True), (Stage.ENDED, False), (Stage.DISCUSS, True)):
        show(page, taught, stage, seats=SEATS)
        qtbot.waitUntil(lambda scrolls=scrolls: page.sheet.isAncestorOf(page.lead) is scrolls)


def test_taking_somebody_out_is_asked_about(qtbot, page, taught):
    given = []
    page.commanded.connect(given.append)
    show(page, taught, Stage.LOBBY, seats=SEATS)
    press(qtbot, page, "Let everybody in who waits")
    page.people.seats.rows[1].make_menu().actions()[2].trigger()
    press(qtbot, page, "Keep in the lesson")
    assert given == [AdmitAll()]
    page.people.seats.rows[1].make_menu().actions()[2].trigger()
    press(qtbot, page, "Take out")
    assert given == [AdmitAll(), RemoveLearner(1)] and page.lead.on.hasFocus()


def test_a_clicker_works_here_too(qtbot, page, taught):
    show(page, taught, Stage.MARK)
    page.lead.on.setFocus()
    for key, signal in (
        (Qt.Key.Key_PageDown, page.on_pressed),
        (Qt.Key.Key_PageUp, page.back_pressed),
        (Qt.Key.Key_F5, page.projector_pressed),
        (Qt.Key.Key_Escape, page.left),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(page.focusWidget(), key)


def test_a_host_that_stops_says_so_and_is_taken_up_again(qtbot, page, taught):
    show(page, taught, Stage.MARK)
    page.show_stopped(AppError("The connection to the network was lost.", hint="Plug in the cable."))
    assert "Plug in the cable." in page.notices.text and page.resume.hasFocus()
    with qtbot.waitSignal(page.resume_pressed):
        press(qtbot, page, "Go on with the lesson")
    page.show_running()
    assert not page.resume.isVisible() and not page.notices.text


def test_a_crowd_that_waits_is_sent_away_at_once_and_asked_about(qtbot, page, taught):
    given = []
    page.commanded.connect(given.append)
    show(page, taught, Stage.LOBBY, seats=SEATS)
    assert not page.people.waiting.turn_away.isVisible()  # one is dealt with in their own row
    show(page, taught, Stage.LOBBY, seats=(*SEATS, seat(3, "Cy", awaits_admission=True)))
    press(qtbot, page, "Send away everybody who waits")
    press(qtbot, page, "Keep them waiting")
    assert given == []
    press(qtbot, page, "Send away everybody who waits")
    press(qtbot, page, "Send away")
    assert given == [TurnAwayAll()]
    show(page, taught, Stage.LOBBY, seats=SEATS[:1])
    assert not page.people.waiting.isVisible()
