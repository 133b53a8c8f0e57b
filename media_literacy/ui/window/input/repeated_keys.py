"""A key that is held, or pressed twice, does not press what the focus came to meanwhile.

Enter and Space press things, and what they press may put the focus elsewhere: another page, a question, a sentence.
The same key, coming again at once, was meant for what had the focus before, and nobody has read what has it now.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.window.input.window_filter import WindowFilter

PAUSE_SECONDS = 0.9
"""How soon after its last press, or after the focus went on, the same key is taken for the same press."""

_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class RepeatedKeys(WindowFilter):
    """Watches the keys of a window. Another key or the mouse in between ends the wait."""

    def __init__(self, window: QWidget, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._now = now
        self._key: int | None = None
        self._was_typed = self._has_focus_moved = False
        self._last = 0.0
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def takes(self, event: QEvent) -> bool:
        """Take a repeated key away."""
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress:
            self._key = None
        if kind is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._is_repeated(event):
            self._last = self._now()
            return True
        self._key, self._has_focus_moved, self._last = event.key(), False, self._now()
        self._was_typed = _takes_text(QApplication.focusWidget())
        return False

    def _is_repeated(self, event: QKeyEvent) -> bool:
        if event.key() != self._key or event.key() not in _PRESSING or not self._has_focus_moved:
            return False
        if event.isAutoRepeat():
            return True
        is_typed = _is_typed(event.key(), QApplication.focusWidget(), was_typed=self._was_typed)
        return self._now() - self._last < PAUSE_SECONDS and not is_typed

    def _on_focus_changed(self) -> None:
        self._has_focus_moved = True
        if self._key in _PRESSING:
            self._last = self._now()


def _is_typed(key: int, into: QWidget | None, *, was_typed: bool) -> bool:
    """Whether the key writes, or leads to the next field, and presses nothing.

    Who types loses no character, wherever the focus was before; but an Enter that pressed what opened a text begins no
    line in it when it is pressed twice.
    """
    if _takes_text(into):
        return key == Qt.Key.Key_Space or was_typed
    if isinstance(into, LineField) and into.leads_on:
        return True
    return key == Qt.Key.Key_Space and isinstance(into, QLineEdit) and not into.isReadOnly()


def _takes_text(widget: QWidget | None) -> bool:
    """Whether lines are written in it."""
    return isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
