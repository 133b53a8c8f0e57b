"""A hosted class, as the teacher's pages see it: a real host and learners over loopback."""

from contextlib import contextmanager
from pathlib import Path

import pytest
from classroom.live_class import RunningParticipant, kites_class, options
from kites import SOURCE

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.joining.addresses import read_endpoint
from media_literacy.classroom.joining.join_code import read_join_code
from media_literacy.classroom.protocol.messages import Seated
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import GoBack, MoveOn
from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.classroom.teacher.live_host_bridge import LiveHostBridge

LESSON = parse_lesson(SOURCE.encode(), Path("kites.md")).lesson


@pytest.fixture
def host(tmp_path, tasks, qtbot):
    """Start a bridge; each is closed when the test ends."""
    made = []

    def start(begun, **known):
        assert LESSON is not None
        bridge = LiveHostBridge(LESSON, begun, tmp_path, tasks, options=options(), **known)
        made.append(bridge)
        return bridge

    yield start
    for bridge in made:
        bridge.close()


def stage(bridge):
    return bridge.snapshot.view.stage if bridge.snapshot else None


@contextmanager
def joining(bridge):
    """Somebody who types what is shown."""
    endpoint, code = read_endpoint(bridge.details.address), read_join_code(bridge.details.code)
    assert endpoint is not None and code is not None
    learner = RunningParticipant((endpoint, code), None)
    try:
        yield learner
    finally:
        learner.participant.stop()


def test_what_is_shown_leads_a_learner_in_and_a_command_reaches_everybody(qtbot, host):
    bridge = host(kites_class())
    qtbot.waitUntil(lambda: stage(bridge) is Stage.LOBBY and bool(bridge.details.code))
    with joining(bridge) as learner:
        name = learner.next(Seated).name
        qtbot.waitUntil(lambda: [seat.name for seat in bridge.snapshot.view.seats] == [name])
        bridge.give(MoveOn())
        learner.is_at(Stage.READ)
        qtbot.waitUntil(lambda: stage(bridge) is Stage.READ)


def test_a_command_that_does_not_hold_is_refused_in_words(qtbot, host):
    bridge = host(kites_class())
    qtbot.waitUntil(lambda: stage(bridge) is Stage.LOBBY)
    with qtbot.waitSignal(bridge.refused):
        bridge.give(GoBack())


def test_a_class_goes_on_after_its_host_was_gone(qtbot, host):
    bridge = host(kites_class())
    qtbot.waitUntil(lambda: stage(bridge) is Stage.LOBBY)
    bridge.give(MoveOn())
    qtbot.waitUntil(lambda: stage(bridge) is Stage.READ)
    with qtbot.waitSignal(bridge.stopped) as stopped:
        bridge._host.stop()
    assert "go on" in stopped.args[0].hint
    codes = bridge.details.code
    with qtbot.waitSignal(bridge.recovered):
        bridge.resume()
    qtbot.waitUntil(lambda: bridge.details.code == codes)
    bridge.give(MoveOn())
    qtbot.waitUntil(lambda: stage(bridge) is Stage.MARK)


def test_a_class_that_cannot_be_opened_says_why(qtbot, host):
    with qtbot.waitSignal(host("0" * 32).stopped) as stopped:
        pass
    assert stopped.args[0].message


def test_browsers_are_let_in_at_an_address_of_their_own(qtbot, host):
    bridge = host(kites_class(), make_browser_page=lambda: BrowserPage(b"<p>Join</p>", "default-src 'none'"))
    assert bridge.can_let_browsers_in
    qtbot.waitUntil(lambda: bool(bridge.details.code))
    bridge.let_browsers_in()
    qtbot.waitUntil(lambda: bridge.details.has_browsers)
    assert bridge.details.room_code and bridge.details.modules
    endpoint = read_endpoint(bridge.details.browser_address)
    assert endpoint is not None and endpoint.address == "127.0.0.1" and endpoint.port != bridge._info.port
    bridge.shut_browsers_out()
    qtbot.waitUntil(lambda: not bridge.details.has_browsers)


def test_the_connection_is_tested_step_by_step(qtbot, host):
    bridge = host(kites_class())
    qtbot.waitUntil(lambda: stage(bridge) is Stage.LOBBY)
    with qtbot.waitSignal(bridge.tested) as tested:
        bridge.test_connection()
    assert "open on this computer" in tested.args[0][0].finding
