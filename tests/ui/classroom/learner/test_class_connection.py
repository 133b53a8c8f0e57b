"""A seat by the network, with a participant that is none: what reaches the window, and what is kept beside the seat."""

import pytest

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.messages import Events, PictureSent, SeatEvent
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.store.classes.kept_seat import KeptSeat, SeatTicket
from media_literacy.ui.classroom.learner import class_connection
from media_literacy.ui.classroom.learner.class_connection import ClassConnection

WHERE = (Endpoint("192.168.1.20", 28620), "ABCD-EFGH")
NOTE = Event(EventKind.OWN_NOTE, (SentenceId("#1"),), "Who says so?")
MARK = SeatEvent(EventKind.MARKED, (1,))


class Participant:
    """Keeps what it is asked for; `listeners` are those of the connection."""

    def __init__(self, _where, listeners, **_known):
        self.listeners, self.asked = listeners, []

    def __getattr__(self, name):
        return lambda *_arguments: self.asked.append(name)


@pytest.fixture
def connect(tmp_path, tasks, monkeypatch):
    monkeypatch.setattr(class_connection, "Participant", Participant)
    return lambda where=WHERE: ClassConnection(where, tmp_path, tmp_path, tasks)


def test_only_a_picture_by_a_name_of_a_lesson_is_written(connect, tmp_path):
    connection = connect()
    for name in ("picture-1.png", "../picture-2.png", "picture-3.exe"):
        connection._on_message(PictureSent(name, b"PNG"))
    assert [file.name for file in tmp_path.iterdir()] == ["picture-1.png"]
    assert not (tmp_path.parent / "picture-2.png").exists()


def test_events_of_the_host_and_own_ones_are_those_of_the_seat(connect):
    connection, received = connect(), []
    connection.received.connect(received.append)
    connection._on_message(Events(1, (MARK,)))
    connection.send_events((MARK._replace(numbers=(2,)),))
    assert [event.numbers for event in connection.kept_events] == [(1,), (2,)]
    assert len(received) == 1 and connection._participant.asked == ["send_events"]


def test_own_texts_stay_for_the_same_seat_and_not_for_another_class(connect, tmp_path):
    connect().keep_texts((NOTE,))
    kept = KeptSeat.create(tmp_path, SeatTicket(*WHERE[0], WHERE[1], "00", "green otter", "token"))
    assert connect(kept).kept_texts == (NOTE,)
    assert connect().kept_texts == ()
    assert connect(kept).kept_texts == ()


def test_who_has_gone_away_is_told_nothing_more(connect, qtbot):
    connection, told = connect(), []
    connection.received.connect(told.append)
    connection.connection_changed.connect(told.append)
    connection._on_state(ParticipantState(Phase.CONNECTED))
    assert connection.is_connected and len(told) == 1
    with qtbot.waitSignal(connection.stopped):
        connection.leave()
    connection._on_state(ParticipantState(Phase.WAITING))
    connection._on_message(Events(1, (MARK,)))
    assert len(told) == 1 and connection._participant.asked == ["leave"]


def test_at_the_end_of_the_program_a_class_that_is_over_is_forgotten(connect):
    for is_over, asked in ((False, "stop"), (True, "forget")):
        connection = connect()
        connection.keep_texts((NOTE,))
        connection.close_at_once(is_over=is_over)
        assert connection._participant.asked == [asked]
        assert connection._own_texts.read() == (() if is_over else (NOTE,))
