"""Where a teacher begins: the ways in, texts that were not saved, and lessons that were opened before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from ui.packs.seeing import press, texts

from media_literacy.authoring.lesson_templates import LessonTemplate
from media_literacy.lesson.model import KindId, Mode
from media_literacy.store.database.records import LessonKey
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

KEPT = (
    UnsavedText("one", "# Town bans kites\n\nIt rained.\n"),
    UnsavedText("two", "No headline.\n", Path("/home/teacher/buses.md"), "aa"),
)
ENTRY = LessonEntry(
    file=str(Path("/home/teacher/buses.md")),
    key=LessonKey("", "buses"),
    title="Night buses",
    sentences=14,
    minutes=12,
    age="",
    language="en",
    content_note="",
    kinds=(KindId("role"),),
    modes=(Mode.GUIDED,),
    is_measured=True,
    pack_title="",
    has_errors=False,
)


@pytest.fixture
def page(show, appearance):
    def make(kept=KEPT, recent=(ENTRY,)):
        made = show(WorkshopStartPage(kept, recent, appearance), 1024, 768)
        made.take_focus()
        return made

    return make


def names(page):
    return [button.accessibleName() or button.text() for button in page.findChildren(QAbstractButton)]


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("New lesson", "new_requested"),
        ("Open a lesson", "open_requested"),
        ("Packs", "room_requested"),
        ("A course with a class", "room_requested"),
    ],
)
def test_each_way_in_can_be_taken_by_key(qtbot, page, name, signal):
    shown = page()
    way = next(way for way in shown.ways if way.accessibleName().startswith(name))
    way.setFocus()
    with qtbot.waitSignal(getattr(shown, signal)):
        qtbot.keyClick(way, Qt.Key.Key_Return)


def test_each_template_can_be_begun_with(qtbot, page):
    shown = page()
    for template, row in shown.templates.items():
        with qtbot.waitSignal(shown.template_chosen) as chosen:
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert chosen.args == [template]
    assert set(shown.templates) == set(LessonTemplate)


def test_a_new_lesson_has_the_keyboard(page):
    shown = page()
    assert shown.ways[0].hasFocus()


def test_an_unsaved_text_is_named_by_its_headline_else_by_its_file(qtbot, page):
    shown = page()
    assert "Throw away the unsaved text of “Town bans kites”" in names(shown)
    assert "Throw away the unsaved text of “buses.md”" in names(shown)


def test_going_on_with_an_unsaved_text_and_throwing_it_away_name_it(qtbot, page):
    shown = page()
    row = next(
        button for button in shown.findChildren(QAbstractButton) if button.accessibleName().startswith("Town bans")
    )
    with qtbot.waitSignal(shown.recovery_chosen) as chosen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shown.discard_requested) as thrown:
        press(qtbot, shown, "Throw away the unsaved text of “Town bans kites”")
    assert chosen.args == thrown.args == ["one"]


def test_a_lesson_that_was_opened_before_is_opened_again(qtbot, page):
    shown = page()
    row = next(
        button for button in shown.findChildren(QAbstractButton) if button.accessibleName().startswith("Night buses")
    )
    with qtbot.waitSignal(shown.lesson_chosen) as chosen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert chosen.args == ["/home/teacher/buses.md"]


def test_without_texts_and_lessons_there_are_no_empty_headings(page):
    words = texts(page(kept=(), recent=()))
    assert "Not saved yet" not in words and "Opened before" not in words


def test_esc_goes_back_to_the_lessons(qtbot, page):
    shown = page()
    with qtbot.waitSignal(shown.left):
        qtbot.keyClick(shown.ways[0], Qt.Key.Key_Escape)
