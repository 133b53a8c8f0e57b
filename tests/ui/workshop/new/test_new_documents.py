"""A new lesson of a document that is opened or dropped: which one it is, how long it takes, in which letters."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import drop, press, texts
from ui.workshop.new.pasted import PLAIN, RICH

from media_literacy.authoring.importing import isolated_import
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.new.new_page import NewLessonPage

pytestmark = pytest.mark.usefixtures("reads_here")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("kites.html", RICH.encode()),
        ("kites.txt", PLAIN.encode()),
        ("old.txt", "Kites\n\nThe café is shut.\n".encode("cp1252")),
    ],
)
def test_a_document_is_opened_by_the_dialog(qtbot, page, recognised, tmp_path, monkeypatch, name, data):
    (tmp_path / name).write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(tmp_path / name), "")))
    press(qtbot, page, "Open a document…")
    source = recognised()
    assert "# Kites" in source or "# Town bans kites" in source
    assert "café" in source or "Nobody has ever" in source


@pytest.mark.usefixtures("isolated")
def test_a_document_is_dropped(page, recognised, tmp_path):
    (tmp_path / "kites.html").write_text(RICH)
    assert drop(page, tmp_path / "kites.html")
    assert "# Town bans kites" in recognised()


def test_several_files_are_not_taken(page, tmp_path):
    assert not drop(page, tmp_path / "one.txt", tmp_path / "two.txt")


def test_what_is_dropped_is_told_by_its_bytes_and_not_by_its_name(qtbot, page, recognised, notices, tmp_path):
    (tmp_path / "kite.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert drop(page, tmp_path / "kite.txt")
    qtbot.waitUntil(lambda: bool(notices.said))
    assert "is a picture" in notices.said[0][0]
    (tmp_path / "kites").write_text(RICH)
    assert drop(page, tmp_path / "kites")
    assert "# Town bans kites" in recognised()


@pytest.mark.parametrize("name", ["gone.txt", "gone.docx", "gone.html"])
def test_a_document_that_cannot_be_read_is_said_and_what_was_typed_stays(qtbot, page, notices, tmp_path, name):
    qtbot.keyClicks(page.field, "My own words.")
    page.read_file(tmp_path / name)
    qtbot.waitUntil(lambda: bool(notices.said))
    assert name in notices.said[0][0]
    assert page.field.isVisible() and page.field.toPlainText() == "My own words."
    assert page.onward.isEnabled()


def test_a_document_that_is_no_word_document_is_refused_in_words(qtbot, page, notices, tmp_path):
    (tmp_path / "odd.docx").write_bytes(b"PK\x03\x04 nothing")
    page.read_file(tmp_path / "odd.docx")
    qtbot.waitUntil(lambda: bool(notices.said))
    assert "odd.docx" in notices.said[0][0] and page.field.isVisible()


@pytest.fixture
def never_answers(isolated, monkeypatch):
    """Let a document take for ever."""
    program = "import os, time; os.write(1, b'r'); time.sleep(60)"
    monkeypatch.setattr(isolated_import, "own_command", lambda _name: [sys.executable, "-c", program])


def test_a_document_that_takes_long_says_so_and_can_be_given_up(qtbot, page, notices, never_answers, tmp_path):
    qtbot.keyClicks(page.field, "My own words.")
    page.read_file(tmp_path / "slow.docx")
    waiting = page.findChild(Waiting)
    qtbot.waitUntil(waiting.isVisible)
    assert any("slow.docx" in text for text in texts(page))
    press(qtbot, page, waiting.cancel.text())
    assert page.field.isVisible() and page.field.hasFocus() and page.field.toPlainText() == "My own words."
    assert page.onward.isEnabled() and not waiting.isVisible()
    assert notices.said == []


def test_leaving_the_page_gives_up_what_is_read(qtbot, page, never_answers, tmp_path):
    page.read_file(tmp_path / "slow.docx")
    job = page._job
    with qtbot.waitSignal(page.left):
        page.back.click()
    assert job.is_cancelled


@pytest.mark.usefixtures("isolated")
def test_only_the_document_that_was_asked_for_last_is_shown(qtbot, page, recognised, tmp_path):
    (tmp_path / "first.txt").write_text("First\n\nIt rained.\n")
    (tmp_path / "second.txt").write_text("Second\n\nIt rained.\n")
    page.read_file(tmp_path / "first.txt")
    page.read_file(tmp_path / "second.txt")
    assert "# Second" in recognised()


def test_letters_that_were_guessed_wrong_are_read_as_somebody_chooses(qtbot, page, recognised, tmp_path):
    (tmp_path / "a.txt").write_bytes("Кафе закрыто\n\nВоры приходили четыре раза.\n".encode("cp1251"))
    page.read_file(tmp_path / "a.txt")
    qtbot.waitUntil(page.recognised.encoding.isVisible)
    page.recognised.origin.show_value("real")
    box = page.recognised.encoding
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Кафе" not in page.rows()[0][1])
    assert box.hasFocus() and page.recognised.answers()["origin"] == "real"
    while "Cyrillic (windows-1251)" not in box.currentText():
        qtbot.keyClick(box, Qt.Key.Key_Down)
        qtbot.waitUntil(page.onward.isEnabled)
        assert box.count() > 1
    assert "# Кафе закрыто" in recognised()


def test_the_choice_of_an_encoding_is_put_aside_with_the_text(qtbot, page, show, tasks, notices, appearance, tmp_path):
    (tmp_path / "a.txt").write_bytes("Кафе закрыто\n\nВоры приходили четыре раза.\n".encode("cp1251"))
    page.read_file(tmp_path / "a.txt")
    qtbot.waitUntil(page.recognised.encoding.isVisible)
    again = show(NewLessonPage(tasks, notices, appearance), 1024, 768)
    again.restore(page.text, page.rows())
    box = again.recognised.encoding
    assert box.isVisible() and box.count() == page.recognised.encoding.count()
    assert again.rows() == page.rows()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: again.rows()[0] != page.rows()[0])
