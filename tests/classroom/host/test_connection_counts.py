from media_literacy.classroom.host.connection_counts import SMALL_DOOR, ConnectionCounts, DoorLimits

DOOR = DoorLimits(unseated=10, seated=5, crowd=4, unseated_from_one=2, burst_from_one=1000)


def let_in(counts: ConnectionCounts, address: str, ports: range) -> int:
    return sum(counts.let_in((address, port), 0.0) for port in ports)


def test_a_class_behind_one_address_comes_in_while_there_is_room():
    counts = ConnectionCounts(DOOR)
    assert let_in(counts, "10.0.0.1", range(4)) == 4


def test_in_a_crowd_one_address_has_few_and_others_still_come_in():
    counts = ConnectionCounts(DOOR)
    assert let_in(counts, "10.0.0.1", range(100)) == 4
    assert let_in(counts, "10.0.0.2", range(100)) == 2
    assert let_in(counts, "10.0.0.3", range(100)) == 2
    assert let_in(counts, "10.0.0.4", range(100)) == 2
    assert let_in(counts, "10.0.0.5", range(100)) == 0


def test_whoever_has_a_seat_stands_in_nobody_s_way():
    counts = ConnectionCounts(DOOR)
    let_in(counts, "10.0.0.1", range(4))
    for port in range(4):
        counts.seat(("10.0.0.1", port))
    assert let_in(counts, "10.0.0.1", range(4, 8)) == 4


def test_who_is_gone_counts_no_more():
    counts = ConnectionCounts(DOOR)
    for port in range(500):
        assert counts.let_in(("10.0.0.1", port), 0.0)
        if port % 2:
            counts.seat(("10.0.0.1", port))
        counts.gone(("10.0.0.1", port))
        counts.gone(("10.0.0.1", port))
    assert let_in(counts, "10.0.0.1", range(4)) == 4


def test_seats_are_bounded_too():
    counts = ConnectionCounts(DOOR)
    for number in range(20):
        if counts.let_in((f"10.0.0.{number}", 1), 0.0):
            counts.seat((f"10.0.0.{number}", 1))
    assert let_in(counts, "10.0.1.1", range(1)) == 0


def test_nobody_connects_too_often():
    counts = ConnectionCounts(DoorLimits(burst_from_one=3, a_second_from_one=1))
    tries = []
    for at in (0.0, 0.0, 0.0, 0.0, 1.0, 1.0):
        tries.append(counts.let_in(("10.0.0.1", 1), at))
        counts.gone(("10.0.0.1", 1))
    assert tries == [True, True, True, False, True, False]
    assert counts.let_in(("10.0.0.2", 1), 1.0)


def test_two_small_doors_stay_below_what_windows_can_wait_for():
    assert 2 * (SMALL_DOOR.unseated + SMALL_DOOR.seated) < 500
