"""Lessons are found by title, kinds and text while somebody types; the newest word wins."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.library.lesson_search import LessonSearch
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.tasks import Tasks


@pytest.fixture
def library(tmp_path):
    lessons = tmp_path / "packs" / "city" / "lessons"
    lessons.mkdir(parents=True)
    (lessons.parent / "pack.toml").write_text(
        'schema = 1\nid = "city"\ntitle = "City"\nlessons = ["lessons/a.md", "lessons/b.md"]\n'
    )
    (lessons / "a.md").write_text("# Buses\n\nThe harbour froze over.\n", "utf-8")
    (lessons / "b.md").write_text("# Parks\n\nNobody came to the meadow.\n", "utf-8")
    made = LessonLibrary(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def finding_page(qtbot, window, appearance, library, tmp_path):
    tasks = Tasks()
    search = LessonSearch(library, tasks)
    page = LessonsPage(library.entries(tmp_path / "packs"), {}, window.actions, appearance, search=search)
    search.setParent(page)
    qtbot.addWidget(page)
    page.show()
    yield page
    tasks.wait()


def titles_of(page):
    return [row.accessibleName().split(".")[0] for row in page.list.rows.buttons]


def test_the_search_finds_words_of_the_text(qtbot, finding_page):
    qtbot.keyClicks(finding_page.list.search, "harb")
    qtbot.waitUntil(lambda: titles_of(finding_page) == ["Buses"])


def test_a_row_shows_the_words_that_were_found(qtbot, finding_page):
    qtbot.keyClicks(finding_page.list.search, "harb")
    qtbot.waitUntil(lambda: titles_of(finding_page) == ["Buses"])
    (row,) = finding_page.list.rows.buttons
    row.setFocus()
    assert "Found in the text" in row.accessibleName()
    height = row.heightForWidth(120)
    qtbot.waitUntil(lambda: "In the text: “The harbour froze over.”" in row.accessibleName())
    assert row.hasFocus() and "Not begun" in row.accessibleName() and row.heightForWidth(120) > height


def test_excerpts_are_not_looked_for_while_somebody_types_on(qtbot, finding_page, library, monkeypatch):
    read = []
    texts = library.texts
    monkeypatch.setattr(library, "texts", lambda files: read.append(files) or texts(files))
    search = finding_page.list.search

    def type_on():
        finding_page.list.rows_changed.disconnect(type_on)
        assert titles_of(finding_page) == ["Buses"]
        search.setText("mead")

    finding_page.list.rows_changed.connect(type_on)
    search.setText("harb")
    qtbot.waitUntil(lambda: titles_of(finding_page) == ["Parks"])
    qtbot.waitUntil(lambda: "Nobody came" in finding_page.list.rows.row(0).accessibleName())
    assert len(read) == 1


def test_of_several_searches_the_newest_wins(qtbot, finding_page):
    search = finding_page.list.search
    qtbot.keyClicks(search, "harbour")
    search.clear()
    qtbot.keyClicks(search, "meadow")
    qtbot.waitUntil(lambda: titles_of(finding_page) == ["Parks"])
    search.clear()
    assert titles_of(finding_page) == ["Buses", "Parks"]


def test_enter_right_after_typing_opens_what_is_found_then(qtbot, window, finding_page):
    qtbot.keyClicks(finding_page.list.search, "meadow")
    qtbot.keyClick(finding_page.list.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [(what, path.name) for what, path in window.asked] == [("file", "b.md")])


def test_the_button_that_clears_the_search_grows_with_the_text_and_stands_clear_of_it(
    qtbot, finding_page, dressed, large_appearance
):
    dressed(large_appearance)
    search, button = finding_page.list.search, finding_page.list.search.clear_button
    assert not button.isVisible()
    qtbot.keyClicks(search, "harbour")
    qtbot.waitUntil(lambda: button.isVisible() and button.height() >= 40)
    assert search.rect().contains(button.geometry())
    qtbot.keyClicks(search, " meadow" * 12)
    search.grab()  # it scrolls as it is painted
    sign = button.x() + (button.width() - button.fontMetrics().horizontalAdvance(button.text())) // 2
    assert search.cursorRect().right() <= sign
    search.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert search.text() == "" and search.hasFocus() and not button.isVisible()
