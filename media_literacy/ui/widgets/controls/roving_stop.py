"""Of many buttons below one another one is a Tab stop; the arrows, Home and End lead to the others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.tab_order import focus_neighbour

_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class RovingStop(QObject):
    """`find_buttons` tells all of them in their order, with those that are hidden now; each joins by `add`."""

    def __init__(self, find_buttons: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._find_buttons = find_buttons
        self._stop: QWidget | None = None

    def add(self, button: QWidget) -> None:
        """One more; the first is the stop."""
        button.installEventFilter(self)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.update()

    def update(self) -> None:
        """Some came, went, or were hidden: where the stop did so, the first that is shown is one."""
        shown = self._shown()
        if self._stop not in shown:
            self._set_stop(shown[0] if shown else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the neighbour by an arrow, and stop again where somebody was."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._set_stop(watched)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._go(watched, event)
        return False

    def _go(self, watched: QObject, event: QKeyEvent) -> bool:
        key, shown = Qt.Key(event.key()), self._shown()
        if key not in _KEYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or watched not in shown:
            return False
        at = next(index for index, button in enumerate(shown) if button is watched)
        last = len(shown) - 1
        to = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}[key]
        focus_neighbour(shown[min(max(to, 0), last)])
        return True

    def _shown(self) -> list[QWidget]:
        return [button for button in self._find_buttons() if not button.isHidden()]

    def _set_stop(self, button: QWidget | None) -> None:
        if button is self._stop:
            return
        if self._stop in self._find_buttons() and self._stop is not None:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop = button
        if button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
