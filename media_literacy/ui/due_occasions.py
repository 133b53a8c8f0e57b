"""What is due at this time of a course: offered on the page of lessons, put off, and held beside what came before."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from media_literacy.engine.course.form_comparison import OccasionCounts, form_counts, forms_up_to
from media_literacy.engine.course.history import History
from media_literacy.engine.course.occasions_due import DueOccasion, due_occasions
from media_literacy.engine.course.postponing import postponed, with_postponed
from media_literacy.engine.course.reading_languages import in_languages_read
from media_literacy.i18n import language_of_words
from media_literacy.lesson.vocabulary.ages import age_group
from media_literacy.store.database.records import Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.preferences import Preferences


class Known(NamedTuple):
    """The lessons that there are, and what was done in them, as far as both are known."""

    entries: Sequence[LessonEntry]
    history: History[Standing]


class DueOccasions:
    """Asks `known` each time, and keeps “Not now” in the preferences of who is reading."""

    def __init__(self, known: Callable[[], Known], preferences: Preferences) -> None:
        self._known, self._preferences = known, preferences

    def now(self) -> list[DueOccasion[LessonEntry]]:
        """What is kept for this time of a course, and was not put off."""
        settings, (entries, history) = self._preferences.settings, self._known()
        offered = in_languages_read(entries, history.standings, language_of_words())
        return due_occasions(offered, history, date.today(), postponed(settings.not_now), age_group(settings.age_group))

    def postpone(self, key: str) -> None:
        """Show it again in a week."""
        settings = self._preferences.settings
        not_now = with_postponed(settings.not_now, key, date.today())
        self._preferences.change(replace(settings, not_now=not_now))

    def forms(self, pack: str, now: OccasionCounts) -> list[OccasionCounts]:
        """That form of a course with what came of those before it."""
        entries, history = self._known()
        return forms_up_to(now, form_counts(entries, history.tries, pack))
