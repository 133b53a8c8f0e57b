"""What the benchmarks share: lessons to measure with, attempts that are under way, and the table of figures."""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from media_literacy import i18n  # noqa: E402
from media_literacy.engine.attempts.answer_key import answer_key  # noqa: E402
from media_literacy.engine.attempts.attempt import Attempt  # noqa: E402
from media_literacy.engine.attempts.clock import SystemClock  # noqa: E402
from media_literacy.lesson.bounded_cache import clear_caches  # noqa: E402
from media_literacy.lesson.model import Mode  # noqa: E402
from media_literacy.store.database.records import Place  # noqa: E402
from media_literacy.store.library.lesson_library import LessonLibrary  # noqa: E402
from media_literacy.store.progress.progress_store import ProgressStore, new_attempt_id  # noqa: E402

PARTS = (
    "bench_start.py",
    "bench_click.py",
    "bench_scroll.py",
    "bench_typing.py",
    "bench_workshop.py",
    "bench_library.py",
    "bench_recommendation.py",
    "bench_parse.py",
    "bench_check.py",
    "bench_pack.py",
    "bench_store.py",
    "bench_progress.py",
    "bench_class.py",
    "bench_class_store.py",
    "bench_class_window.py",
)
FOUNDING = ROOT / "lessons" / "first-steps" / "lessons" / "leaked-tape.md"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `floor` is what it is compared with; without one the limit is for `value` itself."""

    what: str
    value: float
    limit: float
    unit: str = "ms"
    floor: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor; None without one."""
        return self.value / self.floor if self.floor else None

    @property
    def is_held(self) -> bool:
        """Whether the limit is kept."""
        return (self.ratio or self.value) <= self.limit

    def line(self) -> str:
        """One row of the table."""
        floor = f"{self.floor:.2f} {self.unit}" if self.floor else ""
        ratio = f"{self.ratio:.2f}" if self.ratio else ""
        limit = f"{self.limit:g} x" if self.floor else f"{self.limit:g} {self.unit}"
        held = "held" if self.is_held else "MISSED"
        return f"{self.what:<66}{self.value:>9.2f} {self.unit:<3}{floor:>11}{ratio:>7}{limit:>10}  {held}"


def read_line(line: str) -> tuple[str, float] | None:
    """What a row of the table measured, and its value; None for any other line."""
    try:
        return line[:66].strip(), float(line[66:75])
    except ValueError:
        return None


HEADING = f"{'what':<66}{'measured':>13}{'floor':>11}{'ratio':>7}{'limit':>10}"


def tell(figures: Sequence[Figure]) -> int:
    """Print the rows; the answer is the exit code, 1 if a limit is missed."""
    for figure in figures:
        print(figure.line(), flush=True)
    return int(not all(figure.is_held for figure in figures))


def middle(values: Sequence[float], share: float = 0.5) -> float:
    """The median, or the value that this share of all are not above."""
    if share == 0.5:
        return statistics.median(values)
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def uncached_milliseconds(work: Callable[[], object]) -> float:
    """How long it took this thread, with nothing remembered of an earlier time.

    By the clock whatever takes longer than a slice of a busy machine's time would wait for another program, too.
    """
    clear_caches()
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def long_lesson(sentences: int, explanation: int = 30) -> str:
    """A lesson of that many sentences with a note on each, `explanation` words long; every tenth pair clashes."""
    words = (
        "The",
        "harbour",
        "office",
        "counted",
        "the",
        "ferries",
        "and",
        "found",
        "that",
        "none",
        "of",
        "them",
        "left",
    )
    body, notes = [], []
    for number in range(1, sentences + 1):
        text = " ".join(words[: 9 + number % 9])
        end = "\n\n" if number % 4 == 0 else " "
        body.append(f"{text}, as report {number} of the year says.[^n{number}]{end}")
        verdict = "Flag: contradiction" if number % 2 else "Fine: can be checked"
        why = " ".join(words[(number + index) % len(words)] for index in range(explanation))
        clash = f"\n\n    - Contradicts: n{number + 1}" if number % 10 == 1 and number < sentences else ""
        notes.append(f"[^n{number}]: **{verdict}.** {why}.{clash}\n")
    front = "lesson: 1\nid: long\ntitle: A long report\nlanguage: en\norigin: invented\nannounced: no\nmode: either\n"
    return f"---\n{front}---\n\n# A long report\n\n{''.join(body).strip()}\n\n" + "\n".join(notes)


def keep_attempt(data: Path, lesson: Path, mode: Mode, *, marks: bool = False, revealed: bool = False) -> None:
    """Leave an attempt in the data folder that is resumed in the reader: with all marked, or revealed, if so asked."""
    i18n.use_language(None)  # the program's own: what is kept of a lesson is kept for one language
    library = LessonLibrary(data)
    opened = library.open_lesson(lesson)
    library.entries(ROOT / "lessons")
    library.close()
    assert opened.lesson is not None
    attempt = Attempt(opened.lesson, mode, SystemClock())
    sentences = [sentence.id for sentence in opened.lesson.article.sentences]
    events = [*attempt.open(), *attempt.show(sentences)]
    if marks:
        events += [event for sentence in sentences for event in attempt.toggle_mark(sentence)]
    while revealed and not attempt.state.is_revealed:
        events += attempt.read_all()
    events += attempt.leave()
    store = ProgressStore.open(data)
    name = new_attempt_id()
    store.start_attempt(name, opened.key, mode, answer_key(opened.lesson), opened.file)
    store.record(name, events)
    store.keep_place(name, Place("reader", sentences[0]))
    store.close()


def chosen_parts(words: Sequence[str], about: str) -> list[str]:
    """The parts that a call names, in their own order; all if it names none."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("parts", nargs="*", metavar="PART.py", help=f"all, or some of: {', '.join(PARTS)}")
    named = parser.parse_args(words).parts
    if unknown := [part for part in named if part not in PARTS]:
        parser.error(f"there is no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    return [part for part in PARTS if not named or part in named]
