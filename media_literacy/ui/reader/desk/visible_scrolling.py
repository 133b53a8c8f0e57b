"""Scrolling that one can follow: what moves the page moves it visibly, and others may ask where it will stop."""

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollBar

MILLISECONDS = 150
_PAGE = 0.9
"""Of what is in view, so much is scrolled by at once."""


class VisibleScrolling(QObject):
    """Moves a scroll bar: at once, with motion, or together with what it scrolls."""

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._uses_motion = True
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setDuration(MILLISECONDS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def use_motion(self, uses: bool) -> None:
        """Move visibly, or always at once."""
        self._uses_motion = uses

    @property
    def target(self) -> int:
        """Where the bar stands, or will stand when it stops."""
        if self._motion.state() is QPropertyAnimation.State.Running:
            return int(self._motion.endValue())
        return self._bar.value()

    def go(self, value: int) -> bool:
        """Move there visibly; whether that is another place."""
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        if value == self.target:
            return False
        self._motion.stop()
        if not self._uses_motion or not self._bar.window().isVisible():
            self._bar.setValue(value)
            return True
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(value)
        self._motion.start()
        return True

    def go_by_key(self, event: QKeyEvent) -> bool:
        """Scroll by a key that usually does and that nothing else wanted; False if it is another."""
        page = round(self._bar.pageStep() * _PAGE)
        targets = {
            Qt.Key.Key_PageUp: self.target - page,
            Qt.Key.Key_PageDown: self.target + page,
            Qt.Key.Key_Home: self._bar.minimum(),
            Qt.Key.Key_End: self._bar.maximum(),
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.go(target)
        return True

    def end(self) -> None:
        """Stop where the bar is: somebody scrolls by hand."""
        self._motion.stop()

    def jump(self, value: int) -> None:
        """Be there at once."""
        self._motion.stop()
        self._bar.setValue(value)

    def keep(self, value: int, by: int) -> None:
        """The sheet became so much higher above the view: stand at `value`, or go on to it from where the bar is."""
        if self._motion.state() is QPropertyAnimation.State.Running:
            self._motion.stop()
            self._bar.setValue(self._bar.value() + by)
            self.go(value)
        else:
            self._bar.setValue(value)
