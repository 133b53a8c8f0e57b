"""The sheets of a lesson: which, on which paper, and where they went."""

import threading

import pytest
from kites import SOURCE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import press, texts

from media_literacy.export.pdf import pdf_file
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.paper_subject import lesson_on_paper


@pytest.fixture
def page(show, tasks, appearance, draft):
    made = show(PaperPage(lesson_on_paper(draft(SOURCE).lesson, None, None), tasks, appearance), 1024, 768)
    made.setFocus()
    return made


@pytest.fixture
def save(qtbot, page, monkeypatch):
    """Save into a folder by the button and a dialog."""

    def make(folder):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args: str(folder)))
        page.save.setFocus()
        qtbot.keyClick(page.save, Qt.Key.Key_Return)

    return make


def made_in(folder):
    return sorted(path.name for path in folder.glob("*.pdf"))


def test_whoever_prints_is_told_that_screen_readers_find_no_structure(page):
    assert any("screen readers" in text for text in texts(page))


def test_the_chosen_sheets_are_written_and_named(qtbot, page, save, tmp_path):
    save(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    assert made_in(tmp_path) == ["kites-key.pdf", "kites-worksheet.pdf"]
    assert "kites-worksheet.pdf" in page.banner.text and str(tmp_path) in page.banner.text
    assert page.save.hasFocus()


def test_nothing_is_written_over(qtbot, page, save, tmp_path):
    (tmp_path / "kites-key.pdf").write_bytes(b"mine")
    qtbot.mouseClick(page.choices["worksheet"], Qt.MouseButton.LeftButton)
    save(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    assert made_in(tmp_path) == ["kites-key-2.pdf", "kites-key.pdf"]
    assert (tmp_path / "kites-key.pdf").read_bytes() == b"mine"


def test_letter_paper_is_another_size(qtbot, page, save, tmp_path):
    qtbot.mouseClick(page.choices["key"], Qt.MouseButton.LeftButton)
    save(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    a4 = (tmp_path / "kites-worksheet.pdf").read_bytes()
    press(qtbot, page, "Letter")
    save(tmp_path)
    qtbot.waitUntil(lambda: "worksheet-2" in page.banner.text)
    letter = (tmp_path / "kites-worksheet-2.pdf").read_bytes()
    assert b"/MediaBox [0 0 612" in letter and b"/MediaBox [0 0 612" not in a4


def test_without_a_sheet_there_is_nothing_to_save(qtbot, page):
    for sheet in ("worksheet", "key"):
        qtbot.mouseClick(page.choices[sheet], Qt.MouseButton.LeftButton)
    assert not page.save.isEnabled()
    qtbot.mouseClick(page.choices["teacher"], Qt.MouseButton.LeftButton)
    assert page.save.isEnabled()


def test_a_folder_that_is_gone_is_said(qtbot, page, save, tmp_path):
    save(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(page.banner.text))
    assert page.banner.notices[0].variant == "banner" and page.save.isEnabled()


def test_a_dialog_that_is_closed_writes_nothing(page, save):
    save("")
    assert page.banner.text == "" and page.save.isEnabled()


def test_typing_in_sheets_and_going_back_are_asked_for(qtbot, page):
    with qtbot.waitSignal(page.sheets_requested):
        press(qtbot, page, "Type in sheets")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.choices["worksheet"], Qt.Key.Key_Escape)
    assert "Kites" in texts(page)


def test_a_long_print_is_told_and_can_be_given_up(qtbot, page, save, tmp_path, monkeypatch):
    begun, goes_on = threading.Event(), threading.Event()

    def slow(*arguments):
        job = arguments[-1]
        job.step("Printing the pages.", 3, 7)
        begun.set()
        while not goes_on.wait(0.01):
            job.check()

    monkeypatch.setattr(pdf_file, "pdf_bytes", slow)
    save(tmp_path)
    waiting = page.findChild(Waiting)
    qtbot.waitUntil(waiting.isVisible)
    assert begun.is_set() and waiting.step.text() == "Printing the pages." and waiting.bar.value() == 3
    assert not page.save.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Printing was stopped." in page.banner.text)
    assert page.save.isEnabled() and made_in(tmp_path) == []
