"""The packs of a data folder, beside a pack that comes with the app."""

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
