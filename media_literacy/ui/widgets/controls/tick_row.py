"""A box to tick beside a text of any length; box and tick grow with the text and keep their contrast in every theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PlainCheckBox
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText
from media_literacy.ui.widgets.state_signs import Sign, draw_sign

BOX, PAD, GAP = 20.0, 6.0, 10.0


class TickRow(WrappedText[BlockLayout], PlainCheckBox):
    """A check box whose text wraps."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._appearance = appearance
        self.setAccessibleName(text)
        self.let_height_follow_width()

    def show_text(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.drop_layouts()

    def height_of(self, layout: BlockLayout) -> int:
        """Room for the lines and for the box."""
        px = self._appearance.scale.px
        return round(max(layout.height, px(BOX)) + px(2 * PAD))

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
        laid = self.layout_at(self.width())
        top = px(PAD) + max((laid.line_height - px(BOX)) / 2, 0)
        box = QRectF(px(PAD), top, px(BOX), px(BOX))
        left = box.right() + px(GAP)
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
            left = px(PAD)
        is_checked, inset = self.isChecked(), px(3)
        painter.setPen(QPen(theme.colour("accent" if is_checked else "edge"), 1.5))
        painter.setBrush(theme.colour("accent" if is_checked else "field"))
        painter.drawRoundedRect(box, 4, 4)
        if is_checked:
            draw_sign(painter, Sign.HIT, box.adjusted(inset, inset, -inset, -inset), theme.colour("on_accent"))
        laid.draw(painter, QPointF(left, px(PAD)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def lay_out(self, width: int) -> BlockLayout:
        """The lines beside the box."""
        room = width - self._appearance.scale.px(2 * PAD + BOX + GAP)
        return BlockLayout((Run(self.text()),), Role.NOTE, self._appearance, max(room, 20))


class TickAbout(SetText):
    """What a box is for, below its text rather than below the box."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None, *, after: float) -> None:
        super().__init__(text, Role.SMALL, appearance, parent, colour="soft", after=after)

    def room_for_sign(self) -> float:
        """As much as the box takes."""
        return self._appearance.scale.px(PAD + BOX + GAP)
