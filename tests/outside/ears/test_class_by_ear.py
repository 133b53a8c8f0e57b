"""A class with a keyboard and ears alone, as the packaged Orca speaks it, led by a real host on this computer."""

import queue
from pathlib import Path

import pytest

from media_literacy.classroom.host.host import Host
from media_literacy.classroom.host.host_setup import HostListeners, HostOptions, NewClass
from media_literacy.classroom.session.commands import MoveOn, Reveal
from media_literacy.classroom.session.settings import SessionSettings

LESSON = Path(__file__).parents[3] / "lessons/first-steps/lessons/night-buses.md"

pytestmark = pytest.mark.timeout(600)
SECONDS = 20.0


@pytest.fixture
def teacher(tmp_path):
    """A host on this computer, and how it is joined."""
    started, faults = queue.Queue(), []
    listeners = HostListeners(
        on_started=started.put,
        on_failed=faults.append,
        on_snapshot=lambda snapshot: None,
        on_refused=faults.append,
        on_browsers=lambda port: None,
        on_fault=faults.append,
        on_recovered=lambda: None,
        on_stopped=lambda: None,
        on_bug=faults.append,
    )
    begun = NewClass("Night buses", LESSON, LESSON.read_bytes(), {}, SessionSettings(names=("Ada", "Ben")))
    host = Host(tmp_path / "teacher", begun, listeners, HostOptions("127.0.0.1", 0, 0))
    host.start()
    host_info = started.get(timeout=SECONDS)
    yield host, host_info
    host.stop()
    assert faults == []


def test_a_class_is_joined_followed_and_marked_by_ear_and_keys(listen, teacher):
    host, info = teacher
    ears = listen("--join", f"127.0.0.1:{info.port}")
    for letter in info.join_code.replace("-", "").lower():
        ears.press(letter)
    ears.press("Return", until="Who are you")
    ears.tab_to("Ada, 1 of 2")
    ears.press("Space")
    ears.tab_to("This is me")
    ears.press("Return", until="You are in")

    host.give(MoveOn())
    ears.hear("Sentence 1 of 19")
    ears.press("Space", until="Nothing can be marked yet.")
    host.give(MoveOn())
    ears.hear("Mark every sentence that you doubt.")
    ears.press("Space", until="Marked suspicious.")
    for words in ("Take one more look", "The marks are locked.", "your teacher reveals the notes"):
        host.give(MoveOn())
        ears.hear(words)
    host.give(Reveal(1))
    ears.hear("Your teacher reveals sentence 1.")
    ears.hear("Headline mismatch")
    ears.tab_to("Go to sentence 1")
