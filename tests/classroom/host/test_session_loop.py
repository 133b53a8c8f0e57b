"""What happens to a class, with participants at the other end: who gets a seat, loses it, and what is shown when."""

import time

from classroom.live_class import LOOPBACK, hosting, kites_class, options, taking_part
from classroom.raw_seat import in_lobby

from media_literacy.classroom.host.seat_pauses import SeatPauses
from media_literacy.classroom.participant.participant_state import Phase
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Farewell,
    FarewellReason,
    Join,
    LessonSent,
    Lobby,
    Refusal,
    Refused,
    Seated,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import LockLobby, RemoveLearner
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.errors import StoreError
from media_literacy.store.classes.kept_seat import KeptSeat
from media_literacy.store.classes.live_store import LiveStore

ROSTER = kites_class(SessionSettings(names=("Ada", "Grace")))


def test_names_of_a_roster_are_claimed_once(tmp_path):
    with hosting(tmp_path, ROSTER) as host, taking_part(host, claims="Ada") as ada:
        assert ada.next(Seated).name == "Ada"
        with taking_part(host, claims="Ada") as other:
            assert other.next(Refused).reason is Refusal.NAME_TAKEN
            assert other.next(Lobby, lambda lobby: "Ada" not in lobby.names).names == ("Grace",)
            other.participant.claim("Grace")
            assert other.next(Seated).name == "Grace"


def test_nobody_new_comes_in_once_the_lobby_is_locked(tmp_path):
    with hosting(tmp_path) as host:
        host.give(LockLobby())
        host.view_when(lambda view: view.is_locked)
        with taking_part(host) as late:
            assert late.next(Refused).reason is Refusal.LOBBY_LOCKED
            assert late.state_when(lambda state: state.phase is Phase.ENDED) and not late.all(Lobby)


def test_a_newer_connection_of_a_seat_takes_its_place(tmp_path):
    with hosting(tmp_path) as host, taking_part(host, tmp_path / "ada") as ada:
        ada.next(Seated)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None
        with taking_part(kept, tmp_path / "ada") as again:
            again.next(Seated)
            assert ada.next(Farewell).reason is FarewellReason.TAKEN_OVER
            ada.state_when(lambda state: state.phase is Phase.ENDED)


def test_who_is_removed_is_told_and_does_not_come_back(tmp_path):
    with hosting(tmp_path) as host, taking_part(host, tmp_path / "ada") as ada:
        ada.next(Seated)
        host.give(RemoveLearner(1))
        assert ada.next(Farewell).reason is FarewellReason.REMOVED
        ada.state_when(lambda state: state.phase is Phase.ENDED)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None
        with taking_part(kept, None) as again:
            assert again.next(Refused).reason is Refusal.REMOVED
            again.state_when(lambda state: state.phase is Phase.ENDED)


def test_nothing_is_acknowledged_while_the_disk_fails_and_all_of_it_afterwards(tmp_path, monkeypatch):
    append = LiveStore.append
    is_full = False

    def append_if_there_is_room(store: LiveStore, id: str, records: list[str]) -> None:
        if is_full:
            raise StoreError("no room")
        append(store, id, records)

    monkeypatch.setattr(LiveStore, "append", append_if_there_is_room)
    with hosting(tmp_path) as host, taking_part(host, tmp_path / "ada") as ada:
        ada.next(LessonSent)
        host.move_to(Stage.MARK)
        is_full = True
        ada.mark(1, 2)
        host.news.until(lambda: host.faults)
        assert not [found for found in ada.all(Acknowledged) if found.to]
        assert host.view_when(lambda view: view.seats).seats[0].marks == 0
        is_full = False
        ada.next(Acknowledged, lambda found: found.to == 2)
        assert host.recoveries and len(host.faults) == 1


def test_snapshots_are_not_more_often_than_wanted(tmp_path):
    with hosting(tmp_path, None, options(snapshot_seconds=0.2)) as host, taking_part(host) as ada:
        ada.next(LessonSent)
        host.move_to(Stage.MARK)
        before, begin = host.snapshots, time.monotonic()
        for _ in range(30):
            ada.mark(1)
        ada.next(Acknowledged, lambda found: found.to == 30)
        host.view_when(lambda view: view.seats[0].marks == 1)
        assert host.snapshots - before <= (time.monotonic() - begin) / 0.2 + 1


def test_only_new_seats_with_made_up_names_wait_for_their_turn(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(SeatPauses, "wait", lambda _pauses, address, _now: asked.append(address) or 0.05)
    with hosting(tmp_path / "made-up") as host:
        with taking_part(host, tmp_path / "ada") as ada:
            ada.next(LessonSent)
        kept = KeptSeat.find(tmp_path / "ada")
        assert kept is not None
        with taking_part(kept, tmp_path / "ada") as again:
            again.next(LessonSent)
    assert asked == [LOOPBACK]
    with hosting(tmp_path / "roster", ROSTER) as host, taking_part(host, claims="Ada") as ada:
        ada.next(LessonSent)
    assert asked == [LOOPBACK]


def test_who_goes_away_or_would_wait_too_long_takes_no_seat(tmp_path, monkeypatch):
    waits = iter((60.0, None, 0.0))
    monkeypatch.setattr(SeatPauses, "wait", lambda *_asked: next(waits))
    with hosting(tmp_path) as host:
        with in_lobby(host) as eve:
            eve.send(Join())
        with taking_part(host) as late:
            assert late.next(Refused).reason is Refusal.NOT_NOW
        with taking_part(host) as ada:
            assert ada.next(Seated).seat == 1
