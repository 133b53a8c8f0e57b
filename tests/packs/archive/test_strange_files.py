"""Whatever lies in a folder that is packed: pipes, sockets, links in a circle, names of every sort."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from packs.archive.made_packs import make_folder, pack_bytes

from media_literacy.packs.archive.archive_writing import write_pack
from media_literacy.packs.archive.file_names import DEPTH
from media_literacy.packs.pack_check import check_pack


def nest(folder: Path, depth: int) -> None:
    """Folders in each other, deeper than a path may be long."""
    where = os.open(folder, os.O_RDONLY)
    for _number in range(depth):
        os.mkdir("n", dir_fd=where)
        inner = os.open("n", os.O_RDONLY, dir_fd=where)
        os.close(where)
        where = inner
    os.close(os.open("x.md", os.O_CREAT | os.O_WRONLY, dir_fd=where))
    os.close(where)


def make_socket(place: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening, contextlib.chdir(place.parent):
        listening.bind(place.name)


STRANGE_THINGS = {
    "archive-link": [
        lambda folder: os.mkfifo(folder / "pipe.md"),
        lambda folder: os.mkfifo(folder / "lessons" / "pipe"),
        lambda folder: make_socket(folder / "s.md"),
        lambda folder: (folder / "self").symlink_to("self"),
        lambda folder: (folder / "lessons" / "up").symlink_to(".."),
        lambda folder: (folder / "zero.md").symlink_to("/dev/zero"),
        lambda folder: (folder / "gone.md").symlink_to("nowhere"),
    ],
    "name-not-portable": [
        lambda folder: nest(folder, 1_200),
        lambda folder: nest(folder, DEPTH + 1),
        lambda folder: (folder / ("a" * 250 + ".md")).touch(),
    ],
    "name-unreadable": [
        lambda folder: (folder / "\udcff.md").touch(),
        lambda folder: (folder / "new\nline.md").touch(),
        lambda folder: (folder / "\u202egnp.md").touch(),
    ],
    "file-too-large": [lambda folder: os.truncate(folder / "lessons" / "bridge.md", 5 * 1024**3)],
    "pack-lesson-missing": [
        lambda folder: [(folder / "lessons" / "bridge.md").unlink(), os.mkfifo(folder / "lessons" / "bridge.md")],
    ],
    "pack-unreadable": [lambda folder: [(folder / "pack.toml").unlink(), os.mkfifo(folder / "pack.toml")]],
}


@pytest.mark.skipif(sys.platform == "win32", reason="has no such things in folders")
@pytest.mark.timeout(60)
def test_whatever_lies_in_a_folder_is_answered_at_once(tmp_path: Path):
    for code, things in STRANGE_THINGS.items():
        for number, make in enumerate(things):
            folder = make_folder(tmp_path / f"{code}-{number}")
            make(folder)
            started = time.process_time()
            written = write_pack(folder)
            assert code in [diagnostic.code for diagnostic in written.report.diagnostics], (code, number)
            assert time.process_time() - started < 2
            assert (written.data is None) == written.report.has_errors
            checked = check_pack(folder)
            assert checked.pack is not None or code == "pack-unreadable"
            subprocess.run(["rm", "-rf", str(folder)], check=True)  # Python's own way is too deep for some of them


@pytest.mark.skipif(sys.platform == "win32", reason="has no such things in folders")
def test_a_pipe_in_the_place_of_a_signature_is_no_signature(tmp_path: Path):
    folder = make_folder(tmp_path / "bridges")
    before = pack_bytes(folder)
    os.mkfifo(folder / "signature.json")
    assert pack_bytes(folder) == before
