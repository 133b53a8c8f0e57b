"""What is remarked on packs that are made or opened all the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from all_codes import CODES
from packs.archive.building import DEFLATED, Piece, pack_and, pieces_of, zipped
from packs.archive.made_packs import FILES, make_folder, open_bytes

from media_literacy.diagnostics import Report
from media_literacy.lesson.limits import PICTURE_BYTES
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


def test_a_pack_unpacks_to_200_megabytes_at_most():
    def telling(last: int) -> bytes:
        """A pack whose pictures are said to be as long as they may be, but for the last one."""
        told = [{"length": length} for length in (*[PICTURE_BYTES] * 24, last)]
        return pack_and(
            *(Piece(f"lessons/{n}.png", b"", DEFLATED, local=way, central=way) for n, way in enumerate(told))
        )

    others = sum(entry.length for entry in read_entries(telling(0)))
    for total, is_too_much in ((209_715_200, False), (209_715_201, True)):
        messages = [said.message for said in check_archive(telling(total - others), Path("pack")).diagnostics]
        assert any("unpacks to more than" in message for message in messages) is is_too_much
