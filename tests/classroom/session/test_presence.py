"""Which seats are connected, since when, and when they were heard."""

from media_literacy.classroom.session.presence import Presence


def test_after_a_start_everybody_has_been_gone_since_then() -> None:
    presence = Presence(100.0)
    assert not presence.is_connected(1)
    assert presence.last_heard(1) is None
    assert presence.seconds_lost(1, 130.0) == 30.0


def test_a_connection_is_counted_from_when_it_was_made_and_lost() -> None:
    presence = Presence(100.0)
    presence.connected(1, 110.0)
    presence.heard(1, 115.0)
    assert (presence.connected_at(1), presence.last_heard(1), presence.seconds_lost(1, 120.0)) == (110.0, 115.0, 0.0)
    presence.disconnected(1, 120.0)
    presence.disconnected(1, 125.0)  # told twice: the first one counts
    presence.heard(1, 126.0)
    assert (presence.connected_at(1), presence.last_heard(1), presence.seconds_lost(1, 130.0)) == (None, 115.0, 10.0)


def test_who_left_has_left_until_they_come_back() -> None:
    presence = Presence(100.0)
    presence.connected(1, 110.0)
    presence.leave(1)
    presence.disconnected(1, 111.0)
    assert presence.has_left(1)
    assert not presence.has_left(2)
    presence.connected(1, 112.0)
    assert not presence.has_left(1)
