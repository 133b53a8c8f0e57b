"""A class in real browsers: a whole lesson, and each of its stages."""

import json
from contextlib import ExitStack
from pathlib import Path

import pytest
from classroom.live_class import RunningParticipant
from outside.browsers.browsing import PROGRAMS, Driver, Page
from outside.browsers.played_page import CLASHING
from outside.browsers.served_class import MARKED, NOTED, Serve, served

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.protocol.messages import Seated, SeatEvent
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.commands import (
    AdmitAll,
    EyesUp,
    GiveTime,
    Reveal,
    SetAids,
    SetMode,
)
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode


def test_a_whole_lesson_with_the_cable_pulled_in_the_middle(serve: Serve, tmp_path: Path) -> None:
    room = serve(NOTED)
    page = room.open()
    assert "This connection is open" in page.text("#start") and "made-up" in page.text("#start")
    assert not page.evaluate("() => window.isSecureContext")
    room.join(page)
    assert room.host.snapshot is not None and room.host.snapshot.view.seats[0].name in page.text("#start")
    room.host.move_to(Stage.CONTENT_NOTE)
    room.wait_for_title(page, "Before you read")
    assert "About money." in page.text("#start")
    room.host.move_to(Stage.READ)
    page.wait_for("() => document.documentElement.dataset.step === 'read'")
    page.click("#sentence-3")
    assert page.evaluate(MARKED) == [] and "Nothing can be marked yet" in page.text("#advice")
    room.host.move_to(Stage.MARK)
    page.wait_for("() => document.documentElement.dataset.asks")
    page.click("#sentence-3")
    page.evaluate(
        "() => { const reason = document.querySelector('#reason-3'); reason.value = 'overclaim';"
        " reason.dispatchEvent(new Event('change')); }"
    )
    room.has_marks(1)

    room.cut()
    page.click("#sentence-6")
    page.click("#sentence-4")
    page.wait_for("() => document.querySelector('#class-connection').textContent.includes('will be sent')")
    room.cut(is_cut=False)
    room.has_marks(3)
    page.wait_for("() => document.querySelector('#class-connection').hidden")

    page.click("#main-button")
    if page.visible("#panel .strip-row"):
        page.click("#panel .strip-row button", 1)
    assert page.text("#panel-title") == "Your marks"
    page.click("#panel button.main")
    room.host.view_when(lambda view: view.seats[0].has_committed)
    assert "handed in" in page.text("#class-stage") and not page.visible("#main-button")
    page.click("#sentence-2")
    assert page.evaluate(MARKED) == [3, 4, 6] and "cannot be changed" in page.text("#advice")

    room.host.move_to(Stage.DISCUSS)
    assert page.count(".note") == 0 and "no source is given" not in page.evaluate(
        "() => document.documentElement.outerHTML"
    )
    room.give(Reveal(3))
    page.wait_for("() => document.querySelector('#note-3')")
    assert "no source is given" in page.text("#note-3") and page.count(".note") == 1
    assert page.text("#status").startswith("Your teacher reveals sentence 3.") and "no source" in page.text("#status")
    assert page.evaluate("() => document.querySelector('#sentence-3').dataset.outcome") == "hit"
    page.click("#newest-note")
    assert page.focused()["id"] == "mark-3"

    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    assert "caught 2 of 2 problems" in page.text(".counted")
    page.click("#main-button")
    page.click(".choice summary")
    page.click("#main-button")
    room.host.move_to(Stage.DEBRIEF)
    page.wait_for("() => document.documentElement.dataset.step === 'debrief'")
    assert "There is no such town" in page.text("#debrief")
    page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
    page.click("#main-button")
    page.wait_for("() => document.documentElement.dataset.step === 'done'")
    room.host.move_to(Stage.ENDED)
    page.wait_for("() => document.querySelector('#class-stage').textContent === 'The lesson is over.'")
    room.host.view_when(lambda view: view.seats[0].marks)
    room.cut()
    page.wait_for("() => localStorage.getItem('media-literacy:class-seat') === null", 20)
    assert "You have finished" in page.text("#result") and not page.visible("#class-connection")
    assert [problem for problem in page.problems if "WebSocket" not in problem and "at ws://" not in problem] == []
    events = next(iter(room.kept_events().values()))
    kinds = [event.kind for event in events]
    assert kinds.count(EventKind.MARKED) == 3 and kinds.count(EventKind.READ_ALL) == 1
    assert {EventKind.REASON, EventKind.CHOSE_SEARCH, EventKind.DEBRIEF_SEEN} <= set(kinds)


def test_two_browsers_and_three_programs_in_one_class_see_where_all_hesitated(driver: Driver, tmp_path: Path) -> None:
    with served(tmp_path, driver, "chromium", CLASHING) as room, ExitStack() as stack:
        pages = [room.open(program=program) for program in PROGRAMS]
        for page in pages:
            room.join(page)
        info = room.host.info
        where = Endpoint(room.ip, info.port), info.join_code
        learners = [RunningParticipant(where, None) for _learner in range(3)]
        for learner in learners:
            stack.callback(learner.participant.stop)
            learner.next(Seated)
        room.host.move_to(Stage.MARK)
        for page in pages:
            page.wait_for("() => document.documentElement.dataset.asks")
            page.click("#sentence-3")
        learners[0].mark(3)
        learners[1].mark(6)
        read_all = SeatEvent(EventKind.READ_ALL, (), "", "2026-03-01T09:00:00+01:00", 2.0)
        for learner in learners:
            learner.participant.send_events([SeatEvent(EventKind.SHOWN, (1, 2, 3, 4, 5, 6)), read_all])
        room.host.view_when(lambda view: sum(seat.marks for seat in view.seats) == 4)
        assert not any(page.visible("#class-heat") for page in pages)
        room.host.move_to(Stage.DISCUSS)
        room.give(Reveal(3))
        for page in pages:
            page.wait_for("() => document.querySelector('#class-heat').textContent.includes('3 of 5')")
            assert "3 of 5 readers marked this sentence." in page.text("#class-heat")
        room.host.move_to(Stage.LEAVE_PAGE)
        for page in pages:
            page.wait_for("() => document.documentElement.dataset.step === 'result'")


def test_without_scripts_the_page_says_that_it_cannot_join(driver: Driver, tmp_path: Path) -> None:
    with served(tmp_path, driver, "chromium", CLASHING) as room:
        page = room.open(look={"scripts": False})
        assert "cannot join the class" in page.text() and page.visible(".sentence") == 6


def test_who_comes_late_gets_what_was_revealed_and_can_mark_nothing(serve: Serve) -> None:
    room = serve()
    room.host.move_to(Stage.DISCUSS)
    room.give(Reveal(3))
    page = room.open()
    room.join_by_code(page)
    room.give(AdmitAll())
    page.wait_for("() => document.querySelector('#note-3')")
    page.click("#sentence-2")
    assert page.evaluate(MARKED) == [] and "locked" in page.text("#advice")
    assert page.evaluate("() => document.querySelector('#sentence-3').dataset.outcome") == "unseen"


def test_guided_asks_for_no_reasons_and_no_second_look(serve: Serve) -> None:
    room = serve()
    room.give(SetMode(Mode.GUIDED))
    page = room.seated()
    room.host.move_to(Stage.MARK)
    page.wait_for("() => document.documentElement.hasAttribute('data-guided')")
    page.click("#sentence-3")
    assert page.evaluate(MARKED) == [3] and not page.visible(".doubt")
    assert page.text("#main-button") == "Hand in my marks"
    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    assert "Guided" in page.text("#result")


def test_a_second_look_for_all_lists_ones_marks(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    room.host.move_to(Stage.SECOND_LOOK)
    page.wait_for("() => document.querySelector('#panel').dataset.name === 'marks'")
    assert page.text("#main-button") == "Hand in my marks" and "Everybody knows" in page.text("#panel")
    page.click("#panel button.main")
    room.host.view_when(lambda view: view.seats[0].has_committed)


def test_eyes_up_covers_the_page_and_gives_it_back_as_it_was(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    before = page.focused()["id"]
    room.give(EyesUp(True), GiveTime(60.0))
    page.wait_for("() => !document.querySelector('#eyes-up').hidden")
    assert page.focused()["id"] == "eyes-up-title" and page.evaluate("() => document.querySelector('main').inert")
    page.press("Space", "j", "1")
    assert page.evaluate(MARKED) == [3] and page.focused()["id"] == "eyes-up-title"
    room.give(EyesUp(False))
    page.wait_for("() => document.querySelector('#eyes-up').hidden")
    assert page.focused()["id"] == before and "left" in page.text("#class-time")


def test_hints_come_from_the_host(serve: Serve) -> None:
    room = serve()
    room.give(SetAids((ClassAid.REASONS, ClassAid.CONFIDENCE, ClassAid.HINTS)))
    page = room.reading()
    page.wait_for("() => document.documentElement.hasAttribute('data-hints')")
    page.click("#hint-button")
    page.wait_for("() => !document.querySelector('#hints').hidden")
    assert page.count(".hint") == 1 and page.text(".hint")
    page.click("#hints button")
    page.wait_for("() => document.querySelector('#hints .wait').textContent")
    page.press("Escape")
    assert not page.visible("#hints")


@pytest.mark.parametrize("look", [{}, {"dark": True}, {"contrast": True}], ids=json.dumps)
def test_axe_finds_nothing_and_a_narrow_window_needs_no_scrolling_sideways(serve: Serve, look: dict[str, bool]) -> None:
    room = serve(NOTED)
    options = {"rules": {"color-contrast": {"enabled": False}}} if look.get("contrast") else {}
    page = room.open(width=320, height=640, look=look)

    def check(where: str) -> None:
        assert (page.axe(**options), page.overflow()) == ([], 0), where

    check("at the code")
    room.join(page)
    check("waiting")
    room.host.move_to(Stage.MARK)
    page.wait_for("() => document.documentElement.dataset.asks")
    page.click("#sentence-3")
    check("marking")
    room.give(EyesUp(True))
    page.wait_for("() => !document.querySelector('#eyes-up').hidden")
    check("eyes up")
    room.give(EyesUp(False))
    room.host.move_to(Stage.DISCUSS)
    room.give(Reveal(3))
    page.wait_for("() => document.querySelector('#note-3')")
    check("with a note")
    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    check("at the result")
    room.host.move_to(Stage.DEBRIEF)
    page.wait_for("() => document.documentElement.dataset.step === 'debrief'")
    check("at the debrief")


def test_a_lesson_is_done_by_keyboard_alone(serve: Serve) -> None:
    room = serve()
    page = room.open()
    page.evaluate("() => document.querySelector('#code').focus()")
    page.type(room.host.info.room_code)
    page.press("Tab", "Enter")
    room.wait_for_title(page, "Wait a moment")

    room.give(AdmitAll())
    room.wait_for_title(page, "You are in")
    room.host.move_to(Stage.MARK)
    page.wait_for("() => document.documentElement.dataset.asks")
    assert page.focused()["id"] == "mark-1"
    page.press("ArrowDown", "ArrowDown", "Space")
    assert page.evaluate(MARKED) == [3]
    page.press("2")
    for button in ("I have read it all", "Finish anyway", "Hand in my marks"):
        tab_to(page, button)
        page.press("Enter")
    room.host.view_when(lambda view: view.seats[0].has_committed)
    events = next(iter(room.kept_events().values()))
    assert [event.value for event in events if event.kind is EventKind.CONFIDENCE] == ["2"]
    room.host.move_to(Stage.DISCUSS)
    room.give(Reveal(3))
    page.wait_for("() => document.querySelector('#note-3')")
    tab_to(page, "Go to sentence 3", "Shift+Tab")
    page.press("Enter")
    page.wait_for("() => document.activeElement.id === 'mark-3'")


def tab_to(page: Page, words: str, key: str = "Tab") -> None:
    """Go on by Tab, or back, until a button is reached."""
    for _time in range(25):
        if page.focused()["text"] == words:
            return
        page.press(key)
    raise AssertionError(f"Tab does not lead to “{words}”")
