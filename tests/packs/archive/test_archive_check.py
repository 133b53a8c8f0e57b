"""What is remarked on packs that are made or opened all the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from all_codes import CODES
from each_row import each_row
from packs.archive.building import DEFLATED, Piece, pack_and, pieces_of, zipped
from packs.archive.made_packs import FILES, make_folder, open_bytes

from media_literacy.diagnostics import Report
from media_literacy.lesson.limits import FILE_BYTES, PICTURE_BYTES
from media_literacy.packs.archive.archive_check import check_archive
from media_literacy.packs.archive.archive_writing import write_pack
from media_literacy.packs.archive.container import read_entries


def made_with_a_drawing(folder: Path) -> Report:
    written = write_pack(make_folder(folder / "bridges", FILES | {"notes.docx": b"PK"}))
    assert written.data is not None and b"notes.docx" not in written.data
    return written.report


def opened_with_a_wrong_signature(folder: Path) -> Report:
    opened = open_bytes(zipped([*pieces_of(), Piece("signature.json", b"{}")]), folder)
    assert opened.pack is not None and opened.signature is None
    return opened.report


DIAGNOSTICED: dict[str, Callable[[Path], Report]] = {
    "file-left-out": made_with_a_drawing,
    "signature-unfit": opened_with_a_wrong_signature,
}


@pytest.mark.parametrize("code", DIAGNOSTICED)
def test_what_does_not_matter_much_is_a_warning(code: str, tmp_path: Path):
    report = DIAGNOSTICED[code](tmp_path)
    assert not report.has_errors
    assert [diagnostic.code for diagnostic in report.diagnostics] == [code]
    for diagnostic in report.diagnostics:
        assert diagnostic.message.endswith(".") and diagnostic.hint.endswith(".")
        assert diagnostic.severity is CODES[code].severity


@each_row(
    ("ending", "most", "total", "words"),
    [
        (".png", PICTURE_BYTES, 209_715_200, "unpacks to more than"),
        (".md", FILE_BYTES, 16_777_216, "text together"),
    ],
)
def test_files_are_so_long_together_at_most(ending: str, most: int, total: int, words: str):
    def telling(last: int) -> bytes:
        """A pack whose files are said to be as long as they may be, but for the last one."""
        told = [{"length": length} for length in (*[most] * (total // most - 1), last)]
        return pack_and(
            *(Piece(f"lessons/{n}{ending}", b"", DEFLATED, local=way, central=way) for n, way in enumerate(told))
        )

    counted = [entry.length for entry in read_entries(telling(0)) if ending == ".png" or entry.name.endswith(ending)]
    for last, is_too_much in ((total - sum(counted), False), (total - sum(counted) + 1, True)):
        messages = [said.message for said in check_archive(telling(last), Path("pack")).diagnostics]
        assert any(words in message for message in messages) is is_too_much
