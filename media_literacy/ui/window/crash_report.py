"""The one place that shows a fault of the program itself: a log with its traceback, and a dialog to copy it from."""

import contextlib
import sys
import threading
import time
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
    """Writes each fault to the log, and shows one dialog at a time.

    Parts of a program that was updated while it runs do not fit together, as each is read when it is first needed: then
    the dialog says to start it again. At a shared computer that `is_kiosk` the report, with names of files in it, is
    for the teacher: it stays in the log.
    """

    def __init__(self, log: Path, *, is_kiosk: bool = False) -> None:
        self._log, self._is_kiosk = log, is_kiosk
        self._window: QWidget | None = None
        self._is_showing = False
        self._started = time.time()

    def use_window(self, window: QWidget) -> None:
        """Show dialogs over this window."""
        self._window = window

    def on_exception(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        text = self._keep(kind, problem, trace)
        if not self._is_showing:
            self._is_showing = True
            self._show(text, is_updated=self._is_updated(problem, trace))
            self._is_showing = False

    def on_thread_exception(self, fault: threading.ExceptHookArgs) -> None:
        """Take the place of `threading.excepthook`: no dialog can be opened from another thread."""
        self._keep(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _keep(self, kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None) -> str:
        """Write it down, and only then on the terminal: there may be none, or nobody who reads it."""
        message = "".join(traceback.format_exception(kind, problem, trace))
        text = visible(f"Media Literacy {__version__}\n{message}")  # a log is read in a terminal, too
        self._write(text)
        if sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(text)
        return text

    def _is_updated(self, problem: BaseException, trace: TracebackType | None) -> bool:
        """Whether a file that has to do with the fault was written after the start."""
        files = {frame.f_code.co_filename for frame, _line in traceback.walk_tb(trace)}
        if isinstance(problem, ImportError) and problem.path:
            files.add(problem.path)
        return any(_written(file) > self._started for file in files)

    def _write(self, text: str) -> None:
        try:
            before = self._log.read_text(encoding="utf-8", errors="replace") if self._log.exists() else ""
            self._log.write_text((before + text + "\n")[-MOST_LOGGED:], encoding="utf-8")
        except OSError:
            if sys.stderr is not None:
                print(_("The log could not be written."), file=sys.stderr)

    def _show(self, text: str, *, is_updated: bool) -> None:
        from PySide6.QtWidgets import QMessageBox

        message = _("Something in the program went wrong. What you did so far is saved.")
        more = _("You can go on. If it happens again, copy the report and send it to the people who make this program.")
        if is_updated and not self._is_kiosk:
            message = _("The program was updated while it was open. What you did so far is saved.")
            more = _("Close it and start it again: what it has loaded already does not fit what is new.")
        elif self._is_kiosk:
            message, more = _("Something in the program went wrong."), _("You can go on.")
        box = plain_box(self._window, message, more, details="" if self._is_kiosk else text)
        box.setIcon(QMessageBox.Icon.Warning)
        copy = None if self._is_kiosk else box.addButton(_("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        box.setEscapeButton(box.addButton(_("Go on"), QMessageBox.ButtonRole.AcceptRole))
        run_box(box)
        if copy is not None and box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(text)


def _written(file: str) -> float:
    """When a file was put there: one that was unpacked keeps the time at which it was made elsewhere."""
    try:
        found = Path(file).stat()
    except OSError:
        return 0.0
    return max(found.st_mtime, found.st_ctime)
