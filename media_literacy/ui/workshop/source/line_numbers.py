"""The margin of the source: the number of each line, and a sign where there is a remark."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.diagnostics import Severity
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.workshop.source.diagnostic_signs import draw_diagnostic_sign


class Lines(Protocol):
    """The field that knows where its lines are, and what is remarked on them."""

    def lines_in_sight(self) -> Iterator[tuple[int, float, float]]:
        """Number, upper edge and height of each."""
        ...

    def severity_of_line(self, number: int) -> Severity | None:
        """The gravest of the remarks in a line."""
        ...


class LineNumbers(QWidget):
    """Lies in the left margin of its field, in the right one where writing goes from the right."""

    def __init__(self, field: QPlainTextEdit, appearance: Appearance) -> None:
        super().__init__(field)
        self._field, self._appearance = field, appearance

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the largest number and a sign."""
        digits = max(3, len(str(max(1, self._field.blockCount()))))
        width = self._field.fontMetrics().horizontalAdvance("0") * digits + self._appearance.scale.px(34)
        return QSize(round(width), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers and signs of the lines in sight."""
        lines: Lines = self._field  # pyright: ignore[reportAssignmentType]
        theme, scale = self._appearance.theme, self._appearance.scale
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("bar"))
        painter.setFont(scale.font(Role.SMALL))
        current, ink, soft = self._field.textCursor().blockNumber(), theme.colour("ink"), theme.colour("soft")
        row, side = self._field.fontMetrics().height(), scale.px(11)
        to_right = round(self.width() - scale.px(8))
        first, last = event.rect().top(), event.rect().bottom()
        for number, top, height in lines.lines_in_sight():
            if top > last:
                break
            if top + height < first:
                continue
            painter.setPen(ink if number == current else soft)
            box = QRect(0, round(top), to_right, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            severity = lines.severity_of_line(number)
            if severity is not None:
                draw_diagnostic_sign(painter, severity, QRectF(scale.px(5), top + (row - side) / 2, side, side), theme)
        painter.end()
