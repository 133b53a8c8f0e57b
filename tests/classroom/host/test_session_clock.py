"""The time of a class, whatever is done to the clock of the computer."""

from media_literacy.classroom.host.session_clock import SessionClock
from media_literacy.classroom.session.commands import MoveOn
from media_literacy.classroom.session.records import CommandGiven, HelpAsked


def test_it_goes_on_evenly_from_the_wall_clock() -> None:
    monotonic = iter([50.0, 50.0, 57.5])
    clock = SessionClock((), wall=lambda: 1_000.0, monotonic=monotonic.__next__)
    assert [clock(), clock()] == [1_000.0, 1_007.5]


def test_it_is_never_earlier_than_what_was_kept() -> None:
    kept = (CommandGiven(MoveOn(), 1_500.0), HelpAsked(1, 1_400.0))
    for wall, begin in ((1_499.0, 1_500.0), (1_501.0, 1_501.0)):
        assert SessionClock(kept, wall=lambda wall=wall: wall, monotonic=lambda: 3.0)() == begin
