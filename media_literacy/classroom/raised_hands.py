"""A class without a network: one machine, one projector, and raised hands counted by the teacher.

It answers the commands of a teacher as a hosted class does, so that the same pages show it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from media_literacy.classroom.protocol.messages import SentenceHeat
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command, End, EyesUp, GiveTime, GoBack, MoveOn, Reveal, RevealAll
from media_literacy.classroom.session.stage_order import stages_of
from media_literacy.classroom.session.views import (
    FEW,
    ClassResult,
    ClassView,
    ProjectedSentence,
    ProjectedView,
    SentenceView,
)
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.lesson.model import Lesson, Mode, Sentence, Verdict

MOST_HANDS = 999
"""More people than any room holds."""


@dataclass(frozen=True, slots=True)
class RaisedHands:
    """`people` are how many could raise a hand, 0 until it is said; `asked` is the sentence that is asked about.

    `ends_at` is a moment of the caller's clock.
    """

    lesson: Lesson
    people: int = 0
    stage: Stage = Stage.READ
    counts: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    asked: int | None = None
    revealed: tuple[int, ...] = ()
    shown: int | None = None
    eyes_up: bool = False
    ends_at: float | None = None

    @classmethod
    def begun(cls, lesson: Lesson) -> "RaisedHands":
        """At the beginning of a lesson."""
        return cls(lesson, stage=stages_with_hands(lesson)[0])

    def with_people(self, people: int) -> "RaisedHands":
        """With so many people in the room; whoever was counted before stays counted."""
        return replace(self, people=min(max(people, 0), MOST_HANDS))

    def with_count(self, number: int, hands: int | None) -> "RaisedHands":
        """With so many hands for a sentence; None takes a count back."""
        counts = {known: count for known, count in self.counts.items() if known != number}
        if hands is not None:
            counts[number] = min(max(hands, 0), MOST_HANDS)
        return replace(self, counts=MappingProxyType(counts))

    def asking(self, number: int | None) -> "RaisedHands":
        """With the question put about that sentence."""
        return replace(self, asked=number)

    def given(self, command: Command, now: float) -> "RaisedHands":
        """After a command; one that needs a network changes nothing."""
        match command:
            case MoveOn():
                return self._at(self._beside(1))
            case GoBack():
                return self._at(self._way_back())
            case End():
                return self._at(Stage.ENDED)
            case GiveTime(seconds):
                begins = max(self.ends_at or now, now)
                return replace(self, ends_at=begins + seconds if seconds else None)
            case EyesUp(is_on):
                return replace(self, eyes_up=is_on)
            case Reveal(number):
                return self._revealing(number)
            case RevealAll():
                numbers = (sentence.number for sentence in self.lesson.article.sentences if sentence.notes)
                left = tuple(number for number in numbers if number not in self.revealed)
                return replace(self, revealed=(*self.revealed, *left))
            case _:
                return self

    def view(self, now: float) -> ClassView:
        """What the teacher's page shows."""
        return ClassView(
            self.stage,
            eyes_up=self.eyes_up,
            seconds_left=self._seconds_left(now),
            can_set_mode=False,
            forward=self._beside(1),
            back=self._way_back(),
            sentences=tuple(self._sentence_view(sentence) for sentence in self.lesson.article.sentences),
            revealed=self.revealed,
            next_reveal=self._next_reveal() if self.stage is Stage.DISCUSS else None,
            shown=self.shown,
        )

    def projected(self, now: float) -> ProjectedView:
        """What the projector shows."""
        return ProjectedView(
            self.stage,
            eyes_up=self.eyes_up,
            seconds_left=self._seconds_left(now),
            sentences=tuple(self._projected_sentence(sentence) for sentence in self.lesson.article.sentences),
            revealed=self.revealed,
            shown=self.asked if self.stage is Stage.MARK else self.shown,
            result=self._result(),
        )

    def counted(self) -> HandCounts:
        """What its hands came to; of a sentence that was not asked about, nothing."""
        people = self.people or max(self.counts.values(), default=0)
        ids = {sentence.number: sentence.id for sentence in self.lesson.article.sentences}
        hands = {ids[number]: min(count, people) for number, count in sorted(self.counts.items()) if number in ids}
        return HandCounts(people if hands else 0, MappingProxyType(hands))

    def _at(self, stage: Stage | None) -> "RaisedHands":
        return self if stage is None else replace(self, stage=stage, ends_at=None)

    def _beside(self, step: int) -> Stage | None:
        stages = stages_with_hands(self.lesson)
        at = stages.index(self.stage) + step
        return stages[at] if 0 <= at < len(stages) else None

    def _way_back(self) -> Stage | None:
        """Once a note was seen, no more hands are counted."""
        if self.stage is Stage.DISCUSS and self.revealed:
            return None
        return self._beside(-1)

    def _revealing(self, number: int) -> "RaisedHands":
        if self.stage is not Stage.DISCUSS or not any(
            sentence.number == number and sentence.notes for sentence in self.lesson.article.sentences
        ):
            return self
        revealed = self.revealed if number in self.revealed else (*self.revealed, number)
        return replace(self, revealed=revealed, shown=number)

    def _next_reveal(self) -> int | None:
        noted = (sentence.number for sentence in self.lesson.article.sentences if sentence.notes)
        return next((number for number in noted if number not in self.revealed), None)

    def _seconds_left(self, now: float) -> float | None:
        return max(self.ends_at - now, 0.0) if self.ends_at is not None else None

    def _readers(self, number: int) -> int:
        """Whoever raised a hand was there, also where nobody said how many there are."""
        return self.people or self.counts[number] if number in self.counts else 0

    def _marked(self, number: int) -> int:
        """No more hands than people: a count made before there were said to be fewer is one too high."""
        return min(self.counts.get(number, 0), self._readers(number))

    def _sentence_view(self, sentence: Sentence) -> SentenceView:
        number = sentence.number
        return SentenceView(
            number,
            readers=self._readers(number),
            marked=self._marked(number),
            verdict=self.lesson.counts_as(sentence),
            has_notes=bool(sentence.notes),
            is_revealed=number in self.revealed,
        )

    def _projected_sentence(self, sentence: Sentence) -> ProjectedSentence:
        number = sentence.number
        is_revealed = number in self.revealed
        clashes = [self.lesson.sentence(other).number for other in sentence.clashes] if is_revealed else []
        return ProjectedSentence(
            number,
            self._heat(number),
            is_revealed=is_revealed,
            verdict=self.lesson.counts_as(sentence) if is_revealed else None,
            clashes=tuple(other for other in clashes if other in self.revealed),
            is_counted=number in self.counts,
        )

    def _heat(self, number: int) -> SentenceHeat:
        readers, marked = self._readers(number), self._marked(number)
        return SentenceHeat(
            marked=marked if marked >= FEW else None,
            readers=readers if readers >= FEW else None,
        )

    def _result(self) -> ClassResult | None:
        """Every hand for a problem is one that caught it, every one for a sound sentence one that doubted it."""
        if self._next_reveal() is not None or self.people < FEW:
            return None
        by_verdict = {Verdict.FINE: [0, 0], Verdict.FLAG: [0, 0]}
        for sentence in self.lesson.article.sentences:
            totals = by_verdict.get(self.lesson.counts_as(sentence) or Verdict.CHECK)
            if totals is not None and sentence.number in self.counts:
                totals[0] += self._readers(sentence.number)
                totals[1] += self._marked(sentence.number)
        (sound, doubted), (problems, caught) = by_verdict[Verdict.FINE], by_verdict[Verdict.FLAG]
        if not sound and not problems:
            return None
        return ClassResult(self.people, sound, sound - doubted, problems, caught)


def stages_with_hands(lesson: Lesson) -> tuple[Stage, ...]:
    """What a class goes through without a network: no lobby, nothing to lock."""
    return tuple(stage for stage in stages_of(lesson, Mode.GUIDED) if stage not in (Stage.LOBBY, Stage.LOCKED))
