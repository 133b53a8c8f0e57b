"""What becomes of marks in a class, in a browser: what the others thought, what is locked, and what came too late."""

import re
from contextlib import ExitStack

from classroom.live_class import RunningParticipant
from outside.browsers.served_class import MARKED, Serve

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.protocol.messages import Seated, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Reveal
from media_literacy.engine.attempts.events import EventKind

STRIPS = (
    "() => [...document.querySelectorAll('.heat > i')].map(e => Math.round(e.getBoundingClientRect().width * 10) / 10)"
)
NAME = (
    "number => document.getElementById(`mark-${number}`).getAttribute('aria-labelledby').split(' ')"
    ".map(id => document.getElementById(id).textContent.trim()).join(' ')"
)
NUMBERED = re.compile(r"3|data-number")
"""Browsers tell it before or after it is looked up."""
ALL_READ = SeatEvent(EventKind.SHOWN, (1, 2, 3, 4, 5, 6))
READ_ALL = SeatEvent(EventKind.READ_ALL, (), "", "2026-03-01T09:00:00+01:00", 2.0)


def test_after_their_own_commit_learners_see_where_the_class_hesitated(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    where = Endpoint(room.ip, room.host.info.port), room.host.info.join_code
    with ExitStack() as stack:
        learners = [RunningParticipant(where, None) for _learner in range(4)]
        for learner in learners:
            stack.callback(learner.participant.stop)
            learner.next(Seated)
            learner.mark(3)
            learner.participant.send_events([ALL_READ])
        learners[0].mark(6)
        for learner in learners:
            learner.participant.send_events([READ_ALL])
        page.click("#sentence-2")
        room.host.view_when(lambda view: sum(seat.has_committed for seat in view.seats) == 4)
        room.host.view_when(lambda view: sum(seat.marks for seat in view.seats) == 6)
        assert page.evaluate(STRIPS) == [] and not page.visible("#class-heat")
        page.click("#main-button")
        if page.visible("#panel .strip-row"):
            page.click("#panel .strip-row button", 1)
        page.click("#panel button.main")
        page.wait_for("() => document.querySelectorAll('.heat > i').length")
    assert page.evaluate(STRIPS) in ([10.0], [8.0])  # of those who read it; two that one or two marked have none
    assert "4 of" in page.evaluate(NAME, 3) and "Few marked this sentence." in page.evaluate(NAME, 6)
    page.resize(390, 844)
    page.wait_for("() => document.querySelector('.heat > i').getBoundingClientRect().right <= innerWidth")
    page.wait_for(
        "() => { const [strip, lines] = ['.heat > i', '#sentence-3'].map(s => document.querySelector(s));"
        " return Math.abs(strip.getBoundingClientRect().top - lines.getBoundingClientRect().top) < 3; }"
    )


def test_evidence_comes_with_the_note_that_names_it(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    room.host.move_to(Stage.DISCUSS)
    room.give(Reveal(3))
    page.wait_for("() => document.querySelector('#note-3')")
    assert not page.visible("#evidence-button") and "19:00" not in page.text("body")
    room.give(Reveal(2))
    page.wait_for("() => document.querySelector('#note-2')")
    page.press("e")
    assert page.text("#panel .card-button") == "Council calendar"
    page.press("Escape")
    page.click("#sentence-2")
    page.click("#sentence-2")
    page.click("#note-2 .to-card")
    assert "19:00" in page.text("#panel .card-body") and not page.visible("#advice")
    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    assert page.count(".card") == 1


def test_a_sentence_keeps_its_number_and_its_place_when_its_note_is_revealed(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    box = "() => JSON.stringify([...document.querySelector('#sentence-3').getClientRects()].map(r => [r.x, r.width]))"
    number = "() => getComputedStyle(document.querySelector('#sentence-3'), '::before').content"
    before = page.evaluate(box)
    assert NUMBERED.search(page.evaluate(number))
    room.host.move_to(Stage.DISCUSS)
    room.give(Reveal(3))
    page.wait_for("() => document.querySelector('#sentence-3').dataset.outcome === 'hit'")
    assert page.evaluate(box) == before and NUMBERED.search(page.evaluate(number))
    sign = "() => getComputedStyle(document.querySelector('#sentence-3 > .sign'), '::before').content"
    assert "✓" in page.evaluate(sign)


def test_locked_marks_ask_for_nothing_and_look_like_words(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    page.click("#sentence-4")
    assert page.text("#doubt-3 .doubt-said").startswith("No reason yet")
    room.host.move_to(Stage.LOCKED)
    page.wait_for("() => document.querySelector('#doubt-3 .doubt-said').disabled")
    assert page.text("#doubt-3 .doubt-said") == "No reason given"
    line = "() => getComputedStyle(document.querySelector('#doubt-3 .doubt-said')).textDecorationLine"
    assert page.evaluate(line) == "none"


def test_a_mark_that_comes_too_late_is_said_at_once_and_shown_as_not_counted(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    page.click("#sentence-3")
    room.has_marks(1)
    room.cut()
    page.click("#sentence-6")
    page.wait_for("() => document.querySelector('#class-connection').textContent.includes('will be sent')")
    room.host.move_to(Stage.DISCUSS)
    room.give(Reveal(6))
    room.cut(is_cut=False)
    page.wait_for("() => document.querySelector('#late-6')")
    assert "Too late" in page.text("#late-6") and "does not count" in page.text("#late-6")
    assert page.evaluate(MARKED) == [3] and "1 change came after" in page.text("#advice")
    page.wait_for("() => ['miss', 'unseen'].includes(document.querySelector('#sentence-6').dataset.outcome)")
    assert "does not count" in page.evaluate(NAME, 6)
    page.reload()
    page.wait_for("() => document.querySelector('#late-6')")
    assert page.evaluate(MARKED) == [3]


def test_the_result_comes_first_and_the_teacher_leads_to_the_debrief(serve: Serve) -> None:
    room = serve()
    page = room.reading()
    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    room.host.move_to(Stage.DEBRIEF)
    page.wait_for("() => document.documentElement.dataset.step === 'debrief'")
