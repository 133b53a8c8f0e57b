"""A lesson given away as files: which there are, where they go, and what is said before they are written."""

from pathlib import Path

import pytest
from export.web_page.pages import PNG
from kites import SOURCE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import press, texts

from media_literacy.export.exporters import lesson_exporters
from media_literacy.lesson.parser import read_lesson
from media_literacy.strings.sizes import size_text
from media_literacy.ui.workshop.sharing.share_page import SharePage


@pytest.fixture
def page(show, tasks, appearance, draft):
    made = show(SharePage(draft(SOURCE).lesson, None, None, tasks, appearance), 1024, 768)
    made.setFocus()
    return made


def test_it_is_said_before_that_the_answers_are_in_the_page(page):
    said = " ".join(texts(page))
    assert (
        "The answers are in the file." in said
        and "Web page without the answers" in page.choices["page-without-key"].text()
    )


def test_only_files_are_offered_and_the_page_is_ticked(page):
    assert [name for name, box in page.choices.items() if box.isChecked()] == ["page"]
    assert not {"worksheet", "key", "teacher"} & {*page.choices}


def test_formats_stand_where_those_look_who_open_them(page):
    names = list(page.choices)
    assert names[:2] == ["page", "page-without-key"] and names.index("word") < names.index("qti3")
    said = texts(page)
    headings = ["When results come back", "For a word processor", "For learning platforms", "For other teachers"]
    assert sorted(headings, key=said.index) == headings
    assert {exporter.name for exporter in lesson_exporters() if not exporter.is_printed} == {*names}


def test_the_chosen_files_are_written_and_named(qtbot, page, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args: str(tmp_path)))
    qtbot.mouseClick(page.choices["page-without-key"], Qt.MouseButton.LeftButton)
    press(qtbot, page, "Save as files…")
    qtbot.waitUntil(lambda: bool(page.banner.text))
    written = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.html")}
    assert sorted(written) == ["kites-page-without-key.html", "kites-page.html"]
    assert all(f"{name} ({size_text(len(text.encode()))})" in page.banner.text for name, text in written.items())
    assert "data-has-key" in written["kites-page.html"].partition("<head>")[0]
    assert "data-has-key" not in written["kites-page-without-key.html"].partition("<head>")[0]


def test_the_page_of_a_lesson_of_a_pack_knows_it(qtbot, show, tasks, appearance, draft, tmp_path, monkeypatch):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "pack.toml").write_text('schema = 1\nid = "weather"\nversion = "1.0"\ntitle = "W"\nlanguage = "en"\n')
    path = tmp_path / "lessons" / "kites.md"
    path.write_text(SOURCE, encoding="utf-8")
    page = show(SharePage(draft(SOURCE).lesson, path, path.parent, tasks, appearance), 1024, 768)
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    assert '"pack":"weather"' in (tmp_path / "kites-page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("is_saved", [True, False])
def test_the_dialog_begins_beside_the_file_and_never_in_a_folder_of_the_program(
    qtbot, show, tasks, appearance, draft, tmp_path, monkeypatch, is_saved
):
    starts = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *args: starts.append(args[2]) or ""))
    path = tmp_path / "kites.md" if is_saved else None
    page = show(SharePage(draft(SOURCE).lesson, path, tmp_path, tasks, appearance), 1024, 768)
    press(qtbot, page, "Save as files…")
    assert starts == [str(tmp_path if is_saved else Path.home())]


def test_what_its_pictures_add_to_a_page_is_said_before(show, tasks, appearance, tmp_path):
    (tmp_path / "kite.png").write_bytes(PNG)
    path = tmp_path / "kites.md"
    path.write_text(SOURCE + "\n# Debrief\n\n![A kite](kite.png)\n", encoding="utf-8")
    lesson = read_lesson(path).lesson
    assert lesson is not None
    page = show(SharePage(lesson, path, tmp_path, tasks, appearance), 1024, 768)
    assert "Its pictures make the file about 1 kB larger." in texts(page)


def test_a_pack_is_asked_for(qtbot, page):
    with qtbot.waitSignal(page.pack_requested):
        press(qtbot, page, "Make a pack…")
