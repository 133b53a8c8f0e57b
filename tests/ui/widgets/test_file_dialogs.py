"""Asking for a file's place: nothing is replaced unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from media_literacy.ui.widgets.file_dialogs import (
    file_to_open,
    files_to_open,
    folder_to_use,
    where_to_save,
)
from media_literacy.ui.widgets.last_folder import forget_last_folder


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
            return next(button for button in box.buttons() if button.text() == text)

        monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
        monkeypatch.setattr(QMessageBox, "clickedButton", clicked)
        return asked

    return choose


@pytest.fixture
def begins(monkeypatch):
    """Where dialogs began; each is answered with the same name."""
    started = []

    def answer_with(answer: str) -> list[str]:
        def one(_parent, _title, start, *_more):
            started.append(start)
            return answer, ""

        def several(_parent, _title, start, *_more):
            started.append(start)
            return [answer] if answer else [], ""

        def folder(_parent, _title, start, *_more):
            started.append(start)
            return answer

        monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(one))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(one))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(several))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(folder))
        return started

    return answer_with


def test_a_dialog_begins_in_the_folder_of_its_subject_or_where_the_last_one_ended(begins, qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    photos, lessons = tmp_path / "photos", tmp_path / "lessons"
    started = begins("")
    file_to_open(parent, "Open", "All files (*)")
    where_to_save(parent, "Save", Path("bus.md"), "Lessons (*.md)", ".md")
    begins(str(photos / "bus.png"))
    file_to_open(parent, "Open", "All files (*)", lessons)
    begins("")  # who wants nothing has gone nowhere
    file_to_open(parent, "Open", "All files (*)", lessons)
    files_to_open(parent, "Open", "All files (*)")
    where_to_save(parent, "Save", Path("bus.md"), "Lessons (*.md)", ".md")
    where_to_save(parent, "Save", lessons / "bus.md", "Lessons (*.md)", ".md")
    begins(str(lessons))
    folder_to_use(parent, "Where")
    folder_to_use(parent, "Where")
    forget_last_folder()
    files_to_open(parent, "Open", "All files (*)")
    assert started == [
        *("", str(Path.home() / "bus.md")),
        *(str(lessons), str(lessons)),
        *(str(photos), str(photos / "bus.md"), str(lessons / "bus.md")),
        *(str(photos), str(lessons), ""),
    ]


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


def test_a_whole_name_that_is_taken_is_asked_about_here_too(ask, answer, tmp_path):
    """The question of Qt’s own dialog takes the name for HTML."""
    name = "<img src=x>.md"
    (tmp_path / name).write_text("# Mine\n")
    asked = answer("Leave it")

    assert ask(name) is None
    assert asked == [f"“{name}” is there already."]


def test_the_dialogs_of_qt_ask_and_change_nothing_themselves(qtbot, monkeypatch, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    options = []
    for name, answer in (("getOpenFileName", ("", "")), ("getSaveFileName", ("", "")), ("getExistingDirectory", "")):
        monkeypatch.setattr(
            QFileDialog, name, staticmethod(lambda *words, answer=answer: options.append(words[-1]) or answer)
        )
    assert file_to_open(parent, "Open", "All files (*)") is None
    assert where_to_save(parent, "Save", tmp_path / "a.md", "Lessons (*.md)", ".md") is None
    assert folder_to_use(parent, "Where", tmp_path) is None
    assert options[0] & QFileDialog.Option.ReadOnly
    assert options[1] & QFileDialog.Option.DontConfirmOverwrite
