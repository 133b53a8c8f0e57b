import pytest
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.class_tally import check_your_key, tally, wilson_interval
from media_literacy.engine.sheets.typed_sheet import state_of_sheet
from media_literacy.lesson.model import SentenceId

LESSON = make_lesson(flags=["A."], fine=["B."], checks=["C."], plain=["D."])


def scorecards(marked, sheets, lesson=LESSON):
    """As many sheets as asked for; each id is marked on as many of them as `marked` says."""
    made = []
    for index in range(sheets):
        marks = {SentenceId(id): Mark() for id, count in marked.items() if index < count}
        made.append(grade(state_of_sheet(lesson, marks), lesson))
    return made


def test_thirteen_of_twenty_five_is_a_third_to_seven_tenths():
    low, high = wilson_interval(13, 25)
    assert (round(low, 2), round(high, 2)) == (0.33, 0.70)


def test_without_cases_everything_is_possible():
    assert wilson_interval(0, 0) == (0.0, 1.0)


def test_more_than_all_cannot_be_counted():
    with pytest.raises(ValueError, match="no more"):
        wilson_interval(3, 2)


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_share_lies_within_its_interval_and_turns_with_it(count, rest):
    low, high = wilson_interval(count, count + rest)
    assert 0 <= low <= high <= 1
    assert (count + rest == 0) or low - 1e-9 <= count / (count + rest) <= high + 1e-9
    other_low, other_high = wilson_interval(rest, count + rest)
    assert (other_low, other_high) == pytest.approx((1 - high, 1 - low))


def test_each_sentence_tells_how_many_doubted_it():
    counted = tally(scorecards({"flag-1": 4, "check-1": 1}, 5), LESSON)
    assert counted.sheets == 5
    assert [(sentence.doubted, sentence.readers) for sentence in counted.sentences] == [(4, 5), (0, 5), (1, 5), (0, 5)]
    assert counted.sentences[0].share == 0.8


def test_who_did_not_see_a_sentence_is_not_among_its_readers():
    unseen = grade(AttemptState(shown=frozenset({SentenceId("flag-1")})), LESSON)
    counted = tally([unseen], LESSON)
    assert [sentence.readers for sentence in counted.sentences] == [1, 0, 0, 0]
    assert counted.sentences[1].share == 0.0


def listed(marked, sheets, lesson=LESSON):
    return [counted.sentence for counted in check_your_key(tally(scorecards(marked, sheets, lesson), lesson), lesson)]


def test_a_sound_sentence_that_over_two_fifths_doubt_is_on_the_list():
    assert listed({"flag-1": 10, "fine-1": 5}, 10) == ["fine-1"]
    assert listed({"flag-1": 10, "fine-1": 4}, 10) == []


def test_a_problem_that_under_a_tenth_doubt_is_on_the_list():
    assert listed({"flag-1": 1}, 11) == ["flag-1"]
    assert listed({"flag-1": 1}, 10) == []


def test_what_is_open_to_question_is_never_on_the_list():
    assert listed({"flag-1": 10, "check-1": 10, "plain-1": 10}, 10) == []


def test_unmarked_sentences_count_where_the_author_calls_them_fine():
    lesson = make_lesson(flags=["A."], plain=["D."], unmarked_is_fine=True)
    assert listed({"flag-1": 10, "plain-1": 10}, 10, lesson) == ["plain-1"]


def test_a_few_sheets_put_nothing_on_the_list():
    assert listed({"fine-1": 4}, 4) == []
    assert listed({"fine-1": 5}, 5) == ["flag-1", "fine-1"]
