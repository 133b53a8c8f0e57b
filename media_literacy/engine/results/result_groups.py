"""The sentences of a result in groups: what to look at again first, and within a group those of one kind together."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from media_literacy.engine.results.grading import Judgement, Outcome, Scorecard
from media_literacy.lesson.model import KindId, Lesson, Note, Sentence


class ResultSection(StrEnum):
    """The groups of a result, in the order in which they are shown."""

    MISSED = "missed"
    DOUBTED = "doubted"
    CAUGHT = "caught"
    LEFT_ALONE = "left_alone"
    CHECK = "check"
    NOT_COUNTED = "not_counted"
    UNSEEN = "unseen"


OPEN_SECTIONS = frozenset({ResultSection.MISSED, ResultSection.DOUBTED})
"""What is best looked at again is shown whole; of the other groups only the beginning, until more is asked for."""

_SECTIONS = {
    Outcome.MISS: ResultSection.MISSED,
    Outcome.FALSE_ALARM: ResultSection.DOUBTED,
    Outcome.HIT: ResultSection.CAUGHT,
    Outcome.LEFT_ALONE: ResultSection.LEFT_ALONE,
    Outcome.OPEN: ResultSection.CHECK,
    Outcome.UNSEEN: ResultSection.UNSEEN,
}


class ResultGroup(NamedTuple):
    """One section with its sentences; those of one kind stand together, in the order in which the kinds are read."""

    section: ResultSection
    judgements: tuple[Judgement, ...]


def result_groups(scorecard: Scorecard, lesson: Lesson) -> tuple[ResultGroup, ...]:
    """All sections that have a sentence. What the author left no note on and nobody judged stands in none."""
    found: dict[ResultSection, list[Judgement]] = {section: [] for section in ResultSection}
    for judgement in scorecard.judgements:
        section = section_of(judgement, lesson)
        if section is not None:
            found[section].append(judgement)
    return tuple(
        ResultGroup(section, _kinds_together(judgements, lesson)) for section, judgements in found.items() if judgements
    )


def section_of(judgement: Judgement, lesson: Lesson) -> ResultSection | None:
    """The section of one sentence; None where the author left no note and nothing was counted."""
    if judgement.exclusion is not None:
        return ResultSection.NOT_COUNTED
    is_noted = bool(lesson.sentence(judgement.sentence).notes)
    if judgement.outcome is None or (judgement.outcome in (Outcome.OPEN, Outcome.UNSEEN) and not is_noted):
        return None
    return _SECTIONS[judgement.outcome]


def leading_note(sentence: Sentence) -> Note | None:
    """The most suspicious note of a sentence: it gives the reason. None where there is none."""
    return next(iter(sentence.notes_by_suspicion), None)


def _kinds_together(judgements: Iterable[Judgement], lesson: Lesson) -> tuple[Judgement, ...]:
    of_kind: dict[KindId | None, list[Judgement]] = {}
    for judgement in judgements:
        note = leading_note(lesson.sentence(judgement.sentence))
        of_kind.setdefault(None if note is None else note.kind, []).append(judgement)
    return tuple(judgement for same_kind in of_kind.values() for judgement in same_kind)
