"""A button whose words wrap, for a form that is narrow at every size of text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.layouts.height_for_width import HeightForWidth

_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


class WrapButton(HeightForWidth, Button):
    """As wide as its words where there is room, else higher. `kind` is "", "link" or "chip"."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None, *, kind: str = "") -> None:
        super().__init__(text, parent, variant=kind)
        self._appearance, self._kind = appearance, kind
        self.let_height_follow_width()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """The height at a width, in px."""
        beside, above = self._around()
        return self._words(max(width - 2 * beside, 20)).height() + 2 * above

    def sizeHint(self) -> QSize:
        """On one line."""
        self.ensurePolished()
        beside, above = self._around()
        words = self._words(10_000)
        return QSize(words.width() + 2 * beside + 2, words.height() + 2 * above)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any form."""
        return QSize(60, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button without its words, and then the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        beside, above = self._around()
        colours = {"link": "accent", "chip": "clash"}
        painter.setPen(self._appearance.theme.colour(colours.get(self._kind, "ink")))
        font = self.font()
        font.setUnderline(self._kind == "link")
        painter.setFont(font)
        painter.drawText(self.rect().adjusted(beside, above, -beside, -above), self._alignment(), self.painted())
        painter.end()
        self.paint_ring()

    def _alignment(self) -> int:
        if self._kind == "":
            return _FLAGS | int(Qt.AlignmentFlag.AlignHCenter)
        return _FLAGS | int(Qt.AlignmentFlag.AlignLeading)

    def _words(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), self._alignment(), self.painted())

    def _around(self) -> tuple[int, int]:
        """The room beside and above the words, in px."""
        px = self._appearance.scale.px
        room = {"link": (2, 3), "chip": (14, 6)}.get(self._kind)
        return room or (round(px(13)), round(px(8)))
