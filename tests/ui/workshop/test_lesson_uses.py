"""What is done with the lesson that is written: tried, printed, typed back in, shared."""

from kites import SOURCE
from PySide6.QtCore import Qt
from ui.packs.seeing import press, texts

from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage
from media_literacy.ui.workshop.sharing.share_page import SharePage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


def test_a_trial_says_that_nothing_is_recorded_and_leads_back(qtbot, pages, writing, shows):
    press(qtbot, writing, "Try it")
    shows(LessonPages)
    assert "You are trying the lesson as a learner. Nothing is recorded." in texts(pages)
    press(qtbot, pages, "Back to writing")
    assert pages.page is writing


def test_from_paper_to_typed_sheets_and_back(qtbot, pages, writing, shows):
    press(qtbot, writing, "Paper…")
    press(qtbot, shows(PaperPage), "Type in sheets")
    shows(SheetsPage).left.emit()
    qtbot.keyClick(shows(PaperPage).choices.popitem()[1], Qt.Key.Key_Escape)
    assert pages.page is writing


def test_from_sharing_to_the_codes_that_come_back_and_back(qtbot, pages, writing, shows):
    press(qtbot, writing, "Share…")
    press(qtbot, shows(SharePage), "Results of a lesson")
    sheets = shows(SheetsPage)
    assert sheets.returned.code.hasFocus()
    sheets.left.emit()
    shows(SharePage).left.emit()
    press(qtbot, writing, "Paper…")
    press(qtbot, shows(PaperPage), "Type in sheets")
    assert shows(SheetsPage).numbering.field.hasFocus()
    shows(SheetsPage).left.emit()
    shows(PaperPage)


def test_sharing_shows_the_lesson_as_it_is_written_now(qtbot, pages, writing, shows):
    writing.document.replace_text(SOURCE.replace("title: Kites", "title: Balloons"))
    press(qtbot, writing, "Share…")
    page = shows(SharePage)
    assert "Balloons" in texts(page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert pages.page is writing


def test_the_whole_pack_of_a_lesson_is_shared_as_pages(qtbot, pages, writing, shows, lesson_path):
    press(qtbot, writing, "Share…")
    assert "The whole pack" not in texts(shows(SharePage))
    pages.page.left.emit()
    manifest = 'schema = 1\nid = "weather"\nversion = "1.0"\ntitle = "Weather"\nlanguage = "en"\n'
    (lesson_path.parent / "pack.toml").write_text(manifest, encoding="utf-8")
    press(qtbot, writing, "Share…")
    press(qtbot, shows(SharePage), "Web pages of the pack…")
    page = shows(PackPagesPage)
    assert "Weather" in texts(page)
    page.left.emit()
    shows(SharePage)


def test_a_pack_is_made_of_the_saved_lesson_and_its_plan_is_shown(qtbot, pages, writing, shows, lesson_path):
    writing.document.replace_text(SOURCE.replace("Last year 40", "Last year 50"))
    press(qtbot, writing, "Share…")
    press(qtbot, shows(SharePage), "Make a pack…")
    page = shows(MakePackPage)
    assert b"Last year 50" in lesson_path.read_bytes()
    assert page.title.text() == "Kites" and page.title.hasFocus()
    qtbot.keyClick(page.title, Qt.Key.Key_Escape)
    assert pages.page is writing


def test_who_goes_elsewhere_while_a_pack_is_planned_stays_there(qtbot, pages, writing, shows, tasks):
    writing.bar.share.click()
    share = shows(SharePage)
    share.pack_requested.emit()
    share.left.emit()
    writing.bar.back.click()
    page = shows(WorkshopStartPage)
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert pages.page is page


def test_a_lesson_without_an_article_is_not_tried_and_that_is_said(qtbot, pages, writing):
    writing.document.replace_text("")
    press(qtbot, writing, "Try it")
    assert pages.banner.text.startswith("There is no article to read yet.") and pages.page is writing
    writing.document.replace_text("# News\n\nIt rained.\n")
    assert pages.banner.text == ""


def test_a_class_is_held_with_the_file_of_the_lesson_once_it_is_saved(qtbot, pages, writing, shows, lesson_path):
    press(qtbot, writing, "Share…")
    with qtbot.waitSignal(pages.class_requested) as requested:
        press(qtbot, shows(SharePage), "Lead a class through it…")
    assert requested.args == [str(lesson_path)]
