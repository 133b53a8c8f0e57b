"""The results of a class as files: a table, a workbook, or the report of each learner in a folder."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.errors import AppError, FileError
from media_literacy.export.class_formats.learner_reports import report_files, report_name
from media_literacy.export.exporter import ClassExporter, ClassToExport, export, write_file
from media_literacy.export.exporters import class_exporters
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.ui.finished_files import FinishedFiles
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.file_dialogs import folder_to_use, where_to_save
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.sharing.export_page import free_path


class ClassSaving(QObject):
    """`saved` comes once everything is in a file, `said` carries what was saved where, `failed` why it was not."""

    saved = Signal()
    said = Signal(str)
    failed = Signal(AppError)

    def __init__(self, subject: Callable[[], ClassToExport], tasks: Tasks, page: ColumnPage) -> None:
        super().__init__(page)
        self._subject, self._tasks, self._page = subject, tasks, page
        self._exporters = class_exporters()
        self._waiting: Waiting | None = None
        self._folder: Path | None = None
        self.finished = FinishedFiles(page)
        page.add_top(self.finished)
        self.button = Button(_("Save…"), page)
        self.button.clicked.connect(self._on_clicked)

    def begin_in(self, folder: Path | None) -> None:
        """Propose the folder of the lesson; None where it has none of its own."""
        self._folder = folder

    def make_menu(self) -> QMenu:
        """In which formats the class can be saved; the menu goes when it is closed."""
        menu = QMenu(self._page)
        has_sheets = bool(self._subject().sheets)
        for number, exporter in enumerate(self._exporters):
            if not (exporter.ending or has_sheets):  # a folder of a file for each learner
                continue
            menu.addAction(f"{exporter.title()}…").setData(number)
        menu.triggered.connect(self._on_format_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def save_as(self, path: Path, number: int = 0) -> bool:
        """Write the class into a file in the format of that number; whether it is there."""
        try:
            export(self._exporters[number], self._subject(), path)
        except FileError as fault:
            self.failed.emit(fault)
            return False
        self.saved.emit()
        self._tell(path)
        return True

    def ask_and_save(self, number: int = 0) -> bool:
        """Ask where the class is to go in that format, and write it there; whether it is there."""
        exporter, window = self._exporters[number], self._page.window()
        proposed = self._begin(f"{self._subject().lesson.front.id}{exporter.ending}")
        kinds = f"{exporter.about()} (*{exporter.ending})"
        path = where_to_save(window, exporter.title(), proposed, kinds, exporter.ending)
        return path is not None and self.save_as(path, number)

    def ask_and_save_report(self, sheet: ClassSheet) -> None:
        """Ask where the report of one learner is to go, and write it there."""
        proposed = self._begin(report_name(sheet, 1, 1))
        path = where_to_save(self._page.window(), _("Report as PDF"), proposed, _("PDF files (*.pdf)"), ".pdf")
        if path is not None:
            self.save_report(sheet, path)

    def save_report(self, sheet: ClassSheet, path: Path) -> None:
        """Write what one learner sees as their result."""
        ((_name, data),) = report_files(replace(self._subject(), sheets=[sheet]), UNWATCHED)
        try:
            write_file(path, data)
        except FileError as fault:
            self.failed.emit(fault)
        else:
            self._tell(path)

    def save_in(self, folder: Path, number: int) -> None:
        """Write a format that is many files into a new folder inside this one: elsewhere, since each takes a moment."""
        self._end_waiting()
        exporter, subject = self._exporters[number], self._subject()
        job = Job(exporter.seconds)
        self._waiting = Waiting(job, exporter.title(), self._page.appearance, self._page)
        self._waiting.cancelled.connect(self._end_waiting)
        self._page.add_top(self._waiting)
        target = free_path(folder / exporter.file_name(subject.lesson))
        self._tasks.run(partial(_write, exporter, subject, target, job), self._on_written, self._on_failed, job=job)

    def _on_clicked(self) -> None:
        button = self.button
        open_menu(self.make_menu(), button.mapToGlobal(button.rect().bottomLeft()), button)

    def _on_format_chosen(self, action: QAction) -> None:
        number = action.data()
        if self._exporters[number].ending:
            self.ask_and_save(number)
            return
        folder = folder_to_use(self._page.window(), self._exporters[number].title(), self._folder)
        if folder is not None:
            self.save_in(folder, number)

    def _begin(self, name: str) -> Path:
        return self._folder / name if self._folder is not None else Path(name)

    def _on_written(self, target: Path) -> None:
        self._end_waiting()
        self.said.emit(_("Saved in “{folder}”.").format(folder=target))
        self.finished.show_files([target])

    def _tell(self, path: Path) -> None:
        self.said.emit(_("Saved as “{name}”.").format(name=path.name))
        self.finished.show_files([path])

    def _on_failed(self, problem: AppError) -> None:
        self._end_waiting()
        self.failed.emit(problem)

    def _end_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None


def _write(exporter: ClassExporter, subject: ClassToExport, target: Path, job: Job) -> Path:
    export(exporter, subject, target, job)
    return target
