"""The teacher's page and the projector's window while forty learners work: how long each moment takes to be shown.

`python tests/benchmarks/bench_class_window.py`. What a host would say comes twenty times a second, with four seats and
four sentences that are others each time, as eighty events a second make it. Neither socket nor disk takes part:
`bench_class.py` has those.
"""

import os
import random
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import FOUNDING, Figure, middle, tell  # isort: skip
from asked_window import AskedWindow
from PySide6.QtWidgets import QApplication
from ui.classroom.class_moments import FakeHost, moment, seat
from window_application import start_application

from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import read_lesson
from media_literacy.settings import Settings
from media_literacy.ui.classroom.teacher.class_lead import ClassLead
from media_literacy.ui.classroom.teacher.teacher_page import TeacherPage
from media_literacy.ui.theme.appearance import AppearanceSource

SEATS, CHANGED, MOMENTS = 40, 4, 200
FRAME, TYPICAL = 33.0, 16.0


class BusyHost(FakeHost):
    """A host whose moment is another each time."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson, Stage.MARK)
        seats = [seat(number, f"green otter {number}") for number in range(1, SEATS + 1)]
        self._now = moment(lesson, Stage.MARK, seats=seats)
        self._chance = random.Random(1)

    @property
    def snapshot(self) -> Snapshot:
        """The newest moment."""
        return self._now

    def work_on(self) -> None:
        """Some learners read and mark."""
        view, choose = self._now.view, self._chance
        seats, sentences = list(view.seats), list(view.sentences)
        for at in choose.sample(range(SEATS), CHANGED):
            seats[at] = seats[at]._replace(shown=choose.randrange(26), marks=choose.randrange(20))
        for at in choose.sample(range(len(sentences)), CHANGED):
            sentences[at] = sentences[at]._replace(marked=choose.randrange(27))
        self._now = self._now._replace(view=view._replace(seats=tuple(seats), sentences=tuple(sentences)))
        self.changed.emit(self._now)


def main() -> int:
    """Show one moment after the other, each painted before the next."""
    application = start_application()
    lesson = read_lesson(FOUNDING).lesson
    assert lesson is not None
    host = BusyHost(lesson)
    appearance = AppearanceSource(Settings(), application).appearance
    page = TeacherPage(lesson, AskedWindow().actions, appearance)
    page.resize(1280, 800)
    page.show()
    lead = ClassLead(host, page, appearance, page)
    lead.open_presenter()
    settle()
    times = []
    for _moment in range(MOMENTS):
        start = time.perf_counter()
        host.work_on()
        settle()
        times.append((time.perf_counter() - start) * 1000)
    lead.close_presenter()
    page.close()
    return tell(
        [
            Figure("a moment of a class of 40, to painted on the teacher's page: p50", middle(times), TYPICAL),
            Figure("a moment of a class of 40, to painted on the teacher's page: p99", middle(times, 0.99), FRAME),
        ]
    )


def settle() -> None:
    """Work through all that is to be laid out and painted."""
    for _round in range(3):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
