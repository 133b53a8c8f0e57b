"""A whole pack as web pages: one or a folder, with the answers or without; what cannot be read is said."""

import pytest
from kites import SOURCE
from PySide6.QtCore import Qt
from ui.packs.seeing import press, texts

from media_literacy.export.web_page.typefaces import fonts
from media_literacy.packs.pack_toml import Pack, read_pack
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage


@pytest.fixture(autouse=True)
def _no_fonts(monkeypatch):
    """They take their time, and have tests of their own."""
    monkeypatch.setattr(fonts, "FACES", ())


@pytest.fixture
def pack(tmp_path) -> Pack:
    folder = tmp_path / "weather"
    (folder / "lessons").mkdir(parents=True)
    described = 'schema = 1\nid = "weather"\nversion = "1.0"\ntitle = "Weather"\nlanguage = "en"\n'
    (folder / "pack.toml").write_text(described + 'lessons = ["lessons/kites.md", "lessons/torn.md"]\n')
    (folder / "lessons" / "kites.md").write_text(SOURCE, encoding="utf-8")
    (folder / "lessons" / "torn.md").write_bytes(b"\xff\xfe\x00")
    found = read_pack(folder)[0]
    assert found is not None
    return found


@pytest.fixture
def page(show, tasks, appearance, pack):
    return show(PackPagesPage(pack, tasks, appearance), 1024, 768)


def test_one_page_is_written_and_what_it_lacks_is_said(qtbot, page, tmp_path):
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    html = (tmp_path / "weather-page.html").read_text(encoding="utf-8")
    assert "Kites" in html and html.count("<iframe") == 1 and "weather-page.html (" in page.banner.text
    report = (tmp_path / "weather-page.html.not-carried.txt").read_text(encoding="utf-8")
    assert "“torn.md” cannot be read" in report


def test_a_folder_of_pages_without_the_answers(qtbot, page, tmp_path):
    qtbot.mouseClick(page.choices["page"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.choices["pages"], Qt.MouseButton.LeftButton)
    press(qtbot, page, "Without")
    assert "Results come back as a code or a file." in " ".join(texts(page))
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    written = {file.name for file in (tmp_path / "weather-pages").iterdir()}
    assert written == {"kites.html", "index.html"} and "weather-pages (" in page.banner.text
    html = (tmp_path / "weather-pages" / "kites.html").read_text(encoding="utf-8")
    assert "data-has-key" not in html.partition("<head>")[0]


def test_a_pack_without_a_lesson_that_can_be_read_is_refused(qtbot, page, pack, tmp_path):
    pack.lessons[0].unlink()
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: "There is no lesson in this pack that can be read." in page.banner.text)
    assert "“kites.md” cannot be read" in page.banner.text and not list(tmp_path.glob("*.html"))
