"""A pack that was made here opens here, and the same folder gives the same bytes."""

import hashlib
import os
from pathlib import Path

from packs.archive.made_packs import make_folder, open_bytes, pack_bytes

from media_literacy.packs.archive.archive_writing import write_pack


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_was_packed_comes_out_again(tmp_path: Path):
    folder = make_folder(tmp_path / "bridges")
    opened = open_bytes(pack_bytes(folder), tmp_path)
    assert opened.report.diagnostics == ()
    assert opened.pack is not None
    assert files_in(folder).items() <= files_in(opened.pack.folder).items()
    assert [path.read_bytes() for path in opened.pack.lessons] == [(folder / "lessons" / "bridge.md").read_bytes()]


def test_packing_an_opened_pack_gives_the_same_bytes(tmp_path: Path):
    data = pack_bytes(make_folder(tmp_path / "bridges"))
    opened = open_bytes(data, tmp_path)
    assert opened.pack is not None
    assert pack_bytes(opened.pack.folder) == data


def test_dates_and_rights_of_files_do_not_matter(tmp_path: Path):
    folder = make_folder(tmp_path / "bridges")
    before = pack_bytes(folder)
    os.utime(folder / "pack.toml", (0, 1_700_000_000))
    (folder / "pack.toml").chmod(0o755)
    assert pack_bytes(folder) == before


def test_the_bytes_are_the_same_on_every_machine(tmp_path: Path):
    written = write_pack(make_folder(tmp_path / "bridges"))
    assert written.hash == "d88025d67f1c8b3ef45d0078a0410d6b2092c4b75bf7d9485905efb5ae0c431c"
    assert written.data is not None
    assert (
        hashlib.sha256(written.data).hexdigest() == "ccb4c8fba0fb02d1c83935837026beaca6b247b19ec8aa50dc3f2604c7678c00"
    )
