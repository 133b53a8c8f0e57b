"""What is due, put off by who is reading, and held beside what came before."""

from datetime import date

from engine.course.listed_course import finished, history, lesson

from media_literacy.engine.course.form_comparison import OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.due_occasions import DueOccasions, Known

FORM, AFTER = lesson("a", occasion=Occasion.BEFORE), lesson("b", occasion=Occasion.AFTER)
PACK = [lesson("one"), FORM, AFTER]


def test_what_was_put_off_is_kept_with_the_settings_of_who_is_reading(window_around):
    preferences = window_around.context.preferences
    due = DueOccasions(lambda: Known(PACK, history()), preferences)
    (found,) = due.now()
    assert found.state.occasion is Occasion.BEFORE
    due.postpone(found.postponing_key)
    assert due.now() == [] and preferences.settings.not_now == f"term before {date.today().isoformat()}"


def test_a_form_stands_beside_the_one_before_the_course(window_around):
    past = history(finished(FORM, mode=Mode.ITEMS, alarms=3))
    due = DueOccasions(lambda: Known(PACK, past), window_around.context.preferences)
    now = OccasionCounts(Occasion.AFTER, Counts(1, 1, 12, 0))
    assert due.forms("term", now) == [OccasionCounts(Occasion.BEFORE, Counts(1, 1, 12, 3)), now]
