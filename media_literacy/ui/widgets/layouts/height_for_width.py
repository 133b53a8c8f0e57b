"""Widgets that are as high as their width makes them. Mixins: they stand before the Qt class among the bases."""

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.ui.theme.appearance import Appearance

Layout = TypeVar("Layout")
_Widget = QWidget if TYPE_CHECKING else object

CACHED_WIDTHS = 8
"""Qt asks for several widths in turn; beyond these, all are laid out anew."""


class HeightForWidth(_Widget):
    """A widget that has a `heightForWidth`; call `let_height_follow_width` in `__init__`."""

    def let_height_follow_width(self) -> None:
        """Tell the layouts around it."""
        # Preferred: else Qt takes the hint’s height, whatever the width, as the most (Fixed) or the least (Minimum).
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """What wraps is as high as its width makes it."""
        return True


class WholeHeight(_Widget):
    """A bar around a page, never pressed below its parts, which wrap: where room is short, the window scrolls."""

    def minimumSizeHint(self) -> QSize:
        """As high as its parts are at its width, or they would be cut off where the page takes the room."""
        hint = super().minimumSizeHint()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return hint  # at a guess of its width it would be too high
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width it needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class WrappedText(HeightForWidth, Generic[Layout]):
    """A widget whose text is laid out for a width; layouts are cached until `drop_layouts`."""

    _appearance: Appearance

    def let_height_follow_width(self) -> None:
        """Tell the layouts around it, and begin with nothing laid out."""
        self._layouts: dict[int, Layout] = {}
        self._heights: dict[int, int] = {}
        super().let_height_follow_width()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Set the text in another look."""
        self._appearance = appearance
        self.drop_layouts()

    def lay_out(self, width: int) -> Layout:
        """The text at a width, in px."""
        raise NotImplementedError

    def height_of(self, layout: Layout) -> int:
        """How high the widget is with this layout, in px."""
        raise NotImplementedError

    def is_same_at(self, layout: Layout, width: int) -> bool:
        """Whether a layout that was made for another width would be the same at this one."""
        return False

    def layout_at(self, width: int) -> Layout:
        """The text at a width, from the cache if it can be."""
        if width not in self._layouts:
            same = (layout for layout in self._layouts.values() if self.is_same_at(layout, width))
            found = next(same, None)
            if len(self._layouts) >= CACHED_WIDTHS:
                self._forget()
            self._layouts[width] = self.lay_out(width) if found is None else found
        return self._layouts[width]

    def drop_layouts(self) -> None:
        """The text or how it is set has changed."""
        self._forget()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height at a width, in px."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self.height_of(self.layout_at(width))
        return height

    def _forget(self) -> None:
        self._layouts.clear()
        self._heights.clear()
