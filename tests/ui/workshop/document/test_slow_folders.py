"""A folder may answer slowly: the window's thread never asks it while a lesson is opened, written and saved."""

import os
import sys
import threading
import traceback
from pathlib import Path

import pytest
from asked_window import AskedLessonActions
from kites import SOURCE
from ui.packs.seeing import press

from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages

_ASKS = ("stat", "lstat", "open", "listdir", "scandir", "readlink", "replace", "access")
_watched: list[tuple[str, list[str]]] = []


def _on_event(event, args):
    """Files that are opened in ways of their own are heard here; there is no way to take this off again."""
    if event == "open" and _watched:
        _note(args[0])


def _note(path):
    folder, found = _watched[0]
    name = os.fsdecode(path) if isinstance(path, (str, bytes, os.PathLike)) else ""
    if name.startswith(folder) and threading.current_thread() is threading.main_thread():
        calls = [
            f"{frame.filename.rpartition('media_literacy/')[2]}:{frame.lineno}" for frame in traceback.extract_stack()
        ]
        mine = [call for call in calls if call.startswith(("ui/", "store/", "lesson/", "files"))]
        if mine:
            found.append(f"{name} in {' > '.join(mine[-4:])}")


sys.addaudithook(_on_event)


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """What the window's thread asked of the lesson's folder."""
    folder = tmp_path / "slow"
    folder.mkdir()
    found: list[str] = []
    for name in _ASKS:
        true = getattr(os, name)

        def ask(path, *args, true=true, **more):
            _note(path)
            return true(path, *args, **more)

        monkeypatch.setattr(os, name, ask)
    _watched.append((str(folder), found))
    yield found
    _watched.clear()


def test_the_windows_thread_never_asks_the_folder(
    qtbot, show, unsaved, tasks, window, appearance, tmp_path, asked, polls_often
):
    lesson = tmp_path / "slow" / "kites.md"
    lesson.write_text(SOURCE.replace("Last year", "![A kite](kite.png)\n\nLast year"))
    asked.clear()
    pages = show(
        WorkshopPages(
            tmp_path / "data", unsaved, tuple, AskedLessonActions().actions.source, tasks, window.actions, appearance
        ),
        1280,
        800,
    )
    pages.open_file(lesson)
    qtbot.waitUntil(lambda: isinstance(pages.page, WorkshopPage))
    page = pages.writing
    assert page is not None
    noted = next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)
    page.page.choose(noted.id)
    page.note_form.fields.explanation.retype("Forty people were seen.")
    page.flush()
    page.bar.undo.click()
    page.bar.redo.click()
    press(qtbot, pages, "Save")
    qtbot.waitUntil(lambda: page.saving.is_saved)
    other = lesson.with_name("other.md")
    threading.Thread(target=lesson.rename, args=(other,)).start()
    qtbot.waitUntil(page.file_bar.isVisible)
    assert page.saving.file_status.moved_to == Path(other)
    page.saving.follow_rename()
    qtbot.waitUntil(lambda: page.document.is_current)
    assert asked == []
