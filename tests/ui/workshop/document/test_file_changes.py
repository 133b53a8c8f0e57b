"""Whatever happens outside to the file of a lesson that is open."""

import os
import shutil
import threading

import pytest
from kites import SOURCE
from ui.workshop.document.slow_disk import Slow
from ui.workshop.writing import type_at_start

from media_literacy.store.files import lesson_files
from media_literacy.store.files.lesson_files import FileState
from media_literacy.ui.workshop.document import lesson_saving as saving_module
from media_literacy.ui.workshop.document.lesson_saving import FileAccess


def test_another_programs_change_is_found_and_not_written_over(opened, document, lesson_path, finds, save):
    type_at_start(document, "Mine. ")
    lesson_path.write_text("# Theirs\n")
    finds(opened, FileState.CHANGED)
    save(opened, fails=True)
    assert lesson_path.read_text() == "# Theirs\n" and not opened.is_saved


def test_a_change_that_was_not_looked_at_yet_is_not_written_over_either(opened, document, lesson_path, save):
    opened._timer.stop()
    type_at_start(document, "Mine. ")
    lesson_path.write_text("# Theirs\n")
    save(opened, fails=True)
    assert lesson_path.read_text() == "# Theirs\n" and opened.file_status.state is FileState.CHANGED


def test_a_change_that_keeps_size_and_date_is_not_written_over(opened, document, lesson_path, save):
    opened._timer.stop()
    before, data = lesson_path.stat(), lesson_path.read_bytes()
    lesson_path.write_bytes(data.replace(b"40 people", b"41 people"))
    os.utime(lesson_path, ns=(before.st_atime_ns, before.st_mtime_ns))
    type_at_start(document, "Mine. ")
    save(opened, fails=True)
    assert b"41 people" in lesson_path.read_bytes()


def test_their_wording_can_be_taken_and_undone(qtbot, opened, document, lesson_path, finds):
    type_at_start(document, "Mine. ")
    mine = document.text
    lesson_path.write_text("# Theirs\n")
    finds(opened, FileState.CHANGED)
    opened.reload_file()
    qtbot.waitUntil(lambda: document.text == "# Theirs\n" and opened.is_saved)
    document.text_document.undo()
    assert document.text == mine and not opened.is_saved


def test_mine_can_be_kept_and_saved_over_theirs(opened, lesson_path, finds, save):
    lesson_path.write_text("# Theirs\n")
    finds(opened, FileState.CHANGED)
    opened.keep_text()
    assert not opened.is_saved
    save(opened)
    assert lesson_path.read_text().startswith("---\nlesson: 1")


@pytest.mark.parametrize("theirs", [b"", b"\xff\xfe no text", b"x" * 400_000])
def test_mine_can_be_kept_whatever_theirs_is(opened, lesson_path, finds, save, theirs):
    mine = lesson_path.read_bytes()
    lesson_path.write_bytes(theirs)
    finds(opened, FileState.CHANGED)
    assert opened.file_status.is_empty == (theirs == b"")
    opened.keep_text()
    save(opened)
    assert lesson_path.read_bytes() == mine


def test_an_older_version_that_is_put_back_is_found(opened, document, lesson_path, finds, save):
    older = lesson_path.read_bytes()
    date = lesson_path.stat().st_mtime_ns
    document.replace_text(SOURCE.replace("40 people", "50 people"))
    save(opened)
    lesson_path.write_bytes(older)
    os.utime(lesson_path, ns=(date, date - 3_600_000_000_000))
    finds(opened, FileState.CHANGED)
    assert not opened.is_saved


def test_ones_own_saving_is_no_change_of_another_program(qtbot, opened, document, save):
    told = []
    opened.found.connect(lambda: told.append(1))
    type_at_start(document, "\n")
    save(opened)
    with qtbot.waitSignal(opened._timer.timeout):
        pass
    qtbot.waitUntil(lambda: opened.access is FileAccess.NONE)
    assert told == [] and opened.is_saved


@pytest.mark.parametrize("away", ["deleted", "moved away", "folder deleted", "folder moved away"])
def test_a_file_that_is_gone_is_not_saved_and_saving_brings_it_back(
    opened, document, lesson_path, finds, save, tmp_path, away
):
    mine = lesson_path.read_bytes()
    (tmp_path / "other").mkdir()
    folder = tmp_path / "lessons"
    folder.mkdir()
    save(opened, folder / "kites.md")
    if away == "deleted":
        (folder / "kites.md").unlink()
    elif away == "moved away":
        (folder / "kites.md").rename(tmp_path / "other" / "kites.md")
    elif away == "folder deleted":
        shutil.rmtree(folder)
    else:
        folder.rename(tmp_path / "elsewhere")
    finds(opened, FileState.GONE)
    assert not opened.is_saved and opened.has_unsaved_changes
    assert opened.file_status.has_folder == (not away.startswith("folder"))
    assert opened.file_status.moved_to is None
    if away.startswith("folder"):
        problem = save(opened, fails=True)
        assert "kites.md" in problem.message and problem.hint and not opened.is_saved
        save(opened, tmp_path / "again.md")
        assert (tmp_path / "again.md").read_bytes() == mine and opened.is_saved
    else:
        save(opened)
        assert (folder / "kites.md").read_bytes() == mine and opened.is_saved


def test_a_file_that_was_given_another_name_is_found_under_it(opened, document, lesson_path, finds, save):
    moved = lesson_path.with_name("kites of today.md")
    lesson_path.rename(moved)
    finds(opened, FileState.GONE)
    assert opened.file_status.moved_to == moved
    opened.follow_rename()
    assert opened.path == moved and opened.is_saved
    type_at_start(document, "\n")
    save(opened)
    assert moved.read_bytes().startswith(b"\r\n") and not lesson_path.exists()


def test_a_file_that_comes_back_is_saved_again(opened, lesson_path, finds):
    aside = lesson_path.parent / "aside"
    aside.mkdir()
    lesson_path.rename(aside / "kites.md")
    finds(opened, FileState.GONE)
    (aside / "kites.md").rename(lesson_path)
    finds(opened, FileState.SAME)
    assert opened.is_saved


@pytest.mark.parametrize("text", ["the same", "another"])
def test_an_editor_that_deletes_first_and_writes_then_raises_no_alarm(
    qtbot, opened, lesson_path, finds, text, monkeypatch
):
    found = []
    opened.found.connect(lambda: found.append(opened.file_status.state))
    data = lesson_path.read_bytes() if text == "the same" else b"# Theirs\n"
    monkeypatch.setattr(saving_module, "SETTLE_MILLISECONDS", 500)
    lesson_path.unlink()
    qtbot.waitUntil(lambda: opened._unconfirmed.state is FileState.GONE)  # it is looked at just while it is away
    lesson_path.write_bytes(data)
    monkeypatch.setattr(saving_module, "SETTLE_MILLISECONDS", 40)
    opened.poll_now()
    if text == "the same":
        qtbot.waitUntil(lambda: opened._unconfirmed.state is FileState.SAME)
        assert found == []
    else:
        finds(opened, FileState.CHANGED)
        assert found == [FileState.CHANGED]


def test_a_file_that_is_another_one_at_each_look_is_told_of(qtbot, opened, lesson_path):
    def write_on():
        with lesson_path.open("a") as file:
            file.write("more\n")
        return opened.file_status.state is FileState.CHANGED

    qtbot.waitUntil(write_on)


def test_a_folder_in_the_place_of_the_file_is_found_and_not_touched(opened, lesson_path, finds, save):
    lesson_path.unlink()
    lesson_path.mkdir()
    finds(opened, FileState.BLOCKED)
    problem = save(opened, fails=True)
    assert "folder of that name" in problem.message and lesson_path.is_dir() and not opened.is_saved


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes in folders")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(opened, lesson_path, finds, save):
    lesson_path.unlink()
    os.mkfifo(lesson_path)
    finds(opened, FileState.BLOCKED)
    assert "not a file" in save(opened, fails=True).message


def test_a_file_that_cannot_be_read_any_more_is_not_written_over(
    opened, document, lesson_path, finds, save, monkeypatch
):
    mine = lesson_path.read_bytes()
    type_at_start(document, "x")

    def refuse(path, _most):
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as unreadable:
        unreadable.setattr(lesson_files, "read_file", refuse)
        os.utime(lesson_path)
        finds(opened, FileState.UNREACHABLE)
        problem = save(opened, fails=True)
        assert "nobody can tell" in problem.message and lesson_path.read_bytes() == mine
    finds(opened, FileState.SAME)
    save(opened)
    assert lesson_path.read_bytes() == b"x" + mine


def test_a_folder_that_answers_slowly_holds_nobody_up_and_is_out_of_reach_in_the_end(
    qtbot, opened, document, finds, monkeypatch, tasks
):
    qtbot.waitUntil(lambda: opened.access is FileAccess.NONE)  # what has begun to look has longer
    monkeypatch.setattr(saving_module, "POLL_SECONDS", 0.1)
    slow = Slow(monkeypatch, "_stamp_of")
    finds(opened, FileState.UNREACHABLE)
    assert not opened.is_saved and threading.main_thread() not in slow.threads
    slow.let()
    opened._timer.start(0)
    finds(opened, FileState.SAME)
    assert opened.is_saved
