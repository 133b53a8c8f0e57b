"""Asking for a file's place: nothing is replaced unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from media_literacy.ui.widgets.where_to_save import where_to_save


@pytest.fixture
def ask(qtbot, monkeypatch, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)

    def make(typed: str) -> Path | None:
        answer = str(tmp_path / typed) if typed else ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (answer, "")))
        return where_to_save(parent, "Save", tmp_path / "start.md", "Lessons (*.md)", ".md")

    return make


@pytest.fixture
def answer(monkeypatch):
    """Answer the question with the button that says so."""
    asked = []

    def choose(text: str) -> list[str]:
        def clicked(box):
            asked.append(box.text())
            return next(one for one in box.buttons() if one.text() == text)

        monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
        monkeypatch.setattr(QMessageBox, "clickedButton", clicked)
        return asked

    return choose


def test_nothing_is_chosen_when_nobody_wants_to(ask):
    assert ask("") is None


@pytest.mark.parametrize(
    ("typed", "name"), [("bus.md", "bus.md"), ("bus", "bus.md"), ("1. Bus lanes", "1. Bus lanes.md")]
)
def test_a_name_gets_its_ending(ask, tmp_path, typed, name):
    assert ask(typed) == tmp_path / name


def test_a_completed_name_that_is_taken_is_asked_about(ask, answer, tmp_path):
    (tmp_path / "bus.md").write_text("# Mine\n")
    asked = answer("Leave it")

    assert ask("bus") is None
    assert asked == ["“bus.md” is there already."]
    answer("Replace it")
    assert ask("bus") == tmp_path / "bus.md"


def test_a_whole_name_was_asked_about_by_the_dialog(ask, tmp_path):
    (tmp_path / "bus.md").write_text("# Mine\n")

    assert ask("bus.md") == tmp_path / "bus.md"
