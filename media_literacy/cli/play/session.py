"""What the parts of `play` share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from media_literacy.cli.console import Console
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.progress.wanted_aids import ALL_AIDS
from media_literacy.engine.results.kept_result import KeptResult, result_now
from media_literacy.lesson.model import Aid, Lesson, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue


@dataclass(frozen=True, slots=True)
class Session:
    """One learner at one lesson in one terminal. `keep` puts events where they outlast the program.

    `asked` are the sentences whose reason was asked for: what somebody left open is not asked again. `kept_result` is
    that of an attempt which was revealed before. `aids` are those that are offered.
    """

    attempt: Attempt
    catalogue: Catalogue
    console: Console
    keep: Callable[[tuple[Event, ...]], None]
    asked: set[SentenceId] = field(default_factory=set)
    kept_result: KeptResult | None = None
    aids: frozenset[Aid] = ALL_AIDS

    @property
    def lesson(self) -> Lesson:
        """The lesson that is played."""
        return self.attempt.lesson

    @property
    def result(self) -> KeptResult:
        """What came of the attempt, by the answers that it was revealed with."""
        return self.kept_result or result_now(self.attempt.state, self.lesson)
