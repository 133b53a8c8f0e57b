"""A folder of pages, and one page: what of a pack is in each."""

import os
from pathlib import Path

import pytest
from factories import make_lesson

from media_literacy import privacy
from media_literacy.errors import FileError
from media_literacy.export.exporter import PackToExport, export
from media_literacy.export.pack_formats import page_folder, whole_page
from media_literacy.export.web_page.typefaces import fonts
from media_literacy.packs.pack_toml import Pack

PACK = Pack("weather", "1.0", "Weather", "en", "", (), (), Path())
RAIN = make_lesson(flags=["It rained."], id="rain", title="Rain")


@pytest.fixture(autouse=True)
def _no_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """They take their time, and have tests of their own."""
    monkeypatch.setattr(fonts, "FACES", ())


def test_a_folder_has_each_lesson_the_list_and_what_is_missing_beside_it(tmp_path: Path):
    subject = PackToExport(PACK, [(RAIN, tmp_path)], missing=["The lesson “torn.md” is left out."])
    export(page_folder.EXPORTER, subject, tmp_path / "weather-pages")
    assert {file.name for file in (tmp_path / "weather-pages").iterdir()} == {"rain.html", "index.html"}
    assert "torn.md" in (tmp_path / "weather-pages.not-carried.txt").read_text(encoding="utf-8")


def test_one_page_has_all_of_them_and_no_report_where_nothing_is_missing(tmp_path: Path):
    export(whole_page.EXPORTER, PackToExport(PACK, [(RAIN, tmp_path)], has_key=False), tmp_path / "weather.html")
    assert [file.name for file in tmp_path.iterdir()] == ["weather.html"]
    html = (tmp_path / "weather.html").read_text(encoding="utf-8")
    assert html.count("<iframe") == 1 and "Because of what it says." not in html


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(FileError, match="taken"):
        export(page_folder.EXPORTER, PackToExport(PACK, [(RAIN, tmp_path)]), tmp_path / "taken")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_new_folder_is_as_open_to_others_as_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(privacy, "_usual_mask", 0o022)
    before = os.umask(0o077)
    try:
        export(page_folder.EXPORTER, PackToExport(PACK, [(RAIN, tmp_path)]), tmp_path / "pages")
    finally:
        os.umask(before)
    assert (tmp_path / "pages").stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "pages" / "index.html").stat().st_mode & 0o777 == 0o644
