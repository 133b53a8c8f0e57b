"""A page whose formats are ticked, and written into a folder: what paper and files have in common."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.export.exporter import ExportFormat, export, report_beside
from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined
from media_literacy.jobs import Job
from media_literacy.lesson.ids import numbered
from media_literacy.strings.sizes import size_text
from media_literacy.ui.finished_files import FinishedFiles
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.tick_row import TickAbout, TickRow
from media_literacy.ui.widgets.file_dialogs import folder_to_use
from media_literacy.ui.widgets.waiting import Waiting

MakeSubject = Callable[[Path], Any]
"""What the exporters take, by the folder that is written into; asked in another thread."""


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The words of one such page: what it is called, what it asks, and what it says while it writes."""

    name: str
    which: str
    save: str
    where: str
    busy: str
    stopped: str
    """Has a gap for the folder."""


@dataclass(frozen=True, slots=True)
class ToWrite:
    """What may be written: `title` is shown, `id` begins the names of files, `start` is where the dialog begins.

    `losses` has by the name of a format what it cannot carry, and what else is to be known of it, in sentences.
    """

    title: str
    id: str
    exporters: Sequence[ExportFormat[Any]]
    start: Path | None
    losses: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])


class ExportPage(LeavablePage):
    """Writes the chosen formats into a folder, under names that are still free there."""

    def __init__(
        self, words: ExportWords, to_write: ToWrite, tasks: Tasks, appearance: Appearance, parent: QWidget | None
    ) -> None:
        super().__init__(appearance, parent)
        self._words, self._to_write, self._tasks = words, to_write, tasks
        self._folder, self._had_focus = Path(), False
        self._waiting: Waiting | None = None
        self.setAccessibleName(words.name)
        self.add_text(words.name, Role.HEADLINE, after=4)
        self.add_text(to_write.title, Role.DECK, colour="soft", after=14)
        self.add_text(words.which, Role.NOTE_TITLE, after=4)
        self.choices: dict[str, TickRow] = {}
        self._formats: list[ExportFormat[Any]] = []
        self.add_choices(to_write.exporters)
        self.banner = Banner(self, variant="advice")
        self.finished = FinishedFiles(self)
        self.add_top(self.finished)
        self.add_top(self.banner)  # above it
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.left)
        self.save = Button(words.save, self, variant="main")
        self.save.clicked.connect(self._on_save)
        self.add_bar(back, self.save)
        self.begin_at(next(iter(self.choices.values())))
        self._on_chosen()

    def add_choices(self, formats: Sequence[ExportFormat[Any]]) -> None:
        """Formats to tick, below what the page has."""
        for exporter in formats:
            self._formats.append(exporter)
            self._add_choice(exporter)

    def _add_choice(self, exporter: ExportFormat[Any]) -> None:
        """A format to tick; what it cannot carry is shown once it is ticked, and said of its box at once."""
        losses = self._to_write.losses.get(exporter.name, ())
        box = TickRow(exporter.title(), self.appearance, self.sheet)
        box.setAccessibleDescription(" ".join([exporter.about(), *losses]))
        box.setChecked(exporter.is_proposed)
        box.toggled.connect(self._on_chosen)
        self.choices[exporter.name] = box
        self.column.addWidget(box)
        self.column.addWidget(TickAbout(exporter.about(), self.appearance, self.sheet, after=6))
        for loss in losses:
            told = TickAbout(loss, self.appearance, self.sheet, after=6)
            told.setVisible(box.isChecked())
            box.toggled.connect(told.setVisible)
            self.column.addWidget(told)

    def make_subject(self) -> MakeSubject:
        """What is written, as it is chosen now."""
        raise NotImplementedError

    def write_into(self, folder: Path) -> None:
        """Write the chosen formats into a folder."""
        self._folder = folder
        self._had_focus = self.window().focusWidget() is self.save  # also while a dialog has the keyboard
        self.banner.clear()
        self.finished.clear()
        self.save.setEnabled(False)
        chosen = [exporter for exporter in self._formats if self.choices[exporter.name].isChecked()]
        targets = [(exporter, free_path(folder / exporter.file_name_for(self._to_write.id))) for exporter in chosen]
        job = Job(sum(exporter.seconds for exporter in chosen))
        self._waiting = Waiting(job, self._words.busy, self.appearance, self)
        self._waiting.cancelled.connect(self._on_cancelled)
        self.add_top(self._waiting)
        work = partial(_write_all, self.make_subject(), folder, targets, job)
        self._tasks.run(work, self._on_written, self._on_failed, job=job)

    def _on_chosen(self) -> None:
        self.save.setEnabled(any(box.isChecked() for box in self.choices.values()))

    def _on_save(self) -> None:
        folder = folder_to_use(self, self._words.where, self._to_write.start)
        if folder is not None:
            self.write_into(folder)

    def _on_written(self, written: list[tuple[Path, str]]) -> None:
        self._done()
        names = joined(", ", (name for _file, name in written))
        message = _("Saved in “{folder}”: {names}.").format(folder=self._folder, names=names)
        self.banner.show_message(message, variant="advice")
        self.finished.show_files([file for file, _name in written])

    def _on_failed(self, problem: AppError) -> None:
        self._done()
        self.banner.report(problem)

    def _on_cancelled(self) -> None:
        self._done()
        self.banner.show_message(self._words.stopped.format(folder=self._folder), variant="advice")

    def _done(self) -> None:
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None
        self._on_chosen()
        if self._had_focus:
            self.save.setFocus()


def _write_all(
    make_subject: MakeSubject, folder: Path, targets: list[tuple[ExportFormat[Any], Path]], job: Job
) -> list[tuple[Path, str]]:
    """The files, each with its name and size in words."""
    subject = make_subject(folder)
    for exporter, target in targets:
        export(exporter, subject, target, job)
    files = [file for _exporter, target in targets for file in (target, report_beside(target))]
    return [(file, _name_and_size(file)) for file in files if file.exists()]


def _name_and_size(file: Path) -> str:
    parts = [part for part in file.rglob("*") if part.is_file()] if file.is_dir() else [file]
    return _("{name} ({size})").format(name=file.name, size=size_text(sum(part.stat().st_size for part in parts)))


def folder_of(file: Path | None) -> Path | None:
    """Where the dialog for a lesson begins: beside its file. One that came with the program has its pictures elsewhere,
    in a folder that nobody would find again.
    """
    return file.parent if file is not None else None


def free_path(path: Path) -> Path:
    """A name that no file has yet: nothing is written over."""
    names = (path.with_stem(stem) for stem in numbered(path.stem))
    return next(name for name in names if not name.exists() and not report_beside(name).exists())
