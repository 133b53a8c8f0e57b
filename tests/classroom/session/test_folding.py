"""How records change a class."""

from live_classes import live

from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.commands import AdmitAll, EyesUp, GiveTime, GoBack, ReleaseSeat, Reveal


def test_a_resumed_session_is_the_same() -> None:
    found = live(names=("Ada", "Grace"), aids=(ClassAid.HINTS, ClassAid.REASONS))
    seats = found.seat("Ada"), found.seat(is_browser=True)
    found.do(AdmitAll())
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 2])
        found.mark(seat, 2, 9)
        found.take(found.session.ask_hint(seat, found.now))
    found.do(ReleaseSeat(seats[0]))
    found.go_to(Stage.DISCUSS)
    found.do(Reveal(2))
    again = found.resumed()
    assert again.state == found.session.state
    assert again.projected(found.now) == found.session.projected(found.now)
    assert not any(seat.is_connected for seat in again.view(found.now).seats)


def test_when_marking_closed_is_remembered_until_it_opens_again() -> None:
    found = live()
    found.seat()
    found.go_to(Stage.MARK)
    assert (found.session.state.shown_closed_at, found.session.state.marks_closed_at) == (None, None)
    found.now += 60
    found.do(EyesUp(True))
    found.go_to(Stage.LOCKED)
    state = found.session.state
    assert (state.shown_closed_at, state.marks_closed_at, state.eyes_up) == (found.now, found.now, False)
    closed = found.now
    found.now += 60
    found.go_to(Stage.DISCUSS)
    assert found.session.state.marks_closed_at == closed
    found.do(GoBack())
    found.do(GoBack())
    assert found.session.state.takes_marks
    assert found.session.state.marks_closed_at is None


def test_time_is_added_to_what_is_left_and_to_now_once_it_is_over() -> None:
    found = live()
    found.do(GiveTime(60))
    found.do(GiveTime(30))
    assert found.session.state.deadline == found.now + 90
    found.now += 100
    found.do(GiveTime(30))
    assert found.session.state.deadline == found.now + 30
    found.do(GiveTime(0))
    assert found.session.state.deadline is None
