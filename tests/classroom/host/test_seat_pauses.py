"""One learner alone cannot fill a class, and a class behind one address is in it within two minutes."""

from media_literacy.classroom.host.connection_counts import DoorLimits
from media_literacy.classroom.host.seat_pauses import LONGEST_WAIT, SeatPauses


def waits(count, address="10.0.0.7", pauses=None):
    """Of so many who ask one after the other, each when the one before has a seat; at last the time."""
    pauses, now = pauses or SeatPauses(DoorLimits()), 0.0
    found = []
    for _asked in range(count):
        wait = pauses.wait(address, now)
        assert wait is not None
        found.append(wait)
        now += wait
    return found, now


def test_a_group_waits_for_nothing_and_a_class_behind_one_address_is_in_within_two_minutes():
    assert waits(40) == ([0.0] * 40, 0.0)
    found, took = waits(120)
    assert found[40] == 1.0 and took <= 120
    pauses = SeatPauses(DoorLimits())
    assert None not in [pauses.wait("10.0.0.7", 0.0) for _at_once in range(120)]


def test_who_takes_more_waits_longer_and_longer():
    found, took = waits(250)
    assert found[120:] == sorted(found[120:]) and found[-1] == 30.0 and took > 2000


def test_who_would_wait_for_longer_than_a_lesson_bears_is_told_and_counts_for_nothing():
    pauses = SeatPauses(DoorLimits())
    asked = [pauses.wait("10.0.0.7", 0.0) for _at_once in range(1000)]
    assert asked.index(None) == len([wait for wait in asked if wait is not None])
    assert max(wait for wait in asked if wait is not None) <= LONGEST_WAIT
    assert pauses.wait("10.0.0.7", 1000.0) == 0.0


def test_nobody_waits_for_another_address():
    pauses = SeatPauses(DoorLimits())
    for _at_once in range(200):
        pauses.wait("10.0.0.7", 0.0)
        pauses.wait("2001:db8::7", 0.0)
    assert pauses.wait("10.0.0.8", 0.0) == pauses.wait("2001:db8:0:1::7", 0.0) == 0.0
    assert pauses.wait("2001:db8::8", 0.0) is None  # the same computer by another of its addresses
