"""A record store of somebody else’s on this computer, and somebody else’s rules for what is sent to it."""

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from launcher import apart_environment, npm
from media_literacy.classroom.records.record_address import RecordAddress, read_record_address

HERE = Path(__file__).parent
USER, PASSWORD = "school", "correct horse: 4 staples"


class RunningStore:
    """The record store: what it keeps survives that it is killed. `scopes` are what the one user may do."""

    def __init__(self, folder: Path, scopes: Sequence[str] = ("all",), **settings: str) -> None:
        self._folder, self._scopes = folder, scopes
        self._python = Path(apart_environment.python_of("record-store"))
        self._settings = {
            **os.environ,
            "RALPH_APP_DIR": str(folder),
            "RALPH_RUNSERVER_BACKEND": "fs",
            "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder),
            **settings,
        }
        self._port = 0
        self._program: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """On the same port as before."""
        words = [self._python, HERE / "record_store.py", str(self._port), USER, PASSWORD, *self._scopes]
        self._program = subprocess.Popen(words, env=self._settings, stdout=subprocess.PIPE, text=True)
        assert self._program.stdout is not None
        self._port = int(self._program.stdout.readline())

    def kill(self) -> None:
        if self._program is not None:
            self._program.kill()
            self._program.communicate()
            self._program = None

    @property
    def address(self) -> RecordAddress:
        found = read_record_address(f"http://127.0.0.1:{self._port}/xAPI")
        assert found is not None
        return found

    def statements(self) -> list[dict[str, Any]]:
        """All that it keeps, read from its file."""
        file = self._folder / "fs_lrs.jsonl"
        return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


@contextmanager
def running(store: RunningStore) -> Iterator[RunningStore]:
    """The store, until the block ends."""
    try:
        store.start()
        yield store
    finally:
        store.kill()


@pytest.fixture
def record_store(tmp_path: Path) -> Iterator[RunningStore]:
    folder = tmp_path / "record-store"
    folder.mkdir()
    with running(RunningStore(folder)) as store:
        yield store


def faults_of(statements: Sequence[object], folder: Path) -> list[list[str]]:
    """What @learninglocker/xapi-validation finds wrong with each of these."""
    file = folder / "statements.json"
    file.write_text(json.dumps(statements), encoding="utf-8")
    words = ["node", HERE / "validate.cjs", npm.modules_of("records"), file]
    return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)
