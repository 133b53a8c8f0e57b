"""What tests of the pages about packs share: packs on the disk, and pages in a window."""

import pytest
from making_packs import make_folder

from media_literacy.store.packs.installed_packs import InstalledPacks


@pytest.fixture
def packs(tmp_path):
    """A shelf for packs, beside a pack “first” that comes with the program."""
    make_folder(tmp_path / "own" / "first", id="first")
    return InstalledPacks(tmp_path / "data", tmp_path / "own")


@pytest.fixture
def show(in_window):
    """Put a page into a window of its own, with the keyboard."""

    def make(page, width=1024, height=768):
        in_window(page, width, height)
        page.take_focus()
        return page

    return make
