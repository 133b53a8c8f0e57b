"""The courses, and what a teacher does with one."""

from dataclasses import replace

import pytest
from own_lessons import COURSE
from ui.packs.seeing import press, texts

from media_literacy.packs.pack_toml import read_pack
from media_literacy.store.files.unsaved_work import UnsavedKind, UnsavedText
from media_literacy.ui.class_forms.course_list_page import CourseListPage
from media_literacy.ui.widgets.controls.buttons import Button


@pytest.fixture
def show(appearance, in_window):
    def make(courses, kept=()):
        page = in_window(CourseListPage(courses, kept, appearance))
        page.take_focus()
        return page

    return make


def test_a_course_asks_for_its_sheets_by_its_id(qtbot, show):
    pack, _report = read_pack(COURSE)
    page = show([pack])
    with qtbot.waitSignal(page.sheets_requested) as asked:
        press(qtbot, page, "Type in sheets of a class: A term of reading")
    assert asked.args == ["reading-term"]


def test_a_course_without_forms_is_printed_and_has_no_sheets(qtbot, show):
    pack, _report = read_pack(COURSE)
    assert pack is not None
    boosters = {occasion: files for occasion, files in pack.occasions.items() if occasion.value == "one-week"}
    page = show([replace(pack, occasions=boosters)])
    assert "A term of reading" in texts(page)
    buttons = [button.text() for button in page.findChildren(Button)]
    assert buttons == ["A week later: 4 articles", "Web pages of its lessons…", "Back"]
    with qtbot.waitSignal(page.print_requested) as asked:
        press(qtbot, page, "A week later: 4 articles")
    assert asked.args == ["reading-term", "one-week"]


def test_sheets_that_were_put_aside_come_first(qtbot, show):
    kept = UnsavedText("one", "# A term\n", kind=UnsavedKind.FORM_SHEETS, rows=(("sheet",), ("sheet",)))
    page = show([], [kept])
    said = texts(page)
    assert "Sheets of “A term”" in said and "2 sheets that were typed in, not saved yet" in said
    assert "No pack here keeps such articles." in said
    with qtbot.waitSignal(page.recovery_chosen) as asked:
        press(qtbot, page, "Go on with them")
    assert asked.args == ["one"]


def test_a_course_in_another_language_says_so_and_stands_behind_those_in_the_windows(show, monkeypatch):
    pack, _report = read_pack(COURSE)
    assert pack is not None
    spanish = replace(pack, id="un-trimestre", title="Un trimestre", language="es-MX")
    said = texts(show([spanish, pack]))
    assert "Its articles, sheets and web pages are in Spanish." in said
    assert said.index("A term of reading") < said.index("Un trimestre")
    assert not any(text.startswith("No course here") for text in said)
    assert "are in" not in " ".join(texts(show([pack])))
    monkeypatch.setattr("media_literacy.ui.class_forms.course_list_page.language_of_words", lambda: "es")
    assert any(text.startswith("No course here is in Spanish yet.") for text in texts(show([pack])))
