"""Texts below one another that are always seen as a whole: where there is little room they are set smaller."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.restyling import HasAppearance

SIZES = (2.0, 1.75, 1.5, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55)
"""How large texts may be, as multiples of the projector's usual size; the largest that fits is taken."""

MakeLines = Callable[[Appearance, QWidget], Sequence[QWidget]]


class FittedColumn(QWidget):
    """Lines are made anew by `show_lines`, and resized with the window; `most` is the largest size they may have."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, most: float = 2.0) -> None:
        super().__init__(parent)
        self._appearance, self._most = appearance, most
        self._lines: Sequence[QWidget] = ()
        self._is_centred = False

    def apply_appearance(self, appearance: Appearance) -> None:
        """Set the texts in another look."""
        self._appearance = appearance
        self._fit()

    def show_lines(self, make: MakeLines, *, is_centred: bool = False) -> None:
        """Show other lines, each a text whose height follows from its width; in the middle of the height if wanted."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self._is_centred = make(self._appearance, self), is_centred
        for line in self._lines:
            line.show()
        self._fit()

    def sizeHint(self) -> QSize:
        """As much as the window gives."""
        return QSize(400, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the size that fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        heights: list[int] = []
        for size in (size for size in SIZES if size <= self._most):
            scale = self._appearance.scale
            heights = self._set_in(self._appearance._replace(scale=scale._replace(size=scale.size * size)))
            if sum(heights) <= self.height():
                break
        y = max((self.height() - sum(heights)) // 2, 0) if self._is_centred else 0
        for line, height in zip(self._lines, heights, strict=True):
            line.setGeometry(QRect(0, y, self.width(), height))
            y += height

    def _set_in(self, appearance: Appearance) -> list[int]:
        """The heights of the lines, once they are set in a look."""
        heights = []
        for line in self._lines:
            if isinstance(line, HasAppearance):
                line.apply_appearance(appearance)
            is_fixed = not line.hasHeightForWidth()
            heights.append(line.minimumHeight() if is_fixed else line.heightForWidth(max(self.width(), 40)))
        return heights


class WordLines:
    """Makes a text for each paragraph; the first may have another role."""

    def __init__(self, paragraphs: Sequence[str], role: Role, *, first: Role | None = None) -> None:
        self._paragraphs, self._role, self._first = tuple(paragraphs), role, first or role

    def __call__(self, appearance: Appearance, parent: QWidget) -> Sequence[QWidget]:
        """Make them."""
        return [
            SetText(text, self._role if at else self._first, appearance, parent, before=10 if at else 0)
            for at, text in enumerate(self._paragraphs)
        ]
