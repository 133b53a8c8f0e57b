"""Hints in a class."""

from live_classes import live

from media_literacy.classroom.protocol.messages import (
    HintGiven,
    Refusal,
    Refused,
)
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.commands import (
    SetAids,
)
from media_literacy.classroom.session.views import HelpReason
from media_literacy.engine.attempts.hint_pacing import HINT_PAUSE


def test_hints_come_from_the_host_up_to_what_would_tell_the_answer() -> None:
    found = live(aids=(ClassAid.HINTS,))
    seat = found.seat()
    found.told.clear()
    found.take(found.session.ask_hint(seat, found.now))
    found.go_to(Stage.MARK)
    said = []
    for _rung in range(4):
        found.take(found.session.ask_hint(seat, found.now))
        found.take(found.session.ask_hint(seat, found.now + HINT_PAUSE - 0.1))
        said.append([message for message in found.told[seat] if isinstance(message, HintGiven | Refused)][-2:])
        found.now += HINT_PAUSE
    assert found.told[seat][0] == Refused(Refusal.NOT_NOW)
    for rung, (hint, again) in enumerate(said[:3], 1):
        assert isinstance(hint, HintGiven)
        assert hint.rung == rung
        assert isinstance(again, Refused)
        assert again.reason is Refusal.HINT_PAUSE
        assert 0 < again.wait < 1
    assert "Because of what it says." not in repr(said)
    assert said[3][0] == Refused(Refusal.NO_HINT_LEFT, HINT_PAUSE)
    assert said[3][1].reason is Refusal.HINT_PAUSE
    assert found.session.view(found.now).seats[0].needs_help is HelpReason.ALL_HINTS
    found.mark(seat, 1)
    assert found.session.view(found.now).seats[0].needs_help is None
    after = found.session.ask_hint(seat, found.now).replies[0].message
    assert isinstance(after, HintGiven)  # another problem


def test_a_pause_tells_nothing_of_what_was_marked() -> None:
    found = live(aids=(ClassAid.HINTS,))
    seat = found.seat()
    found.go_to(Stage.MARK)
    every = range(1, len(found.session.lesson.article.sentences) + 1)
    found.take(found.session.ask_hint(seat, found.now))
    for number in every:
        found.mark(seat, number)
        assert found.session.ask_hint(seat, found.now + HINT_PAUSE - 0.1).refusal is Refusal.HINT_PAUSE, number
    for _rung in range(4):
        found.now += HINT_PAUSE
        found.take(found.session.ask_hint(seat, found.now))
    assert found.told[seat][-1] == Refused(Refusal.NO_HINT_LEFT, HINT_PAUSE)
    assert found.session.ask_hint(seat, found.now + HINT_PAUSE - 0.1).refusal is Refusal.HINT_PAUSE


def test_there_are_no_hints_where_the_teacher_gives_none() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    assert found.session.ask_hint(seat, found.now).refusal is Refusal.HINTS_OFF
    found.do(SetAids((ClassAid.HINTS,)))
    found.commit(seat)
    assert found.session.ask_hint(seat, found.now).refusal is Refusal.NOT_NOW
