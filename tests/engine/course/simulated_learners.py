"""Learners made of chance who walk our own course, day by day, as the head of the lessons proposes it.

Nothing that becomes of them is claimed of people: they show whether the rules hold, and whether figures are what went
in.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from random import Random

from factories import FakeClock
from own_lessons import COURSE, our_lesson

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.course.front import choose_front
from media_literacy.engine.course.history import History
from media_literacy.engine.course.occasions_due import DueOccasion, due_occasions
from media_literacy.engine.measures.finished_try import Counts, FinishedTry, total
from media_literacy.engine.measures.summarising import summarise
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import Lesson, Mode, Verdict
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import AgeGroup, age_group
from media_literacy.packs.pack_toml import read_pack
from media_literacy.store.database.records import Standing
from media_literacy.store.library.cached_lesson import CachedBody, entry_of
from media_literacy.store.library.list_entries import LessonEntry

FIRST_DAY = date(2026, 9, 7)

Doubts = Callable[[int, int], tuple[float, float]]
"""How likely a problem and a sound sentence are doubted, by how many lessons were read and the days since the last."""


@cache
def course_entries() -> tuple[LessonEntry, ...]:
    """Our own course, as the library lists it."""
    pack, _report = read_pack(COURSE)
    assert pack is not None
    paths = pack.all_lessons
    return tuple(entry_of(path, CachedBody(our_lesson(path.stem), Report(str(path)))).shown for path in paths)


class DatedClock(FakeClock):
    """Tells a day."""

    def __init__(self, day: date, minute: int) -> None:
        super().__init__()
        self._now = f"{day.isoformat()}T{15 + minute // 60:02}:{minute % 60:02}:00.000+01:00"

    def now(self) -> str:
        return self._now


@dataclass
class Learner:
    """Comes every few days, and does what is due and what is proposed."""

    doubts: Doubts
    seed: int = 0
    comes_every: int = 2
    away: range = range(0)
    leaves_some: bool = False
    group: AgeGroup | None = age_group("13-14")
    tries: list[FinishedTry] = field(default_factory=list)
    standings: dict[LessonKey, Standing] = field(default_factory=dict)
    new_lessons: list[tuple[date, LessonEntry]] = field(default_factory=list)
    occasions: list[tuple[date, Occasion]] = field(default_factory=list)
    judged: dict[Occasion, Counts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._chance = Random(self.seed)

    @property
    def history(self) -> History[Standing]:
        return History(self.standings, self.tries)

    def walk(self, days: int, entries: tuple[LessonEntry, ...] | None = None) -> "Learner":
        """So many days of the course."""
        entries = entries or course_entries()
        for day in range(0, days, self.comes_every):
            if day not in self.away:
                self._visit(FIRST_DAY + timedelta(days=day), entries)
        return self

    def _visit(self, today: date, entries: tuple[LessonEntry, ...]) -> None:
        for due in due_occasions(entries, self.history, today, group=self.group):
            self._judge(due, today)
        front = choose_front(entries, self.history, today, self.group)
        if front.unfinished is not None:
            self._read(front.unfinished, today)
        elif front.ways_in:
            self._read(front.ways_in[0], today)
        elif front.next_up is not None and not front.is_enough:
            self._read(front.next_up.lesson, today)

    def _judge(self, due: DueOccasion[LessonEntry], today: date) -> None:
        self.occasions.append((today, due.state.occasion))
        said: list[Counts] = []
        for entry in due.state.left:
            lesson = our_lesson(entry.path.stem)
            attempt = self._begin(lesson, Mode.ITEMS, today)
            attempt.read_all()
            for sentence in lesson.article.sentences:
                is_doubted = self._doubts(lesson.counts_as(sentence), today)
                attempt.judge_item(holds=not is_doubted)
                attempt.next_item()
                if sentence.id not in attempt.state.pointed_out:
                    said.append(_as_counts(lesson.counts_as(sentence), is_doubted=is_doubted))
            self._finish(entry, attempt, today)
        self.judged[due.state.occasion] = total(Counts(), said)

    def _read(self, entry: LessonEntry, today: date) -> None:
        if entry.key not in self.standings:
            self.new_lessons.append((today, entry))
            if self.leaves_some and self._chance.random() < 0.5:
                self._stand(entry, today, is_done=False)
                return
        lesson = our_lesson(entry.path.stem)
        mode = Mode.INVESTIGATE if Mode.INVESTIGATE in entry.modes else Mode.GUIDED
        attempt = self._begin(lesson, mode, today)
        attempt.show([sentence.id for sentence in lesson.article.sentences])
        for sentence in lesson.article.sentences:
            if self._doubts(lesson.counts_as(sentence), today):
                attempt.toggle_mark(sentence.id)
        attempt.read_all()
        attempt.read_all()
        self._finish(entry, attempt, today)

    def _doubts(self, verdict: Verdict | None, today: date) -> bool:
        days = [finished.day for finished in self.tries if finished.day is not None]
        of_problem, of_sound = self.doubts(len(self.new_lessons), (today - days[-1]).days if days else 0)
        return self._chance.random() < (of_problem if verdict is Verdict.FLAG else of_sound)

    def _begin(self, lesson: Lesson, mode: Mode, today: date) -> Attempt:
        attempt = Attempt(lesson, mode, DatedClock(today, (self.seed * 7 + len(self.tries)) % 240))
        attempt.open()
        return attempt

    def _finish(self, entry: LessonEntry, attempt: Attempt, today: date) -> None:
        attempt.see_debrief()
        summary = summarise(attempt.events, answer_key(attempt.lesson))
        assert summary is not None
        summary = summary._replace(level_of=entry.level_of)
        done = FinishedTry(*entry.key, attempt.mode, summary, day=today)
        assert all(before.work != done.work for before in self.tries), "nothing is shown twice, at no level"
        self.tries.append(done)
        self._stand(entry, today, is_done=True)

    def _stand(self, entry: LessonEntry, today: date, *, is_done: bool) -> None:
        order = len(self.tries) * 2 + len(self.standings)
        before = self.standings.get(entry.key)
        started = before.started if before else f"{today.isoformat()}T15:00:00+01:00"
        kinds = frozenset(entry.kinds)
        self.standings[entry.key] = Standing(entry.key, started, started, is_done, is_done, 1, order, kinds=kinds)


def _as_counts(verdict: Verdict | None, *, is_doubted: bool) -> Counts:
    match verdict:
        case Verdict.FLAG:
            return Counts(1, int(is_doubted))
        case Verdict.FINE:
            return Counts(fine=1, false_alarms=int(is_doubted))
        case _:
            return Counts()


def steady(of_problem: float, of_sound: float) -> Doubts:
    return lambda _lessons, _days: (of_problem, of_sound)


def improving(lessons: int, _days: int) -> tuple[float, float]:
    return min(0.3 + 0.04 * lessons, 0.95), max(0.4 - 0.03 * lessons, 0.03)


def forgetful(lessons: int, days: int) -> tuple[float, float]:
    learned = improving(lessons, days)
    return max(learned[0] - 0.02 * days, 0.2), min(learned[1] + 0.01 * days, 0.5)


RANDOM, CYNIC, TRUSTING = steady(0.5, 0.5), steady(0.97, 0.7), steady(0.1, 0.02)

LEARNERS = {
    "random": Learner(RANDOM, 1),
    "cynic": Learner(CYNIC, 2),
    "trusting": Learner(TRUSTING, 3),
    "improving": Learner(improving, 4),
    "forgetful": Learner(forgetful, 5, leaves_some=True),
    "away for a month": Learner(steady(0.7, 0.1), 6, away=range(20, 52)),
    "of no age": Learner(steady(0.7, 0.1), 7, group=None),
    "young": Learner(steady(0.5, 0.2), 8, group=age_group("under-13")),
}


@cache
def walked(name: str) -> Learner:
    """One of them after two thirds of a year."""
    learner = LEARNERS[name]
    return replace(learner, tries=[], standings={}, new_lessons=[], occasions=[], judged={}).walk(240)
