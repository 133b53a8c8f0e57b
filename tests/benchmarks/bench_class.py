"""A class on one machine, host and clients: how soon a mark is safe, and how soon the teacher sees it.

`python tests/benchmarks/bench_class.py [--many] [FOLDER]` keeps the class on the disk of FOLDER (the current one by
default); with `--many` a thousand clients, too, measured without a limit. An answer waits for a commit: what the disk
takes for one is measured beside it, while nothing else is written.
The clients are one other process. The main thread of this one stands for the teacher's window: it wants to paint every
eight milliseconds, and a gap is what the host's thread makes it wait. The code costs nothing here: each learner's own
computer pays for it, once.
"""

import gc
import json
import math
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from measuring import Figure, long_lesson, middle, tell  # isort: skip
from class_clients import COST
from classroom.live_class import RunningHost, kites_class, options

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.joining.join_code import join_code
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import AdmitAll
from media_literacy.classroom.session.views import ClassView
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, new_session_id

SENTENCES = 120
SECONDS = 20.0
FRAME = 0.008
PAGE = BrowserPage(b"x" * 300_000, "connect-src {socket}")
CLIENTS = Path(__file__).parent / "class_clients.py"


class Teacher:
    """A host with the moments at which each mark was first seen, and the longest gaps between two frames."""

    def __init__(self, folder: Path) -> None:
        self.running = RunningHost(folder, kites_class(source=long_lesson(SENTENCES)), options()._replace(cost=COST))
        self.seen: dict[int, list[float]] = {}
        self.gaps: list[float] = []
        inner = self.running.host._listeners.on_snapshot

        def on_snapshot(snapshot: Snapshot) -> None:
            self._look(snapshot.view)
            inner(snapshot)

        self.running.host._listeners = self.running.host._listeners._replace(on_snapshot=on_snapshot)

    def _look(self, view: ClassView) -> None:
        now = time.monotonic()
        for seat in view.seats:
            seen = self.seen.setdefault(seat.number, [])
            seen += [now] * (seat.marks - len(seen))

    def paint(self, clients: "subprocess.Popen[str]") -> None:
        """As the program does, garbage is collected where the window is, and never in the middle of something."""
        gc.freeze()
        gc.disable()
        last = time.monotonic()
        while clients.poll() is None:
            time.sleep(FRAME)
            now = time.monotonic()
            if any(self.seen.values()):  # all have joined
                self.gaps.append((now - last - FRAME) * 1000)
            last = now
        gc.enable()


def measure(place: Path, programs: int, browsers: int, seconds: float) -> tuple[dict[str, Any], Teacher]:
    with tempfile.TemporaryDirectory(dir=place) as folder:
        teacher = Teacher(Path(folder))
        running = teacher.running
        info = running.info
        running.host.let_browsers_in(PAGE)
        browser_port = running.news.until(lambda: running.browser_ports)[0]
        running.move_to(Stage.MARK)
        clients = subprocess.Popen(
            [
                *(sys.executable, str(CLIENTS), str(info.port), str(browser_port), info.join_code, info.room_code),
                *(str(programs), str(browsers), str(seconds)),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        admitting = threading.Thread(target=admit, args=(running, clients), daemon=True)
        admitting.start()
        outcome: list[str] = []
        reading = threading.Thread(target=lambda: outcome.append(clients.communicate()[0]))
        reading.start()
        teacher.paint(clients)
        reading.join()
        found = json.loads(outcome[0])
        for seat, sent in found["sent"].items():
            running.view_when(lambda view, seat=int(seat), sent=sent: view.seats[seat - 1].marks == len(sent))
        running.host.stop()
    return found, teacher


def admit(running: RunningHost, clients: "subprocess.Popen[str]") -> None:
    """The teacher lets in whoever waits."""
    while clients.poll() is None:
        time.sleep(0.1)
        snapshot = running.snapshot
        if snapshot is not None and any(seat.awaits_admission for seat in snapshot.view.seats):
            running.give(AdmitAll())


def commits(place: Path) -> list[float]:
    """Milliseconds that a commit takes, one at a time."""
    found = []
    with tempfile.TemporaryDirectory(dir=place) as folder:
        store = LiveStore(Path(folder))
        row = SessionRow(new_session_id(), "Kites", b"", b"", "{}", "")
        store.begin(row, {}, b"")
        for _ in range(300):
            begin = time.perf_counter()
            store.append(row.id, ["x" * 120] * 4)
            found.append((time.perf_counter() - begin) * 1000)
        store.close()
    return found


def figures(place: Path, programs: int, seconds: float, limits: tuple[float, float, float]) -> list[Figure]:
    found, teacher = measure(place, programs, 0, seconds)
    answered = [each * 1000 for each in found["answered"]]
    shown = [
        (seen - sent) * 1000
        for seat, moments in found["sent"].items()
        for sent, seen in zip(moments, teacher.seen[int(seat)], strict=False)
    ]
    safe, seen, gap = limits
    who = f"{programs} learners, 2 marks a second"
    return [
        Figure(f"{who}: mark to acknowledgement, p50", middle(answered), math.inf),
        Figure(f"{who}: mark to acknowledgement, p99", middle(answered, 0.99), safe),
        Figure(f"{who}: mark to teacher's window, p99", middle(shown, 0.99), seen),
        Figure(f"{who}: gap between frames, p99", middle(teacher.gaps, 0.99), math.inf),
        Figure(f"{who}: gap between frames, longest", max(teacher.gaps), gap),
    ]


def main(place: Path, *, is_many: bool) -> int:
    begin = time.perf_counter()
    join_code(b"p" * 16, b"key")
    table = [Figure("one scrypt of the join code", (time.perf_counter() - begin) * 1000, math.inf)]
    of_disk = commits(place)
    table.append(Figure("one commit on this disk, p50", middle(of_disk), math.inf))
    table.append(Figure("one commit on this disk, p99", middle(of_disk, 0.99), math.inf))
    found, _teacher = measure(place, 20, 20, 1.0)
    table.append(Figure("40 join at once, half of them browsers", found["joined"], 5.0, "s"))
    table += figures(place, 40, SECONDS, (math.inf, 100, math.inf))
    table += figures(place, 120, SECONDS, (50, math.inf, 33))
    table.append(Figure("memory of the host", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 250, "MB"))
    if is_many:
        table += figures(place, 1000, SECONDS, (math.inf, math.inf, math.inf))
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        table.append(Figure("memory of the host with 1,000", most, math.inf, "MB"))
    return tell(table)


if __name__ == "__main__":
    named = [Path(word) for word in sys.argv[1:] if word != "--many"]
    sys.exit(main(named[0] if named else Path.cwd(), is_many="--many" in sys.argv[1:]))
