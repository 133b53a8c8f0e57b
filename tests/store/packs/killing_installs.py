"""Installs packs in a child process, kills it with SIGKILL, and says what was found: run by `test_killing_installs.py`.

`python killing_installs.py FOLDER ROUNDS SEED` prints one JSON object. It forks, so that a round costs milliseconds.
"""

import hashlib
import json
import os
import random
import signal
import sys
import time
from contextlib import closing
from pathlib import Path

from making_packs import LANES, make_file

from media_literacy.lesson.model import Mode
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.packs.pack_folders import RECORD_NAME
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

VERSIONS = 4


def make_versions(folder: Path) -> dict[Path, dict[str, str]]:
    """Files of four versions, each with what is in it: another lesson id, another number of lessons."""
    made = {}
    for number in range(VERSIONS):
        lessons = {
            f"lesson-{index}": LANES.replace("id: lanes", f"id: lanes-{number % 2}-{index}").replace(
                "cold evening", f"cold evening, the {index}th,"
            )
            for index in range(3 + number)
        }
        file = make_file(folder, f"v{number}", lessons, version=str(number))
        made[file] = contents(folder / f"v{number}")
    return made


def contents(folder: Path) -> dict[str, str]:
    """The files that an author made, with their hashes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (path.suffix == ".md" or path.name == "pack.toml")
    }


def install_until_killed(data: Path, files: list[Path], chance: random.Random, acknowledge: int) -> None:
    packs = InstalledPacks(data, data / "none")
    while True:
        if chance.random() < 0.2 and packs.installed():
            packs.put_back("valley")
        else:
            packs.install(packs.inspect(chance.choice(files)))
        os.write(acknowledge, b".")


def wait_for_a_moment(data: Path, chance: random.Random, *, inside: bool) -> None:
    """Any moment at all, or one in which the child is changing the packs."""
    until = time.monotonic() + (5 if inside else chance.uniform(0, 0.02))
    while time.monotonic() < until and not (inside and is_untidy(data)):
        pass
    time.sleep(chance.uniform(0, 0.004))


def is_untidy(data: Path) -> bool:
    return any(any((data / "packs" / name).iterdir()) for name in (".new", ".ready", ".old"))


def lesson_of_progress(data: Path) -> list[str]:
    with closing(ProgressStore.open(data)) as store:
        return [key.lesson for key in store.standings()]


def run_and_kill(data: Path, files: list[Path], chance: random.Random, *, inside: bool) -> int:
    """How many changes the child had finished when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            install_until_killed(data, files, random.Random(chance.random()), writing)
        finally:
            os._exit(1)  # it fell over by itself
    os.close(writing)
    os.read(reading, 1)  # it is at work: what comes next is killed at any moment
    wait_for_a_moment(data, chance, inside=inside)
    os.kill(child, signal.SIGKILL)
    _pid, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the child ended by itself")
    finished = 1
    while piece := os.read(reading, 4096):
        finished += len(piece)
    os.close(reading)
    return finished


def main(folder: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    versions = make_versions(folder / "files")
    data = folder / "data"
    first = InstalledPacks(data, data / "none")
    first.install(first.inspect(next(iter(versions))))
    with closing(ProgressStore.open(data)) as store:
        store.start_attempt("attempt", LessonKey("valley", "lanes-0-0"), Mode.GUIDED)
    found = {"kills": 0, "finished": 0, "untidy": 0, "broken": 0, "leftovers": 0, "progress_lost": 0}
    for round_ in range(rounds):
        found["finished"] += run_and_kill(data, list(versions), chance, inside=bool(round_ % 2))
        found["kills"] += 1
        found["untidy"] += is_untidy(data)
        packs = InstalledPacks(data, data / "none")
        (installed,) = packs.installed() or (None,)
        place = packs.folder / "valley"
        is_whole = contents(place) in versions.values() and (place / RECORD_NAME).is_file()
        found["broken"] += installed is None or not is_whole
        found["leftovers"] += is_untidy(data)
        number = int(installed.pack.version) if installed else 0
        found["progress_lost"] += lesson_of_progress(data) != [f"lanes-{number % 2}-0"]
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
