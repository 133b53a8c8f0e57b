"""Paths below the data folder go with it."""

import os
from pathlib import Path

from each_row import each_row

from media_literacy.store.portable_paths import kept_path, path_in

HERE, THERE = Path(os.path.abspath("/media/stick/data")), Path(os.path.abspath("/mnt/usb/other"))


@each_row("name", ["a.md", "packs/city/lessons/b.md", "öd \udcff.md", ".", "a//b"])
def test_what_lies_below_the_folder_is_found_below_it_wherever_it_lies(name: str):
    path = str(HERE / name) if name != "." else f"{HERE}{os.sep}"
    kept = kept_path(path, HERE)
    assert kept.startswith("./") and os.path.normpath(path_in(kept, THERE)) == os.path.normpath(str(THERE / name))


@each_row("path", ["/home/ada/a.md", "/media/stick/data2/a.md", "/media/stick/data", "a.md"])
def test_what_lies_elsewhere_stays_as_it_is(path: str):
    assert kept_path(path, HERE) == path_in(path, THERE) == path


def test_without_a_folder_every_path_stays_as_it_is():
    assert kept_path(str(HERE / "a.md"), None) == str(HERE / "a.md")
    assert path_in("./a.md", None) == "./a.md"


def test_a_path_that_leads_out_again_is_not_followed():
    assert path_in("./../../etc/passwd", HERE) == "./../../etc/passwd"
