"""What paper and files have in common: a folder that cannot be written to, a full disk, names that are taken."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui.packs.seeing import texts

from media_literacy.errors import AppError
from media_literacy.export import exporter as exporting
from media_literacy.export.exporter import Exporter
from media_literacy.ui.workshop.sharing.export_page import ExportPage, ExportWords, ToWrite

WORDS = ExportWords("Away", "Which?", "Save…", "Where?", "Writing", "Stopped, see “{folder}”.")


class _Page(ExportPage):
    def make_subject(self):
        return lambda folder: folder.name


@pytest.fixture
def page(show, tasks, appearance):
    def write(subject, _job):
        return str(subject).encode()

    exporters = [Exporter("text", ".txt", lambda: "Text", lambda: "A text.", write=write, is_proposed=True)]
    return show(_Page(WORDS, ToWrite("Kites", "kites", exporters, None), tasks, appearance, None), 1024, 768)


def test_a_subject_is_made_for_the_folder_and_no_file_is_written_over(qtbot, page, tmp_path):
    for name in ("kites-text.txt", "kites-text-2.txt"):
        page.write_into(tmp_path)
        qtbot.waitUntil(lambda expected=name: expected in page.banner.text)
        assert (tmp_path / name).read_text() == tmp_path.name


def test_the_keyboard_is_back_at_the_button_also_after_a_dialog_that_still_has_it(qtbot, page, in_window, tmp_path):
    page.save.setFocus()
    in_window(QWidget(), 200, 100)
    assert not page.save.hasFocus()
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    page.activateWindow()
    qtbot.waitUntil(page.save.hasFocus)


def test_a_full_disk_is_said_and_leaves_no_file(qtbot, page, tmp_path, monkeypatch):
    def full(path: Path, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(exporting, "write_whole", full)
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    assert page.banner.notices[0].variant == "banner" and not list(tmp_path.iterdir())
    assert page.save.isEnabled()


def test_what_an_exporter_refuses_is_said_with_its_advice(qtbot, show, tasks, appearance, tmp_path):
    def refuse(_subject, _job):
        raise AppError("The pictures are too large.", hint="Save smaller copies.")

    exporters = [Exporter("text", ".txt", lambda: "Text", lambda: "A text.", write=refuse, is_proposed=True)]
    page = show(_Page(WORDS, ToWrite("Kites", "kites", exporters, None), tasks, appearance, None), 1024, 768)
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: "Save smaller copies." in page.banner.text)
    assert not list(tmp_path.iterdir())


def test_what_a_format_cannot_carry_is_shown_once_it_is_ticked_and_written_beside_it(
    qtbot, show, tasks, appearance, tmp_path
):
    def write(_subject, _job):
        return b"."

    exporter = Exporter(
        "text", ".txt", lambda: "Text", lambda: "A text.", write=write, losses=lambda _subject: ["No hints."]
    )
    to_write = ToWrite("Kites", "kites", [exporter], None, {"text": ["No hints."]})
    page = show(_Page(WORDS, to_write, tasks, appearance, None), 1024, 768)
    box = page.choices["text"]
    assert "No hints." in box.accessibleDescription() and "No hints." not in texts(page)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert "No hints." in texts(page)
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.banner.text))
    assert "kites-text.txt.not-carried.txt" in page.banner.text
    assert "No hints." in (tmp_path / "kites-text.txt.not-carried.txt").read_text(encoding="utf-8")
    (tmp_path / "kites-text.txt").unlink()
    page.write_into(tmp_path)
    qtbot.waitUntil(lambda: "kites-text-2.txt" in page.banner.text)
