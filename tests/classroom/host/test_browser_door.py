"""The door for browsers, over real sockets: what a page of this class may do, and what no other may."""

import http.client
from collections.abc import Iterator

import pytest
from classroom.live_class import LOOPBACK, RunningHost, hosting
from classroom.raw_seat import at_browser_door, in_lobby
from websockets.exceptions import InvalidStatus

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Hello,
    Join,
    LessonSent,
    Lobby,
    Refusal,
    Refused,
    Seated,
    Welcome,
)
from media_literacy.classroom.session.commands import Admit, LockLobby

PAGE = BrowserPage(b"<!doctype html><title>Kites</title>", "default-src 'none'; connect-src {socket}")


@pytest.fixture(scope="module")
def host(tmp_path_factory) -> Iterator[RunningHost]:
    with hosting(tmp_path_factory.mktemp("class")) as running:
        running.host.let_browsers_in(PAGE)
        yield running


@pytest.fixture(scope="module")
def port(host) -> int:
    return host.news.until(lambda: host.browser_ports)[0]


def asked(port: int, path: str, **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=30)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    found = response.status, response.read()
    connection.close()
    return found


def test_the_page_is_served_and_nothing_else(port):
    assert asked(port, "/") == (200, PAGE.data)
    assert asked(port, "/lesson")[0] == 404
    assert asked(port, "/", Host="evil.example")[0] == 421


def test_a_page_of_another_site_opens_no_socket(host, port):
    for origin in ("http://evil.example", None):
        with pytest.raises(InvalidStatus) as refused, at_browser_door(host, port, origin=origin):
            pass
        assert refused.value.response.status_code == 403


def test_a_browser_comes_in_by_the_room_code_and_waits_for_the_teacher(host, port):
    with at_browser_door(host, port) as seat:
        seat.send(Hello(limits.PROTOCOL, code=host.info.room_code.lower().replace("-", "")))
        assert seat.next() == Welcome(limits.PROTOCOL)
        assert seat.next() == Lobby((), needs_admission=True)
        seat.send(Join())
        found = seat.next()
        assert isinstance(found, Seated) and found.awaits_admission and found.name
        assert not any('"edition"' in text for text in seat.texts)
        host.give(Admit(found.seat))
        assert not seat.until(Seated).awaits_admission
        assert seat.until(LessonSent).edition
        token = found.token
    with in_lobby(host) as program:
        program.send(Join(token=token))
        assert program.until(Refused).reason is Refusal.SEAT_UNKNOWN


def test_the_join_code_is_not_the_room_code(host, port):
    with at_browser_door(host, port) as seat:
        seat.send(Hello(limits.PROTOCOL, code=host.info.join_code))
        answer = seat.next()
        assert isinstance(answer, Refused) and answer.reason is Refusal.WRONG_CODE


def test_the_door_can_be_closed_and_opened_again(tmp_path):
    with hosting(tmp_path) as host:
        assert asked_nothing(host)
        host.host.let_browsers_in(PAGE)
        port = host.news.until(lambda: host.browser_ports)[0]
        assert asked(port, "/")[0] == 200
        host.host.shut_browsers_out()
        host.news.until(lambda: len(host.browser_ports) == 2)
        with pytest.raises(OSError, match="refused"):
            asked(port, "/")
        host.host.let_browsers_in(PAGE)
        host.news.until(lambda: len(host.browser_ports) == 3)
        assert asked(host.browser_ports[-1], "/")[0] == 200


def asked_nothing(host: RunningHost) -> bool:
    """Nothing listens for browsers before the teacher wants it."""
    return bool(host.info.port) and not host.browser_ports


def test_the_room_code_ends_with_the_lock_for_all_who_have_no_seat(tmp_path):
    with hosting(tmp_path) as host:
        host.host.let_browsers_in(PAGE)
        port = host.news.until(lambda: host.browser_ports)[0]
        with at_browser_door(host, port) as seat:
            seat.send(Hello(limits.PROTOCOL, code=host.info.room_code))
            seat.send(Join())
            token = seat.until(Seated).token
        host.give(LockLobby())
        host.view_when(lambda view: view.is_locked)
        for code, own, answer in (
            (host.info.room_code, "", Refused(Refusal.LOBBY_LOCKED)),
            ("000-000", "", Refused(Refusal.LOBBY_LOCKED)),
            (host.info.room_code, "guessed", Refused(Refusal.LOBBY_LOCKED)),
            (host.info.room_code, token, Welcome(limits.PROTOCOL)),
        ):
            with at_browser_door(host, port) as seat:
                seat.send(Hello(limits.PROTOCOL, code=code, token=own))
                assert seat.next() == answer
