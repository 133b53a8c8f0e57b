"""What is remarked on packs that are made or opened all the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from all_codes import CODES
from packs.archive.building import Piece, pieces_of, zipped
from packs.archive.made_packs import FILES, make_folder, open_bytes

from media_literacy.diagnostics import Report
from media_literacy.packs.archive.archive_writing import write_pack


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
