"""Judging an article sentence by sentence, each answered at once."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.items import item_at_hand
from media_literacy.engine.attempts.pointing_out import clashes_left, known_clashes
from media_literacy.engine.results.grading import Exclusion, Outcome, grade, judgement_now
from media_literacy.lesson.model import Mode

LESSON = make_lesson(flags=["A.", "B."], fine=["C."], checks=["D."], clashes=[("flag-1", "flag-2")])
IDS = [sentence.id for sentence in LESSON.article.sentences]


def begun():
    attempt = Attempt(LESSON, Mode.ITEMS, FakeClock())
    attempt.open()
    attempt.read_all()
    return attempt


def at_hand(attempt):
    return item_at_hand(LESSON, attempt.state)


def outcome(attempt, id):
    return judgement_now(attempt.state, LESSON, LESSON.sentence(id)).outcome


def test_nothing_is_at_hand_before_the_article_was_read_as_a_whole():
    attempt = Attempt(LESSON, Mode.ITEMS, FakeClock())
    attempt.open()
    attempt.show(IDS)
    assert at_hand(attempt) is None and not attempt.judge_item(holds=True) and not attempt.state.shown
    attempt.read_all()
    assert at_hand(attempt) == IDS[0] and not attempt.state.is_revealed


def test_a_judgement_opens_the_note_and_the_next_sentence_comes_only_when_asked_for():
    attempt = begun()
    attempt.judge_item(holds=False)
    assert (at_hand(attempt), outcome(attempt, IDS[0])) == (IDS[0], Outcome.HIT)
    assert IDS[0] in attempt.state.open_notes
    assert not attempt.judge_item(holds=True), "the first judgement stands, also when a key repeats"
    attempt.next_item()
    assert at_hand(attempt) == IDS[1]
    assert not attempt.next_item(), "none is passed over"
    attempt.judge_item(holds=True)
    assert (outcome(attempt, IDS[1]), outcome(attempt, IDS[2])) == (Outcome.MISS, None)


def test_after_the_last_sentence_all_is_revealed_and_the_result_is_by_what_was_said():
    attempt = begun()
    for holds in (False, True, False, True):
        attempt.judge_item(holds=holds)
        happened = attempt.next_item()
    assert [event.kind for event in happened] == [EventKind.NOTE_FOLDED, EventKind.REVEALED]
    card = grade(attempt.state, LESSON)
    assert (card.flags, card.caught, card.fine, card.false_alarms, card.open, card.unseen) == (2, 1, 1, 1, 1, 0)


def test_a_judgement_is_taken_back_until_the_next_and_is_not_counted_then():
    for holds in (True, False):
        attempt = begun()
        attempt.judge_item(holds=holds)
        attempt.take_back()
        assert at_hand(attempt) == IDS[1]
        assert grade(attempt.state, LESSON).judgement(IDS[0]).exclusion is Exclusion.TAKEN_BACK
        assert not attempt.take_back()
    attempt = begun()
    attempt.judge_item(holds=True)
    attempt.next_item()
    assert attempt.state.can_take_back is None and not attempt.take_back()


def test_the_partner_of_a_clash_is_neither_named_nor_counted_before_it_was_judged():
    attempt = begun()
    first, second = LESSON.sentence(IDS[0]), LESSON.sentence(IDS[1])
    attempt.judge_item(holds=False)
    assert (known_clashes(first, attempt.state), clashes_left(first, attempt.state)) == ((), 0)
    attempt.next_item()
    attempt.judge_item(holds=True)
    assert known_clashes(second, attempt.state) == (IDS[0],)


def test_it_goes_on_where_it_was_left_with_the_note_that_was_being_read():
    attempt = begun()
    attempt.judge_item(holds=True)
    attempt.leave()
    resumed = Attempt.resume(LESSON, attempt.events, FakeClock())
    resumed.open()
    assert at_hand(resumed) == IDS[0] and resumed.state.was_judged(IDS[0]) and resumed.state.can_take_back is None
    resumed.next_item()
    assert at_hand(resumed) == IDS[1]


def test_no_hint_no_reason_and_no_prediction_belong_to_it():
    attempt = begun()
    attempt.judge_item(holds=False)
    assert not attempt.ask_hint() and not attempt.set_confidence(IDS[0], 2) and not attempt.predict(1)
    assert not attempt.toggle_mark(IDS[1])


def test_taking_back_the_last_sentence_leaves_the_way_to_the_end():
    attempt = begun()
    for _sentence in IDS:
        attempt.next_item()
        attempt.judge_item(holds=True)
    attempt.take_back()
    assert at_hand(attempt) is None and not attempt.state.is_revealed
    assert [event.kind for event in attempt.next_item()] == [EventKind.REVEALED]


def test_an_earlier_note_can_be_read_again_and_the_sentence_at_hand_stays():
    attempt = begun()
    for _sentence in IDS[:2]:
        attempt.judge_item(holds=True)
        attempt.next_item()
    attempt.toggle_mark(IDS[0])
    assert IDS[0] in attempt.state.open_notes and at_hand(attempt) == IDS[2]
    attempt.toggle_mark(IDS[1])
    assert at_hand(attempt) == IDS[1], "as if it had just been judged"
    assert not attempt.fold_note(IDS[1]) and attempt.fold_note(IDS[0]), "what is at hand stays open until the next"
    attempt.next_item()
    assert at_hand(attempt) == IDS[2]
