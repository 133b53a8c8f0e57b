"""What the parts of `play` share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from media_literacy.cli.console import Console
from media_literacy.engine.attempt import Attempt
from media_literacy.engine.events import Event
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue


@dataclass(frozen=True, slots=True)
class Session:
    """One learner at one lesson in one terminal. `keep` puts events where they outlast the program.

    `asked` are the sentences whose reason was asked for: what somebody left open is not asked again.
    """

    attempt: Attempt
    catalogue: Catalogue
    console: Console
    keep: Callable[[tuple[Event, ...]], None]
    asked: set[SentenceId] = field(default_factory=set)

    @property
    def lesson(self) -> Lesson:
        """The lesson that is played."""
        return self.attempt.lesson
