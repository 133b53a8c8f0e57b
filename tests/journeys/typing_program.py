"""The real program with somebody who types without a pause, for tests that end it; says each letter's number.

`python typing_program.py DATA_FOLDER FIELD LESSON` opens the lesson in the workshop and types into the field.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from media_literacy.ui.application import run_window
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.workshop.article.article_commands import ArticleCommand
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

BETWEEN_KEYS = 45
"""Milliseconds: as a fast writer types, and never a pause."""
PASTED = "Town bans kites\n\n" + "Nobody has ever seen a kite here. " * 20


def in_note(page: WorkshopPage):
    assert page.document.draft is not None
    noted = next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)
    page.page.choose(noted.id)
    return page.note_form


def in_words(page: WorkshopPage) -> QWidget:
    assert page.document.draft is not None
    page.page.choose(page.document.draft.lesson.article.sentences[1].id)
    page.note_form.section.opener.click()
    return page.note_form.section.words


def in_card(page: WorkshopPage) -> QWidget:
    making = in_note(page).fields.evidence.making
    making.button.click()
    assert making.maker is not None
    return making.maker.text


def in_page(page: WorkshopPage) -> QWidget:
    in_note(page)
    page.editor.bar.chosen.emit(ArticleCommand.ADD_AFTER)
    return page.editor.field.text


def in_front(page: WorkshopPage) -> QWidget:
    page.panel.show_page(LESSON)
    front = page.panel.page(LESSON)
    assert isinstance(front, FrontForm)
    return front.texts["title"]


def parts(page: WorkshopPage) -> PartsForm:
    page.panel.show_page(PARTS)
    form = page.panel.page(PARTS)
    assert isinstance(form, PartsForm)
    return form


def in_part(page: WorkshopPage) -> QWidget:
    return next(iter(parts(page).texts.values()))


def in_question(page: WorkshopPage) -> QWidget:
    return parts(page).leave.question


FIELDS: dict[str, Callable[[WorkshopPage], QWidget]] = {
    "source": lambda page: page.source._text,
    "explanation": lambda page: in_note(page).fields.explanation,
    "fix": lambda page: in_note(page).fields.fix,
    "words": in_words,
    "card": in_card,
    "added": in_page,
    "title": in_front,
    "discussion": in_part,
    "question": in_question,
}


class Typing:
    """Goes where the field is, and types."""

    def __init__(self, name: str, lesson: Path) -> None:
        self._name, self._lesson = name, lesson
        self._field: QWidget | None = None
        self._is_asked = self._is_pasted = False
        self._count = 0

    def appearance(self) -> None:
        window = next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)), None)
        if window is None or not window.isVisible() or window.page is None:
            return
        if self._field is None:
            self._field = self._find(window)
            if isinstance(self._field, LiveText):
                self._field.moveCursor(QTextCursor.MoveOperation.End)
            return
        if not self._field.isEnabled():  # the window waits for what is being kept, and takes no keys any more
            return
        QTest.keyClicks(self._field, "k")
        self._count += 1
        if self._name == "class" and self._count % 5 == 0 and isinstance(self._field, QLineEdit):
            self._add_sheet(self._field)
        print(self._count, flush=True)

    def _find(self, window: MainWindow) -> QWidget | None:
        workshop = window.page
        if not isinstance(workshop, WorkshopPages):
            if not self._is_asked:
                self._is_asked = True
                window._rooms.enter("workshop")
            return None
        page = workshop.page
        if isinstance(page, WorkshopStartPage):
            workshop.show_new() if self._name in ("article", "pasted") else workshop.open_file(self._lesson)
        elif isinstance(page, NewLessonPage):
            return self._find_in_new(page)
        elif isinstance(page, SheetsPage):
            return page.name
        elif isinstance(page, PaperPage):
            page.sheets_requested.emit()
        elif isinstance(page, WorkshopPage):
            if self._name in FIELDS:
                return FIELDS[self._name](page)
            workshop._uses.print_it()
        return None

    def _find_in_new(self, page: NewLessonPage) -> QWidget | None:
        if self._name == "pasted" and not self._is_pasted:
            self._is_pasted = True
            data = QMimeData()
            data.setText(PASTED)
            page._on_pasted(data)
        if self._name == "pasted" and not page.rows():
            return None
        if self._name == "pasted":
            page.go_back()
        return page.field

    def _add_sheet(self, field: QLineEdit) -> None:
        page = field.window().findChild(SheetsPage)
        assert isinstance(page, SheetsPage)
        page.numbering.field.setText(page._numbering)
        page.numbers.setText("1")
        QTest.keyClick(page.numbers, Qt.Key.Key_Return)


def main(folder: str, name: str, lesson: str) -> int:
    """Run the program as it is, with somebody at it."""
    application = QApplication(sys.argv[:1])
    someone = Typing(name, Path(lesson))
    clock = QTimer(application)
    clock.timeout.connect(someone.appearance)
    clock.start(BETWEEN_KEYS)
    return run_window(None, Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
