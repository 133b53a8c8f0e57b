"""Starts of the program with one data folder, and a folder for their sockets."""

import tempfile
from pathlib import Path

import pytest

from media_literacy.ui.window.desktop.single_instance import SingleInstance


@pytest.fixture
def runtime(tmp_path, monkeypatch):
    """A folder for sockets as the system makes one: of this person, and of nobody else."""
    folder = Path(tempfile.mkdtemp(prefix="run-"))  # the path of `tmp_path` may be too long for a socket
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


@pytest.fixture
def start(qapp):
    started = []

    def make(folder, **computer):
        made = SingleInstance(folder, **computer)
        started.append(made)
        return made

    yield make
    for instance in started:
        instance.close()
