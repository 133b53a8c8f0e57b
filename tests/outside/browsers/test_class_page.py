"""A class in real browsers: a whole lesson, and whatever can go wrong on the way."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from classroom.live_class import RunningParticipant
from outside.browsers.browsing import PROGRAMS, Driver, Look, Page
from outside.browsers.played_page import CLASHING
from outside.browsers.served_class import ServedClass, served

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.protocol.messages import Seated, SeatEvent
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.commands import (
    AdmitAll,
    EyesUp,
    GiveTime,
    LockLobby,
    ReleaseSeat,
    RemoveLearner,
    Reveal,
    RevealAll,
    SetAids,
    SetMode,
    UnlockLobby,
)
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode

Serve = Callable[..., ServedClass]
NOTED = CLASHING.replace("version: 1.0.0\n", 'version: 1.0.0\ncontent-note: "About money."\n')
MARKED = "() => [...document.querySelectorAll('.mark:checked')].map(e => Number(e.dataset.number))"


@pytest.fixture
def serve(tmp_path: Path, driver: Driver, program: str) -> Iterator[Serve]:
    """`serve(source)`: a class with this lesson, for this test's browser."""
    with ExitStack() as stack:
        yield lambda source=CLASHING: stack.enter_context(served(tmp_path, driver, program, source))


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
    page.wait_for("() => document.querySelector('#class-stage').textContent === 'The class is over.'")
    room.host.view_when(lambda view: view.seats[0].marks)
    room.cut()
    page.wait_for("() => localStorage.getItem('media-literacy:class-seat') === null", 20)
    assert "You have finished" in page.text("#result") and not page.visible("#class-connection")
    assert [problem for problem in page.problems if "WebSocket" not in problem] == []
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


def test_a_reload_and_a_second_tab_go_on_with_the_same_seat(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    room.has_marks(1)
    page.reload()
    page.wait_for("() => document.documentElement.dataset.step === 'read'")
    assert page.evaluate(MARKED) == [3]
    second = room.open()
    second.wait_for("() => document.documentElement.dataset.step === 'read'")
    room.wait_for_title(page, "You are in this class in another window now.")
    second.click("#sentence-6")
    room.has_marks(2)
    page.click("#again")
    page.wait_for("() => document.documentElement.dataset.step === 'read'")
    assert page.evaluate(MARKED) == [3, 6]
    room.wait_for_title(second, "You are in this class in another window now.")


def test_where_nothing_is_kept_that_is_said_and_the_host_has_it_all(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }")
    page.click("#sentence-3")
    assert "keeps nothing" in page.text("#advice")
    room.cut()
    page.click("#sentence-6")
    room.cut(is_cut=False)
    room.has_marks(2)
    page.reload()  # the token was kept before, the marks were not
    page.wait_for("() => document.documentElement.dataset.step === 'read'")
    assert page.evaluate(MARKED) == [3, 6]


def test_damaged_storage_is_no_seat_and_no_harm(serve: Serve) -> None:
    room = serve()
    page = room.open()
    for damaged in ("[]", "{", '{"format":1,"token":5}', '{"format":1,"token":"x","code":"AAA-AAA","events":[null]}'):
        page.evaluate("text => localStorage.setItem('media-literacy:class-seat', text)", damaged)
        page.reload()
        page.wait_for("() => document.querySelector('#code')", 20)
    assert page.problems == []


def test_the_code_is_taken_from_the_address_and_a_wrong_one_is_said(serve: Serve) -> None:
    room = serve()
    page = room.open("/#AAA-AAA")
    page.wait_for("() => (document.querySelector('.join-problem') || {}).textContent")
    assert "This is not the code of this class" in page.text("#start") and page.focused()["id"] == "code"
    right = room.open(f"/#{room.host.info.room_code}")
    room.wait_for_title(right, "Wait a moment")


def test_a_locked_lobby_a_freed_seat_and_somebody_removed_are_said(serve: Serve) -> None:
    room = serve()
    page = room.seated()
    seat = room.host.view_when(lambda view: view.seats).seats[0].number
    room.give(ReleaseSeat(seat))
    room.wait_for_title(page, "Your seat was freed.")
    room.give(LockLobby())
    page.click("#again")
    page.wait_for("() => document.querySelector('#code')")
    page.click("#code")
    page.type(room.host.info.room_code)
    page.click("#join")
    room.wait_for_title(page, "Were you here before?")
    page.click("#start button.main")
    page.wait_for("() => (document.querySelector('.join-problem') || {}).textContent")
    assert "Nobody new can join" in page.text(".join-problem")
    room.give(UnlockLobby())
    page.click("#join")
    room.wait_for_title(page, "Were you here before?")
    page.click("#start button.main")
    room.wait_for_title(page, "Wait a moment")
    number = room.host.view_when(lambda view: [seat for seat in view.seats if seat.awaits_admission]).seats[-1].number
    room.give(RemoveLearner(number))
    room.wait_for_title(page, "Your teacher has taken you out of the class.")


def test_a_seat_that_was_freed_can_be_taken_again_with_its_marks(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    room.has_marks(1)
    seat = room.host.view_when(lambda view: view.seats).seats[0]
    room.give(ReleaseSeat(seat.number))
    room.wait_for_title(page, "Your seat was freed.")
    page.click("#again")
    page.wait_for("() => document.querySelector('#code')")
    page.click("#code")
    page.type(room.host.info.room_code)
    page.click("#join")
    room.wait_for_title(page, "Were you here before?")
    assert seat.name in page.text("#start") and "I am new" in page.text("#start")
    page.click("#start button")
    room.wait_for_title(page, "Wait a moment")
    room.give(AdmitAll())
    page.wait_for("() => document.documentElement.dataset.step === 'read'")
    assert page.evaluate(MARKED) == [3]


def test_somebody_else_at_the_same_computer_gets_a_seat_of_their_own(serve: Serve) -> None:
    room = serve()
    page = room.seated()
    page.click("#someone-else")
    page.wait_for("() => document.querySelector('#code')")
    room.join(page)
    assert len(room.host.view_when(lambda view: len(view.seats) == 2).seats) == 2


def test_a_code_of_an_earlier_class_is_forgotten_without_a_word(serve: Serve) -> None:
    room = serve()
    page = room.open()
    kept = json.dumps({"format": 1, "token": "x", "code": "AAA-AAA", "events": []})
    page.evaluate("text => localStorage.setItem('media-literacy:class-seat', text)", kept)
    page.reload()
    page.wait_for("() => document.querySelector('#code')", 20)
    assert page.evaluate("() => document.querySelector('#code').value") == "" and not page.visible(".join-problem")


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


def test_a_host_that_was_stopped_and_goes_on_has_the_same_seat(driver: Driver, program: str, tmp_path: Path) -> None:
    with served(tmp_path, driver, program, CLASHING) as before:
        page = before.reading()
        page.click("#sentence-3")
        before.has_marks(1)
        before.pages.clear()
    page.click("#sentence-6")
    page.wait_for("() => document.querySelector('#class-connection').textContent.includes('will be sent')", 20)
    with served(tmp_path, driver, program, CLASHING, resumes=before) as room:
        room.pages.append(page)
        assert room.port == before.port
        room.has_marks(2)
        page.wait_for("() => document.querySelector('#class-connection').hidden")


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


def test_a_page_of_another_site_neither_reads_the_class_nor_joins_it(
    serve: Serve, driver: Driver, program: str
) -> None:
    room = serve()
    page = room.seated()
    foreign = driver.open(driver.address(driver.put("<!doctype html><title>Other</title>").name), Look(program))
    tried = (
        "(place) => new Promise(done => { try { const socket = new WebSocket(`ws://${place}/seat`);"
        " socket.onopen = () => done('open'); socket.onerror = socket.onclose = () => done('refused');"
        " } catch (problem) { done('refused'); } })"
    )
    assert foreign.evaluate(tried, room.place) == "refused"
    read = "(place) => fetch(`http://${place}/`).then(() => 'read', () => 'refused')"
    assert foreign.evaluate(read, room.place) == "refused"
    framed = (
        "(place) => new Promise(done => { const frame = document.createElement('iframe');"
        " frame.src = `http://${place}/`;"
        " frame.onload = () => done(frame.contentDocument ? 'own' : 'closed');"
        " document.body.append(frame); setTimeout(() => done('closed'), 3000); })"
    )
    assert foreign.evaluate(framed, room.place) == "closed"
    foreign.close()
    rebound = f"evil.example:{room.port}"
    driver.lead(rebound, room.ip, room.port)
    evil = driver.open(f"http://{rebound}/", Look(program))
    assert "by the address that your teacher shows" in evil.text() and evil.count(".article") == 0
    assert evil.evaluate(tried, rebound) == "refused"
    evil.close()
    assert page.text("#start h1") == "You are in"


HOSTILE = CLASHING.replace(
    "no source is given for it.",
    "no source <img src=x onerror=alert(1)> <script>alert(2)</script> [more](javascript:alert(3)) `</script>`"
    ' "><svg/onload=alert(4)>',
)


def test_a_hostile_lesson_runs_nothing_when_it_is_revealed(serve: Serve) -> None:
    room = serve(HOSTILE)
    page = room.reading()
    room.host.move_to(Stage.DISCUSS)
    room.give(RevealAll())
    page.wait_for("() => document.querySelectorAll('.note').length >= 5")
    assert page.count(".note script, .note svg, .note img, .note [onerror]") == 0
    assert "<img src=x onerror=alert(1)>" in page.evaluate("() => document.querySelector('#note-3').textContent")
    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    assert page.count("main script, main svg[onload], main img, main [onerror]") == 0
    assert page.dialogs == []
    refused = (
        "() => new Promise(done => { const image = new Image(); image.onload = () => done('loaded');"
        " image.onerror = () => done('refused'); image.src = location.origin + '/'; })"
    )
    assert page.evaluate(refused) == "refused"


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
    room.host.move_to(Stage.DEBRIEF)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    check("at the result")


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
