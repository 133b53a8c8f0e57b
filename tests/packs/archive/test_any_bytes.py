"""Whatever the bytes are, opening them ends, takes little memory, and takes out all or nothing."""

import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from packs.archive.building import DEFLATED, Piece, pack_and, pack_with, pieces_of, zipped
from packs.archive.largest import KINDS, large

from media_literacy.packs.archive.extracting import open_archive

SOUND = pack_with()
PRESSED = zipped(
    Piece(piece.name, piece.data, DEFLATED if piece.name == "lessons/bridge.md" else 0) for piece in pieces_of()
)
CHECKOUT = Path(__file__).parents[3]
OPEN = """
import resource, sys
from pathlib import Path
from media_literacy.packs.archive.extracting import open_archive
for file in sys.argv[1:]:
    into = Path(file).with_suffix("")
    into.mkdir()
    assert open_archive(Path(file), into).pack is not None, file
status = Path("/proc/self/status")
if status.exists():  # the other count would begin with what the tests themselves took
    most = int(status.read_text().partition("VmHWM:")[2].split()[0])
else:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(most)
"""


def open_in_peace(data: bytes) -> None:
    """Open these bytes, and see to what may be expected of any bytes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, into = folder / "some.lessonpack", folder / "into"
        file.write_bytes(data)
        into.mkdir()
        opened = open_archive(file, into)
        assert sorted(entry.name for entry in folder.iterdir()) == ["into", "some.lessonpack"]
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


def test_the_largest_packs_are_opened_in_300_megabytes(tmp_path: Path):
    files = [tmp_path / f"{kind}.lessonpack" for kind in KINDS]
    for kind, file in zip(KINDS, files, strict=True):
        file.write_bytes(pack_and(*large(kind)))
    told = subprocess.run(
        [sys.executable, "-c", OPEN, *map(str, files)], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr  # how long it takes, the benchmarks tell
    assert int(told.stdout) < 300 * 1024
