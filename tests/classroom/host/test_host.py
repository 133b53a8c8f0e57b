import socket
import time

from classroom.live_class import LOOPBACK, hosting, kites_class, options, taking_part

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.joining.self_test import StepState, judge
from media_literacy.classroom.participant.participant_state import Phase
from media_literacy.classroom.protocol.messages import Farewell, FarewellReason, LessonSent, Refusal, Whole
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End, GoBack
from media_literacy.errors import StoreError
from media_literacy.store.classes.live_store import LiveStore

PAGE = BrowserPage(b"", "connect-src {socket}")


def test_a_command_that_does_not_hold_is_refused_and_changes_nothing(tmp_path):
    with hosting(tmp_path) as host:
        host.give(GoBack())
        assert host.news.until(lambda: host.refusals)[0] is Refusal.NOT_NOW
        assert host.view_when(lambda view: view.stage).stage is Stage.LOBBY


def test_a_lesson_without_a_text_is_refused_in_words(tmp_path):
    with hosting(tmp_path, kites_class(source="")) as host:
        assert "nothing to read" in host.news.until(lambda: host.failures)[0].message


def test_a_folder_that_cannot_be_used_is_said(tmp_path):
    (tmp_path / "classes").write_bytes(b"")
    with hosting(tmp_path) as host:
        assert host.news.until(lambda: host.failures)


def test_a_host_that_was_never_started_is_stopped_without_a_trace(tmp_path):
    from media_literacy.classroom.host.host import Host

    with hosting(tmp_path) as running:
        listeners = running._listeners()
    Host(tmp_path / "other", kites_class(), listeners, options()).stop()
    assert not (tmp_path / "other").exists()


def test_a_stop_is_not_held_up_by_a_disk_that_fails(tmp_path, monkeypatch):
    with hosting(tmp_path) as host, taking_part(host) as ada:
        ada.next(LessonSent)

        def full(_store: LiveStore, _id: str, _records: list[str]) -> None:
            raise StoreError("no room")

        monkeypatch.setattr(LiveStore, "append", full)
        ada.mark(1)
        host.news.until(lambda: host.faults)
        begin = time.monotonic()
        host.host.stop()
        assert time.monotonic() - begin < 10
        assert ada.next(Farewell).reason is FarewellReason.HOST_STOPPED
        ada.state_when(lambda state: state.phase is Phase.WAITING)


def test_a_host_that_stops_after_the_end_is_not_waited_for(tmp_path):
    with hosting(tmp_path) as host, taking_part(host) as ada:
        ada.next(LessonSent)
        host.give(End())
        assert ada.next(Whole)
        host.host.stop()
        assert ada.next(Farewell).reason is FarewellReason.ENDED
        ada.state_when(lambda state: state.phase is Phase.ENDED)


def test_the_self_test_finds_the_open_port(tmp_path):
    with hosting(tmp_path) as host:
        assert host.info.port
        facts = host.host.reach_facts()
        assert facts is not None and facts.is_listening and facts.port == host.info.port
        assert judge(facts)[0].state is StepState.GOOD


def test_a_class_that_is_resumed_has_the_ports_that_it_had(tmp_path):
    with socket.create_server((LOOPBACK, 0)) as taken:
        first = options()._replace(program_port=taken.getsockname()[1])
        with hosting(tmp_path, chosen=first) as host:
            host.host.let_browsers_in(PAGE)
            browsers = host.news.until(lambda: host.browser_ports)[0]
    with hosting(tmp_path, host.info.id, first) as again:
        assert again.info.port == host.info.port != first.program_port
        again.host.let_browsers_in(PAGE)
        assert again.news.until(lambda: again.browser_ports)[0] == browsers


def test_a_class_whose_port_was_taken_meanwhile_goes_on_at_another(tmp_path):
    with hosting(tmp_path) as host:
        port = host.info.port
    with socket.create_server((LOOPBACK, port)), hosting(tmp_path, host.info.id) as again:
        assert again.info.port not in (0, port)
