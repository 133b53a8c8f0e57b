"""Pauses of the program that are over at once, where how long they are is not the subject."""

from PySide6.QtCore import QTimer


def expire(timer: QTimer) -> None:
    """Have a timer that runs time out now."""
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()
