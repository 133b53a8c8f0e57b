from dataclasses import replace

from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.class_summary import MOST_HESITATED, by_need, class_summary
from media_literacy.engine.sheets.class_summary_words import hesitation_words, summary_words
from media_literacy.engine.sheets.class_tally import tally
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.engine.sheets.typed_sheet import state_of_sheet
from media_literacy.lesson.model import SentenceId

LESSON = make_lesson(flags=["A."], fine=["B.", "C."], plain=["D."])


def sheet(name, *marked):
    marks = {SentenceId(id): Mark() for id in marked}
    return ClassSheet(name, grade(state_of_sheet(LESSON, marks), LESSON))


def summary(*sheets):
    return class_summary(sheets, tally([each.scorecard for each in sheets], LESSON), LESSON)


def test_counts_are_those_of_all_together():
    found = summary(sheet("Ada", "flag-1"), sheet("Bo", "fine-1"))
    assert (found.learners, found.counts, found.read_all) == (2, (2, 1, 4, 1), 2)
    assert summary_words(found, LESSON) == [
        "Sound sentences were left alone 3 of 4 times.",
        "Problems were caught 1 of 2 times.",
        "The sentences to talk about first: 1, 2.",
    ]


def test_a_class_hesitated_from_a_fifth_of_its_readers_on():
    four_of_five = [sheet(str(n), "flag-1") for n in range(4)]
    assert [each.sentence for each in summary(*four_of_five, sheet("x")).hesitated] == ["flag-1"]
    five_of_six = [*four_of_five, sheet("4", "flag-1")]
    assert summary(*five_of_six, sheet("x")).hesitated == ()
    assert "no sentence" in summary_words(summary(*five_of_six, sheet("x")), LESSON)[2]


def test_what_is_never_right_or_wrong_is_no_hesitation():
    assert summary(sheet("Ada", "flag-1", "plain-1")).hesitated == ()


def test_the_sentences_that_most_misjudged_come_first_and_only_so_many():
    lesson = make_lesson(flags=["A."], fine=[f"B{n}." for n in range(MOST_HESITATED + 1)])
    everything = {sentence.id: Mark() for sentence in lesson.article.sentences}
    half = {sentence.id: Mark() for sentence in lesson.article.sentences[:3]}
    cards = [grade(state_of_sheet(lesson, marks), lesson) for marks in (everything, half)]
    counted = tally(cards, lesson)
    found = class_summary([ClassSheet("", card) for card in cards], counted, lesson).hesitated
    assert len(found) == MOST_HESITATED and found[0].share == 1.0
    assert hesitation_words(found[0], lesson) == "Sentence 2 holds up, and 2 of 2 doubted it."


def test_whoever_doubted_sound_sentences_comes_first_then_who_missed_problems():
    sheets = [sheet("Ada", "flag-1"), sheet("Bo"), sheet("Cy", "fine-1", "flag-1"), sheet("Al", "flag-1")]
    assert [each.name for each in by_need(sheets)] == ["Cy", "Bo", "Ada", "Al"]


def test_a_sentence_that_fewer_than_half_of_the_class_read_says_nothing_of_the_class():
    def found(readers):
        state = state_of_sheet(LESSON, {})
        unread = grade(replace(state, shown=state.shown - {SentenceId("flag-1")}), LESSON)
        cards = [grade(state, LESSON)] * readers + [unread] * (4 - readers)
        return summary(*(ClassSheet("", card) for card in cards)).hesitated

    assert [each.readers for each in found(2)] == [2] and found(1) == ()


def test_raised_hands_count_beside_the_sheets_and_what_they_leave_out_is_said():
    hands = HandCounts(10, {SentenceId("flag-1"): 4, SentenceId("fine-1"): 1})
    sheets = [sheet("Ada", "flag-1")]
    found = class_summary(sheets, tally([each.scorecard for each in sheets], LESSON, hands), LESSON)
    assert (found.learners, found.counts, found.read_all, found.raised_hands) == (11, (11, 5, 12, 1), 11, 10)
    said = summary_words(found, LESSON)
    assert said[-1] == "The hands of 10 people were counted; whose went up was not noted."
    assert said[2] == "The sentence to talk about first: 1."
