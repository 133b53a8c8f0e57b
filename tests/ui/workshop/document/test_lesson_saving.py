"""Saving, and whatever happens to the file of a lesson while it is open."""

import os
import shutil
import threading

import pytest
from kites import SOURCE
from PySide6.QtGui import QTextCursor

from media_literacy.store.files import lesson_files
from media_literacy.store.files.lesson_files import FileState
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.workshop.document import lesson_saving as saving_module
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.document.lesson_reading import open_kept, open_lesson, open_new
from media_literacy.ui.workshop.document.lesson_saving import FileAccess, LessonSaving


@pytest.fixture
def document(tasks, monkeypatch):
    monkeypatch.setattr(saving_module, "POLL_MILLISECONDS", 40)
    monkeypatch.setattr(saving_module, "SETTLE_MILLISECONDS", 40)
    return LessonDocument(tasks)


@pytest.fixture
def saving(document, tasks):
    return LessonSaving(document, tasks, document)


@pytest.fixture
def opened(qtbot, saving, lesson_path, recovery):
    """A lesson that was opened from its file, and looked at once."""
    saving.begin(open_lesson(lesson_path, (), recovery))
    qtbot.waitUntil(lambda: saving._file.stamp is not None)
    return saving


@pytest.fixture
def save(qtbot):
    """Save, and wait until that has ended; what was told when it could not be done."""

    def wait(saving, path=None, **more):
        told = []
        saving.not_saved.connect(told.append)
        with qtbot.waitSignal(saving.saved if not more.pop("fails", False) else saving.not_saved):
            if path is None:
                saving.save(**more)
            else:
                saving.save_as(path)
        return told[0] if told else None

    return wait


@pytest.fixture
def finds(qtbot):
    """Wait until a state of the file was found and holds."""

    def wait(saving, state):
        qtbot.waitUntil(lambda: saving.file_status.state is state)

    return wait


def type_at_start(document, text):
    QTextCursor(document.text_document).insertText(text)


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


def test_saving_under_the_name_of_a_folder_is_refused_in_words(opened, document, tmp_path, save):
    type_at_start(document, "x")
    (tmp_path / "other.md").mkdir()
    problem = save(opened, tmp_path / "other.md", fails=True)
    assert "folder of that name" in problem.message
    assert opened.path.name == "kites.md" and not opened.is_saved


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

    monkeypatch.setattr(lesson_files, "read_file", refuse)
    os.utime(lesson_path)
    finds(opened, FileState.UNREACHABLE)
    problem = save(opened, fails=True)
    assert "nobody can tell" in problem.message and lesson_path.read_bytes() == mine
    monkeypatch.undo()
    finds(opened, FileState.SAME)
    save(opened)
    assert lesson_path.read_bytes() == b"x" + mine


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


class Slow:
    """A folder that answers when it is let."""

    def __init__(self, monkeypatch, name):
        self._let, self.threads, true = threading.Event(), [], getattr(lesson_files, name)

        def wait(*args, **more):
            self.threads.append(threading.current_thread())
            assert self._let.wait(10)
            return true(*args, **more)

        monkeypatch.setattr(lesson_files, name, wait)

    def let(self):
        self._let.set()


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


def test_a_new_lesson_has_no_file_and_is_not_saved(saving, document):
    saving.begin(open_new(SOURCE))
    assert saving.path is None and not saving.is_saved and saving.has_unsaved_changes
    saving.poll_now()
    assert saving.access is FileAccess.NONE
