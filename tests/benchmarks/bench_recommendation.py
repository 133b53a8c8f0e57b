"""What comes next, of 10,000 lessons after 4,000 tries: `python tests/benchmarks/bench_recommendation.py`."""

import sys
import time
from collections.abc import Callable

from measuring import Figure, middle, tell

# isort: split
from engine.course.listed_course import MONDAY, days_later, finished, history, lesson

from media_literacy.engine.course.front import choose_front
from media_literacy.engine.course.occasions_due import due_occasions

LESSONS, READ, PRACTISED = 10_000, 2_990, 1_010
IN_PACK = 20
ROUNDS, LIMIT = 15, 20.0
KINDS = tuple(f"kind-{number}" for number in range(24))


def flagged(number: int) -> tuple[str, ...]:
    """In every fourth lesson nothing is wrong."""
    return KINDS[number % 20 :][:4] if number % 4 else ()


def milliseconds(work: Callable[[], object]) -> float:
    """Of this process alone: it only computes, so that others on the computer say nothing of it."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def main() -> int:
    """Tell the figure: the head of the lessons, which is the next lesson and what is due."""
    lessons = [
        lesson(f"lesson-{number}", flagged(number), pack=f"pack-{number // IN_PACK}") for number in range(LESSONS)
    ]
    tries = [finished(entry, days_later(number // 2), alarms=number % 4) for number, entry in enumerate(lessons[:READ])]
    past = history(*tries, *[done._replace(is_first=False) for done in tries[:PRACTISED]], lessons=lessons)
    rounds = [
        milliseconds(lambda: (choose_front(lessons, past, MONDAY), due_occasions(lessons, past, MONDAY)))
        for _round in range(ROUNDS)
    ]
    return tell([Figure("what comes next, of 10,000 lessons after 4,000 tries", middle(rounds), LIMIT)])


if __name__ == "__main__":
    sys.exit(main())
