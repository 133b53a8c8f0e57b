"""The seat of a browser in a class: kept, lost, freed, taken over, and gone on with after the host was stopped."""

import json
from pathlib import Path

from outside.browsers.browsing import Driver
from outside.browsers.played_page import CLASHING
from outside.browsers.served_class import MARKED, Serve, served

from media_literacy.classroom.session.commands import (
    AdmitAll,
    LockLobby,
    ReleaseSeat,
    RemoveLearner,
    UnlockLobby,
)


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
    room.wait_for_title(page, "You are in this lesson in another window now.")
    second.click("#sentence-6")
    room.has_marks(2)
    page.click("#again")
    page.wait_for("() => document.documentElement.dataset.step === 'read'")
    assert page.evaluate(MARKED) == [3, 6]
    room.wait_for_title(second, "You are in this lesson in another window now.")


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
    room.wait_for_title(page, "Your teacher has taken you out of the lesson.")


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
