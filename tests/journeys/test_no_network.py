"""No connection to any network is opened, below the window and in it: not once in a whole lesson.

Sockets that Python makes are seen as they are made, in every thread; those of Qt where Linux lists the open ones. Local
ones are let pass, as a second start of the program needs one.
"""

import io
import os
import socket
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from journeys.building import FOUNDING
from journeys.test_guided import finish, read_founding_lesson

from media_literacy.cli.main import run
from media_literacy.ui.learners.learners_page import LearnersPage
from media_literacy.ui.rooms.privacy_room import PRIVACY
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.workshop.guide.guide_page import GuidePage

_INTERNET = (socket.AF_INET, socket.AF_INET6)
_LISTS = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6", "packet")
_is_watching = False
_seen: list[str] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if not _is_watching:
        return
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        _seen.append(f"{event} {arguments[1]}")
    elif event.startswith("socket.get") and event != "socket.gethostname":
        _seen.append(f"{event} {arguments}")


@cache
def _begin_to_watch() -> None:
    """Only in the process that runs these tests: the hook is called for every event, and cannot be removed."""
    sys.addaudithook(_watch)


@pytest.fixture
def network() -> Iterator[list[str]]:
    """What was opened, as it is seen; it must stay empty."""
    global _is_watching
    _begin_to_watch()
    _seen.clear()
    before, _is_watching = open_sockets(), True
    try:
        yield _seen
    finally:
        _is_watching = False
    assert open_sockets() <= before


def open_sockets() -> set[str]:
    """The sockets of this process that belong to the internet, as Linux lists them."""
    own = Path("/proc/self/fd")
    if not own.is_dir():
        return set()
    inodes = set()
    for file in own.iterdir():
        try:
            target = os.readlink(file)
        except OSError:
            continue  # the one that the listing itself was read with
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    listed = [Path("/proc/self/net") / name for name in _LISTS]
    lines = [line.split() for path in listed if path.exists() for line in path.read_text().splitlines()[1:]]
    return {word for words in lines for word in words if word in inodes}


def test_a_connection_would_be_seen(network: list[str]):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind(("127.0.0.1", 0))
        assert not sys.platform.startswith("linux") or open_sockets()
    with pytest.raises(OSError, match=r"."):
        socket.getaddrinfo("no-such-name.invalid", None, flags=socket.AI_NUMERICHOST)
    assert [words.split()[0] for words in network] == ["socket.__new__", "socket.getaddrinfo"]
    with socket.socket(socket.AF_UNIX) if hasattr(socket, "AF_UNIX") else io.BytesIO():
        assert len(network) == 2


def test_none_is_opened_by_a_whole_lesson_below_the_window(
    network: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("sys.stdin", io.StringIO("\n3\n17\ndone\nall\n1\n\nall\n" + "\n" * 20))
    assert run(["play", str(FOUNDING)], tmp_path) == 0
    assert "The truth about this article" in capsys.readouterr().out
    for words in (["check", str(FOUNDING)], ["outline", str(FOUNDING)], ["packs"], ["learners"]):
        run(words, tmp_path)
    assert network == []


def test_none_is_opened_by_a_whole_lesson_in_the_window(network: list[str], person):
    before = open_sockets()
    read_founding_lesson(person)
    assert open_sockets() <= before
    finish(person)
    person.press("Settings")
    person.wait_for_page(SettingsPage)
    for room, page in ((PRIVACY, GuidePage), ("learners", LearnersPage)):
        person.window._show_room(room)
        person.wait_for_page(page)
    assert open_sockets() <= before
    person.close()
    assert network == []
