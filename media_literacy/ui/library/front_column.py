"""What stands at the head of the lessons: the ways in at a first start, later what to go on with and what is next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.ages import AgeGroup, is_for_older, oldest_reader, youngest_reader
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.database.records import LessonKey, Practice, Standing
from media_literacy.store.library.lesson_library import LessonEntry


@dataclass(frozen=True, slots=True)
class Front:
    """The lessons to offer first. `new_kinds` are those that `next_up` practises and no lesson had that was begun.

    `is_practice` says that what is unfinished is practice: the first try at that lesson is done. `practise` is offered
    when nothing is left to begin or to finish: the lesson that was worked on longest ago.
    """

    ways_in: tuple[LessonEntry, ...] = ()
    unfinished: LessonEntry | None = None
    is_practice: bool = False
    next_up: LessonEntry | None = None
    new_kinds: tuple[KindId, ...] = ()
    practise: LessonEntry | None = None


def choose_front(
    entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing], group: AgeGroup | None = None
) -> Front:
    """At a first start the first two lessons, as their pack orders them; then the last one begun and the next.

    A lesson for readers older than the age group is offered only to whoever began it; where no group is known, one for
    older readers than all lessons that were begun comes last.
    """
    suitable = [entry for entry in entries if not is_for_older(entry.age, group)]
    if not standings or not any(entry.key in standings for entry in entries):
        return Front(ways_in=tuple(suitable[:2]))
    begun = [entry for entry in entries if is_begun(standings.get(entry.key))]
    unfinished = max(begun, key=lambda entry: standings[entry.key].order, default=None)
    fresh = [entry for entry in suitable if entry.key not in standings]
    if group is None:
        oldest = max(oldest_reader(entry.age) for entry in entries if entry.key in standings)
        fresh.sort(key=lambda entry: (youngest_reader(entry.age) or 0) > oldest)
    next_up = fresh[0] if fresh else None
    met = {kind for standing in standings.values() for kind in standing.kinds}
    new = tuple(kind for kind in red_flags(next_up) if kind not in met) if next_up else ()
    is_practice = unfinished is not None and is_practising(standings[unfinished.key])
    done = [entry for entry in entries if is_finished(standings.get(entry.key))]
    longest_ago = min(done, key=lambda entry: standings[entry.key].order, default=None)
    practise = longest_ago if unfinished is None and next_up is None else None
    return Front((), unfinished, is_practice, next_up, new, practise)


def next_after(
    key: LessonKey,
    entries: Sequence[LessonEntry],
    standings: Mapping[LessonKey, Standing],
    group: AgeGroup | None = None,
) -> Front:
    """What would be offered once that lesson is finished."""
    kinds = frozenset(kind for entry in entries if entry.key == key for kind in entry.kinds)
    finished = Standing(key, "", "", is_revealed=True, debrief_seen=True, tries=1, order=0, kinds=kinds)
    return choose_front(entries, {**standings, key: finished}, group)


def is_finished(standing: Standing | None) -> bool:
    """Whether the lesson was read to its debrief."""
    return standing is not None and standing.debrief_seen


def is_begun(standing: Standing | None) -> bool:
    """Whether the lesson was begun, or begun again, and its end not yet reached."""
    return standing is not None and (not standing.debrief_seen or is_practising(standing))


def is_practising(standing: Standing | None) -> bool:
    """Whether the lesson was begun again after the first try, and not finished again."""
    return standing is not None and standing.practice is Practice.BEGUN


def red_flags(entry: LessonEntry) -> tuple[KindId, ...]:
    """What the lesson practises, in the catalogue's order: red flags it has or only seems to have, told alike."""
    used = set(entry.kinds)
    return tuple(kind.id for kind in load_catalogue().red_flags() if kind.id in used)
