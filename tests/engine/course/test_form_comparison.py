"""What came of an occasion, and of the forms beside each other."""

from engine.course.listed_course import finished, lesson

from media_literacy.engine.course.form_comparison import OccasionCounts, form_counts, form_of, forms_up_to
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion

A = [lesson(f"a-{n}", occasion=Occasion.BEFORE) for n in (1, 2)]
B = [lesson(f"b-{n}", (), occasion=Occasion.AFTER) for n in (1, 2)]
WEEK = [lesson("w-1", occasion=Occasion.ONE_WEEK)]
PACK = [*A, *B, *WEEK, lesson("one")]


def judged(lessons, **more):
    return [finished(entry, mode=Mode.ITEMS, **more) for entry in lessons]


def test_a_form_counts_once_all_of_its_articles_were_judged():
    assert form_counts(PACK, judged(A[:1]), "term") == []
    assert form_counts(PACK, judged(A, alarms=3), "term") == [OccasionCounts(Occasion.BEFORE, Counts(2, 2, 24, 6))]
    assert form_counts(PACK, judged(WEEK), "term") == [] and form_counts(PACK, judged(A), "other") == []


def test_a_form_by_its_articles_is_the_same_one():
    keys = [entry.key for entry in A]
    assert form_of(Occasion.BEFORE, keys, judged(A[:1])) is None and form_of(Occasion.BEFORE, [], judged(A)) is None
    assert form_of(Occasion.BEFORE, keys, judged(A, alarms=3)) == form_counts(PACK, judged(A, alarms=3), "term")[0]


def test_practice_changes_no_form():
    again = [done._replace(is_first=False) for done in judged(A, alarms=12)]
    assert form_counts(PACK, [*judged(A), *again], "term")[0].counts.false_alarms == 0


def test_a_form_stands_beside_those_before_it_and_a_booster_beside_nothing():
    before, after = OccasionCounts(Occasion.BEFORE, Counts(1)), OccasionCounts(Occasion.AFTER, Counts(2))
    assert forms_up_to(after, [before, after]) == [before, after]
    assert forms_up_to(before, [before, after]) == [before]
    assert forms_up_to(OccasionCounts(Occasion.ONE_WEEK, Counts()), [before]) == []
