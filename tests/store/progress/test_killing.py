"""What was acknowledged survives SIGKILL, and two programs may write at once."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from run_size import run_size

from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
WRITER = """
import sys
from pathlib import Path
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

folder, name = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
store = ProgressStore.open(folder)
store.start_attempt(name, LessonKey("pack", name), Mode.GUIDED)
for number in range(60):
    store.record(name, [Event(EventKind.MARKED, value=str(number))])
store.close()
"""


KILLS = run_size(usual=25, long=120)


def test_every_acknowledged_event_survives_many_kills(tmp_path):
    script = Path(__file__).with_name("killing.py")

    done = subprocess.run(
        [sys.executable, script, tmp_path, str(KILLS), "20260301"], capture_output=True, text=True, env=ENVIRONMENT
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] == KILLS
    assert found["lost"] == 0
    assert found["repairs"] == 0
    assert found["acknowledged"] > KILLS
    assert found["inside"] >= KILLS / 6, "too few kills hit a transaction that was under way"


def test_two_programs_that_start_and_write_at_once_lose_nothing(tmp_path):
    names = ["first", "second"]
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, tmp_path / "data", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=ENVIRONMENT,
        )
        for name in names
    ]
    for writer in writers:
        assert writer.stdout is not None and writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.communicate("go\n", timeout=60)

    assert [writer.returncode for writer in writers] == [0, 0]
    with closing(ProgressStore.open(tmp_path / "data")) as store:
        assert store.diagnostic == ""
        for name in names:
            found = next(reversed(store.attempts(LessonKey("pack", name))), None)
            assert found is not None
            assert [event.value for event in found.events] == [str(number) for number in range(60)]
