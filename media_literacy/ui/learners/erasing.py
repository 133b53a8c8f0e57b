"""Deletes everything that is kept about a learner, one place after the other, and tells how that went."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from media_literacy.console import LOG_NAME
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.window.window_actions import WindowActions


class Erasing(QObject):
    """`erased` says that it is done; the window shows it, or what could not be deleted."""

    erased = Signal()

    def __init__(
        self,
        store: StoreBridge,
        library: LessonLibrary,
        tasks: Tasks,
        actions: WindowActions,
        learners: CurrentLearner,
        preferences: Preferences,
        data_folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._library, self._tasks = store, library, tasks
        self._actions, self._learners, self._preferences = actions, learners, preferences
        self._data_folder = data_folder

    def begin(self) -> None:
        """Delete the progress, then the list of lessons, then what else there is; of one of several what is theirs."""
        if not self._learners.is_only_first:
            self._learners.request_removal()
            return
        self._store.ask_to_erase(self._on_progress_erased, self._actions.report_fault)

    def _on_progress_erased(self, _nothing: None) -> None:
        job = Job(title=_("Deleting what is kept about you"), can_cancel=False)
        self._tasks.run(self._erase_the_rest, self._on_erased, self._actions.report_fault, job=job, keeps=True)

    def _erase_the_rest(self) -> None:
        from media_literacy.store.personal_data import erase_traces

        self._library.erase()
        erase_traces(self._data_folder, LOG_NAME)
        self._learners.folders.forget_name()

    def _on_erased(self, _nothing: None) -> None:
        from media_literacy.ui.window.dialog_folders import forget_folders

        forget_folders()
        self._learners.forget_name()
        self._preferences.forget_person()
        self._actions.report_done(_("Everything kept about you was deleted."))
        self.erased.emit()
