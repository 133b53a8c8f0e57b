"""Saving, and whatever happens to the file of a lesson while it is open."""

import os
import threading

import pytest
from kites import SOURCE
from ui.workshop.document.slow_disk import Slow
from ui.workshop.writing import type_at_start

from media_literacy.store.files import lesson_files
from media_literacy.store.files.lesson_files import FileState
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.workshop.document.lesson_reading import open_copy, open_kept, open_lesson, open_new
from media_literacy.ui.workshop.document.lesson_saving import FileAccess


def test_opening_and_saving_changes_no_byte(opened, lesson_path, save):
    before = lesson_path.read_bytes()
    assert opened.is_saved
    save(opened)
    assert lesson_path.read_bytes() == before and opened.is_saved


def test_an_edit_changes_its_own_line_alone(opened, document, lesson_path, save):
    document.replace_text(SOURCE.replace("40 people", "50 people"))
    assert not opened.is_saved
    save(opened)
    assert lesson_path.read_bytes() == SOURCE.replace("40 people", "50 people").replace("\n", "\r\n").encode()
    assert opened.is_saved


def test_a_kept_text_is_gone_on_with_and_saved_into_its_file(saving, document, lesson_path, save):
    digest = lesson_files.digest_of(lesson_path.read_bytes())
    saving.begin(open_kept(UnsavedText("one", "\n" + SOURCE, lesson_path, digest)))
    assert document.text == "\n" + SOURCE and not saving.is_saved
    save(saving)
    assert lesson_path.read_bytes().startswith(b"\r\n") and saving.is_saved


def test_a_kept_text_that_its_file_holds_by_now_is_saved(saving, lesson_path):
    saving.begin(open_kept(UnsavedText("one", SOURCE, lesson_path, "of another time")))
    assert saving.is_saved


def test_a_kept_text_whose_file_changed_meanwhile_says_so(saving, lesson_path, finds):
    digest = lesson_files.digest_of(lesson_path.read_bytes())
    lesson_path.write_text("# Theirs\n")
    saving.begin(open_kept(UnsavedText("one", "\n" + SOURCE, lesson_path, digest)))
    finds(saving, FileState.CHANGED)


def test_a_kept_text_whose_file_is_gone_says_so_and_can_be_saved_again(saving, lesson_path, finds, save):
    digest = lesson_files.digest_of(lesson_path.read_bytes())
    lesson_path.unlink()
    saving.begin(open_kept(UnsavedText("one", SOURCE, lesson_path, digest)))
    finds(saving, FileState.GONE)
    save(saving)
    assert lesson_path.read_text() == SOURCE and saving.is_saved


def test_a_copy_that_nobody_touched_is_nothing_to_lose(saving, document, lesson_path, recovery):
    saving.begin(open_lesson(lesson_path, [lesson_path.parent], recovery))
    assert saving.path is None and not saving.is_saved and not saving.has_unsaved_changes
    type_at_start(document, "x")
    assert saving.has_unsaved_changes


def test_saving_under_the_name_of_a_folder_is_refused_in_words(opened, document, tmp_path, save):
    type_at_start(document, "x")
    (tmp_path / "other.md").mkdir()
    problem = save(opened, tmp_path / "other.md", fails=True)
    assert "folder of that name" in problem.message
    assert opened.path.name == "kites.md" and not opened.is_saved


def test_a_file_that_may_only_be_read_is_not_replaced(opened, document, lesson_path, save):
    mine = lesson_path.read_bytes()
    lesson_path.chmod(0o444)
    type_at_start(document, "x")
    problem = save(opened, fails=True)
    assert "may only be read" in problem.message and lesson_path.read_bytes() == mine and not opened.is_saved
    lesson_path.chmod(0o644)
    save(opened)
    assert opened.is_saved


def test_a_full_disk_leaves_the_old_file_and_the_text_unsaved(opened, document, lesson_path, save, monkeypatch):
    mine = lesson_path.read_bytes()
    type_at_start(document, "x")

    def no_room(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    problem = save(opened, fails=True)
    assert "no room" in problem.hint and lesson_path.read_bytes() == mine and not opened.is_saved
    monkeypatch.undo()
    save(opened)
    assert opened.is_saved and lesson_path.read_bytes() == b"x" + mine


@pytest.mark.skipif(os.name == "nt", reason="folders are not synced there")
@pytest.mark.parametrize("number", [22, 5])
def test_a_folder_that_cannot_be_synced_does_not_make_a_saved_file_unsaved(
    qtbot, opened, document, lesson_path, save, monkeypatch, number
):
    found = []
    opened.found.connect(lambda: found.append(opened.file_status))
    sync = os.fsync

    def refuse_folders(handle):
        if os.path.isdir(f"/proc/self/fd/{handle}"):
            raise OSError(number, os.strerror(number))
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    type_at_start(document, "x")
    save(opened)
    assert opened.is_saved and lesson_path.read_bytes().startswith(b"x")
    with qtbot.waitSignal(opened._timer.timeout):
        pass
    assert found == []


def test_saving_elsewhere_keeps_line_ends_and_leaves_the_old_file(opened, document, lesson_path, tmp_path, save):
    before = lesson_path.read_bytes()
    document.replace_text(SOURCE.replace("40 people", "50 people"))
    save(opened, tmp_path / "other.md")
    assert lesson_path.read_bytes() == before
    assert (tmp_path / "other.md").read_bytes() == before.replace(b"40 people", b"50 people")
    assert opened.path == tmp_path / "other.md" and opened.is_saved


def test_a_folder_that_is_not_there_is_told_and_the_old_place_stays(opened, document, lesson_path, tmp_path, save):
    type_at_start(document, "\n")
    save(opened, tmp_path / "gone" / "other.md", fails=True)
    assert not opened.is_saved and opened.path == lesson_path


def test_undo_after_saving_is_a_change_and_redo_is_none(opened, document, save):
    type_at_start(document, "x")
    save(opened)
    document.text_document.undo()
    assert not opened.is_saved
    document.text_document.redo()
    assert opened.is_saved


def test_what_is_typed_while_the_file_is_written_is_not_saved(qtbot, opened, document, lesson_path, monkeypatch):
    slow = Slow(monkeypatch, "write_whole")
    type_at_start(document, "one ")
    opened.save()
    assert opened.is_saving and not opened.is_saved
    type_at_start(document, "two ")
    with qtbot.waitSignal(opened.saved):
        slow.let()
    assert lesson_path.read_text().startswith("one ---") and not opened.is_saved and not opened.is_saving
    assert threading.main_thread() not in slow.threads


def test_saving_again_while_the_file_is_written_writes_the_newer_text(
    qtbot, opened, document, lesson_path, monkeypatch
):
    slow = Slow(monkeypatch, "write_whole")
    type_at_start(document, "one ")
    opened.save()
    type_at_start(document, "two ")
    opened.save()
    with qtbot.waitSignal(opened.saved):
        slow.let()
    assert lesson_path.read_text().startswith("two one ---") and opened.is_saved


def test_a_new_lesson_has_no_file_and_is_not_saved(saving, document):
    saving.begin(open_new(SOURCE))
    assert saving.path is None and not saving.is_saved and saving.has_unsaved_changes
    saving.poll_now()
    assert saving.access is FileAccess.NONE


def test_the_pictures_go_along_with_a_lesson_and_with_one_made_from_it(saving, lesson_path, tmp_path, save):
    picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0"
    (lesson_path.parent / "kite.png").write_bytes(picture)
    lesson_path.write_text(f"{SOURCE}\n![A kite](kite.png)\n\n![](https://a.example/b.png)\n", "utf-8")
    told = []
    saving.fault.connect(lambda message, hint: told.append(message))
    for name in ("copied", "taken"):
        (tmp_path / name).mkdir()
    saving.begin(open_copy(lesson_path, "a1b2c3"))
    save(saving, tmp_path / "copied" / "mine.md")
    assert (tmp_path / "copied" / "kite.png").read_bytes() == picture and not told
    (tmp_path / "taken" / "kite.png").write_bytes(b"another")
    save(saving, tmp_path / "taken" / "mine.md")
    assert (tmp_path / "taken" / "kite.png").read_bytes() == b"another"
    assert told == ["The lesson is saved. These pictures could not be copied beside it: kite.png."]
