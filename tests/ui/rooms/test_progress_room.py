"""The room of one's own progress."""

import pytest
from PySide6.QtWidgets import QLabel
from store.progress.attempts import BUSES, OPENED, REVEALED, SHOWN

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.progress.progress_page import ProgressPage
from media_literacy.ui.rooms.progress_room import ProgressRoom
from media_literacy.ui.widgets import file_dialogs

ANSWERS = (Answer(SentenceId("a"), "Every shop.", "flag:overclaim", 1), Answer(SentenceId("b"), "One.", "fine", 2))


def keep_one_lesson(store: ProgressStore) -> None:
    store.start_attempt("one", BUSES, Mode.INVESTIGATE, ANSWERS)
    store.record("one", [OPENED._replace(value="investigate"), SHOWN, REVEALED])


@pytest.fixture
def room(window_around):
    return ProgressRoom(window_around.context)


@pytest.fixture
def page(qtbot, window_around, room):
    window_around.store._recorder.read(keep_one_lesson)
    room.enter()
    qtbot.waitUntil(lambda: isinstance(window_around.page, ProgressPage))
    return window_around.page


def test_what_was_read_is_shown_and_left(window_around, page):
    assert "Of 1 sound sentence you left 1 alone." in [label.text() for label in page.findChildren(QLabel)]
    page.left.emit()
    assert window_around.titles == ["My progress – Media Literacy"] and window_around.is_left


def test_what_is_due_leads_to_its_first_article(qtbot, window_around, page, tmp_path):
    with qtbot.waitSignal(page.occasion_chosen):
        page.occasion_chosen.emit(str(tmp_path / "week.md"))
    assert window_around.asked[-1] == ("continue", tmp_path / "week.md")


def test_occasions_that_are_due_are_known_by_the_history(qtbot, window_around, page, room, monkeypatch):
    found = []
    monkeypatch.setattr(page, "show_occasions", lambda *occasions: found.append(occasions))
    window_around.store.ask_history(room._on_history)
    qtbot.waitUntil(lambda: bool(found))
    assert found[-1] == ({}, set())
    room.forget_page(page)
    found.clear()  # the page may have asked by itself meanwhile
    room._on_occasions(({}, set()))
    assert found == []


def test_without_anything_the_page_invites(qtbot, window_around, room):
    room.enter()
    qtbot.waitUntil(lambda: isinstance(window_around.page, ProgressPage))
    assert window_around.page.panels == []


def test_a_figure_is_saved_where_somebody_wants_it(qtbot, window_around, page, tmp_path, monkeypatch):
    asked = []

    def choose(_parent, _title, start, _kinds, ending):
        asked.append((start.name, ending))
        return tmp_path / "mine.svg"

    monkeypatch.setattr(file_dialogs, "where_to_save", choose)
    page.panels[0].save_requested.emit(".svg")
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert asked == [("Sound sentences left alone.svg", ".svg")]
    assert window_around.said == ["The figure was saved as “mine.svg”."]
    assert (tmp_path / "mine.svg").read_text(encoding="utf-8").startswith("<svg")


def test_nothing_is_saved_where_nobody_says_where(page, window_around, monkeypatch):
    monkeypatch.setattr(file_dialogs, "where_to_save", lambda *_arguments: None)
    page.panels[0].save_requested.emit(".png")
    window_around.context.tasks.wait()
    assert window_around.said == []


def test_a_disk_that_takes_nothing_is_told(qtbot, page, window_around, tmp_path, monkeypatch):
    monkeypatch.setattr(file_dialogs, "where_to_save", lambda *_arguments: tmp_path / "gone" / "mine.png")
    page.panels[0].save_requested.emit(".png")
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert window_around.asked[-1][0] == "fault" and not (tmp_path / "gone").exists()
