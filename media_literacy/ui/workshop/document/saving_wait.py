"""Waiting until a lesson is saved, where the next step needs it: with words and a way out once it takes longer."""

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import APPEARS_AFTER, Job
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.plain_text import set_window_title
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.document.lesson_saving import LessonSaving


class SavingWait(QObject):
    """Hears how saving ends. Connect it before the saving begins."""

    def __init__(self, saving: LessonSaving) -> None:
        super().__init__(saving)
        self.is_saved = False
        self.problem: AppError | None = None
        self._loop = QEventLoop(self)
        self._dialog: QDialog | None = None
        saving.saved.connect(self._on_saved)
        saving.not_saved.connect(self._on_not_saved)

    def wait(self, window: QWidget, appearance: Appearance) -> None:
        """Come back when it has ended, or when somebody does not want to wait: then it is saved later, or told."""
        if not self._has_ended:
            QTimer.singleShot(APPEARS_AFTER, self._loop.quit)
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not self._has_ended:
            self._dialog = _make_dialog(window, appearance)
            self._dialog.exec()
            self._dialog.deleteLater()
        self.deleteLater()

    @property
    def _has_ended(self) -> bool:
        return self.is_saved or self.problem is not None

    def _on_saved(self, _path: str) -> None:
        self.is_saved = True
        self._end()

    def _on_not_saved(self, problem: AppError) -> None:
        self.problem = problem
        self._end()

    def _end(self) -> None:
        self._loop.quit()
        if self._dialog is not None:
            self._dialog.accept()


def _make_dialog(window: QWidget, appearance: Appearance) -> QDialog:
    dialog = QDialog(window)
    set_window_title(dialog, _("Media Literacy"))
    waiting = Waiting(
        Job(), _("The lesson is being saved. Its folder answers slowly."), appearance, dialog, appears_after=0
    )
    waiting.cancel.setText(_("Do not wait"))
    waiting.cancelled.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(waiting)
    dialog.setMinimumWidth(round(min(appearance.scale.px(420), window.screen().availableSize().width() - 16)))
    return dialog
