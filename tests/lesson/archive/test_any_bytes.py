"""Whatever the bytes are, opening them ends soon, takes little memory, and takes out all or nothing."""

import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lesson.archive.building import DEFLATED, Piece, pack_and, pack_with, pieces_of, zipped
from lesson.archive.packs import picture

from media_literacy.lesson.archive.opening import open_archive

SOUND = pack_with()
PRESSED = zipped(Piece(one.name, one.data, DEFLATED if one.name == "lessons/bridge.md" else 0) for one in pieces_of())
MEGABYTE = 1024 * 1024
CHECKOUT = Path(__file__).parents[3]
OPEN = """
import resource, sys, time
from pathlib import Path
from media_literacy.lesson.archive.opening import open_archive
began = time.process_time()
opened = open_archive(Path(sys.argv[1]), Path(sys.argv[2]))
took = time.process_time() - began
status = Path("/proc/self/status")
if status.exists():  # the other count would begin with what the tests themselves took
    most = int(status.read_text().partition("VmHWM:")[2].split()[0])
else:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(took, most, opened.pack is not None)
"""


def open_in_peace(data: bytes) -> None:
    """Open these bytes, and see to what may be expected of any bytes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, into = folder / "some.lessonpack", folder / "into"
        file.write_bytes(data)
        into.mkdir()
        began = time.process_time()
        opened = open_archive(file, into)
        assert time.process_time() - began < 2
        assert sorted(one.name for one in folder.iterdir()) == ["into", "some.lessonpack"]
        is_refused = opened.report.has_errors
        assert is_refused == (opened.pack is None) == (not any(into.iterdir()))


@given(st.binary(max_size=2_000))
def test_any_bytes_are_opened_or_refused(data: bytes):
    open_in_peace(data)


@given(st.binary(max_size=200), st.integers(0, len(SOUND)), st.integers(0, 40))
def test_a_pack_with_other_bytes_in_it_is_opened_or_refused(put: bytes, at: int, taken: int):
    open_in_peace(SOUND[:at] + put + SOUND[at + taken :])


@given(st.lists(st.tuples(st.integers(0, len(PRESSED) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_pack_with_changed_bytes_is_opened_or_refused(changes: list[tuple[int, int]]):
    data = bytearray(PRESSED)
    for at, value in changes:
        data[at] = value
    open_in_peace(bytes(data))


@given(st.sampled_from(range(1, len(SOUND))))
def test_a_pack_that_ends_early_is_refused(length: int):
    open_in_peace(SOUND[:length])
    open_in_peace(SOUND[length:])


@given(st.binary(max_size=300))
def test_any_list_of_files_is_read_or_refused(manifest: bytes):
    open_in_peace(pack_with(manifest=manifest))


@given(st.text(min_size=1, max_size=30).filter(lambda name: not set(name) & {"\ud800"}))
def test_any_name_is_taken_or_refused(name: str):
    open_in_peace(pack_and(Piece(name.encode("utf-8", "replace"), b"x", flags=0x800)))


def large(kind: str) -> Iterator[Piece]:
    """The entries of the largest packs that are allowed."""
    chance = Random(3)
    if kind == "as much as a file may hold":
        for number in range(7):
            yield Piece(f"lessons/{number}.png", picture() + chance.randbytes(7 * MEGABYTE))
    elif kind == "as much as may be unpacked":
        parts = (bytes(chance.choices(b"abcdefgh", k=2_000)) + bytes(2_000) for _number in range(1_900))
        data = (picture() + b"".join(parts))[: 7 * MEGABYTE]
        packing = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = packing.compress(data) + packing.flush()
        for number in range(28):
            yield Piece(f"lessons/{number}.png", data, DEFLATED, body=packed)
    else:
        for number in range(990):
            yield Piece(f"lessons/{'x' * 150}{number}.md", b"# News\n")


@pytest.mark.parametrize(
    "kind", ["as much as a file may hold", "as much as may be unpacked", "as many as may be in a pack"]
)
def test_the_largest_packs_are_opened_in_two_seconds_and_300_megabytes(kind: str, tmp_path: Path):
    file, into = tmp_path / "large.lessonpack", tmp_path / "into"
    file.write_bytes(pack_and(*large(kind)))
    into.mkdir()
    told = subprocess.run(
        [sys.executable, "-c", OPEN, str(file), str(into)], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    seconds, kilobytes, was_opened = told.stdout.split()
    assert was_opened == "True"
    assert float(seconds) < 2
    assert int(kilobytes) < 300 * 1024
