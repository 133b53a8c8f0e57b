"""Which lesson comes next, and why.

A pack begins as its author ordered it: the worked example first, and then with help. After that come kinds not yet met
and kinds often missed, and articles in which something is wrong between others in which nothing is. Which of them comes
is drawn by chance, so that neither the order nor the reason tells; see decision 191.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from media_literacy.engine.course.chance import chance
from media_literacy.engine.course.history import History, LessonStanding, ListedLesson, is_begun, work_of
from media_literacy.engine.course.needs import Need, kinds_met, need_of, often_missed
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.ages import AgeGroup, is_for_group, is_for_older, oldest_reader, youngest_reader
from media_literacy.lesson.vocabulary.kinds import load_catalogue

L = TypeVar("L", bound=ListedLesson)

_LONG_RUN = 3
"""After so many faulty articles one after the other, a sound one is likelier."""


_RARE = 2
"""A kind was met little that was in so many lessons at most, of as many as these or more."""
_MANY_LESSONS = 6


class Reason(StrEnum):
    """Why a lesson is next, as it may be told: none depends on whether something is wrong in it."""

    UNREAD = "unread"
    NEW_KINDS = "new-kinds"
    MISSED_KINDS = "missed-kinds"
    RARE_KINDS = "rare-kinds"


class Recommendation(NamedTuple, Generic[L]):
    """A lesson to read next. `kinds` are those that the reason is about: there, or only seeming to be."""

    lesson: L
    reason: Reason
    kinds: tuple[KindId, ...] = ()


def last_begun(lessons: Iterable[L], history: History[LessonStanding]) -> L | None:
    """The lesson that was begun, or begun again, and not finished; of several the one worked on last."""
    begun = {key: standing.order for key, standing in history.standings.items() if is_begun(standing)}
    listed = [lesson for lesson in lessons if lesson.key in begun and lesson.occasion is None] if begun else []
    return max(listed, key=lambda lesson: begun[lesson.key], default=None)


def next_new(
    lessons: Sequence[L], history: History[LessonStanding], group: AgeGroup | None = None
) -> Recommendation[L] | None:
    """The next lesson of which no level was begun; None where none is left for readers of that age."""
    by_key: dict[LessonKey, L] = {lesson.key: lesson for lesson in lessons}
    pool = _one_pack(_new(by_key, history, group), by_key, history)
    if not pool:
        return None
    lesson = _opening(pool, by_key, history) or _drawn(pool, by_key, history)
    return _with_reason(lesson, history)


def suitable(lessons: Iterable[L], group: AgeGroup | None) -> list[L]:
    """Those of the course that are for readers of the group, or younger; of two levels the one that fits best."""
    course = [lesson for lesson in lessons if lesson.occasion is None]
    ages = {lesson.age for lesson in course}
    too_hard = {age for age in ages if is_for_older(age, group)}
    made_for_them = {age for age in ages if group is None or is_for_group(age, group)}
    found: dict[LessonKey, L] = {}
    for lesson in course:
        if lesson.age in too_hard:
            continue
        work = work_of(lesson)
        other = found.get(work)
        is_harder = other is not None and bool(other.level_of) and not lesson.level_of
        if other is None or (lesson.age in made_for_them and (is_harder or other.age not in made_for_them)):
            found[work] = lesson
    return list(found.values())


def red_flags(lesson: ListedLesson) -> tuple[KindId, ...]:
    """What the lesson practises, in the catalogue's order: red flags it has or only seems to have, told alike."""
    used = set(lesson.kinds)
    return tuple(kind.id for kind in load_catalogue().red_flags() if kind.id in used)


def _new(by_key: dict[LessonKey, L], history: History[LessonStanding], group: AgeGroup | None) -> list[L]:
    """Those of which no level was begun. Where no age is known, those for older readers than before come last."""
    begun = {work_of(by_key[key]) if key in by_key else key for key in history.standings}
    begun.update(LessonKey(*finished.work) for finished in history.tries if finished.summary.level_of)
    new = [lesson for lesson in suitable(by_key.values(), group) if work_of(lesson) not in begun]
    ages = {by_key[key].age for key in history.standings if key in by_key}
    if group is not None or not ages:
        return new
    oldest = max(map(oldest_reader, ages))
    are_readable = {age: (youngest_reader(age) or 0) <= oldest for age in {lesson.age for lesson in new}}
    readable = [lesson for lesson in new if are_readable[lesson.age]]
    return readable or new


def _one_pack(new: Sequence[L], by_key: dict[LessonKey, L], history: History[LessonStanding]) -> list[L]:
    """Those of one pack: the one worked on last, or else the first in the list that has any."""
    packs = {lesson.key.pack for lesson in new}
    worked_on = [(standing.order, key.pack) for key, standing in history.standings.items() if key in by_key]
    last = max(worked_on, default=(0, ""))[1]
    pack = last if last in packs else new[0].key.pack if new else ""
    return [lesson for lesson in new if lesson.key.pack == pack]


def _opening(pool: Sequence[L], by_key: dict[LessonKey, L], history: History[LessonStanding]) -> L | None:
    """The next lesson with which the pack begins: as ordered, until one was read that is measured; None after that."""
    read = [key for key in history.standings if key.pack == pool[0].key.pack]
    if any(key not in by_key or (by_key[key].occasion is None and by_key[key].is_measured) for key in read):
        return None
    return pool[0]


def _drawn(pool: Sequence[L], by_key: dict[LessonKey, L], history: History[LessonStanding]) -> L:
    need = need_of(history.tries)
    sound = [lesson for lesson in pool if lesson.content.has_nothing_wrong]
    faulty = [lesson for lesson in pool if not lesson.content.has_nothing_wrong]
    likelihood = _likelihood(len(sound) / len(pool), need, _newest_sound(by_key, history))
    is_sound = bool(sound) and (not faulty or chance(_seed(history)) < likelihood)
    met, missed = kinds_met(history, by_key), often_missed(history.tries)

    def rank(lesson: L) -> tuple[float, int, int]:
        content = lesson.content
        share = content.faulty_share if need is Need.HOLDING else 0.0
        if content.has_nothing_wrong and need in (Need.HOLDING, Need.SOUND):
            return share, -len(content.decoyed), 0
        return share, -len(content.meets.difference(met)), -len(missed.intersection(content.flagged))

    return min(sound if is_sound else faulty, key=rank)


def _likelihood(share: float, need: Need, newest_sound: Sequence[bool]) -> float:
    """How likely the next article has nothing wrong: never surely so, and never surely not."""
    match need:
        case Need.HOLDING:
            share = max(share, 2 / 3)
        case Need.SOUND:
            share = max(share, 1 / 2)
        case Need.FAULTY:
            share = min(share, 1 / 8)
        case Need.ANY if newest_sound[-1:] == [True]:
            share /= 2
        case Need.ANY if len(newest_sound) == _LONG_RUN and not any(newest_sound):
            share = min(2 * share, 2 / 3)
        case Need.ANY:
            pass
    return share


def _newest_sound(by_key: dict[LessonKey, L], history: History[LessonStanding]) -> list[bool]:
    """Whether the articles read last had nothing wrong, the latest at the end."""
    read = [key for key in history.standings if key in by_key and by_key[key].occasion is None]
    read.sort(key=lambda key: history.standings[key].order)
    return [by_key[key].content.has_nothing_wrong for key in read[-_LONG_RUN:]]


def _seed(history: History[LessonStanding]) -> str:
    """Unlike that of any other learner, and another one after each lesson."""
    newest = history.tries[-1].summary.revealed_at if history.tries else ""
    return f"{len(history.standings)} {newest} {max(history.standings, default='')}"


def _with_reason(lesson: L, history: History[LessonStanding]) -> Recommendation[L]:
    flags = red_flags(lesson)
    seen = Counter(kind for standing in history.standings.values() for kind in standing.kinds)
    if new := tuple(kind for kind in flags if kind not in seen):
        return Recommendation(lesson, Reason.NEW_KINDS, new)
    missed = often_missed(history.tries)
    if again := tuple(kind for kind in flags if kind in missed):
        return Recommendation(lesson, Reason.MISSED_KINDS, again)
    rare = tuple(kind for kind in flags if seen[kind] <= _RARE) if len(history.standings) >= _MANY_LESSONS else ()
    if rare:
        return Recommendation(lesson, Reason.RARE_KINDS, tuple(sorted(rare, key=lambda kind: seen[kind])))
    return Recommendation(lesson, Reason.UNREAD)
