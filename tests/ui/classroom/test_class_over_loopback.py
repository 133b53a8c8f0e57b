"""One class over a real socket: the teacher's host and a learner's window in one process."""

from types import SimpleNamespace

import pytest

from media_literacy.classroom.host.host import Host
from media_literacy.classroom.host.host_setup import HostListeners, HostOptions, NewClass
from media_literacy.classroom.joining.join_code import ScryptCost
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import MoveOn, Reveal
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.classroom.learner.class_joining import ClassJoining
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.lesson.lesson_page_order import LessonPages

CHEAP = ScryptCost(n=2**4)
SOURCE = """---
title: Night buses
---

# Night buses run again

The weather station sets the fares.[^1] Every bus was full.

[^1]: Flag: impossible role. A weather station tells the weather.
"""


@pytest.fixture
def teacher(tmp_path, qtbot):
    """A host on loopback; `info` is how it is joined."""
    info, faults = [], []
    listeners = HostListeners(
        on_started=info.append,
        on_failed=faults.append,
        on_snapshot=lambda snapshot: None,
        on_refused=faults.append,
        on_browsers=lambda port: None,
        on_fault=faults.append,
        on_recovered=lambda: None,
        on_stopped=lambda: None,
        on_bug=faults.append,
    )
    begun = NewClass("Night buses", tmp_path / "buses.md", SOURCE.encode(), {}, SessionSettings(names=("Ada", "Ben")))
    host = Host(tmp_path / "teacher", begun, listeners, HostOptions("127.0.0.1", 0, 0, CHEAP))
    host.start()
    qtbot.waitUntil(lambda: bool(info or faults))
    yield SimpleNamespace(give=host.give, info=info[0])
    host.stop()
    assert faults == []


def test_a_learner_joins_marks_comes_back_after_a_restart_and_keeps_the_result(
    teacher, window_around, qtbot, monkeypatch
):
    monkeypatch.setattr(
        "media_literacy.ui.classroom.learner.class_search.ClassSearchBridge.start", lambda _search: None
    )
    window, first = window_around, SentenceId("#2")

    def joined():
        qtbot.waitUntil(lambda: isinstance(window.page, ClassPage))
        return window.page

    def move_on(page, stage):
        while page.state.stage is not stage:
            before = page.state.stage
            teacher.give(MoveOn())
            qtbot.waitUntil(lambda before=before: page.state.stage is not before)

    joining = ClassJoining(window.context, cost=CHEAP)
    window.forgetting.append(joining.forget_page)
    joining.show(f"127.0.0.1:{teacher.info.port}")
    window.page.code.setText(teacher.info.join_code)
    window.page.join.click()
    page = joined()
    qtbot.waitUntil(lambda: page.state.lobby is not None)
    page.page.name_chosen.emit("Ada")
    qtbot.waitUntil(lambda: page.state.lesson is not None)
    move_on(page, Stage.MARK)
    page.reader.page._on_sentence_activated(first, True)
    qtbot.waitUntil(lambda: page.state.acknowledged == len(page._bridge.kept_events))

    joining.show()  # as after a restart: the page is gone, and the seat is kept
    window.page.go_back_to_class.click()
    page = joined()
    qtbot.waitUntil(lambda: page.reader is not None)
    assert list(page.reader.attempt.state.marks) == [first]

    move_on(page, Stage.DISCUSS)
    teacher.give(Reveal(2))
    qtbot.waitUntil(lambda: page.state.revealed == (2,))
    assert page.reader.attempt.state.open_notes == {first}
    move_on(page, Stage.ENDED)
    qtbot.waitUntil(lambda: isinstance(page.page, LessonPages))
    qtbot.waitUntil(window.store.wait)
    (kept,) = window.store.attempts()
    assert EventKind.REVEALED in [event.kind for event in kept.events]
    joining._close()
    qtbot.waitUntil(lambda: not joining._closing)
