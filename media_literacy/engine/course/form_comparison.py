"""What came of the three forms of a course beside each other: before, after, and seven weeks later."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from media_literacy.engine.course.history import ListedLesson
from media_literacy.engine.course.occasion_report import occasion_results
from media_literacy.engine.measures.finished_try import Counts, FinishedTry, total_counts
from media_literacy.engine.results.grading import Scorecard
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.occasions import Occasion

FORMS = (Occasion.BEFORE, Occasion.AFTER, Occasion.SEVEN_WEEKS)
"""Articles of a like kind, so that their figures may stand beside each other."""


class OccasionCounts(NamedTuple):
    """How the articles of an occasion were judged, at their first reading."""

    occasion: Occasion
    counts: Counts


def counts_of(scorecards: Iterable[Scorecard]) -> Counts:
    """Those of several articles together."""
    columns = zip(*[(card.flags, card.caught, card.fine, card.false_alarms) for card in scorecards], strict=True)
    return Counts(*map(sum, columns))


def forms_up_to(now: OccasionCounts, forms: Iterable[OccasionCounts]) -> list[OccasionCounts]:
    """That form with those before it; nothing where it is no form."""
    if now.occasion not in FORMS:
        return []
    place = FORMS.index(now.occasion)
    return [form for form in forms if FORMS.index(form.occasion) < place] + [now]


def form_of(occasion: Occasion, articles: Sequence[LessonKey], tries: Iterable[FinishedTry]) -> OccasionCounts | None:
    """A form by its articles; None where one of them was not judged."""
    first = {(finished.pack, finished.lesson): finished for finished in tries if finished.is_first}
    if not articles or any(key not in first for key in articles):
        return None
    return OccasionCounts(occasion, total_counts(first[key] for key in articles))


def form_counts(lessons: Sequence[ListedLesson], tries: Sequence[FinishedTry], pack: str) -> list[OccasionCounts]:
    """Of the forms of a pack that were judged as a whole, in the order of the course."""
    return [
        OccasionCounts(result.state.occasion, result.counts)
        for result in occasion_results(lessons, tries).get(pack, ())
        if result.state.occasion in FORMS and result.state.is_done
    ]
