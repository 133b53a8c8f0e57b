"""The pages beside the lesson that hold something typed: a new lesson’s text, and the sheets of a class."""

import pytest
from kites import SOURCE
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from ui.packs.seeing import press, texts

from media_literacy.store.files.unsaved_work import UnsavedKind
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

RICH = "<h1>Town bans kites</h1><p>Nobody has ever seen a kite here. It rained.</p><ul><li>One was red.</li></ul>"


@pytest.fixture
def answer(qapp):
    """Press a button of the next box; what was asked."""
    asked = []
    word = []

    def press_button():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and word:
            asked.append(box.text())
            next(button for button in box.buttons() if button.text() == word[0]).click()

    timer = QTimer()
    timer.timeout.connect(press_button)
    timer.start(10)

    def will(text):
        word[:] = [text]
        return asked

    yield will
    timer.stop()


@pytest.fixture
def new(pages, shows):
    pages.show_new()
    return shows(NewLessonPage)


def kept(recovery):
    return [(kept.kind, kept.text) for kept in recovery.left_over()]


def go_on(qtbot, pages):
    """From the start page, go on with the only thing that was kept."""
    pages.show_start()
    qtbot.waitUntil(lambda: "Not saved yet" in texts(pages.page))
    pages.page.recovery_chosen.emit(next(iter(pages._recoverable)))


# A new lesson


def test_esc_asks_about_the_text_that_was_typed(qtbot, pages, new, answer):
    qtbot.keyClicks(new.field, "Town bans kites.")
    asked = answer("Stay")
    qtbot.keyClick(new.field, Qt.Key.Key_Escape)
    assert asked == ["This text is not a lesson yet."] and pages.page is new
    assert new.field.toPlainText() == "Town bans kites."


def test_an_empty_page_is_left_without_a_question(qtbot, new, shows):
    qtbot.keyClick(new.field, Qt.Key.Key_Escape)
    shows(WorkshopStartPage)


def test_the_text_is_put_aside_while_it_is_typed_and_offered_again(qtbot, pages, new, shows, answer, recovery):
    qtbot.keyClicks(new.field, "Town bans kites.")
    qtbot.waitUntil(lambda: kept(recovery) == [(UnsavedKind.ARTICLE, "Town bans kites.")])
    answer("Keep for later")
    qtbot.keyClick(new.field, Qt.Key.Key_Escape)
    page = shows(WorkshopStartPage)
    qtbot.waitUntil(lambda: "Not saved yet" in texts(page))
    row = next(
        other_type
        for other_type in page.findChildren(type(page.ways[0]))
        if other_type.accessibleName().startswith("Town bans")
    )
    assert "A text that is not a lesson yet" in row.accessibleName()
    row.click()
    again = shows(NewLessonPage)
    assert again.field.toPlainText() == "Town bans kites." and len(recovery.left_over()) == 1


def test_do_not_keep_keeps_nothing(qtbot, pages, new, shows, answer, recovery, unsaved):
    qtbot.keyClicks(new.field, "Town bans kites.")
    unsaved.keep_now()
    answer("Do not keep")
    press(qtbot, new, "Back")
    shows(WorkshopStartPage)
    assert kept(recovery) == []


def test_what_was_recognised_and_answered_is_gone_on_with(qtbot, pages, new, shows, recovery, unsaved):
    data = QMimeData()
    data.setHtml(RICH)
    QGuiApplication.clipboard().setMimeData(data)
    press(qtbot, new, "Paste")
    qtbot.waitUntil(new.recognised.isVisible)
    new.recognised.origin.show_value("real")
    unsaved.keep_now()
    new.deleteLater()

    go_on(qtbot, pages)
    again = shows(NewLessonPage)
    assert again.recognised.isVisible() and again.recognised.origin.value == "real"
    press(qtbot, again, "Make the lesson")
    page = shows(WorkshopPage)
    assert "- One was red." in page.document.text and "origin: real" in page.document.text
    assert [kept.kind for kept in recovery.left_over()] == [UnsavedKind.LESSON]


def test_what_was_pasted_is_still_there_after_a_step_back(qtbot, new):
    data = QMimeData()
    data.setHtml(RICH)
    QGuiApplication.clipboard().setMimeData(data)
    press(qtbot, new, "Paste")
    qtbot.waitUntil(new.recognised.isVisible)
    press(qtbot, new, "Back")
    assert new.field.toPlainText() == "" and new.rows()
    press(qtbot, new, "Go on with what was recognised")
    assert new.recognised.isVisible()


def test_what_was_pasted_is_kept_before_it_is_recognised(qtbot, new, recovery, unsaved, monkeypatch):
    monkeypatch.setattr(new, "_read", lambda _work: None)  # it takes its time
    data = QMimeData()
    data.setText("Town bans kites.")
    new._on_pasted(data)
    unsaved.keep_now()
    assert kept(recovery) == [(UnsavedKind.ARTICLE, "Town bans kites.")]


def test_what_was_pasted_and_not_understood_stands_in_the_field(qtbot, new, monkeypatch):
    from media_literacy.errors import AppError
    from media_literacy.ui.workshop.new import new_page

    def refuse(_html, _text, job):
        raise AppError("It is no text.")

    monkeypatch.setattr(new_page, "import_paste", refuse)
    data = QMimeData()
    data.setText("Town bans kites.")
    new._on_pasted(data)
    qtbot.waitUntil(lambda: new.field.toPlainText() == "Town bans kites.")


def test_a_lesson_that_was_made_is_kept_instead_of_its_text(qtbot, new, shows, recovery):
    qtbot.keyClicks(new.field, "Town bans kites. It rained.")
    press(qtbot, new, "Use this text")
    qtbot.waitUntil(new.recognised.isVisible)
    press(qtbot, new, "Make the lesson")
    shows(WorkshopPage)
    assert [kept.kind for kept in recovery.left_over()] == [UnsavedKind.LESSON]


# Sheets


@pytest.fixture
def sheets(qtbot, pages, shows, lesson_path):
    pages.open_file(lesson_path)
    press(qtbot, shows(WorkshopPage), "Paper…")
    press(qtbot, shows(PaperPage), "Type in sheets")
    return shows(SheetsPage)


def type_sheet(qtbot, page, name, numbers):
    page.name.setFocus()
    qtbot.keyClicks(page.name, name)
    qtbot.keyClicks(page.numbers, numbers)
    qtbot.keyClick(page.numbers, Qt.Key.Key_Return)


def test_untouched_sheets_are_left_without_a_question(qtbot, sheets, shows):
    press(qtbot, sheets, "Back")
    shows(PaperPage)


def test_a_class_is_asked_about_and_offered_again(qtbot, pages, sheets, shows, answer, recovery):
    for name in ("Ada", "Bo"):
        type_sheet(qtbot, sheets, name, "3 sure")
    qtbot.keyClicks(sheets.numbers, "2")
    asked = answer("Stay")
    qtbot.keyClick(sheets.numbers, Qt.Key.Key_Escape)
    assert asked == ["2 sheets were typed in and not saved."] and pages.page is sheets
    answer("Keep for later")
    press(qtbot, sheets, "Back")
    shows(PaperPage)
    assert [kept.kind for kept in recovery.left_over()] == [UnsavedKind.SHEETS]

    go_on(qtbot, pages)
    again = shows(SheetsPage)
    assert again.rows() == (("sheet", "Ada", "3 sure"), ("sheet", "Bo", "3 sure"), ("typing", "", "2"))
    assert len(recovery.left_over()) == 1
    answer("Do not keep")
    press(qtbot, again, "Back")
    shows(WorkshopStartPage)
    assert recovery.left_over() == ()


def test_sheets_keep_the_numbers_of_the_lesson_as_it_was_printed(
    qtbot, pages, sheets, shows, recovery, unsaved, lesson_path
):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    unsaved.keep_now()
    lesson_path.write_text(SOURCE.replace("The town council met on Monday. ", ""))
    sheets.deleteLater()
    go_on(qtbot, pages)
    again = shows(SheetsPage)
    assert len(again._lesson.article.sentences) == 4


def test_sheets_are_put_aside_while_they_are_typed(qtbot, sheets, recovery):
    qtbot.keyClicks(sheets.name, "Ada")
    qtbot.keyClicks(sheets.numbers, "3 su")
    qtbot.waitUntil(lambda: [kept.rows for kept in recovery.left_over()] == [(("typing", "Ada", "3 su"),)])


def test_sheets_that_were_copied_are_left_without_a_question_and_kept_till_then(
    qtbot, sheets, shows, recovery, unsaved
):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    press(qtbot, sheets, "Copy as table")
    unsaved.keep_now()
    assert len(recovery.left_over()) == 1
    press(qtbot, sheets, "Back")
    shows(PaperPage)
    assert recovery.left_over() == ()


def test_sheets_can_be_saved_from_the_question(qtbot, sheets, shows, answer, recovery, tmp_path, monkeypatch):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "class"), ""))
    answer("Save as CSV…")
    press(qtbot, sheets, "Back")
    shows(PaperPage)
    assert "Ada" in (tmp_path / "class.csv").read_text(encoding="utf-8-sig") and recovery.left_over() == ()


def test_who_does_not_say_where_to_save_stays(qtbot, pages, sheets, answer, monkeypatch):
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    answer("Save as CSV…")
    press(qtbot, sheets, "Back")
    assert pages.page is sheets


def test_closing_the_window_asks_about_sheets_and_lesson(qtbot, pages, sheets, unsaved, answer):
    pages.writing.document.replace_text(SOURCE + "x")
    type_sheet(qtbot, sheets, "Ada", "3 sure")
    asked = answer("Keep for later")
    assert unsaved.may_leave(pages)
    assert asked == ["This lesson has changes that are not saved.", "1 sheet was typed in and not saved."]
