"""The signs of remarks: an error is a full disc with a cross, a warning an empty triangle with a dot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.diagnostics import Severity
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import Theme


def severity_word(severity: Severity) -> str:
    """What a remark is called beside its sign."""
    return _("Error") if severity is Severity.ERROR else _("Advice")


def severity_colour(severity: Severity) -> str:
    """The role of the colour that a remark is painted in."""
    return "missed" if severity is Severity.ERROR else "check"


def underlines(theme: Theme) -> dict[Severity, QTextCharFormat]:
    """How the words of a remark are underlined: those of an error by a wave, those of advice by dots."""
    wave, dots = QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DotLine
    formats: dict[Severity, QTextCharFormat] = {}
    for severity in Severity:
        formats[severity] = QTextCharFormat()
        formats[severity].setUnderlineStyle(wave if severity is Severity.ERROR else dots)
        formats[severity].setUnderlineColor(theme.colour(severity_colour(severity)))
    return formats


def draw_diagnostic_sign(painter: QPainter, severity: Severity, box: QRectF, theme: Theme) -> None:
    """Paint the sign of a remark into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, side = theme.colour(severity_colour(severity)), box.width()
    if severity is Severity.ERROR:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(box)
        painter.setPen(QPen(theme.colour("paper"), side * 0.15, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        inner = box.adjusted(side * 0.31, side * 0.31, -side * 0.31, -side * 0.31)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        pen = QPen(colour, max(1.3, side * 0.12))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        low, middle = box.bottom() - side * 0.1, box.center().x()
        corners = [QPointF(middle, box.top() + side * 0.08), QPointF(box.right() - side * 0.03, low)]
        painter.drawPolygon(QPolygonF([*corners, QPointF(box.left() + side * 0.03, low)]))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(middle, box.top() + side * 0.66), side * 0.06, side * 0.06)
    painter.restore()


class DiagnosticSign(QWidget):
    """The sign of a remark, as large as the text beside it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._severity = appearance, Severity.WARNING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_severity(self, severity: Severity) -> None:
        """Be the sign of another severity."""
        self._severity = severity
        self.update()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = round(self._appearance.scale.px(16))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign."""
        side = self._appearance.scale.px(14)
        draw_diagnostic_sign(QPainter(self), self._severity, QRectF(1, 1, side, side), self._appearance.theme)
