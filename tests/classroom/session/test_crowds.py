from media_literacy.classroom.session.crowds import CROWD, crowd_from_one
from media_literacy.classroom.session.presence import Presence


def came_from(*sources: str) -> Presence:
    presence = Presence(0.0)
    for seat, source in enumerate(sources, 1):
        presence.connected(seat, 0.0, source)
    return presence


def crowd(*sources: str) -> tuple[int, ...]:
    return crowd_from_one(range(1, len(sources) + 2), came_from(*sources))


def test_many_seats_of_one_address_are_a_crowd_where_others_came_from_elsewhere() -> None:
    many = ["a"] * CROWD
    assert crowd("b", *many) == (2, 3, 4, 5, 6)
    assert crowd("b", *many[1:]) == ()
    assert crowd(*many) == ()  # a class behind one router
    assert crowd(*many, "") == ()  # of a seat that has not come back after a restart nobody knows
    assert crowd(*many, *["b"] * (CROWD + 1)) == (6, 7, 8, 9, 10, 11)


def test_a_seat_is_counted_where_it_was_connected_last() -> None:
    presence = came_from("b", *["a"] * CROWD)
    presence.disconnected(2, 1.0)
    assert len(crowd_from_one(range(1, 7), presence)) == CROWD
    presence.connected(2, 2.0, "c")
    assert crowd_from_one(range(1, 7), presence) == ()
