"""Backing up, restoring and exporting, from the question for a file to the word that it is done."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from store.progress.attempts import BUSES, OPENED, begin

from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.learners import progress_copies
from media_literacy.ui.learners.progress_copies import ProgressCopies


@pytest.fixture
def folder(tmp_path):
    """One attempt is kept in it."""
    store = ProgressStore.open(tmp_path / "data")
    begin(store, OPENED)
    store.close()
    return tmp_path


@pytest.fixture
def copies(folder, window_around):
    return ProgressCopies(window_around.context)


def choose(monkeypatch, file, button=0):
    """The file that somebody chooses, and the button of the question."""
    monkeypatch.setattr(progress_copies, "where_to_save", lambda *_about: file)
    monkeypatch.setattr(progress_copies, "file_to_open", lambda *_about: file)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[button])


def attempts(folder):
    store = ProgressStore.open(folder / "data")
    found = len(store.all_attempts())
    store.close()
    return found


def test_what_was_backed_up_is_restored_once_somebody_said_so(qtbot, copies, folder, window_around, monkeypatch):
    file = folder / "mine.sqlite3"
    choose(monkeypatch, file)
    copies.back_up()
    qtbot.waitUntil(lambda: window_around.said == ["“mine.sqlite3” has all that you did in lessons."])
    erased = []
    window_around.store.ask_to_erase(erased.append, erased.append)
    qtbot.waitUntil(lambda: erased == [None])
    assert attempts(folder) == 0

    kept = next(at for at in (0, 1) if _text(copies, file, monkeypatch, at) == "Keep what is there")
    choose(monkeypatch, file, kept)
    copies.restore()
    window_around.store.wait()
    assert attempts(folder) == 0

    choose(monkeypatch, file, 1 - kept)
    copies.restore()
    qtbot.waitUntil(lambda: window_around.said[1:] == ["Your progress is that of “mine.sqlite3” again."])
    assert attempts(folder) == 1
    histories = []
    window_around.store.ask_history(histories.append)
    qtbot.waitUntil(lambda: len(histories) == 1)
    assert list(histories[0].standings) == [BUSES]


def _text(copies, file, monkeypatch, at):
    found = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: found.append(box.buttons()[at].text()))
    copies._may_replace(file)
    return found[0]


def test_results_are_exported(qtbot, copies, folder, window_around, monkeypatch):
    choose(monkeypatch, folder / "mine.csv")
    copies.export()
    qtbot.waitUntil(lambda: window_around.said == ["“mine.csv” has your results as a table."])
    assert (folder / "mine.csv").read_bytes().startswith(b"\xef\xbb\xbfPack,Lesson")


def test_what_is_no_copy_is_told_and_nothing_changes(qtbot, copies, folder, window_around, monkeypatch):
    (folder / "diary.txt").write_text("Dear diary")
    for button in (0, 1):
        choose(monkeypatch, folder / "diary.txt", button)
        copies.restore()
    qtbot.waitUntil(lambda: window_around.said == ["“diary.txt” is no whole copy of somebody’s progress."])
    assert attempts(folder) == 1


def test_who_chooses_no_file_asks_for_nothing(copies, window_around, monkeypatch):
    choose(monkeypatch, None)
    copies.back_up()
    copies.restore()
    copies.export()
    window_around.store.wait()
    assert window_around.said == []


def test_what_a_backup_has_is_added_once_and_it_is_said_how_much(qtbot, copies, folder, window_around, monkeypatch):
    other = ProgressStore.open(folder / "school")
    begin(other, OPENED)
    other.write_copy(folder / "school.sqlite3")
    other.close()
    choose(monkeypatch, folder / "school.sqlite3")
    copies.merge()
    qtbot.waitUntil(lambda: len(window_around.said) == 1)
    assert window_around.said[0].startswith("1 try was added from “school.sqlite3”.")
    copies.merge()
    qtbot.waitUntil(lambda: window_around.said[1:] == ["All that “school.sqlite3” has is here already."])
    assert attempts(folder) == 2


def test_what_is_no_backup_is_told_and_nothing_is_added(qtbot, copies, folder, window_around, monkeypatch):
    (folder / "letter.odt").write_bytes(b"no backup")
    choose(monkeypatch, folder / "letter.odt")
    copies.merge()
    qtbot.waitUntil(lambda: len(window_around.said) == 1)
    copies.import_learner()
    qtbot.waitUntil(lambda: len(window_around.said) == 2)
    assert set(window_around.said) == {"“letter.odt” is no whole copy of somebody’s progress."}
    assert attempts(folder) == 1 and len(window_around.context.learners.all) == 1


def test_a_backup_becomes_a_learner_called_as_its_file(qtbot, copies, folder, window_around, monkeypatch):
    choose(monkeypatch, folder / "Ada.sqlite3")
    copies.back_up()
    qtbot.waitUntil(lambda: len(window_around.said) == 1)
    copies.import_learner()
    qtbot.waitUntil(lambda: window_around.said[1:] == ["“Ada” is among the learners."])
    assert [learner.name for learner in window_around.context.learners.all] == ["", "Ada"]


def test_a_backup_is_called_as_the_learner_is_and_lies_where_nothing_leads_elsewhere(
    copies, window_around, monkeypatch
):
    offered = []
    monkeypatch.setattr(progress_copies, "where_to_save", lambda _window, _title, start, *_more: offered.append(start))
    for name in ("Zoe", "../../up", "a:b"):
        window_around.context.learners.rename(name)
        copies.back_up()
    assert [path.name for path in offered] == ["Zoe.sqlite3", "up.sqlite3", "a b.sqlite3"]
    assert {path.parent for path in offered} == {Path()}  # in the folder of the last dialog
