"""The one place that shows a fault of the program itself: a log with its traceback, and a dialog to copy it from."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from media_literacy import __version__
from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible
from media_literacy.ui.widgets.labels.plain_text import plain_box, run_box

MOST_LOGGED = 200_000


class BugReporter:
    """Writes each fault to the log, and shows one dialog at a time."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._window: QWidget | None = None
        self._is_showing = False

    def use_window(self, window: QWidget) -> None:
        """Show dialogs over this window."""
        self._window = window

    def on_exception(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        message = "".join(traceback.format_exception(kind, problem, trace))
        text = visible(f"Media Literacy {__version__}\n{message}")  # a log is read in a terminal, too
        sys.stderr.write(text)
        self._write(text)
        if not self._is_showing:
            self._is_showing = True
            self._show(text)
            self._is_showing = False

    def _write(self, text: str) -> None:
        try:
            before = self._log.read_text(encoding="utf-8", errors="replace") if self._log.exists() else ""
            self._log.write_text((before + text + "\n")[-MOST_LOGGED:], encoding="utf-8")
        except OSError:
            sys.stderr.write("The log could not be written.\n")

    def _show(self, text: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = plain_box(
            self._window,
            _("Something in the program went wrong. What you did so far is saved."),
            _("You can go on. If it happens again, copy the report and send it to the people who make this program."),
            details=text,
        )
        box.setIcon(QMessageBox.Icon.Warning)
        copy = box.addButton(_("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        box.setEscapeButton(box.addButton(_("Go on"), QMessageBox.ButtonRole.AcceptRole))
        run_box(box)
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(text)
