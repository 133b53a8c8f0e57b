"""What is asked when a lesson is saved."""

from kites import SOURCE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import press
from ui.workshop.small_picture import PNG

from media_literacy.errors import FileError
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.workshop.article import picture_editor
from media_literacy.ui.workshop.article.article_commands import ArticleCommand
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


def test_a_new_lesson_begins_unsaved_and_asks_where_it_shall_go(qtbot, pages, shows, tmp_path, monkeypatch):
    pages.show_start()
    qtbot.keyClick(shows(WorkshopStartPage).ways[0], Qt.Key.Key_Return)
    page = shows(NewLessonPage)
    page.made.emit(SOURCE)
    asked = []

    def ask(_parent, _title, start, _kinds, *_more):
        asked.append(start)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(ask))
    writing = shows(WorkshopPage)
    assert writing.saving.path is None
    qtbot.keyClick(writing.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked[0].endswith("kites.md")
    assert (tmp_path / "mine.md").read_text() == SOURCE


def test_a_picture_asks_where_a_new_lesson_shall_lie_and_goes_on_there(pages, shows, tmp_path, monkeypatch):
    pages.show_new()
    shows(NewLessonPage).made.emit(SOURCE)
    writing = shows(WorkshopPage)
    writing.page.choose(writing.document.draft.lesson.article.sentences[1].id)
    picture = tmp_path / "bus.png"
    picture.write_bytes(PNG)
    titles = []

    def ask(_parent, title, *_more):
        titles.append(title)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(ask))
    monkeypatch.setattr(picture_editor, "file_to_open", lambda *_asked: picture)
    writing.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    assert titles == ["Save the lesson first: its pictures are copied beside it"]
    assert (tmp_path / "mine.md").exists() and writing.editor.pictures.form.isVisible()


def test_a_message_that_saving_failed_stays_until_it_is_saved(qtbot, pages, writing, shows, monkeypatch):
    def refuse(*_more, **_other):
        raise FileError("“kites.md” could not be saved.")

    writing.document.replace_text(SOURCE + "\nIt rained.\n")
    with monkeypatch.context() as patch:
        patch.setattr("media_literacy.ui.workshop.document.lesson_saving.save_lesson_file", refuse)
        press(qtbot, writing, "Save")
        qtbot.waitUntil(lambda: pages.banner.text != "")
    writing.document.replace_text(SOURCE + "\nIt snowed.\n")
    press(qtbot, writing, "Try it")
    shows(LessonPages)
    pages._back_to_writing()
    assert pages.banner.text == "“kites.md” could not be saved."
    press(qtbot, writing, "Save")
    qtbot.waitUntil(lambda: writing.saving.is_saved)
    assert pages.banner.text == ""
