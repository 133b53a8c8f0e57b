"""On paper: which sheets of a lesson or of an occasion, on which paper, and the way back from paper to results."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.export.exporter import Exporter, export
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.ids import numbered
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.tick_row import TickAbout, TickRow
from media_literacy.ui.widgets.file_dialogs import folder_to_use
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option
from media_literacy.ui.workshop.paper.paper_subject import PaperSubject


class PaperPage(LeavablePage):
    """Writes the chosen sheets as PDF into a folder. `sheets_requested` asks to type in what a class wrote."""

    sheets_requested = Signal()

    def __init__(
        self, subject: PaperSubject, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        self._subject, self._tasks = subject, tasks
        self._folder, self._had_focus = Path(), False
        self._waiting: Waiting | None = None
        self.setAccessibleName(_("On paper"))
        sheet = self.sheet
        self.add_text(_("On paper"), Role.HEADLINE, after=4)
        self.add_text(subject.title, Role.DECK, colour="soft", after=14)
        self.add_text(_("Which sheets?"), Role.NOTE_TITLE, after=4)
        self.choices: dict[str, TickRow] = {}
        for exporter in subject.exporters:
            box = TickRow(exporter.title(), appearance, sheet)
            box.setAccessibleDescription(exporter.about())
            box.setChecked(exporter.is_proposed)
            box.toggled.connect(self._on_chosen)
            self.choices[exporter.name] = box
            self.column.addWidget(box)
            self.column.addWidget(TickAbout(exporter.about(), appearance, sheet, after=6))
        self.add_text(_("Which paper?"), Role.NOTE_TITLE, before=10, after=4)
        self.paper = ChoiceButtons(
            _("Which paper?"), [Option(Paper.A4, _("A4")), Option(Paper.LETTER, _("Letter"))], appearance, sheet
        )
        self.paper.show_value(Paper.A4)
        self.column.addWidget(self.paper)
        if subject.after_class:
            self.add_text(_("After class"), Role.NOTE_TITLE, before=18, after=4)
            self.add_text(subject.after_class, Role.NOTE, after=8)
            sheets = Button(_("Type in sheets"))
            sheets.clicked.connect(self.sheets_requested)
            self.add_row(sheets)
        self.banner = Banner(self, variant="advice")
        self.add_top(self.banner)
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.left)
        self.save = Button(_("Save as PDF…"), self, variant="main")
        self.save.clicked.connect(self._on_save)
        self.add_bar(back, self.save)
        self.begin_at(next(iter(self.choices.values())))

    def write_into(self, folder: Path) -> None:
        """Write the chosen sheets into a folder, under names that are still free there."""
        self._folder, self._had_focus = folder, self.save.hasFocus()
        self.banner.clear()
        self.save.setEnabled(False)
        subject = self._subject.for_paper(folder, Paper(self.paper.value))
        chosen = [exporter for exporter in self._subject.exporters if self.choices[exporter.name].isChecked()]
        targets = [(exporter, _free(folder / exporter.file_name_for(self._subject.id))) for exporter in chosen]
        job = Job(max(exporter.seconds for exporter in chosen))
        self._waiting = Waiting(job, _("Printing the sheets"), self.appearance, self)
        self._waiting.cancelled.connect(self._on_cancelled)
        self.add_top(self._waiting)
        work = partial(_write_all, subject, targets, job)
        self._tasks.run(work, self._on_written, self._on_failed, job=job)

    def _on_chosen(self) -> None:
        self.save.setEnabled(any(box.isChecked() for box in self.choices.values()))

    def _on_save(self) -> None:
        folder = folder_to_use(self, _("Where shall the sheets go?"), self._subject.start or Path.home())
        if folder is not None:
            self.write_into(folder)

    def _on_written(self, names: list[str]) -> None:
        self._done()
        message = _("Saved in “{folder}”: {names}.").format(folder=self._folder, names=", ".join(names))
        self.banner.show_message(message, variant="advice")

    def _on_failed(self, problem: AppError) -> None:
        self._done()
        self.banner.report(problem)

    def _on_cancelled(self) -> None:
        self._done()
        message = _("Printing was stopped. A sheet that was finished before is in “{folder}”.").format(
            folder=self._folder
        )
        self.banner.show_message(message, variant="advice")

    def _done(self) -> None:
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None
        self._on_chosen()
        if self._had_focus:
            self.save.setFocus()


def _write_all(subject: Any, targets: list[tuple[Exporter[Any], Path]], job: Job) -> list[str]:
    for exporter, target in targets:
        export(exporter, subject, target, job)
    return [target.name for _exporter, target in targets]


def _free(path: Path) -> Path:
    """A name that no file has yet: nothing is written over."""
    names = (path.with_stem(stem) for stem in numbered(path.stem))
    return next(name for name in names if not name.exists())
