from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.class_tally import check_your_key, tally
from media_literacy.engine.sheets.hand_counts import HandCounts
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


def test_each_sentence_tells_how_many_doubted_it():
    counted = tally(scorecards({"flag-1": 4, "check-1": 1}, 5), LESSON)
    assert counted.learners == 5
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


def test_raised_hands_are_readers_of_what_they_were_asked_about_beside_the_sheets():
    hands = HandCounts(25, {SentenceId("flag-1"): 13})
    alone = tally([], LESSON, hands)
    flag, other = alone.sentences[0], alone.sentences[1]
    assert (alone.learners, flag.doubted, flag.readers, other.readers) == (25, 13, 25, 0)
    assert (round(flag.low, 2), round(flag.high, 2)) == (0.33, 0.70)  # Wilson's interval of 13 of 25
    beside = tally(scorecards({"flag-1": 1}, 2), LESSON, hands)
    assert (beside.learners, beside.sentences[0].doubted, beside.sentences[0].readers) == (27, 14, 27)
    few = tally([], LESSON, HandCounts(25, {SentenceId("flag-1"): 2}))
    assert [found.sentence for found in check_your_key(few, LESSON)] == ["flag-1"]
