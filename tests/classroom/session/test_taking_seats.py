"""Who gets which seat."""

from live_classes import live

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Events,
    Farewell,
    FarewellReason,
    Refusal,
    Room,
    Seated,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import (
    Admit,
    AdmitAll,
    AssignName,
    End,
    LockLobby,
    ReleaseSeat,
    RemoveLearner,
    RemoveSeats,
    TurnAwayAll,
    UnlockLobby,
)


def test_a_name_of_the_roster_is_claimed_once_and_its_token_leads_back() -> None:
    found = live(names=("Ada", "Grace"))
    ada = found.seat("Ada")
    assert found.join("Ada") is Refusal.NAME_TAKEN
    assert found.join("Mallory") is Refusal.NAME_UNKNOWN
    assert found.join() is Refusal.NAME_UNKNOWN
    assert found.session.lobby(is_browser=False).names == ("Grace",)
    assert found.join(token="t1") == ada
    assert found.join(token="guessed") is Refusal.SEAT_UNKNOWN
    assert found.join(token="t1", is_browser=True) is Refusal.SEAT_UNKNOWN
    assert "t1" not in repr(found.records)


def test_a_released_seat_is_claimed_again_with_its_marks() -> None:
    found = live(names=("Ada", "Grace"))
    ada = found.seat("Ada")
    found.go_to(Stage.MARK)
    found.mark(ada, 2)
    found.do(LockLobby())
    assert found.do(ReleaseSeat(ada)) is None
    assert found.told[ada][-1] == Farewell(FarewellReason.RELEASED)
    assert found.join(token="t1") is Refusal.SEAT_UNKNOWN
    assert found.session.lobby(is_browser=False).names == ("Ada",)
    assert found.join("Grace") is Refusal.LOBBY_LOCKED
    assert found.join("Ada") == ada
    assert found.marks(ada) == [2]
    assert any(isinstance(message, Events) for message in found.told[ada])


def test_a_removed_learner_counts_no_more_and_leaves_the_name_free() -> None:
    found = live(names=("Ada",))
    ada = found.seat("Ada")
    found.go_to(Stage.MARK)
    found.mark(ada, 1)
    found.do(RemoveLearner(ada))
    assert found.told[ada][-1] == Farewell(FarewellReason.REMOVED)
    assert found.join(token="t1") is Refusal.REMOVED
    assert found.mark(ada, 2).refusal is Refusal.NOT_NOW
    assert found.session.view(found.now).seats == ()
    assert found.session.view(found.now).sentences[0].marked == 0
    assert found.do(ReleaseSeat(ada)) is Refusal.SEAT_UNKNOWN
    again = found.seat("Ada")
    assert again != ada
    assert found.marks(again) == []


def test_a_locked_lobby_takes_nobody_new_until_it_is_unlocked() -> None:
    found = live()
    one = found.seat()
    found.do(LockLobby())
    assert found.join() is Refusal.LOBBY_LOCKED
    assert found.join(token="t1") == one
    found.do(UnlockLobby())
    found.go_to(Stage.DISCUSS)
    assert isinstance(found.join(), int)
    found.do(End())
    assert found.join() is Refusal.ENDED
    assert found.join(token="t1") == one


def test_browsers_have_made_up_names_and_wait_for_the_teacher() -> None:
    found = live(names=("Ada", "Grace"))
    otter = found.seat(is_browser=True)
    assert found.join("Ada", is_browser=True) is Refusal.NAME_UNKNOWN
    assert found.session.lobby(is_browser=True).names == ()
    assert found.session.lobby(is_browser=True).needs_admission
    assert not any(isinstance(message, Room) for message in found.told[otter])
    assert found.mark(otter, 1).refusal is Refusal.NOT_NOW
    other = found.seat(is_browser=True)
    found.do(Admit(otter))
    seated, *_greeting, room = found.told[otter][1:]
    assert isinstance(seated, Seated)
    assert not seated.awaits_admission
    assert isinstance(room, Room)
    found.do(AdmitAll())
    assert not found.session.state.seats[other].awaits_admission
    assert found.do(AssignName(otter, "Ada")) is None
    assert found.do(AssignName(other, "Ada")) is Refusal.NAME_TAKEN
    assert found.join("Ada") is Refusal.NAME_TAKEN
    assert found.session.view(found.now).seats[0].person == "Ada"
    assert "Ada" not in repr(found.told[other]) + repr(found.told[otter]) + repr(found.session.projected(found.now))


def test_programs_wait_where_the_teacher_wants_to_see_each() -> None:
    found = live(admits_each=True)
    seat = found.seat()
    assert found.session.state.seats[seat].awaits_admission
    assert found.session.lobby(is_browser=False).needs_admission
    assert found.do(Admit(9)) is Refusal.SEAT_UNKNOWN


def test_a_crowd_at_the_door_is_bounded_and_sent_away_at_once() -> None:
    found = live()
    inside = found.seat()
    crowd = [found.seat(is_browser=True) for _ in range(limits.WAITING_SEATS)]
    assert found.join(is_browser=True) is Refusal.CLASS_FULL
    assert isinstance(found.join(), int)  # programs do not wait here
    found.do(TurnAwayAll())
    assert found.told[crowd[0]][-1] == found.told[crowd[-1]][-1] == Farewell(FarewellReason.REMOVED)
    assert found.session.state.seat(inside) is not None
    assert len(found.session.view(found.now).seats) == 2
    assert isinstance(found.join(is_browser=True), int)
    assert found.do(AdmitAll()) is None
    assert found.session.state.seats[crowd[0]].is_removed


def test_a_crowd_is_taken_out_at_once_but_for_those_who_have_marked() -> None:
    found = live()
    quiet, busy, late, other = (found.seat() for _ in range(4))
    found.go_to(Stage.MARK)
    found.mark(busy, 1)
    command = RemoveSeats((quiet, busy, late, 99))
    found.mark(late, 1)  # while the teacher was asked
    found.do(command)
    assert found.told[quiet][-1] == Farewell(FarewellReason.REMOVED)
    assert [seat.number for seat in found.session.view(found.now).seats] == [busy, late, other]
    found.do(RemoveSeats((busy, late), only_unmarked=False))
    assert found.told[busy][-1] == found.told[late][-1] == Farewell(FarewellReason.REMOVED)
    assert [seat.number for seat in found.session.view(found.now).seats] == [other]
    assert found.session.decide(RemoveSeats((busy,)), found.now).records == ()


def test_the_teacher_sees_who_has_a_made_up_name() -> None:
    found = live(names=("Ada",))
    found.seat("Ada")
    found.seat(is_browser=True)
    assert [seat.has_made_up_name for seat in found.session.view(found.now).seats] == [False, True]


def test_while_the_lobby_is_locked_only_those_with_a_seat_pass_the_door() -> None:
    found = live(names=("Ada", "Grace"))
    door = found.session.refusal_at_door
    ada, otter, away = found.seat("Ada"), found.seat(is_browser=True), found.seat("Grace")
    assert door("", is_browser=False) is None
    found.do(LockLobby())
    assert door("", is_browser=False) is door("", is_browser=True) is Refusal.LOBBY_LOCKED
    assert door("t1", is_browser=False) is door("t2", is_browser=True) is None
    assert door("t1", is_browser=True) is door("t2", is_browser=False) is Refusal.LOBBY_LOCKED
    found.do(RemoveLearner(ada))
    assert door("t1", is_browser=False) is None  # to hear that they were taken out
    found.do(ReleaseSeat(away))
    assert door("", is_browser=False) is None
    assert door("", is_browser=True) is Refusal.LOBBY_LOCKED
    found.do(ReleaseSeat(otter))
    assert door("", is_browser=True) is None
    found.do(UnlockLobby())
    assert door("", is_browser=True) is None
