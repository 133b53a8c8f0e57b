"""Looks at the whole file of classes once a day, before anybody opens a page of them and would have to wait for it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from media_literacy.errors import AppError
from media_literacy.ui.window_context import WindowContext

AFTER = 3_000
"""In milliseconds: the first page is read by then, and nobody has got to a class."""


class ClassCheck(QObject):
    """What had to be repaired is said; that the file cannot be read is said by the page that needs it."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self.check)

    def begin(self) -> None:
        """Look in a moment."""
        self._timer.start()

    def check(self) -> None:
        """Look now; where no class was ever held nothing is made."""
        from media_literacy.store.classes.live_store import check_classes

        self._context.tasks.run(partial(check_classes, self._context.data_folder), self._on_checked, self._on_failed)

    def _on_checked(self, repaired: str) -> None:
        if repaired:
            self._context.actions.report_done(repaired)

    def _on_failed(self, _problem: AppError) -> None:
        """Whoever opens a class is told."""
