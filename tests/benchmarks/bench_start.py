"""From the start of the process to a clickable founding lesson, against an empty window of the same Qt.

`python tests/benchmarks/bench_start.py [RUNS]`. The two take turns. Each process stamps the moment in which its event
loop is free again after the first paint of the article or of the empty window. Then a click is made on the article, to
see that it is taken. A lesson that is resumed opens in the reader, which is what is measured.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measuring import FOUNDING, Figure, keep_attempt, middle, tell

from media_literacy.lesson.model import Mode

CHILD = Path(__file__).with_name("start_child.py")
RUNS = 15
LIMIT, MOST_MEMORY = 2.0, 110.0


def main(runs: int) -> int:
    """Measure on the screen in memory and, where there is one or Xvfb can make one, under X11."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    figures = measure("offscreen", dict(os.environ, QT_QPA_PLATFORM="offscreen"), runs)
    code = tell(figures)
    with tempfile.TemporaryFile("w+") as answer:
        screen = None
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb")
        if shutil.which("Xvfb"):
            command = ["Xvfb", "-displayfd", str(answer.fileno()), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
            screen = subprocess.Popen(command, pass_fds=[answer.fileno()], stderr=subprocess.DEVNULL)
            while not os.fstat(answer.fileno()).st_size and screen.poll() is None:
                time.sleep(0.05)
            answer.seek(0)
            environment["DISPLAY"] = f":{answer.read().strip()}"
        try:
            if "DISPLAY" in environment:
                code |= tell(measure("xcb", environment, runs))
        finally:
            if screen is not None:
                screen.terminate()
                screen.wait()
    return code


def measure(platform: str, environment: dict[str, str], runs: int) -> list[Figure]:
    """Alternating starts, with a fresh copy of the same data folder for each."""
    with tempfile.TemporaryDirectory() as scratch:
        kept = Path(scratch) / "kept"
        keep_attempt(kept, FOUNDING, Mode.GUIDED)
        floor, lesson, memory = [], [], []
        for turn in range(runs + 1):
            data = Path(scratch) / f"data-{turn}"
            shutil.copytree(kept, data)
            empty, _ = start(environment, "empty")
            full, most = start(environment, "lesson", "--data-dir", str(data), str(FOUNDING))
            if turn:  # the first ones warm the disk's cache, and leave compiled modules
                floor.append(empty)
                lesson.append(full)
                memory.append(most)
    what = f"start to a clickable founding lesson, {platform}"
    return [
        Figure(what, middle(lesson), LIMIT, floor=middle(floor)),
        Figure(f"peak memory of that, {platform}", max(memory), MOST_MEMORY, unit="MB"),
    ]


def start(environment: dict[str, str], *words: str) -> tuple[float, float]:
    """Start a process that stamps its own moment: the milliseconds since then, and its most memory in MB."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(CHILD), repr(began), *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{words[0]} did not start:\n{done.stderr}")
    seconds, memory = map(float, done.stdout.split()[-2:])
    return seconds * 1000, memory


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
