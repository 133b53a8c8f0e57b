"""Saving, unsaved texts, and files that another program changes."""

from hashlib import sha256

import pytest
from kites import SOURCE
from PySide6.QtGui import QTextCursor

from media_literacy.errors import FileError
from media_literacy.store.lesson_files import ChangedElsewhereError
from media_literacy.store.recovery import KeptText
from media_literacy.ui.workshop.document import LessonDocument
from media_literacy.ui.workshop.saving import LessonSaving


@pytest.fixture
def document(tasks):
    return LessonDocument(tasks)


@pytest.fixture
def saving(document):
    return LessonSaving(document, document)


def type_at_start(document, text):
    QTextCursor(document.text_document).insertText(text)


def test_opening_and_saving_changes_no_byte(saving, lesson_path):
    before = lesson_path.read_bytes()
    saving.open_file(lesson_path)
    assert saving.is_saved

    saving.save()

    assert lesson_path.read_bytes() == before


def test_an_edit_changes_its_own_line_alone(saving, document, lesson_path):
    saving.open_file(lesson_path)
    document.replace_text(SOURCE.replace("40 people", "50 people"))
    assert not saving.is_saved

    saving.save()

    assert lesson_path.read_bytes() == SOURCE.replace("40 people", "50 people").replace("\n", "\r\n").encode()
    assert saving.is_saved


def test_a_kept_text_is_gone_on_with_and_saved_into_its_file(saving, document, lesson_path):
    saving.open_kept(KeptText("one", "\n" + SOURCE, lesson_path, sha256(lesson_path.read_bytes()).hexdigest()))

    assert document.text == "\n" + SOURCE and not saving.is_saved
    saving.save()
    assert lesson_path.read_bytes().startswith(b"\r\n")


def test_a_kept_text_whose_file_changed_meanwhile_says_so(qtbot, saving, lesson_path):
    kept = KeptText("one", "\n" + SOURCE, lesson_path, sha256(lesson_path.read_bytes()).hexdigest())
    lesson_path.write_text("# Theirs\n")

    with qtbot.waitSignal(saving.changed_elsewhere):
        saving.open_kept(kept)


def test_another_programs_change_is_noticed_and_not_written_over(qtbot, saving, document, lesson_path):
    saving.open_file(lesson_path)
    type_at_start(document, "Mine. ")
    with qtbot.waitSignal(saving.changed_elsewhere):
        lesson_path.write_text("# Theirs\n")

    with pytest.raises(ChangedElsewhereError):
        saving.save()
    assert lesson_path.read_text() == "# Theirs\n"


def test_their_wording_can_be_taken_and_undone(saving, document, lesson_path):
    saving.open_file(lesson_path)
    type_at_start(document, "Mine. ")
    mine = document.text
    lesson_path.write_text("# Theirs\n")

    saving.take_theirs()
    assert document.text == "# Theirs\n" and saving.is_saved
    document.text_document.undo()
    assert document.text == mine and not saving.is_saved


def test_mine_can_be_kept_and_saved_over_theirs(saving, document, lesson_path):
    saving.open_file(lesson_path)
    lesson_path.write_text("# Theirs\n")

    saving.keep_mine()
    assert not saving.is_saved
    saving.save()
    assert lesson_path.read_text().startswith("---\nlesson: 1")


def test_ones_own_saving_is_no_change_of_another_program(qtbot, saving, document, lesson_path):
    saving.open_file(lesson_path)
    told = []
    saving.changed_elsewhere.connect(lambda: told.append(1))
    type_at_start(document, "\n")
    saving.save()
    saving.look_at_file()

    assert told == []


def test_saving_elsewhere_keeps_line_ends_and_leaves_the_old_file(saving, document, lesson_path, tmp_path):
    before = lesson_path.read_bytes()
    saving.open_file(lesson_path)
    document.replace_text(SOURCE.replace("40 people", "50 people"))

    saving.save_as(tmp_path / "other.md")

    assert lesson_path.read_bytes() == before
    assert (tmp_path / "other.md").read_bytes() == before.replace(b"40 people", b"50 people")
    assert saving.path == tmp_path / "other.md" and saving.is_saved


def test_a_folder_that_cannot_be_written_is_told(saving, document, lesson_path, tmp_path):
    saving.open_file(lesson_path)
    type_at_start(document, "\n")
    with pytest.raises(FileError):
        saving.save_as(tmp_path / "gone" / "other.md")

    assert not saving.is_saved
