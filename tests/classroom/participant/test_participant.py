"""A learner's side of a class, with a host at the other end: claiming, leaving, and coming back with every event."""

from classroom.live_class import hosting, kites_class, taking_part

from media_literacy.classroom.participant.participant_state import ConnectFault, Phase
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Events,
    Farewell,
    LessonSent,
    Lobby,
    Refusal,
    Refused,
    Seated,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import LockLobby
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.store.classes.kept_seat import KeptSeat
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.port_rows import SessionPorts

ROSTER = kites_class(SessionSettings(names=("Ada", "Grace")))


def test_who_leaves_says_so_after_the_last_mark_and_can_come_back(tmp_path):
    with hosting(tmp_path) as host, taking_part(host) as ada:
        ada.next(Seated)
        host.move_to(Stage.MARK)
        ada.is_at(Stage.MARK)
        ada.mark(2, 3)
        ada.participant.leave()
        (seat,) = host.view_when(lambda view: view.seats[0].has_left and not view.seats[0].is_connected).seats
        assert seat.marks == 2 and seat.needs_help is None


def test_a_second_press_on_the_name_is_none(tmp_path):
    with hosting(tmp_path, ROSTER) as host, taking_part(host, claims=None) as ada:
        ada.next(Lobby)
        for name in ("Ada", "Ada", "Grace"):
            ada.participant.claim(name)
        ada.next(LessonSent)
        assert not ada.all(Refused) and not ada.all(Farewell)
        assert [seat.name for seat in host.view_when(lambda view: view.seats).seats] == ["Ada"]


def test_a_wrong_code_is_answered_in_words_and_ends_there(tmp_path):
    with hosting(tmp_path) as host, taking_part(host, code="0000-0000") as eve:
        assert eve.next(Refused).reason is Refusal.WRONG_CODE
        assert eve.state_when(lambda state: state.phase is Phase.ENDED).fault is None
        assert not eve.all(LessonSent)


def test_a_restarted_program_goes_back_to_its_seat_with_all_it_did(tmp_path):
    with hosting(tmp_path) as host:
        with taking_part(host, tmp_path / "ada") as ada:
            name = ada.next(Seated).name
            host.move_to(Stage.MARK)
            ada.mark(1)
            ada.next(Acknowledged, lambda found: found.to == 1)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None and len(kept.events) == 1
        with taking_part(kept, tmp_path / "ada") as again:
            assert again.next(Seated)[:2] == (1, name)
            again.mark(2)
            again.next(Acknowledged, lambda found: found.to == 2)
        assert host.view_when(lambda view: view.seats[0].marks == 2)


def test_a_program_that_lost_its_disk_gets_its_events_from_the_host(tmp_path):
    with hosting(tmp_path) as host:
        with taking_part(host, tmp_path / "ada") as ada:
            host.move_to(Stage.MARK)
            ada.mark(1, 2)
            ada.next(Acknowledged, lambda found: found.to == 2)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None
        emptied = KeptSeat.create(tmp_path / "new", kept.ticket)
        with taking_part(emptied, tmp_path / "new") as again:
            assert len(again.next(Events).events) == 2
            again.mark(3)
            again.next(Acknowledged, lambda found: found.to == 3)


def test_another_key_at_the_same_address_is_not_the_teacher(tmp_path):
    with hosting(tmp_path / "one") as host, hosting(tmp_path / "two") as other:
        with taking_part(host, tmp_path / "ada") as ada:
            ada.next(Seated)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None
        kept.ticket = kept.ticket._replace(port=other.info.port)
        with taking_part(kept, None) as misled:
            assert misled.state_when(lambda state: state.fault).fault is ConnectFault.NOT_THE_TEACHER
            assert misled.messages == []


def test_a_host_that_comes_back_at_another_port_is_found_and_no_other_one_is_told_anything(tmp_path):
    ports: list[int] = []
    with (
        hosting(tmp_path / "one") as host,
        taking_part(host, tmp_path / "ada", ports=ports) as ada,
        hosting(tmp_path / "two") as other,
    ):
        ada.next(Seated)
        host.host.stop()
        store = LiveStore(tmp_path / "one")
        store.keep_ports(host.info.id, SessionPorts())
        store.close()
        with hosting(tmp_path / "one", host.info.id) as again:
            assert again.info.port != host.info.port
            ports += other.info.port, again.info.port
            ada.news.until(lambda: len(ada.all(Seated)) == 2)
            assert again.view_when(lambda view: view.seats[0].is_connected)
        assert not other.view_when(lambda view: True).seats


def test_who_has_a_seat_comes_back_to_a_class_that_is_locked(tmp_path):
    with hosting(tmp_path) as host:
        with taking_part(host, tmp_path / "ada") as ada:
            ada.next(Seated)
            host.give(LockLobby())
            host.view_when(lambda view: view.is_locked)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None
        with taking_part(kept, tmp_path / "ada") as again:
            again.next(LessonSent)
