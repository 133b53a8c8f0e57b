"""From the courses to the sheets of one of them, and back."""

import pytest
from classroom.results.finished_class import TaughtClass
from own_lessons import COURSE, file_of, kept_for
from PySide6.QtCore import Qt
from ui.class_forms.typing_forms import type_sheet
from ui.packs.seeing import press, texts

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.store.files.unsaved_work import Recovery, UnsavedKind, UnsavedText
from media_literacy.ui.class_forms.class_forms_pages import ClassFormsPages
from media_literacy.ui.class_forms.course_list_page import CourseListPage
from media_literacy.ui.class_forms.form_sheets_page import FormSheetsPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage


@pytest.fixture
def pages(window_around):
    return ClassFormsPages(window_around.context)


@pytest.fixture
def kept(window_around, tmp_path):
    """Put sheets aside, as a window does that is closed."""

    def make(folder):
        rows = (("sheet", "before", "Ada", "1", "", "", ""),)
        text = UnsavedText("one", "# A term\n", folder, kind=UnsavedKind.FORM_SHEETS, rows=rows)
        Recovery(window_around.context.data_folder).keep(text, 1)

    return make


def test_the_course_leads_to_its_sheets_and_these_back(qtbot, pages, shows, window_around):
    pages.show_list()
    page = shows(CourseListPage)
    assert "A term of reading" in texts(page) and window_around.titles == ["A course with a class – Media Literacy"]
    press(qtbot, page, "Type in sheets of a class")
    sheets = shows(FormSheetsPage)
    qtbot.waitUntil(sheets.numbering.field.hasFocus)
    qtbot.keyClick(sheets, Qt.Key.Key_Escape)
    qtbot.keyClick(shows(CourseListPage), Qt.Key.Key_Escape)
    assert window_around.asked[-1] == ("room", "workshop")


def test_the_lessons_of_a_course_are_shared_as_pages_and_back(qtbot, pages, shows):
    pages.show_list()
    press(qtbot, shows(CourseListPage), "Web pages of its lessons…")
    page = shows(PackPagesPage)
    assert "A term of reading" in texts(page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    shows(CourseListPage)


def test_sheets_are_put_aside_and_gone_on_with(qtbot, pages, shows, kept):
    pages.show_list()
    shows(CourseListPage)
    kept(COURSE)
    pages.show_list()
    qtbot.waitUntil(lambda: "Sheets of “A term”" in texts(pages.page))
    press(qtbot, pages.page, "Go on with them")
    sheets = shows(FormSheetsPage)
    assert [typed.name for typed in sheets.list.typed] == ["Ada"]
    type_sheet(qtbot, sheets, "Bo", "", "", "", "")
    recovery = Recovery(pages._context.data_folder)
    qtbot.waitUntil(lambda: [len(text.rows) for text in recovery.left_over()] == [3])


def test_sheets_of_a_course_that_is_gone_stay_kept(qtbot, pages, shows, kept, window_around, tmp_path):
    kept(tmp_path / "gone")
    pages.show_list()
    press(qtbot, shows(CourseListPage), "Go on with them")
    qtbot.waitUntil(lambda: window_around.said == ["The course of these sheets is not here any more."])
    assert len(Recovery(pages._context.data_folder).left_over()) == 1


def test_an_occasion_is_printed_and_a_form_leads_on_to_its_sheets(qtbot, pages, shows, tmp_path):
    pages.show_list()
    press(qtbot, shows(CourseListPage), "A week later: 4 articles")
    assert "Type in sheets" not in [it.text() for it in shows(PaperPage).findChildren(Button)]
    press(qtbot, pages.page, "Back")
    press(qtbot, shows(CourseListPage), "Before the course: 4 articles")
    paper = shows(PaperPage)
    paper.write_into(tmp_path)
    qtbot.waitUntil(lambda: bool(paper.banner.text))
    assert sorted(file.name for file in tmp_path.glob("*.pdf")) == [
        "reading-term-before-key.pdf",
        "reading-term-before-worksheet.pdf",
    ]
    press(qtbot, paper, "Type in sheets")
    shows(FormSheetsPage)


def test_what_the_class_read_on_its_screens_is_taken_in(qtbot, pages, shows, window_around):
    folder = window_around.context.data_folder
    store = LiveStore(folder)
    roster = new_roster("6b", ("Ada",))
    store.keep_roster(roster)
    source = file_of(kept_for(Occasion.BEFORE)[0].front.id).read_text(encoding="utf-8")
    lesson = TaughtClass(store, source, ("Ada",), roster=roster.id)
    seat = lesson.join("Ada")
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(seat, 5)
    lesson.end()
    store.close()
    pages.show_list()
    press(qtbot, shows(CourseListPage), "Type in sheets of a class")
    page = shows(FormSheetsPage)
    press(qtbot, page, "6b")
    qtbot.waitUntil(lambda: page.count == 1)
    assert page.list.typed[0].texts == ("5", "not read", "not read", "not read")
