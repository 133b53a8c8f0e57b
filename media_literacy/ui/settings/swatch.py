"""A theme to choose, as a small painted page in its own colours."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import Theme
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PaintedButton
from media_literacy.ui.widgets.state_signs import Sign, draw_sign

_PAGE = QSize(104, 66)
_NAME_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_RING = 4.0
"""Room for the frame of the focus, in px."""


class Swatch(PaintedButton):
    """A radio button that looks like a page; `themes` are two where the system decides between them."""

    def __init__(
        self, value: str, name: str, themes: tuple[Theme, ...], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._appearance = themes, appearance
        self.setObjectName(value)
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look; the painted pages keep their own colours."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The page with its name below, broken where it is the wider of the two, so that all are equally wide.

        They are as high as the one with the longest name, and so stand in a line.
        """
        px, beside = self._appearance.scale.px, self.parentWidget()
        names = [swatch.text() for swatch in beside.findChildren(Swatch)] if beside is not None else [self.text()]
        height = max(self._name_box(name).height() for name in names)
        width = max(px(_PAGE.width()), self._name_box(self.text()).width()) + 2 * _RING
        return QSize(ceil(width), ceil(px(_PAGE.height() + 20) + height))

    def _name_box(self, name: str) -> QRectF:
        metrics = QFontMetricsF(self._appearance.scale.font(Role.NOTE_TITLE))
        return metrics.boundingRect(QRectF(0, 0, self._appearance.scale.px(_PAGE.width()), 1000), _NAME_FLAGS, name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, a frame and a tick when chosen, a second frame when focused, and the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._appearance.theme, self._appearance.scale.px
        left = self.width() - px(_PAGE.width()) - _RING if self.isRightToLeft() else _RING
        page = QRectF(left, px(6), px(_PAGE.width()), px(_PAGE.height()))
        self._draw_page(painter, page, self._themes[0])
        if len(self._themes) > 1:
            half = QPainterPath()
            half.moveTo(page.topRight())
            half.lineTo(page.bottomRight())
            half.lineTo(page.bottomLeft())
            half.closeSubpath()
            painter.save()
            painter.setClipPath(half)
            self._draw_page(painter, page, self._themes[1])
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = "accent" if self.isChecked() else "ink" if self.underMouse() else "edge"
        painter.setPen(QPen(theme.colour(frame), 3 if self.isChecked() else 1))
        painter.drawRoundedRect(page, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self.isChecked():
            self._draw_tick(painter, page)
        self._draw_name(painter, page)

    def _draw_page(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        px = self._appearance.scale.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("desk"))
        painter.drawRoundedRect(box, 6, 6)
        paper = box.adjusted(px(18), px(9), -px(18), 0)
        painter.setBrush(theme.colour("paper"))
        painter.drawRect(paper)
        for index, (share, role) in enumerate(((0.75, "ink"), (0.9, "soft"), (0.8, "accent"), (0.9, "soft"))):
            y = paper.y() + px(10 + index * 11)
            painter.setPen(QPen(theme.colour(role), px(4 if index == 0 else 2)))
            left = paper.x() + px(8)
            painter.drawLine(QPointF(left, y), QPointF(left + (paper.width() - px(16)) * share, y))

    def _draw_name(self, painter: QPainter, page: QRectF) -> None:
        px, theme = self._appearance.scale.px, self._appearance.theme
        painter.setFont(self._appearance.scale.font(Role.NOTE_TITLE if self.isChecked() else Role.NOTE))
        painter.setPen(theme.colour("ink"))
        top = page.bottom() + px(8)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        wide = self.width() - 2 * _RING
        painter.drawText(
            QRectF(_RING, top, wide, self.height() - top),
            _NAME_FLAGS | side | Qt.AlignmentFlag.AlignAbsolute,
            self.text(),
        )

    def _draw_tick(self, painter: QPainter, page: QRectF) -> None:
        """In the lower corner of the page where a line of it would end."""
        px, theme = self._appearance.scale.px, self._appearance.theme
        x = page.left() + px(14) if self.isRightToLeft() else page.right() - px(14)
        middle = QPointF(x, page.bottom() - px(14))
        painter.setPen(QPen(theme.colour("on_accent"), 1))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(middle, px(10), px(10))
        box = QRectF(middle.x() - px(5.5), middle.y() - px(5.5), px(11), px(11))
        draw_sign(painter, Sign.HIT, box, theme.colour("on_accent"))
