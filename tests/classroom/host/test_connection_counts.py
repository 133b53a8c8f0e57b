from collections.abc import Callable

from media_literacy.classroom.host.connection_counts import SMALL_DOOR, ConnectionCounts, DoorLimits

DOOR = DoorLimits(unseated=10, seated=5, crowd=4, unseated_from_one=2, burst_from_one=1000)


def stay() -> None:
    raise AssertionError("there is room")


def let_in(counts: ConnectionCounts, address: str, ports: range, cut: Callable[[], None] = stay) -> int:
    return sum(counts.let_in((address, port), 0.0, cut) for port in ports)


def test_a_class_behind_one_address_comes_in_while_there_is_room():
    counts = ConnectionCounts(DOOR)
    assert let_in(counts, "10.0.0.1", range(4)) == 4


def test_in_a_crowd_one_address_has_few_and_others_still_come_in():
    counts = ConnectionCounts(DOOR)
    assert let_in(counts, "10.0.0.1", range(100)) == 4
    assert let_in(counts, "10.0.0.2", range(100)) == 2
    assert let_in(counts, "10.0.0.3", range(100)) == 2
    assert let_in(counts, "10.0.0.4", range(100)) == 2


def test_where_all_places_are_taken_the_oldest_without_the_code_makes_room_then_whoever_holds_most():
    counts, cut = ConnectionCounts(DOOR), list[object]()
    for number in range(10):
        let_in(counts, f"10.0.0.{number}", range(1), lambda number=number: cut.append(number))
    assert cut == []
    counts.welcome(("10.0.0.0", 0))
    assert let_in(counts, "10.0.1.1", range(2), lambda: cut.append("first of two")) == 2
    assert cut == [1, 2]
    counts.gone(("10.0.0.1", 0))
    for number in range(3, 10):
        counts.welcome((f"10.0.0.{number}", 0))
    for port in range(2):
        counts.welcome(("10.0.1.1", port))
    assert let_in(counts, "10.0.0.3", range(1, 2)) == 1  # 10.0.1.1 had two
    counts.welcome(("10.0.0.3", 1))
    assert let_in(counts, "10.0.0.3", range(2, 3)) == 0  # nobody has more now
    assert cut == [1, 2, "first of two"]


def test_one_address_makes_few_others_give_way_and_not_all_at_once():
    door = DoorLimits(unseated=4, seated=5, crowd=100, places_made_for_one=2, places_a_second_for_one=1, being_cut=3)
    counts, cut = ConnectionCounts(door), []

    def come(address: str, port: int, now: float) -> bool:
        return counts.let_in((address, port), now, lambda: cut.append((address, port)))

    assert [come("10.0.0.1", port, 0.0) for port in range(7)] == [True] * 6 + [False]
    assert not come("10.0.0.1", 7, 0.9)
    assert come("10.0.0.2", 1, 0.9)
    assert not come("10.0.0.2", 2, 0.9)  # three are cut, and not yet closed
    counts.gone(cut[0])
    assert come("10.0.0.2", 2, 0.9)
    assert cut == [("10.0.0.1", port) for port in range(4)]


def test_whoever_has_a_seat_stands_in_nobody_s_way():
    counts = ConnectionCounts(DOOR)
    let_in(counts, "10.0.0.1", range(4))
    for port in range(4):
        counts.seat(("10.0.0.1", port))
    assert let_in(counts, "10.0.0.1", range(4, 8)) == 4


def test_who_is_gone_counts_no_more():
    counts = ConnectionCounts(DOOR)
    for port in range(500):
        assert counts.let_in(("10.0.0.1", port), 0.0, stay)
        if port % 2:
            counts.seat(("10.0.0.1", port))
        counts.gone(("10.0.0.1", port))
        counts.gone(("10.0.0.1", port))
    assert let_in(counts, "10.0.0.1", range(4)) == 4


def test_seats_are_bounded_too():
    counts = ConnectionCounts(DOOR)
    for number in range(20):
        if counts.let_in((f"10.0.0.{number}", 1), 0.0, stay):
            counts.seat((f"10.0.0.{number}", 1))
    assert let_in(counts, "10.0.1.1", range(1)) == 0


def test_nobody_connects_too_often():
    counts = ConnectionCounts(DoorLimits(burst_from_one=3, a_second_from_one=1))
    tries = []
    for at in (0.0, 0.0, 0.0, 0.0, 1.0, 1.0):
        tries.append(counts.let_in(("10.0.0.1", 1), at, stay))
        counts.gone(("10.0.0.1", 1))
    assert tries == [True, True, True, False, True, False]
    assert counts.let_in(("10.0.0.2", 1), 1.0, stay)


def test_two_small_doors_stay_below_what_windows_can_wait_for():
    assert 2 * (SMALL_DOOR.unseated + SMALL_DOOR.seated) < 500
