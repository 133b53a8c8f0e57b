"""A lesson against the rules of a good exercise: how many problems, how many sound sentences that look odd, how long.

All of it is advice. A lesson with nothing wrong in it is a good lesson, and so is one that is not measured; the meter
says so and asks less of them.
"""

from dataclasses import dataclass

from media_literacy.authoring.meter import meter_readings as read
from media_literacy.authoring.meter.meter_readings import Facts, LessonSort, Measure, Reading
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.decoys import decoy_sentences
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue


@dataclass(frozen=True, slots=True)
class Meter:
    """All measures of a lesson, with one sentence on the whole."""

    sort: LessonSort
    words: str
    readings: tuple[Reading, ...]

    def reading(self, measure: Measure) -> Reading:
        return next(reading for reading in self.readings if reading.measure is measure)


def measure(lesson: Lesson) -> Meter:
    """Hold a lesson against the rules."""
    facts = _facts(lesson)
    sort = _sort(lesson, facts)
    readings = (
        read.length_reading(facts, sort),
        read.flags_reading(facts, sort),
        read.checks_reading(facts, sort),
        read.decoys_reading(facts, sort),
        read.sound_notes_reading(facts, sort),
        read.kinds_reading(lesson, facts, sort),
        read.level_reading(lesson),
        read.hints_reading(facts, sort),
        read.evidence_reading(lesson),
    )
    return Meter(sort, _words(sort, facts, readings), readings)


def _facts(lesson: Lesson) -> Facts:
    catalogue = load_catalogue()
    sentences = lesson.article.sentences
    flags = [sentence for sentence in sentences if sentence.verdict is Verdict.FLAG]
    sound = [sentence for sentence in sentences if sentence.verdict is Verdict.FINE]
    used = [note.kind for sentence in sentences for note in sentence.notes if catalogue.is_red_flag(note.kind)]
    checks = sum(sentence.verdict is Verdict.CHECK for sentence in sentences)
    return Facts(
        total=len(sentences),
        flags=len(flags),
        checks=checks,
        fine=len(sentences) - len(flags) - checks,
        decoys=len(decoy_sentences(lesson)),
        explained=len(sound),
        hinted=sum(any(note.hints for note in flag.notes) for flag in flags),
        kinds=tuple(dict.fromkeys(used)),
    )


def _sort(lesson: Lesson, facts: Facts) -> LessonSort:
    if not lesson.front.measured:
        return LessonSort.UNMEASURED
    return LessonSort.USUAL if facts.flags else LessonSort.SOUND


def _words(sort: LessonSort, facts: Facts, readings: tuple[Reading, ...]) -> str:
    if sort is LessonSort.UNMEASURED:
        return _("This lesson is not measured. It may be wrong nearly everywhere, and serves as a worked example.")
    if sort is LessonSort.SOUND:
        if facts.explained or facts.checks:
            return _("Nothing is wrong in this article. That is a good lesson: leaving it alone is a skill.")
        return _("Nothing has been said of any sentence yet. Choose one, and say what a careful reader sees.")
    left = sum(reading.is_met is False for reading in readings)
    if not left:
        return _("This lesson has everything that a good exercise asks for.")
    return ngettext(
        "{n} thing could be looked at; all of it is advice.",
        "{n} things could be looked at; all of it is advice.",
        left,
    ).format(n=left)
