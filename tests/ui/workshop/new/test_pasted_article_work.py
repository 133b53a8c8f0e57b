"""The text that a new lesson is to be made of, as work that is not on the disk."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from ui.expired import expire
from ui.packs.seeing import press, texts
from ui.workshop.writing import go_on, kept

from media_literacy.store.files.unsaved_work import UnsavedKind
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

pytestmark = pytest.mark.usefixtures("reads_here")
RICH = "<h1>Town bans kites</h1><p>Nobody has ever seen a kite here. It rained.</p><ul><li>One was red.</li></ul>"


@pytest.fixture
def new(pages, shows):
    pages.show_new()
    return shows(NewLessonPage)


def test_esc_asks_about_the_text_that_was_typed(qtbot, pages, new, answer):
    qtbot.keyClicks(new.field, "Town bans kites.")
    asked = answer("Stay")
    qtbot.keyClick(new.field, Qt.Key.Key_Escape)
    assert asked == ["This text is not a lesson yet."] and pages.page is new
    assert new.field.toPlainText() == "Town bans kites."


def test_an_empty_page_is_left_without_a_question(qtbot, new, shows):
    qtbot.keyClick(new.field, Qt.Key.Key_Escape)
    shows(WorkshopStartPage)


def test_the_text_is_put_aside_while_it_is_typed_and_offered_again(qtbot, pages, new, shows, answer, unsaved, recovery):
    qtbot.keyClicks(new.field, "Town bans kites.")
    expire(unsaved._timer)
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
    new.field.setPlainText("Town bans kites\n\nIt rained.")
    press(qtbot, new, "Use this text")
    qtbot.waitUntil(new.recognised.isVisible)
    press(qtbot, new, "Make the lesson")
    shows(WorkshopPage)
    assert [kept.kind for kept in recovery.left_over()] == [UnsavedKind.LESSON]
