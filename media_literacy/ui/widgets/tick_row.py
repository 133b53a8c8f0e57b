"""A box to tick beside a text of any length."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.lesson.model import Run
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.plain_text import PlainCheckBox
from media_literacy.ui.widgets.state_signs import Sign, draw_sign

_BOX, _PAD, _GAP = 20.0, 6.0, 10.0


class TickRow(PlainCheckBox):
    """A check box whose text wraps, in the manner of the program's other check boxes."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._appearance = appearance
        self._laid: dict[int, BlockLayout] = {}
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def show_text(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._laid.clear()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Text is as high as its width makes it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width, in px."""
        px = self._appearance.scale.px
        return round(max(self._layout(width).height, px(_BOX)) + px(2 * _PAD))

    def sizeHint(self) -> QSize:
        """A column wide."""
        width = round(self._appearance.scale.px(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any form."""
        return QSize(80, 20)

    def hitButton(self, pos: object) -> bool:
        """Box and text can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, the tick, the text, and the frame of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._appearance.theme, self._appearance.scale.px
        laid = self._layout(self.width())
        top = px(_PAD) + max((laid.line_height - px(_BOX)) / 2, 0)
        box = QRectF(px(_PAD), top, px(_BOX), px(_BOX))
        left = box.right() + px(_GAP)
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
            left = px(_PAD)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "edge"), 1.5))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "field"))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            draw_sign(painter, Sign.HIT, box.adjusted(px(3), px(3), -px(3), -px(3)), theme.colour("on_accent"))
        laid.draw(painter, QPointF(left, px(_PAD)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _layout(self, width: int) -> BlockLayout:
        if width not in self._laid:
            if len(self._laid) > 7:  # Qt asks for several widths in turn
                self._laid.clear()
            appearance, room = self._appearance, width - self._appearance.scale.px(2 * _PAD + _BOX + _GAP)
            run = (Run(self.text()),)
            self._laid[width] = BlockLayout(
                run, Role.NOTE, appearance.scale, appearance.theme, max(room, 20), colour="ink"
            )
        return self._laid[width]
