"""What a learner's first tries ask for: more articles that hold, or the kinds that were missed."""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum, auto

from media_literacy.engine.course.history import History, LessonStanding, ListedLesson
from media_literacy.engine.measures.finished_try import FinishedTry, pooled, total_counts
from media_literacy.engine.measures.kind_map import kind_map
from media_literacy.engine.measures.stop_rule import acceptance
from media_literacy.engine.measures.telling_apart import Leaning, is_enough, telling_apart
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import KindId, Mode

HOLDING_LESSONS = 3
"""After the stop rule said that more sound sentences are doubted than at first, so many lessons are such that hold."""

FEWEST_MISSED = 2
"""A kind is often missed when so many problems of it were, and no fewer than were caught."""

NEWEST = 60
"""Of so many first tries the kinds are looked at: what somebody missed years ago says little of today."""


class Need(Enum):
    """Which articles would teach most."""

    ANY = auto()
    HOLDING = auto()
    """The stop rule: those in which more holds."""
    SOUND = auto()
    """Much is suspected that holds."""
    FAULTY = auto()
    """Much is let pass that does not hold."""


def need_of(tries: Sequence[FinishedTry]) -> Need:
    """By all first readings of measured lessons; those Guided too, since nothing is said of a person by it.

    A leaning counts where both ends of its interval have it: who caught 24 of 25 problems and doubted nothing else
    leans a little, too, and needs no more problems for that.
    """
    firsts = [finished for finished in tries if finished.is_first and finished.mode is not Mode.ITEMS]
    counted = pooled(firsts)
    if len(counted) > 3 * NEWEST:  # the rule compares the first with the newest
        counted = counted[:NEWEST] + counted[-2 * NEWEST :]
    if any(acceptance(counted[: len(counted) - back]).doubts_more for back in range(HOLDING_LESSONS)):
        return Need.HOLDING
    counts = total_counts([finished for finished in firsts[-NEWEST:] if finished.summary.is_measured])
    measures = telling_apart(counts)
    if measures is None or not is_enough(counts):
        return Need.ANY
    leanings = {Leaning.SUSPECTS: Need.SOUND, Leaning.LETS_PASS: Need.FAULTY}
    suspicious, trusting = measures.possible_leanings
    return leanings.get(suspicious, Need.ANY) if suspicious is trusting else Need.ANY


def often_missed(tries: Sequence[FinishedTry]) -> frozenset[KindId]:
    """The kinds of which many problems were missed lately, at first tries."""
    records = kind_map([finished for finished in tries if finished.is_first][-NEWEST:], ()).values()
    missed = ((record.kind, record.first.flags - record.first.caught, record.first.caught) for record in records)
    return frozenset(kind for kind, missed, caught in missed if missed >= max(FEWEST_MISSED, caught))


def kinds_met(history: History[LessonStanding], lessons: Mapping[LessonKey, ListedLesson]) -> Collection[KindId]:
    """The kinds that were a problem or worth looking up in what was begun; of lessons that are gone, by their tries."""
    met = {kind for key in history.standings if key in lessons for kind in lessons[key].content.meets}
    gone = [finished for finished in history.tries if (finished.pack, finished.lesson) not in lessons][-NEWEST:]
    return met.union(kind for finished in gone for kind, counts in finished.summary.kinds.items() if counts.met)
