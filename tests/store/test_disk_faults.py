"""A full disk, a folder that may not be written to and other trouble: told clearly, and nothing earlier is lost."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.disk_faults import is_damage, store_error
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

KEY = LessonKey("city", "buses")
ANSWERS = (Answer(SentenceId("a"), "Every shop."),)
BEGIN = """
import json, os, resource, sys, threading
from pathlib import Path
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore
from media_literacy.store.progress.recorder import EventRecorder

folder = Path("data")
key = LessonKey("city", "buses")
def marked(number): return Event(EventKind.MARKED, (SentenceId("a" * 200),), str(number))
def limit(size): resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
def drop_privileges():
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
"""


def run(folder, program):
    """What the program prints, run beside the folder `data` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", BEGIN + program],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def filled(tmp_path):
    """A folder with one event in `data`, which anybody may reach."""
    with closing(ProgressStore.open(tmp_path / "data")) as store:
        store.start_attempt("one", KEY, Mode.GUIDED, ANSWERS)
        store.record("one", [Event(EventKind.OPENED)])
    tmp_path.chmod(0o755)
    return tmp_path


def values_in(folder):
    with closing(ProgressStore.open(folder / "data")) as store:
        assert store.diagnostic == ""
        found = next(reversed(store.attempts(KEY)), None)
        assert found is not None
        return [event.value for event in found.events]


def test_when_the_disk_is_full_everything_acknowledged_before_stays(filled):
    """The limit on the size of files stands for a full disk; it binds the superuser as well."""
    printed = run(
        filled,
        """
store = ProgressStore.open(folder)
limit((folder / "progress.sqlite3").stat().st_size + 3 * 4096)
number = 0
try:
    while number < 10_000:
        store.record("one", [marked(number)])
        number += 1
except StoreError as fault:
    print(number, fault.hint)
""",
    )

    acknowledged, _, hint = printed.partition(" ")
    assert "disk" in hint
    assert int(acknowledged) > 5
    assert values_in(filled) == ["", *map(str, range(int(acknowledged)))]


def test_when_there_is_room_again_the_recorder_catches_up_in_order(filled):
    printed = run(
        filled,
        """
faults = []
recovered = threading.Event()
recorder = EventRecorder(folder, lambda problem: faults.append(problem.message), recovered.set)
assert recorder.wait(20)
limit((folder / "progress.sqlite3").stat().st_size)
for number in range(60):
    recorder.record("one", [marked(number)])
print(recorder.wait(20), len(faults))
limit(resource.RLIM_INFINITY)
print(recorder.close(20), recovered.wait(20), len(faults))
""",
    )

    assert printed.split() == ["False", "1", "True", "True", "1"]
    assert values_in(filled) == ["", *map(str, range(60))]


def test_sqlite_finding_the_disk_full_is_said_in_words(filled):
    with closing(ProgressStore.open(filled / "data")) as store:
        connection = store._connection
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

        with pytest.raises(StoreError) as raised:
            store.record("one", [Event(EventKind.MARKED, value="x" * 20_000)])

    assert "no room left" in raised.value.message
    assert str(filled / "data") in raised.value.hint
    assert values_in(filled) == [""]


OPEN = """
drop_privileges()
try:
    ProgressStore.open(folder)
except StoreError as fault:
    print(fault.message, "|", fault.hint)
"""


def test_a_folder_that_may_only_be_read_is_told_at_once(filled):
    (filled / "data").chmod(0o555)

    printed = run(filled, OPEN)
    (filled / "data").chmod(0o755)

    assert "may not be written to" in printed and "--data-dir" in printed
    assert values_in(filled) == [""]


def test_a_file_that_may_only_be_read_is_told_at_once(filled):
    (filled / "data").chmod(0o777)
    for path in (filled / "data").iterdir():
        path.chmod(0o444)

    printed = run(filled, OPEN)
    for path in (filled / "data").iterdir():
        path.chmod(0o644)

    assert "may not be written to" in printed
    assert values_in(filled) == [""]


@pytest.mark.parametrize("mode", [0o000, 0o666])
def test_a_folder_without_permission_is_told(filled, mode):
    (filled / "data").chmod(mode)

    printed = run(filled, OPEN)
    (filled / "data").chmod(0o755)

    assert "“data”" in printed and "--data-dir" in printed
    assert values_in(filled) == [""]


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    tmp_path.chmod(0o555)

    printed = run(tmp_path, OPEN)
    tmp_path.chmod(0o755)

    assert "may not be written to" in printed
    assert os.listdir(tmp_path) == []


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "data").write_text("mine")

    with pytest.raises(StoreError) as raised:
        ProgressStore.open(tmp_path / "data")

    assert "is not a folder" in raised.value.message
    assert (tmp_path / "data").read_text() == "mine"


def test_a_file_on_the_way_to_the_folder_is_told(tmp_path):
    (tmp_path / "file").write_text("mine")

    with pytest.raises(StoreError) as raised:
        ProgressStore.open(tmp_path / "file" / "data")

    assert "cannot be reached" in raised.value.message


def test_a_folder_where_the_file_should_be_is_told(tmp_path):
    (tmp_path / FILE_NAME).mkdir()

    with pytest.raises(StoreError) as raised:
        ProgressStore.open(tmp_path)

    assert raised.value.message and raised.value.hint


def test_writing_to_a_file_that_was_taken_away_is_a_fault_and_no_silent_loss(filled):
    with closing(ProgressStore.open(filled / "data")) as store:
        (filled / "data").rename(filled / "elsewhere")

        with pytest.raises(StoreError) as raised:
            store.record("one", [Event(EventKind.OPENED)])

    assert "cannot be reached" in raised.value.message


def test_another_program_that_holds_the_file_is_named_as_the_reason(filled):
    with (
        closing(ProgressStore.open(filled / "data")) as store,
        closing(sqlite3.connect(filled / "data" / FILE_NAME, isolation_level=None)) as other,
    ):
        store._connection.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StoreError) as raised:
            store.record("one", [Event(EventKind.OPENED)])

    assert "in use by another program" in raised.value.message


@pytest.mark.parametrize(
    "problem",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EROFS, "Read-only file system"),
        OSError(errno.ENOENT, "No such file or directory"),
        OSError(errno.EIO, "Input/output error"),
        sqlite3.OperationalError("disk I/O error"),
    ],
)
def test_every_fault_says_what_happened_and_what_to_do(tmp_path, problem):
    fault = store_error(problem, tmp_path)

    assert fault.message.endswith(".") and fault.hint.endswith(".")
    assert not is_damage(problem)


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.ENOSPC, sqlite3.SQLITE_FULL, "no room left"),
        (errno.EDQUOT, sqlite3.SQLITE_FULL, "no room left"),
        (errno.EROFS, sqlite3.SQLITE_READONLY, "may not be written to"),
        (errno.EACCES, sqlite3.SQLITE_PERM, "may not be written to"),
        (errno.ENOENT, sqlite3.SQLITE_CANTOPEN, "cannot be reached"),
        (errno.ESTALE, sqlite3.SQLITE_CANTOPEN, "cannot be reached"),
        (errno.EAGAIN, sqlite3.SQLITE_BUSY, "in use by another program"),
        (errno.EIO, sqlite3.SQLITE_IOERR, "could not be read or saved"),
    ],
)
def test_the_disk_and_sqlite_are_understood_alike(tmp_path, number, code, words):
    from_sqlite = sqlite3.OperationalError("what it says")
    from_sqlite.sqlite_errorcode = code | 1 << 8  # an extended code
    for problem in (OSError(number, os.strerror(number)), from_sqlite):
        assert words in store_error(problem, tmp_path).message
    if code == sqlite3.SQLITE_IOERR:
        assert os.strerror(number) in store_error(OSError(number, os.strerror(number)), tmp_path).hint
        assert "what it says" in store_error(from_sqlite, tmp_path).hint
