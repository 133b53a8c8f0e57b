"""The attempts at one lesson, as they are told of: the first try, which stands, and the practice after it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.lesson.model import Article, FrontMatter, Lesson
from media_literacy.store.database.records import StoredAttempt
from media_literacy.store.progress.resumed_attempt import Resumed, is_revealed, resumed
from media_literacy.store.progress.tries import first_try, tries_of

MOST_PRACTICES: Final = 20
"""So many are led to, the latest: each is judged by its own answers whenever the lesson is opened."""


class LessonHistory(NamedTuple):
    """What was done in a lesson.

    `first` is the first try that came to its reveal, or the one under way where none did. After it comes practice:
    `practised_tries` are those that were revealed, as they were begun, of so many `practices`, and `unfinished` what
    was begun after that. `read_lessons` counts the lessons that were read to their reveal, Guided or not.
    """

    first: Resumed | None = None
    practised_tries: tuple[Resumed, ...] = ()
    unfinished: Resumed | None = None
    practices: int = 0
    read_lessons: int = 0

    @property
    def practised(self) -> Resumed | None:
        """The latest practice that was revealed."""
        return self.practised_tries[-1] if self.practised_tries else None

    @property
    def latest(self) -> Resumed | None:
        """The try that was begun last."""
        return self.unfinished or self.practised or self.first

    def numbered_results(self) -> list[tuple[int, KeptResult, str]]:
        """What came of each try that is led to: 0 and then the numbers of the practices, with the clock of the reveal.

        Of too many practices the earliest are not among them.
        """
        earlier = self.practices - len(self.practised_tries)
        numbers = range(earlier + 1, self.practices + 1)
        return [
            (number, found.result, found.revealed_at)
            for number, found in zip((0, *numbers), (self.first, *self.practised_tries), strict=True)
            if found is not None and found.result is not None
        ]

    @property
    def first_result(self) -> KeptResult | None:
        """What came of the first try. Once there is one, what is begun is practice."""
        return self.first and self.first.result


_NO_LESSON = Lesson(FrontMatter("", ""), Article((), ()))

NO_HISTORY = LessonHistory()
"""Nothing was done yet."""


def lesson_history(attempts: Sequence[StoredAttempt], lesson: Lesson, read_lessons: int = 0) -> LessonHistory:
    """`attempts` stand in the order in which they were begun, with complete keys."""
    tries = tries_of([attempt for attempt in attempts if attempt.events])
    if not tries:
        return LessonHistory(read_lessons=read_lessons)
    were_revealed = [any(map(is_revealed, parts)) for parts in tries]
    first, last = first_try(were_revealed), len(tries) - 1
    practised = [number for number in range(first + 1, last + 1) if were_revealed[number]]
    return LessonHistory(
        _resumed(tries[first], lesson),
        tuple(_resumed(tries[number], lesson) for number in practised[-MOST_PRACTICES:]),
        _resumed(tries[last], lesson) if last > first and not were_revealed[last] else None,
        len(practised),
        read_lessons,
    )


def history_without_lesson(attempts: Sequence[StoredAttempt]) -> LessonHistory:
    """What was done in a lesson that is gone: the results are those that were kept."""
    return lesson_history(attempts, _NO_LESSON)


def result_of(attempt: StoredAttempt) -> KeptResult | None:
    """The result of a revealed attempt by what was kept with it alone; None before the reveal."""
    return resumed(attempt, _NO_LESSON).result if is_revealed(attempt) else None


def _resumed(parts: Sequence[StoredAttempt], lesson: Lesson) -> Resumed:
    """Goes on with the last part of a try. Earlier versions copied revealed attempts, too: the first reveal counts."""
    last = resumed(parts[-1], lesson)
    revealed = next(filter(is_revealed, parts), None)
    if revealed is None or revealed is parts[-1]:
        return last
    return last._replace(result=resumed(revealed, lesson).result)
