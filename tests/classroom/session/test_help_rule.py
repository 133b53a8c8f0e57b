"""Who may need help."""

from live_classes import live

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.views import HelpReason


def test_help_is_needed_after_half_a_minute_without_a_connection() -> None:
    found = live()
    seat = found.seat()
    found.session.presence.disconnected(seat, found.now)
    for seconds, expected in ((29.9, None), (30.0, HelpReason.DISCONNECTED)):
        assert found.session.view(found.now + seconds).seats[0].needs_help is expected
    found.session.presence.connected(seat, found.now + 40)
    assert found.session.view(found.now + 500).seats[0].needs_help is None  # nothing is to be done in the lobby


def test_who_left_on_purpose_needs_no_help_until_the_seat_is_taken_again() -> None:
    found = live()
    seat = found.seat()
    found.session.presence.leave(seat)
    found.session.presence.disconnected(seat, found.now)
    (view,) = found.session.view(found.now + 30.0).seats
    assert view.has_left and view.needs_help is None
    found.session.presence.connected(seat, found.now + 40)
    found.session.presence.disconnected(seat, found.now + 50)
    (view,) = found.session.view(found.now + 80.0).seats
    assert not view.has_left and view.needs_help is HelpReason.DISCONNECTED


def test_help_is_needed_after_three_minutes_without_anything_shown() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.READ)
    found.now += 100
    found.show(seat, [1])
    for seconds, expected in ((179.9, None), (180.0, HelpReason.NOTHING_SHOWN)):
        assert found.session.view(found.now + seconds).seats[0].needs_help is expected
    found.show(seat, [2, 3, 4, 5])
    assert found.session.view(found.now + 500).seats[0].needs_help is None  # all is read
    found.go_to(Stage.MARK)
    assert found.session.view(found.now + 180).seats[0].needs_help is HelpReason.NOTHING_SHOWN
    found.commit(seat)
    assert found.session.view(found.now + 500).seats[0].needs_help is None
