"""How the program ends: asked from outside, and then at once, whatever a thread of it may still wait for."""

import contextlib
import logging
import os
import signal
import sys
from typing import NoReturn

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class EndRequests(QObject):
    """`asked` says that the system, or somebody in a terminal, wants the program to end. Only where signals are."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if os.name == "nt":  # a session that ends asks through Qt there
            return
        # Python runs a handler only between two of its own steps, which a waiting window has none of: a byte wakes it.
        self._read, write = os.pipe()
        for end in (self._read, write):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for name in SIGNALS:
            if signal.getsignal(getattr(signal, name)) is not signal.SIG_IGN:  # as `nohup` wants it
                signal.signal(getattr(signal, name), _nothing)

    def _on_woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self._read, 64)
        self.asked.emit()


def end_process(code: int) -> NoReturn:
    """End without waiting for threads that do not answer. What had to be kept is on the disk by now."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # a program without a console has none
            stream.flush()
    os._exit(code)


def _nothing(_number: int, _frame: object) -> None:
    """The byte that was written is enough."""
