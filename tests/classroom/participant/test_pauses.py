from media_literacy.classroom.participant.pauses import LONGEST_PAUSE, SHORTEST_PAUSE, reconnect_pause


def test_pauses_grow_and_are_spread():
    assert [reconnect_pause(failures, lambda: 1.0) for failures in range(1, 8)] == [0.5, 1, 2, 4, 8, 10, 10]
    assert [reconnect_pause(failures, lambda: 0.0) for failures in range(1, 8)] == [0.5, 0.5, 1, 2, 4, 5, 5]
    assert SHORTEST_PAUSE <= reconnect_pause(10**6, lambda: 0.5) <= LONGEST_PAUSE
