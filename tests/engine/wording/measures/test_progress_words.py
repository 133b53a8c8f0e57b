"""The measures in words: true at nothing, little and much, and kind to whoever doubts too much."""

from each_row import each_row
from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.finished_try import Counts, KindCounts, Rating
from media_literacy.engine.measures.kind_map import Acquaintance, KindRecord
from media_literacy.engine.measures.progress_report import FirstReadingsLeft, progress_report
from media_literacy.engine.wording.measures import progress_words as words
from media_literacy.lesson.model import KindId, Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue

ROLE = KindId("role")


def report(*tries):
    return progress_report(in_order(*tries), [ROLE])


def lessons(*alarms, **more):
    return report(*(finished(str(number), alarms=count, **more) for number, count in enumerate(alarms)))


def test_what_was_read_is_told_by_how_it_was_read():
    assert words.read_words(report(finished())).startswith("You have read 1 lesson to its end")
    guided = words.read_words(report(finished(mode=Mode.GUIDED)))
    assert "1 lesson was read Guided" in guided and "Figures begin with the first lesson" in guided


def test_sound_sentences_are_told_of_from_the_first_on():
    assert words.acceptance_words(report())[0].startswith("Here it will say")
    (first, _later) = words.acceptance_words(report(finished(fine=1, alarms=1)))
    little = progress_report(in_order(finished(fine=1, alarms=1)), [ROLE], FirstReadingsLeft(1, 4, 12))
    assert words.acceptance_words(little) == [first]
    assert first == "Of 1 sound sentence you left 0 alone."
    assert words.acceptance_words(lessons(2)) == [
        "Of 12 sound sentences you left 10 alone.",
        "After about 8 more lessons the newest can be held against the first.",
    ]


@each_row(
    ("alarms", "said"),
    [
        ((1, 1, 1, 1, 1, 2, 1, 1), "That has not changed by more than chance explains."),
        ((1, 1, 1, 1, 4, 4, 4, 4), "You doubt more of what holds than you did at first."),
        ((4, 4, 4, 4, 1, 1, 1, 1), "You leave more of what holds alone than you did at first."),
    ],
)
def test_whether_that_changes_is_told_once_it_can_be(alarms, said):
    found = words.acceptance_words(lessons(*alarms))
    assert "Of the first 48 it was" in found[0] and found[1].startswith(said)


@each_row(
    ("counts", "acquaintance", "said"),
    [
        (KindCounts(met=2, flags=2, caught=1), Acquaintance.CAUGHT, "caught 1 of 2"),
        (KindCounts(met=1), Acquaintance.MET, "met once"),
        (KindCounts(met=3, accused=2), Acquaintance.MET, "met 3 times, 2 doubts in vain"),
        (KindCounts(), Acquaintance.TO_MEET, ""),
    ],
)
def test_a_kind_has_its_counts_and_a_name_for_how_well_it_is_known(counts, acquaintance, said):
    record = KindRecord(ROLE, counts)
    assert record.acquaintance is acquaintance and words.kind_counts_words(record) == said


def test_each_way_of_knowing_a_kind_has_words_of_its_own():
    assert len({words.acquaintance_words(known) for known in Acquaintance}) == len(Acquaintance)


def test_the_kinds_are_summed_up():
    caught, to_meet = KindRecord(ROLE, KindCounts(met=1, flags=1, caught=1)), KindRecord(ROLE)
    assert words.kinds_words([to_meet]) == "There are 1 kinds of trouble to meet."
    assert words.kinds_words([caught, to_meet]).endswith("met 1 and caught 1 yourself. 1 is still to come.")
    assert words.kinds_words([caught]) == "You have met all 1 kinds of trouble and caught 1 yourself."


def test_good_signs_are_told_where_sentences_bore_them():
    catalogue, sign = load_catalogue(), KindId("document")
    assert words.signs_words([KindRecord(sign)], catalogue, "en").startswith("Good signs are counted here")
    said = words.signs_words([KindRecord(sign, KindCounts(fine=4, doubted=1))], catalogue, "en")
    assert said.endswith("document cited 3 of 4.")


def test_a_lesson_has_its_own_counts_in_words():
    assert words.lesson_words(Counts(4, 3, 12, 2)) == "10 of 12 sound sentences left alone, 3 of 4 problems caught"
    assert words.lesson_words(Counts(0, 0, 12, 0)) == "12 of 12 sound sentences left alone, and nothing was wrong"


def test_confidence_waits_for_thirty_marks():
    said = words.confidence_sentences(lessons(2, ratings=(Rating(4, 4), Rating(), Rating(20, 1))))
    assert said == [
        "After 1 more mark with a word on how sure you are, it can be held against how often you are right."
    ]


@each_row(
    ("hunch", "sure", "said"),
    [
        (Rating(2, 10), Rating(15, 5), "The surer you were, the more often you were right: your sense of it"),
        (Rating(2, 10), Rating(14, 6), "The surer you were, the more often you were right; and being sure"),
        (Rating(18, 2), Rating(2, 10), "You were right less often where you were sure."),
        (Rating(9, 6), Rating(10, 6), "So far, being sure has made no difference"),
    ],
)
def test_whether_being_sure_makes_a_difference_is_told(hunch, sure, said):
    found = words.confidence_sentences(lessons(2, ratings=(hunch, Rating(), sure)))
    assert found[0].startswith(f"Of {sure.marks} marks called “sure”, {sure.right} were right.")
    assert found[1].startswith(said)


def test_searches_and_practice_are_told_apart_from_first_tries():
    assert "counted here" in words.elsewhere_words(report())[0]
    found = report(finished(searches=(4, 3)), finished(searches=(4, 4)))
    assert words.elsewhere_words(found) == ["3 of 4 claims judged as the results bear out. In practice it was 4 of 4."]
    assert words.practice_words(found)[0].startswith("You have read a lesson again once.")
    assert words.practice_words(report(finished())) == []
