"""A check box whose box and tick grow with the text and keep their contrast in every theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PlainCheckBox
from media_literacy.ui.widgets.state_signs import Sign, draw_sign

BOX, PAD, GAP = 20.0, 6.0, 10.0


class CheckBox(PlainCheckBox):
    """On one line; keep the text short."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._appearance = appearance

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Box and text."""
        self.ensurePolished()
        px, text = self._appearance.scale.px, self.fontMetrics().boundingRect(self.text())
        return QSize(
            round(px(BOX + GAP + 2 * PAD) + text.width() + 4), round(max(px(BOX), text.height()) + px(2 * PAD))
        )

    def minimumSizeHint(self) -> QSize:
        """As wide as it is: the text does not wrap."""
        return QSize(0, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        """Box and text can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, the tick, the text, and the frame of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._appearance.theme, self._appearance.scale.px
        box = QRectF(px(PAD), (self.height() - px(BOX)) / 2, px(BOX), px(BOX))
        text = QRectF(self.rect()).adjusted(box.right() + px(GAP), 0, 0, 0)
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
            text = QRectF(self.rect()).adjusted(0, 0, -(px(PAD + BOX + GAP)), 0)
        paint_box(painter, box, self._appearance, is_checked=self.isChecked())
        painter.setFont(self._appearance.scale.font(Role.NOTE))
        painter.setPen(theme.colour("ink"))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self._appearance)


def paint_box(painter: QPainter, box: QRectF, appearance: Appearance, *, is_checked: bool) -> None:
    """The box, and the tick in it."""
    theme, inset = appearance.theme, appearance.scale.px(3)
    painter.setPen(QPen(theme.colour("accent" if is_checked else "edge"), 1.5))
    painter.setBrush(theme.colour("accent" if is_checked else "field"))
    painter.drawRoundedRect(box, 4, 4)
    if is_checked:
        draw_sign(painter, Sign.HIT, box.adjusted(inset, inset, -inset, -inset), theme.colour("on_accent"))


def paint_focus(painter: QPainter, widget: QRectF, appearance: Appearance) -> None:
    """The frame of what has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(appearance.theme.colour("accent"), 2))
    painter.drawRoundedRect(widget.adjusted(1, 1, -1, -1), 6, 6)
