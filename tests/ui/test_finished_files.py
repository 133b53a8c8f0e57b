"""Files that were written can be opened, and their folder can be shown."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.ui.finished_files import FinishedFiles


@pytest.fixture
def opened(monkeypatch):
    """What was handed to the system; it opens nothing whose name ends in “.odd”."""
    asked = []

    def open_url(url):
        asked.append(url.toLocalFile())
        return not url.toLocalFile().endswith(".odd")

    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(open_url))
    return asked


@pytest.fixture
def line(in_window):
    around = QWidget()
    made = FinishedFiles(around)
    QVBoxLayout(around).addWidget(made)
    in_window(around, 700, 200)
    yield made
    around.hide()


def test_a_file_is_opened_and_its_folder_shown(tmp_path, line, opened):
    assert not line.isVisible()
    line.show_files([tmp_path / "kites-worksheet.pdf"])
    assert line.isVisible() and [button.text() for button in line.openers] == ["Open “kites-worksheet.pdf”"]
    line.openers[0].click()
    line.folder.click()
    assert opened == [str(tmp_path / "kites-worksheet.pdf"), str(tmp_path)]


def test_of_many_files_the_folder_is_shown(tmp_path, line):
    line.show_files([tmp_path / f"{number}.pdf" for number in range(4)])
    assert line.openers == [] and line.folder.isVisible()
    line.show_files([tmp_path / "1.pdf"])
    assert len(line.openers) == 1
    line.clear()
    assert not line.isVisible()


def test_it_is_said_where_nothing_opens_the_file(tmp_path, line, opened):
    line.show_files([tmp_path / "kites.odd"])
    line.openers[0].click()
    assert line._answer.text() == "No program here opens such a file." and line._answer.isVisible()
