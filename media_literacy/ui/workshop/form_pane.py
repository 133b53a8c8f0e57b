"""What the forms of the workshop stand in: one scrolled column beside the page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.dressing import dress_children
from media_literacy.ui.widgets.steady_scroll import SteadyScroll
from media_literacy.ui.workshop.live_text import LiveText


class FormPane(SteadyScroll):
    """A column that scrolls, keeps the caret in view, and hands a look down. Parts go into `column`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("look", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget(self)
        self.inner.setProperty("look", "desk")
        self.setWidget(self.inner)
        self.column = QVBoxLayout(self.inner)
        self.column.setSpacing(4)
        self._size_column()

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self.look = look
        self._size_column()
        dress_children(self.inner, look)

    def keep_in_view(self, field: LiveText) -> None:
        """Follow the caret of a field as it moves."""
        field.caret_moved.connect(self._on_caret_moved)

    def _on_caret_moved(self) -> None:
        field = self.sender()
        if isinstance(field, LiveText) and self.inner.isAncestorOf(field):
            caret = field.cursorRect()
            at = field.viewport().mapTo(self.inner, QPoint(caret.x(), caret.bottom()))
            self.ensureVisible(at.x(), at.y(), 0, round(self.look.scale.px(28)))

    def _size_column(self) -> None:
        side = round(min(self.look.scale.px(16), 24))
        self.column.setContentsMargins(side, 8, side, round(self.look.scale.px(24)))
