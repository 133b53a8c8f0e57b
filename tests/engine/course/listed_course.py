"""A course as the library lists it, and what was done in it, made of what matters to a test."""

from collections.abc import Iterable
from datetime import date, timedelta

from ui.library.listed import make_entry

from media_literacy.engine.course.history import History
from media_literacy.engine.course.lesson_content import LessonContent
from media_literacy.engine.measures.finished_try import Counts, FinishedTry, KindCounts, Rating, TrySummary, pack_detail
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import KindId, Mode
from media_literacy.store.database.records import Standing

PACK = "term"
MONDAY = date(2026, 9, 7)


def kind_ids(kinds):
    return tuple(KindId(kind) for kind in kinds)


def lesson(name, flagged=("role",), *, decoyed=(), checked=(), pack=PACK, is_measured=True, fine=12, **more):
    """One with a problem of each kind that is given, or with nothing wrong for ()."""
    content = LessonContent(kind_ids(flagged), kind_ids(checked), kind_ids(decoyed), len(flagged), fine)
    entry = make_entry(name, dict.fromkeys((*flagged, *checked, *decoyed)), **({"age": "13-18"} | more))
    return entry._replace(key=LessonKey(pack, name), content=content, is_measured=is_measured, pack_title="Term")


def finished(entry, day: date | None = MONDAY, *, caught=None, alarms=0, mode=Mode.INVESTIGATE, missed=(), at="10:00"):
    """The first try at a lesson: all caught unless told, of the kinds in `missed` none."""
    content = entry.content
    kinds = {
        kind: KindCounts(met=1, flags=1, caught=int(kind not in missed), named=0)
        for kind in (*content.flagged, *content.checked)
    }
    hits = content.flags - len(missed) if caught is None else caught
    counts = Counts(content.flags, hits, content.fine, alarms)
    moment = "" if day is None else f"{day.isoformat()}T{at}:00+01:00"
    summary = TrySummary(
        moment, entry.title, entry.is_measured, entry.level_of, counts, detail=pack_detail(kinds, [Rating()] * 3)
    )
    return FinishedTry(entry.key.pack, entry.key.lesson, mode, summary, True, day)


def standing(entry, order, day: date | None = MONDAY, *, is_done=True):
    started = "" if day is None else f"{day.isoformat()}T09:00:00+01:00"
    kinds = frozenset(entry.kinds)
    return Standing(entry.key, started, started, is_done, is_done, tries=1, order=order, kinds=kinds)


def history(*tries: FinishedTry, begun: Iterable[Standing] = (), lessons=()) -> History[Standing]:
    """What was done: these tries, one after the other, and what was begun beside them."""
    by_key = {entry.key: entry for entry in lessons}
    standings = {}
    for order, done in enumerate(tries, 1):
        key = LessonKey(done.pack, done.lesson)
        kinds = frozenset(by_key[key].kinds) if key in by_key else frozenset(done.summary.kinds)
        started = done.summary.revealed_at
        standings.setdefault(key, Standing(key, started, started, True, True, tries=1, order=order, kinds=kinds))
    return History(standings | {each.key: each for each in begun}, list(tries))


def days_later(days: int) -> date:
    return MONDAY + timedelta(days=days)
