"""What goes into a pack, what stays out, and what is refused before anybody gets it."""

import errno
import io
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packs.archive.building import pack_with
from packs.archive.hostile_contents import OTHER_KINDS, PICTURES, jpeg
from packs.archive.made_packs import FILES, PACK_TOML, make_folder, open_bytes, pack_bytes, picture

from media_literacy.diagnostics import Severity
from media_literacy.errors import FileError
from media_literacy.packs.archive import archive_writing
from media_literacy.packs.archive.archive_writing import write_pack
from media_literacy.packs.archive.container import read_entries
from media_literacy.packs.archive.file_names import DEPTH

MEGABYTE = 1024 * 1024


def names_in(data: bytes) -> list[str]:
    return [entry.name for entry in read_entries(data)]


def codes_of(folder: Path) -> list[str]:
    return [diagnostic.code for diagnostic in write_pack(folder).report.diagnostics]


def test_the_file_that_says_what_it_is_comes_first_and_the_others_by_name(tmp_path: Path):
    data = pack_bytes(make_folder(tmp_path / "bridges"))
    assert data[30:38] == b"mimetype" and data[38:67] == b"application/x-lesson-pack+zip"
    first, *others = names_in(data)
    assert first == "mimetype" and others == sorted(others)


def test_every_entry_is_of_the_same_day_and_a_file_that_all_may_read(tmp_path: Path):
    with zipfile.ZipFile(io.BytesIO(pack_bytes(make_folder(tmp_path / "bridges")))) as archive:
        told = {(entry.date_time, entry.create_system, entry.external_attr >> 16) for entry in archive.infolist()}
    assert told == {((1980, 1, 1, 0, 0, 0), 3, 0o100644)}


def test_it_holds_what_the_format_says(tmp_path: Path):
    assert sorted(names_in(pack_bytes(make_folder(tmp_path / "a")))) == sorted(names_in(pack_with()))


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        ".git/config",
        "lessons/.bridge.md.swp",
        "lessons/bridge.md~",
        "lessons/#bridge.md#",
        "lessons/bridge.md.bak",
        "~$plan.docx",
        "Thumbs.db",
        "lessons/desktop.ini",
        "__MACOSX/bridge.md",
        "earlier.lessonpack",
        "manifest.json",
        "mimetype",
    ],
)
def test_what_editors_and_systems_leave_behind_changes_nothing(name: str, tmp_path: Path):
    before = pack_bytes(make_folder(tmp_path / "one"))
    written = write_pack(make_folder(tmp_path / "two", FILES | {name: b"\xff"}))
    assert written.data == before
    assert written.report.diagnostics == ()


@pytest.mark.parametrize("name", OTHER_KINDS)
def test_other_kinds_of_files_stay_out_and_are_named(name: str, tmp_path: Path):
    before = pack_bytes(make_folder(tmp_path / "one"))
    written = write_pack(make_folder(tmp_path / "two", FILES | {name: b"x"}))
    assert written.data == before
    assert [diagnostic.code for diagnostic in written.report.diagnostics] == (
        [] if name.endswith(".lessonpack") else ["file-left-out"]
    )


@pytest.mark.parametrize(
    ("code", "files"),
    [
        ("name-not-portable", {"lessons/nul.md": b"x"}),
        ("name-not-portable", {f"lessons/{'a' * 190}.md": b"x"}),
        ("name-unreadable", {"lessons/zero\u200bwidth.md": b"x"}),
        ("not-utf8", {"lessons/bridge.md": b"\xff"}),
        ("file-too-large", {"lessons/bridge.md": b"x" * 300_000}),
        ("picture-too-large", {"lessons/a.png": picture(9_000, 9_000)}),
        ("picture-too-large", {"lessons/a.png": picture() + b"x" * (9 * MEGABYTE)}),
        ("picture-kind", {"lessons/a.png": jpeg((2, 2))}),
        ("archive-too-large", {f"lessons/{number}.png": picture() + b"x" * (7 * MEGABYTE) for number in range(8)}),
        ("archive-too-large", {f"lessons/{number}.md": b"x" for number in range(1_000)}),
        ("archive-too-large", {f"lessons/{number}.md": b"x" * 256 * 1024 for number in range(64)}),
        ("pack-unreadable", {"pack.toml": b"id ="}),
        ("pack-value", {"pack.toml": b"title = 'no id'"}),
        ("name-not-portable", {"pack.toml": b"id = 'con'"}),
        ("pack-value", {"pack.toml": b"id = '-'"}),
        ("name-not-portable", {"pack.toml": b"id = '" + b"x" * 101 + b"'"}),
        ("pack-lesson-missing", {"pack.toml": b"id = 'a'\nlessons = ['lessons/gone.md']"}),
        ("pack-lesson-missing", {"pack.toml": b"id = 'a'\nlessons = ['../other/lessons/bridge.md']"}),
    ],
)
def test_what_opening_would_refuse_is_not_packed(code: str, files: dict[str, bytes], tmp_path: Path):
    folder = make_folder(tmp_path / "bridges", FILES | files)
    written = write_pack(folder)
    assert written.data is None
    assert [diagnostic.code for diagnostic in written.report.diagnostics if diagnostic.severity is Severity.ERROR] == [
        code
    ]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_that_opening_would_refuse_is_not_packed(name: str, tmp_path: Path):
    folder = make_folder(tmp_path / "bridges", FILES | {"lessons/media/bridge.png": PICTURES[name]})
    assert codes_of(folder) == ["picture-kind"]


@pytest.mark.parametrize("target", ["../secret.md", "lessons/bridge.md", "nowhere", "."])
def test_a_link_is_not_followed(target: str, tmp_path: Path):
    (tmp_path / "secret.md").write_text("secret", encoding="utf-8")
    folder = make_folder(tmp_path / "bridges")
    (folder / "lessons" / "link.md").symlink_to(target)
    assert codes_of(folder) == ["archive-link"]


def test_folders_may_be_eight_deep_and_no_deeper(tmp_path: Path):
    at_most = "/".join(["n"] * DEPTH)
    folder = make_folder(tmp_path / "bridges", FILES | {f"{at_most}/a.md": b"# A\n"})
    assert f"{at_most}/a.md" in names_in(pack_bytes(folder))
    make_folder(folder, {f"{at_most}/n/a.txt": b"A"})
    assert codes_of(folder) == ["name-not-portable"]
    shutil.rmtree(folder / at_most / "n")
    (folder / at_most / "n").mkdir()
    assert codes_of(folder) == [], "an empty folder is nothing"


@pytest.mark.parametrize("name", ["{}.docx", "{}/", ".{}", "a/{}.docx"])
def test_a_large_tree_that_is_no_pack_is_not_looked_through(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = make_folder(tmp_path / "bridges")
    (folder / "a").mkdir()
    there = sum(1 for _one in folder.rglob("*"))
    monkeypatch.setattr("media_literacy.packs.archive.archive_writing.LOOKED_AT", there + 31)
    for number in range(30):
        place = folder / name.format(number)
        place.mkdir() if name.endswith("/") else place.touch()
    assert "archive-too-large" not in codes_of(folder)
    (folder / "one-more.docx").touch()
    assert "archive-too-large" in codes_of(folder)


def test_a_folder_in_it_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = make_folder(tmp_path / "bridges")
    (folder / "locked").mkdir()
    look = os.scandir

    def refuse(where: Path | str) -> "os._ScandirIterator[str]":
        if Path(where).name == "locked":  # root, who runs the tests on the build machine, may read everything
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(where))
        return look(where)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(FileError, match="locked"):
        write_pack(folder)


def test_names_that_differ_in_case_alone_are_not_packed(tmp_path: Path):
    folder = make_folder(tmp_path / "bridges", FILES | {"lessons/rain.md": b"x"})
    if (folder / "lessons" / "Rain.md").exists():
        assert codes_of(folder) == []  # this file system keeps but one of them
    else:
        (folder / "lessons" / "Rain.md").write_bytes(b"x")
        assert codes_of(folder) == ["name-twin"]


def test_an_accent_apart_from_its_letter_is_joined_to_it(tmp_path: Path):
    """As one system keeps names and another types them: the bytes have to be the same."""
    apart = make_folder(tmp_path / "one", FILES | {"lessons/cafe\u0301.md": b"x"})
    joined = make_folder(tmp_path / "two", FILES | {"lessons/caf\u00e9.md": b"x"})
    assert pack_bytes(apart) == pack_bytes(joined)


def test_a_folder_without_a_description_is_no_pack(tmp_path: Path):
    folder = make_folder(tmp_path / "bridges", {"lessons/bridge.md": b"x"})
    assert codes_of(folder) == ["pack-unreadable"]


def test_a_folder_that_is_not_there_is_a_failed_action(tmp_path: Path):
    with pytest.raises(FileError, match="cannot be read"):
        write_pack(tmp_path / "gone")


STEMS = st.text("abAB éÉß.-~con", min_size=1, max_size=5)


@given(
    st.dictionaries(
        st.tuples(
            st.sampled_from(["", "lessons/", "Lessons/", "lessons/media/"]),
            STEMS,
            st.sampled_from([".md", ".txt", ".png", ""]),
        ).map("".join),
        st.sampled_from([b"x", b"\xff", picture(), b""]),
        max_size=4,
    )
)
def test_what_is_packed_is_opened(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]):
    folder = tmp_path_factory.mktemp("law")
    files = {name: data for name, data in files.items() if name.rpartition("/")[2] not in (".", "..")}
    for name, data in ({"pack.toml": PACK_TOML.encode(), "lessons/bridge.md": b"x"} | files).items():
        path = folder / "bridges" / name
        if os.path.isdir(path) or any(parent.is_file() for parent in path.parents):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    written = write_pack(folder / "bridges")
    assert (written.data is None) == written.report.has_errors
    if written.data is not None:
        opened = open_bytes(written.data, folder)
        assert opened.report.diagnostics == ()
        assert opened.hash == written.hash


def test_twenty_thousand_files_are_looked_at_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert archive_writing.LOOKED_AT == 20_000
    monkeypatch.setattr(archive_writing, "LOOKED_AT", 500)
    folder = make_folder(tmp_path / "bridges")
    for number in range(499 - sum(1 for _path in folder.rglob("*"))):
        (folder / f".{number}").touch()
    assert "archive-too-large" not in codes_of(folder)
    (folder / ".one-more").touch()
    assert "archive-too-large" in codes_of(folder)
