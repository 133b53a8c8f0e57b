"""Paths on their way through Qt."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from media_literacy.ui.paths import as_path, as_word

NAMES = [b"plain.md", b"\xdcbung.md", b"two\nlines.md", b"%20 #1;a.md", b"file:\xff.md"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are text on other systems")
@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_path_comes_through_qt_as_it_was(tmp_path, name):
    path, holder = tmp_path / os.fsdecode(name), QObject()
    holder.setObjectName(as_word(path))
    assert as_path(holder.objectName()) == path


def test_a_path_that_is_text_stays_as_it_is():
    assert as_word(Path("lessons/a b.md")) == "lessons/a b.md".replace("/", os.sep)
