"""Laws that hold whatever a learner does, in whatever order."""

from collections.abc import Callable

from engine.sheets.returned import code_of, file_of
from factories import FakeClock, make_lesson, make_search
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.fact_board import FactLine, fact_added, fact_moved, fact_removed
from media_literacy.engine.results.grading import Outcome, grade, judgement_now
from media_literacy.engine.sheets.returned_sheet import sheet_of_code, sheet_of_file
from media_literacy.lesson.model import Bearing, CardId, ChoiceId, HitId, KindId, Mode, SearchId, Verdict

LESSON = make_lesson(
    flags=["A.", "B.", "C."],
    fine=["D.", "E."],
    checks=["F."],
    plain=["G."],
    clashes=[("flag-1", "flag-3")],
    cards=["card"],
    choices=["one", "two"],
    searches=[make_search("shops", hits=["a", "b", "c", "d", "e"])],
)
SHOPS = SearchId("shops")
IDS = [sentence.id for sentence in LESSON.article.sentences]

sentences = st.sampled_from(IDS)


def change_a_fact(attempt: Attempt, at: int, place: int) -> None:
    for fact in attempt.state.facts[at : at + 1]:
        attempt.change_facts(fact_removed(fact) if place == 5 else fact_moved(fact, place))


Action = Callable[[Attempt], object]
actions: st.SearchStrategy[Action] = st.one_of(
    sentences.map(lambda id: lambda attempt: attempt.toggle_mark(id)),
    st.lists(sentences, max_size=4).map(lambda some: lambda attempt: attempt.show(some)),
    st.tuples(sentences, st.sampled_from([KindId("role"), KindId("loaded"), None])).map(
        lambda given: lambda attempt: attempt.set_reason(*given)
    ),
    st.tuples(sentences, st.text(max_size=5)).map(lambda given: lambda attempt: attempt.set_own_words(*given)),
    st.tuples(sentences, st.integers(1, 3)).map(lambda given: lambda attempt: attempt.set_confidence(*given)),
    sentences.map(lambda id: lambda attempt: attempt.open_note(id)),
    sentences.map(lambda id: lambda attempt: attempt.fold_note(id)),
    st.tuples(sentences, st.text(max_size=5)).map(lambda given: lambda attempt: attempt.write_own_fix(*given)),
    st.tuples(st.sampled_from(FactLine), st.text(max_size=5), sentences).map(
        lambda given: lambda attempt: attempt.change_facts(fact_added(attempt.state.facts, *given))
    ),
    st.tuples(st.integers(0, 5), st.integers(0, 5)).map(lambda given: lambda attempt: change_a_fact(attempt, *given)),
    st.integers(0, 7).map(lambda marks: lambda attempt: attempt.predict(min(marks, len(attempt.state.marks)))),
    st.sampled_from([ChoiceId("one"), ChoiceId("two")]).map(lambda id: lambda attempt: attempt.choose_search(id)),
    st.sampled_from("abcde").map(lambda id: lambda attempt: attempt.open_hit(SHOPS, HitId(id))),
    st.sampled_from(Bearing).map(lambda bearing: lambda attempt: attempt.judge_search(SHOPS, bearing)),
    st.text(max_size=5).map(lambda text: lambda attempt: attempt.write_finding(SHOPS, text)),
    st.sampled_from(
        [
            lambda attempt: attempt.open(),
            lambda attempt: attempt.leave(),
            lambda attempt: attempt.ask_hint(),
            lambda attempt: attempt.read_all(),
            lambda attempt: attempt.judge_item(holds=True),
            lambda attempt: attempt.judge_item(holds=False),
            lambda attempt: attempt.next_item(),
            lambda attempt: attempt.take_back(),
            lambda attempt: attempt.see_debrief(),
            lambda attempt: attempt.open_card(CardId("card")),
        ]
    ),
)


@st.composite
def attempts(draw: st.DrawFn) -> Attempt:
    clock = FakeClock()
    attempt = Attempt(LESSON, draw(st.sampled_from(Mode)), clock)
    attempt.open()
    for action in draw(st.lists(actions, max_size=25)):
        clock.seconds += draw(st.sampled_from([0.5, 9.0]))
        action(attempt)
    return attempt


def finish(attempt: Attempt) -> None:
    attempt.read_all()
    attempt.read_all()
    while not attempt.state.is_revealed:
        attempt.judge_item(holds=True)
        attempt.next_item()


@given(attempts())
def test_replaying_the_events_gives_the_same_state(attempt):
    again = replay(attempt.events)
    assert again == attempt.state
    assert list(again.marks) == list(attempt.state.marks)
    assert list(again.hints) == list(attempt.state.hints)


@given(attempts(), st.integers(0, 60))
def test_an_attempt_cut_off_anywhere_goes_on_as_if_it_had_been_left_there(attempt, length):
    kept = attempt.events[: length + 1]
    resumed = Attempt.resume(LESSON, kept, FakeClock())
    assert resumed.state == replay(kept)
    assert resumed.open()
    assert resumed.state.has_left is False


@given(attempts(), sentences)
def test_toggling_twice_changes_no_mark_but_for_what_was_said_of_it(attempt, sentence):
    attempt.open()
    before = attempt.state
    attempt.toggle_mark(sentence)
    attempt.toggle_mark(sentence)
    after = attempt.state
    if before.mode is not Mode.GUIDED or before.is_revealed:
        assert set(after.marks) == set(before.marks)
        assert after.open_notes == before.open_notes
    else:
        assert set(after.marks) == {*before.marks, sentence}


@given(attempts())
def test_hits_and_misses_are_the_flags_that_were_seen(attempt):
    card = grade(attempt.state, LESSON)
    seen = attempt.state.shown | attempt.state.marks.keys()
    flags = [
        sentence for sentence in LESSON.article.sentences if sentence.verdict is Verdict.FLAG and sentence.id in seen
    ]
    fine = [
        sentence for sentence in LESSON.article.sentences if sentence.verdict is Verdict.FINE and sentence.id in seen
    ]
    assert (card.flags, card.fine) == (len(flags), len(fine))
    assert card.caught + card.missed == card.flags
    assert card.left_alone + card.false_alarms == card.fine
    assert card.flags + card.fine + card.open + card.unseen == len(IDS)


@given(attempts())
def test_there_are_no_misses_before_the_reveal(attempt):
    outcomes = {judgement_now(attempt.state, LESSON, sentence).outcome for sentence in LESSON.article.sentences}
    if not attempt.state.is_revealed and attempt.mode is not Mode.ITEMS:
        assert outcomes <= {None, Outcome.HIT, Outcome.FALSE_ALARM, Outcome.OPEN}
    if not attempt.state.is_revealed and attempt.mode is Mode.INVESTIGATE:
        assert outcomes == {None}


@given(attempts(), st.lists(actions, max_size=10))
def test_the_result_is_fixed_once_it_is_revealed(attempt, more):
    attempt.open()
    finish(attempt)
    card = grade(attempt.state, LESSON)
    for action in more:
        action(attempt)
    assert grade(attempt.state, LESSON) == card


@given(attempts())
def test_item_by_item_every_sentence_is_judged_in_order_and_once(attempt):
    if attempt.mode is Mode.ITEMS:
        attempt.open()
        finish(attempt)
        state = attempt.state
        judged = [event for event in attempt.events if event.kind in (EventKind.SHOWN, EventKind.MARKED)]
        assert [event.sentences for event in judged] == [(id,) for id in IDS]
        assert not state.shown & state.marks.keys()
        assert state.shown | state.marks.keys() | state.taken_back == set(IDS)


@given(attempts(), st.lists(actions, max_size=10))
def test_a_claim_is_judged_once_after_the_reveal_by_three_hits_at_most(attempt, more):
    attempt.open()
    if SHOPS in attempt.state.search_judgements:
        before = attempt.state.search_judgements
        for action in more:
            action(attempt)
        assert attempt.state.search_judgements == before and attempt.state.is_revealed
        kinds = [event.kind for event in attempt.events]
        assert 1 <= kinds[: kinds.index(EventKind.SEARCH_JUDGED)].count(EventKind.HIT_OPENED) <= 3
        assert kinds.count(EventKind.SEARCH_JUDGED) == 1
    else:
        assert len(attempt.state.hits_opened.get(SHOPS, ())) <= 3
    if not attempt.state.is_revealed:
        assert not attempt.state.hits_opened and not attempt.state.search_findings


@given(attempts())
def test_what_comes_back_as_a_code_or_a_file_is_graded_as_it_was(attempt):
    attempt.open()
    finish(attempt)
    own = grade(attempt.state, LESSON)
    code, file = sheet_of_code(code_of(attempt, LESSON), LESSON), sheet_of_file(file_of(LESSON, attempt.events), LESSON)
    assert file.scorecard == own
    assert sheet_of_file(file.kept.encode(), LESSON) == file
    assert sheet_of_code(code.kept, LESSON) == code
    assert (code.mode, file.mode) == (attempt.mode, attempt.mode)
    assert code.scorecard[1:] == own[1:]
    for coded, judgement in zip(code.scorecard.judgements, own.judgements, strict=True):
        assert (coded.sentence, coded.outcome) == (judgement.sentence, judgement.outcome)
        assert coded.exclusion is not None or coded.is_marked == judgement.is_marked
