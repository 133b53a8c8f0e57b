"""From a file to a page."""

import pytest
from making_packs import LANES, SPOONS, make_folder
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy import resources
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import PendingDebrief
from media_literacy.store.learners.guest_store import GuestStore
from media_literacy.ui.home import Home
from media_literacy.ui.lesson.lesson_opening import LessonOpening
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.lesson.occasion.occasion_pages import OccasionPages
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.widgets.message_page import MessagePage


@pytest.fixture
def opening(tmp_path, window_around, monkeypatch):
    """Opens lessons where none come with the program."""
    (tmp_path / "lessons").mkdir()
    monkeypatch.setattr(resources, "lessons_folder", lambda: tmp_path / "lessons")
    home = Home(window_around.context, list)
    made = LessonOpening(window_around.context, home, lambda *_args: ())
    window_around.forgetting += [home.forget_page, made.forget_page]
    made.start(None)
    return made


@pytest.fixture
def shows(qtbot, window_around):
    """Wait until a page of that kind is shown."""

    def wait(kind):
        qtbot.waitUntil(lambda: isinstance(window_around.page, kind))
        return window_around.page

    return wait


@pytest.fixture
def kites(tmp_path):
    file = tmp_path / "kites.md"
    file.write_text("# Kites\n\nThe town bans kites.[^a]\n\n[^a]: **Flag: role.** It cannot.\n", encoding="utf-8")
    return file


def said(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_without_a_file_the_lessons_are_shown(opening, shows):
    assert shows(LessonsPage) and opening.lesson is None


def test_a_lesson_is_opened_left_and_forgotten(qtbot, opening, shows, kites, window_around):
    shows(LessonsPage)
    opening.open(kites)
    lesson = shows(LessonPages)
    assert opening.lesson is lesson and lesson.file == kites
    assert window_around.titles[-1] == "Kites – Media Literacy"
    opening.leave_lesson()
    assert not lesson.isEnabled()
    opening.return_to_lesson()
    assert lesson.isEnabled()
    opening.forget_page(lesson)
    assert opening.lesson is None


def test_a_lesson_that_opens_asks_how_far_the_learner_is_for_what_comes_next(
    qtbot, opening, shows, kites, window_around, monkeypatch
):
    shows(LessonsPage)
    asked = []
    monkeypatch.setattr(window_around.store, "ask_history", asked.append)
    opening.open(kites)
    shows(LessonPages)
    qtbot.waitUntil(lambda: len(asked) == 1)


def test_a_file_without_an_article_and_one_that_is_gone_are_refused_in_words(opening, shows, tmp_path):
    shows(LessonsPage)
    empty = tmp_path / "empty.md"
    empty.write_text("")
    opening.open(empty)
    assert "“empty.md” is not a lesson" in said(shows(MessagePage))
    shows(MessagePage).answered.emit(0)
    shows(LessonsPage)
    opening.open(tmp_path / "gone.md")
    assert "The lesson could not be opened" in said(shows(MessagePage))


def test_what_is_called_a_lesson_and_is_a_document_may_become_one_after_asking(qtbot, opening, shows, tmp_path):
    shows(LessonsPage)
    wanted = []
    opening.document_requested.connect(wanted.append)
    for name, data in (
        ("text.md", b"Bridge shut\n\nIt rained all day.\n"),
        ("page.md", b"<html><body><h1>Bridge shut</h1><p>It rained.</p></body></html>"),
        ("print.md", b"%PDF-1.7\n\xff\xfe\x00"),
        ("report", b"PK\x03\x04\x14\x00\x00\x00"),
    ):
        file = tmp_path / name
        file.write_bytes(data)
        before = shows(object)
        opening.open(file)
        qtbot.waitUntil(lambda before=before: shows(MessagePage) is not before)
        page = shows(MessagePage)
        assert f"“{name}” is not a lesson" in said(page)
        assert [button.text() for button in page.buttons] == ["Make a lesson of it", "Back to the lessons"], name
        qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
        assert wanted.pop() == str(file)


def test_the_same_lesson_opened_again_goes_on_where_it_was(qtbot, opening, shows, kites):
    shows(LessonsPage)
    opening.open(kites)
    first = shows(LessonPages)
    first.page.begun.emit("guided")
    assert isinstance(first.page, ReaderPage)
    opening.open(kites)
    qtbot.waitUntil(lambda: opening.lesson is not first)
    assert isinstance(opening.lesson.page, ReaderPage)


@pytest.fixture
def kept(tmp_path):
    """A pack that keeps all of its articles for the time before its course."""
    folder = make_folder(tmp_path / "kept", {"lanes": LANES, "spoons": SPOONS})
    file = folder / "pack.toml"
    listed = '["lessons/lanes.md", "lessons/spoons.md"]'
    file.write_text(file.read_text().replace(f"lessons = {listed}", f"lessons = []\n[occasions]\nbefore = {listed}"))
    return folder / "lessons"


def test_an_article_of_an_occasion_opens_all_of_it_and_is_left_and_gone_on_with(
    qtbot, opening, shows, window_around, kept
):
    shows(LessonsPage)
    opening.open(kept / "spoons.md")
    pages = shows(OccasionPages)
    assert opening.lesson is pages and window_around.titles[-1] == "Valley – Media Literacy"
    assert pages.file.stem == "lanes" and pages.attempt.mode is Mode.ITEMS, "the first one that is left"
    assert isinstance(pages.page, ReaderPage)
    pages.page.bottom.main.click()
    opening.leave_lesson()
    assert not pages.isEnabled() and pages.attempt.state.has_left
    opening.return_to_lesson()
    assert pages.isEnabled() and not pages.attempt.state.has_left and pages.attempt.state.has_read_all


def test_a_guest_who_leaves_an_occasion_reads_what_its_article_was(qtbot, opening, shows, window_around, kept):
    context, left = window_around.context, []
    shows(LessonsPage)
    context.store.switch_to(context.data_folder, GuestStore)
    opening.open(kept / "lanes.md")
    pages = shows(OccasionPages)
    pages.page.bottom.main.click()
    qtbot.keyClicks(pages.page.focusWidget() or pages.page, "1")
    pages.close_attempt()
    asked: list[tuple[PendingDebrief, ...]] = []
    context.store.ask_pending_debriefs(asked.append)
    qtbot.waitUntil(lambda: bool(asked))
    entry = context.library.entry(kept / "lanes.md")
    assert entry is not None and [debrief.key for debrief in asked[0]] == [entry.key]
    opening._home.entries = (entry,)
    assert opening.show_debrief(entry.key, lambda: left.append(True))
    page = shows(LessonPages).page
    assert isinstance(page, DebriefPage)
    page.left_unread.emit()
    assert left == [True]
