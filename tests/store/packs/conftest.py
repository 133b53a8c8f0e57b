"""The packs of a data folder, beside a pack that comes with the program."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from making_packs import SPOONS, make_folder

from media_literacy.store.packs.installed_packs import InstalledPacks


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    make_folder(folder / "first", {"spoons": SPOONS}, id="first")
    return folder


@pytest.fixture
def packs(tmp_path: Path, own: Path) -> InstalledPacks:
    return InstalledPacks(tmp_path / "data", own)


@pytest.fixture
def memory_folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where that can be had: for thousands of files that need no disk that turns."""
    yield from _in_memory(tmp_path)


@pytest.fixture(scope="module")
def shared_memory_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One such folder for all tests of a file."""
    yield from _in_memory(tmp_path_factory.mktemp("shared"))


def _in_memory(otherwise: Path) -> Iterator[Path]:
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield otherwise
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)
