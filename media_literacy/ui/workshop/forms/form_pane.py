"""What the forms of the workshop stand in: one scrolled column beside the page."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.restyling import restyle_children
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.prose_text import ProseText


class FormPane(VerticalScrollArea):
    """A column that scrolls, keeps the caret in view, and hands a look down. Parts go into `column`.

    `typed` says that somebody types in one of its fields, before anything of it is told, and `reference_requested`,
    which carries the field, that a sentence is to be chosen for a link in it.
    """

    typed = Signal()
    reference_requested = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.setProperty("variant", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget(self)
        self.inner.setProperty("variant", "desk")
        self.setWidget(self.inner)
        self.column = QVBoxLayout(self.inner)
        self.column.setSpacing(4)
        self._size_column()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.appearance = appearance
        self._size_column()
        restyle_children(self.inner, appearance)

    def watch(self, field: LiveText) -> None:
        """Follow the caret of a field as it moves, and tell that something is typed in it."""
        field.caret_moved.connect(self._on_caret_moved)
        field.typed.connect(self.typed)
        if isinstance(field, ProseText):
            field.reference_requested.connect(self._on_reference_requested)

    def _on_reference_requested(self) -> None:
        self.reference_requested.emit(self.sender())

    def _on_caret_moved(self) -> None:
        field = self.sender()
        if isinstance(field, LiveText) and self.inner.isAncestorOf(field):
            caret = field.cursorRect()
            at = field.viewport().mapTo(self.inner, QPoint(caret.x(), caret.bottom()))
            self.ensureVisible(at.x(), at.y(), 0, round(self.appearance.scale.px(28)))

    def _size_column(self) -> None:
        side = form_side(self.appearance)
        self.column.setContentsMargins(side, 8, side, round(self.appearance.scale.px(24)))


def form_side(appearance: Appearance) -> int:
    """The room on both sides of what stands in the panel, in px."""
    return round(min(appearance.scale.px(16), 24))
