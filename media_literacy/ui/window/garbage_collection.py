"""Python's garbage is collected in the window's thread alone.

Python collects wherever it happens to run, also in a thread that reads a lesson. A Qt object that is collected there,
away from its own thread, ends the program. So the automatic collection is off, and a timer does its work here.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 500
"""Milliseconds between two looks at how much there is."""
_YOUNG, _MIDDLE, _OLD = 2000, 10, 10
"""How many new objects, young collections and middle ones make the next collection worth while."""


class Garbage(QObject):
    """Collects from now on, for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """Collect as Python itself would: often what is young, seldom what is old."""
    young, middle, old = gc.get_count()
    if young < _YOUNG:
        return
    if middle < _MIDDLE:
        gc.collect(0)
    elif old < _OLD:
        gc.collect(1)
    else:
        gc.collect(2)
