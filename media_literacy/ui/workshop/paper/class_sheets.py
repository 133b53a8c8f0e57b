"""The page where a class’s sheets are taken in, together with the work on it that is not on the disk."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Lesson
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.workshop.paper.typed_sheets_work import SheetsWork


class ClassSheets(QObject):
    """`page_made` carries the page; `left` comes after what is on it was asked about."""

    page_made = Signal(QWidget)
    left = Signal()

    def __init__(self, unsaved: UnsavedWork, tasks: Tasks, window: QWidget, parent: QObject) -> None:
        """The `window` is what the page is made for."""
        super().__init__(parent)
        self._unsaved, self._tasks, self._window = unsaved, tasks, window
        self._work: SheetsWork | None = None

    def show(
        self,
        lesson: Lesson,
        source: str,
        path: Path | None,
        appearance: Appearance,
        *,
        rows: tuple[tuple[str, ...], ...] = (),
        begins_with_codes: bool = False,
        folder: Path | None = None,
    ) -> None:
        """Show the page with the rows that were taken in before; `source` is the lesson’s text as it was given out.

        Files are asked for in `folder` first, where somebody writes on the lesson.
        """
        from media_literacy.ui.workshop.paper.sheets_page import SheetsPage

        page = SheetsPage(lesson, self._tasks, appearance, self._window)
        page.returned.begin_in(folder)
        page.saving.begin_in(folder)
        page.restore(rows)
        if begins_with_codes:
            page.begin_at(page.returned.code)
        page.left.connect(self._on_left)
        self._work = SheetsWork(page, source, path)
        self._unsaved.register(self._work, self._work.work_changed)
        self.page_made.emit(page)
        if begins_with_codes:
            page.scroller.show_whole(page.returned.code)  # large text has it below the window

    def _on_left(self) -> None:
        if self._work is not None and self._unsaved.may_leave(self._window.window(), self._work):
            self._unsaved.release(self._work)
            self._work = None
            self.left.emit()
