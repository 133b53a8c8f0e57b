"""Backs up what is kept about a learner, restores it, and exports it as a table; asks for the file first."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.jobs import Job
from media_literacy.settings import NOT_ASKED, Settings
from media_literacy.store.learners.learner_folders import Learner, LearnerFolders
from media_literacy.ui.widgets.file_dialogs import file_to_open, where_to_save
from media_literacy.ui.widgets.labels.plain_text import plain_box
from media_literacy.ui.window_context import WindowContext

COPY_ENDING, TABLE_ENDING = ".sqlite3", ".csv"


class ProgressCopies(QObject):
    """The window says what was done, or what went wrong."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._merged = Path()
        self._context = context
        self._window, self._store, self._actions = context.window, context.store, context.actions

    def back_up(self) -> None:
        """Write all of it to a file of somebody's choice."""
        name = file_name_of(self._context.learners.learner.name) or _("My progress")
        start = Path(name + COPY_ENDING)
        kinds = _("Copies of the progress (*.sqlite3)")
        file = where_to_save(self._window, _("Back up what is kept about you"), start, kinds, COPY_ENDING)
        if file is not None:
            self._store.ask_to_back_up(file, self._on_backed_up, self._actions.report_fault)

    def restore(self) -> None:
        """Put a copy in the place of what is kept, once somebody has said so twice."""
        file = file_to_open(self._window, _("Restore from a copy"), _copy_kinds())
        if file is not None and self._may_replace(file):
            self._store.ask_to_restore(file, self._on_restored, self._actions.report_fault)

    def merge(self) -> None:
        """Add to what is kept what a copy has."""
        file = file_to_open(self._window, _("Add what a backup has"), _copy_kinds())
        if file is not None:
            self._merged = file
            self._store.ask_to_merge(file, self._on_merged, self._actions.report_fault)

    def import_learner(self) -> None:
        """Make a learner of a copy."""
        file = file_to_open(self._window, _("Add a learner from a backup"), _copy_kinds())
        if file is not None:
            context = self._context
            job = Job(title=_("Adding a learner from “{name}”").format(name=file.name), can_cancel=False)
            work = partial(_import, context.learners.folders, file, context.preferences.settings)
            context.tasks.run(work, self._on_imported, self._actions.report_fault, job=job, keeps=True)

    def export(self) -> None:
        """Write a table of all tries."""
        start = Path(_("My results") + TABLE_ENDING)
        file = where_to_save(self._window, _("Export your results"), start, _("Tables (*.csv)"), TABLE_ENDING)
        if file is not None:
            self._store.ask_to_export(file, self._on_exported, self._actions.report_fault)

    def _may_replace(self, file: Path) -> bool:
        box = plain_box(
            self._window,
            _("Put “{name}” in the place of what is kept about you?").format(name=file.name),
            _("What is kept now stays among the safety copies in the folder. The lessons themselves do not change."),
        )
        restore = box.addButton(_("Restore"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(_("Keep what is there"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is restore

    def _on_backed_up(self, file: Path) -> None:
        self._actions.report_done(_("“{name}” has all that you did in lessons.").format(name=file.name))

    def _on_restored(self, file: Path) -> None:
        self._actions.report_done(_("Your progress is that of “{name}” again.").format(name=file.name))

    def _on_merged(self, count: int) -> None:
        if not count:
            message = _("All that “{name}” has is here already.")
        else:
            message = ngettext(
                "{n} try was added from “{name}”. What was here already is not counted twice.",
                "{n} tries were added from “{name}”. What was here already is not counted twice.",
                count,
            )
        self._actions.report_done(message.format(n=count, name=self._merged.name))

    def _on_imported(self, learner: Learner) -> None:
        self._context.learners.refresh()
        self._actions.report_done(_("“{name}” is among the learners.").format(name=learner.name))

    def _on_exported(self, file: Path) -> None:
        self._actions.report_done(_("“{name}” has your results as a table.").format(name=file.name))


def file_name_of(name: str) -> str:
    """A learner's name as that of a file, which nothing leads elsewhere; empty where nothing is left of it."""
    return "".join(" " if sign in '/\\:*?"<>|' else sign for sign in name).strip(" .")


def _copy_kinds() -> str:
    return _("Copies of the progress (*.sqlite3);;All files (*)")


def _import(folders: LearnerFolders, file: Path, settings: Settings) -> Learner:
    from media_literacy.store.learners.importing import import_learner

    return import_learner(folders, file, replace(settings, age_group=NOT_ASKED))
