"""Opening results of a search, and judging the claim by them."""

import pytest
from each_row import each_row
from factories import FakeClock, make_lesson, make_search

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import AttemptState, apply
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.search_actions import hits_to_open, may_judge, may_open_hit
from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.lesson.model import Bearing, HitId, Mode, SearchId

SEARCH = make_search("shops", Bearing.DOES_NOT_HOLD, hits=["a", "b", "c", "d"])
LESSON = make_lesson(["Every shop must close."], searches=[SEARCH])
A, B, C, D = (hit.id for hit in SEARCH.hits)


def revealed() -> Attempt:
    attempt = Attempt(LESSON, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.read_all()
    return attempt


def test_three_results_can_be_opened_before_judging_and_then_all():
    attempt = revealed()
    assert [len(attempt.open_hit(SEARCH.id, hit)) for hit in (A, B, C, D)] == [1, 1, 1, 0]
    assert attempt.state.hits_opened == {SEARCH.id: (A, B, C)}
    attempt.judge_search(SEARCH.id, Bearing.HOLDS)
    assert may_open_hit(attempt.state, SEARCH, D) and attempt.open_hit(SEARCH.id, D)
    assert not may_open_hit(attempt.state, SEARCH, A) and not attempt.open_hit(SEARCH.id, A)


@each_row(("hits", "count"), [(("a",), 1), (("a", "b"), 2), (("a", "b", "c"), 3), (("a", "b", "c", "d"), 3)])
def test_so_many_can_be_opened_as_there_are_and_three_at_most(hits, count):
    assert hits_to_open(make_search("shops", hits=hits)) == count


def test_a_claim_is_judged_once_and_not_before_a_result_was_read():
    attempt = revealed()
    assert not attempt.judge_search(SEARCH.id, Bearing.HOLDS)
    attempt.open_hit(SEARCH.id, A)
    (event,) = attempt.judge_search(SEARCH.id, Bearing.HOLDS)
    assert (event.kind, event.value) == (EventKind.SEARCH_JUDGED, "shops/holds/does-not-hold")
    assert not may_judge(attempt.state, SEARCH) and not attempt.judge_search(SEARCH.id, Bearing.DOES_NOT_HOLD)
    assert attempt.state.search_judgements == {SEARCH.id: SearchJudgement(Bearing.HOLDS, Bearing.DOES_NOT_HOLD)}


def test_nothing_of_a_search_happens_before_the_reveal():
    attempt = Attempt(LESSON, Mode.GUIDED, FakeClock())
    attempt.open()
    assert not attempt.open_hit(SEARCH.id, A)
    assert not attempt.judge_search(SEARCH.id, Bearing.HOLDS)
    assert not attempt.write_finding(SEARCH.id, "Nothing.")


def test_of_several_judgements_the_first_stands():
    first = apply(AttemptState(), Event(EventKind.SEARCH_JUDGED, (), "shops/holds/holds"))
    again = apply(first, Event(EventKind.SEARCH_JUDGED, (), "shops/cannot-be-told/holds"))
    assert again.search_judgements[SEARCH.id].given is Bearing.HOLDS


def test_what_was_found_elsewhere_is_kept_until_it_is_taken_away():
    attempt = revealed()
    assert attempt.write_finding(SEARCH.id, " Two lists of shops. ")
    assert not attempt.write_finding(SEARCH.id, "Two lists of shops.")
    assert attempt.state.search_findings == {SEARCH.id: "Two lists of shops."}
    attempt.write_finding(SEARCH.id, "")
    assert attempt.state.search_findings == {}


@each_row(
    "act",
    [
        lambda attempt: attempt.open_hit(SearchId("gone"), A),
        lambda attempt: attempt.open_hit(SEARCH.id, HitId("gone")),
        lambda attempt: attempt.judge_search(SearchId("gone"), Bearing.HOLDS),
        lambda attempt: attempt.write_finding(SearchId("gone"), ""),
    ],
)
def test_what_the_lesson_does_not_have_is_an_error_of_the_program(act):
    with pytest.raises(KeyError):
        act(revealed())


def test_a_damaged_event_changes_nothing():
    for kind in (EventKind.HIT_OPENED, EventKind.SEARCH_JUDGED, EventKind.SEARCH_FOUND):
        assert apply(AttemptState(), Event(kind, (), "shops")) == AttemptState()
