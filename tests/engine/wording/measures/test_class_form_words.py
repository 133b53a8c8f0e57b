"""What came of forms for a class, in words."""

from engine.sheets.simulated_classes import filled_in, sheet

from media_literacy.engine.measures.clustered_shares import Clustered
from media_literacy.engine.measures.intervals import Interval
from media_literacy.engine.sheets.form_sheets import compare_sheets
from media_literacy.engine.wording.measures.class_form_words import (
    change_words,
    class_limits,
    measure_lines,
    points_words,
)
from media_literacy.lesson.occasions import Occasion


def conclusions(name):
    return " ".join(change_words(compare_sheets(filled_in(name, 1)).changes[0]).conclusions)


def test_sound_sentences_come_first_with_all_forms_beside_each_other():
    first, second, third = measure_lines(compare_sheets(filled_in("growing cynical", 1)[:-2]))
    assert first.heading == "Sound sentences left alone"
    assert first.lines == (
        "Before the course: 410 of 525, 78 % (between 74 and 82 %), 25 learners",
        "After the course: 247 of 525, 47 % (between 43 and 52 %), 25 learners",
        "Seven weeks later: 218 of 483, 45 % (between 41 and 50 %), 23 learners",
    )
    assert second.heading == "Problems caught"
    assert third.lines[0] == "Before the course: by 32 points (between 20 and 43)" and "is at 0" in third.about


def test_what_went_in_is_what_is_said():
    assert "cannot be said: chance alone" in conclusions("no change") and "doubts more" not in conclusions("no change")
    assert conclusions("improving") == "The class tells what holds from what does not better than it did."
    assert "It doubts more of everything, also of what holds." in conclusions("growing cynical")
    assert "better than it did cannot be said" in conclusions("growing cynical")


def test_who_was_absent_is_said():
    everybody, without_two, _third = map(change_words, compare_sheets(filled_in("improving", 1)[:-2]).changes)
    assert everybody.heading == "From “Before the course” to “After the course”, 25 learners with both sheets"
    assert without_two.heading.endswith("23 learners with both sheets")
    assert without_two.lines[0].startswith("Learners with the first sheet alone: 2, with the second alone: 0.")
    assert "alone: 0" not in everybody.lines[0]


def test_sheets_without_names_are_told_so():
    sheets = [sheet(time, "", *"1234") for time in (Occasion.BEFORE, Occasion.AFTER) for _ in range(3)]
    assert "as those of different people" in change_words(compare_sheets(sheets).changes[0]).heading


def test_points_are_more_fewer_or_none():
    assert points_words(Clustered(0.01, Interval(-0.05, 0.10))) == "1 point more (between 5 fewer and 10 more)"
    assert points_words(Clustered(-0.02, Interval(-0.05, 0.001))) == "2 points fewer (between 5 fewer and none)"
    assert points_words(Clustered(0.004, Interval(-0.05, 0.10))).startswith("no change (")


def test_what_only_a_comparison_cannot_say_is_said_of_comparisons_alone():
    one = compare_sheets([sheet(Occasion.BEFORE, "Ada", *"1234")])
    assert len(class_limits(one)) == 2 and measure_lines(compare_sheets([])) == []
    limits = " ".join(class_limits(compare_sheets(filled_in("improving", 1))))
    for words in ("equally hard", "no class beside this one", "by chance alone", "outside this program"):
        assert words in limits
