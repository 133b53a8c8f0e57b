"""Hints in a class."""

from collections.abc import Sequence

from live_classes import LESSON, LiveClass, live

from media_literacy.classroom.protocol.messages import (
    HintGiven,
    Refusal,
    Refused,
    SeatEvent,
)
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.class_hints import class_hints
from media_literacy.classroom.session.commands import (
    SetAids,
)
from media_literacy.classroom.session.views import HelpReason
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.hint_pacing import HINT_PAUSE
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def all_hints(found: LiveClass, seat: int, between: Sequence[int] = ()) -> tuple[list[HintGiven], Refused]:
    """Every hint, with marks and unmarks between them, and the answer after the last one."""
    hints = list[HintGiven]()
    while True:
        found.now += HINT_PAUSE
        message = found.take(found.session.ask_hint(seat, found.now)).replies[0].message
        if isinstance(message, Refused):
            return hints, message
        assert isinstance(message, HintGiven)
        hints.append(message)
        for number in between:
            found.send(seat, SeatEvent(EventKind.UNMARKED, (number,)), SeatEvent(EventKind.MARKED, (number,)))


def test_hints_come_from_the_host_up_to_what_would_tell_the_answer() -> None:
    found = live(aids=(ClassAid.HINTS,))
    seat = found.seat()
    found.told.clear()
    found.take(found.session.ask_hint(seat, found.now))
    found.go_to(Stage.MARK)
    assert found.told[seat][0] == Refused(Refusal.NOT_NOW)
    hints, last = all_hints(found, seat)
    assert [hint.rung for hint in hints] == [*range(1, len(hints) + 1)]
    assert "Because of what it says." not in repr(hints)
    assert last == Refused(Refusal.NO_HINT_LEFT, HINT_PAUSE)
    assert found.session.view(found.now).seats[0].needs_help is HelpReason.ALL_HINTS
    found.mark(seat, 1)
    assert found.session.view(found.now).seats[0].needs_help is None


def test_every_problem_has_its_question_before_any_of_them_has_a_place_and_nothing_is_said_twice() -> None:
    found = live(aids=(ClassAid.HINTS,))
    hints = class_hints(found.session.lesson, load_catalogue())
    assert len({(hint.message.text, hint.message.numbers) for hint in hints}) == len(hints)
    assert [hint.rung for hint in hints if hint.number] == sorted(hint.rung for hint in hints if hint.number)
    assert [hint.rung for hint in hints if not hint.number] == [1, 2, 3] == [hint.rung for hint in hints[-3:]]
    assert not any(hint.message.numbers for hint in hints if hint.rung == 1)


def test_hints_are_the_same_whatever_is_marked() -> None:
    every = range(1, len(LESSON.article.sentences) + 1)
    heard = []
    for marked in ((), *((number,) for number in every), tuple(every)):
        found = live(aids=(ClassAid.HINTS,))
        seat = found.seat()
        found.go_to(Stage.MARK)
        found.mark(seat, *marked)
        heard.append(all_hints(found, seat, between=marked))
    assert all(hints == heard[0] for hints in heard)


def test_a_pause_tells_nothing_of_what_was_marked() -> None:
    found = live(aids=(ClassAid.HINTS,))
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.take(found.session.ask_hint(seat, found.now))
    for number in range(1, len(LESSON.article.sentences) + 1):
        found.mark(seat, number)
        again = found.session.ask_hint(seat, found.now + HINT_PAUSE - 0.1)
        ((_seats, refused),) = again.replies
        assert isinstance(refused, Refused) and refused.reason is Refusal.HINT_PAUSE and 0 < refused.wait < 1
    all_hints(found, seat)
    assert found.session.ask_hint(seat, found.now + HINT_PAUSE - 0.1).refusal is Refusal.HINT_PAUSE


def test_there_are_no_hints_where_the_teacher_gives_none() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    assert found.session.ask_hint(seat, found.now).refusal is Refusal.HINTS_OFF
    found.do(SetAids((ClassAid.HINTS,)))
    found.commit(seat)
    assert found.session.ask_hint(seat, found.now).refusal is Refusal.NOT_NOW
