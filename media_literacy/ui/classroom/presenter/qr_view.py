"""A QR code, dark on white in every theme, so that every camera reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _

QUIET_ZONE = 4
"""Modules of white around the code, which its standard asks for."""


class QrView(QWidget):
    """As large as there is room; a picture to assistive technology, which is told the address beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Sequence[Sequence[bool]] = ()
        self.setAccessibleName(_("QR code of the address"))

    def show_modules(self, modules: Sequence[Sequence[bool]]) -> None:
        """Show a code: rows of dark and light modules, without the white around them."""
        self._modules = modules
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for the cameras of the first rows."""
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        """Still readable from near."""
        return QSize(120, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole px for a module, where there are several: cameras read sharp edges."""
        if not self._modules:
            return
        count = len(self._modules) + 2 * QUIET_ZONE
        side = min(self.width(), self.height())
        step = float(side // count) if side >= 2 * count else side / count
        left, top = (self.width() - step * count) / 2, (self.height() - step * count) / 2
        painter = QPainter(self)
        painter.fillRect(QRectF(left, top, step * count, step * count), Qt.GlobalColor.white)
        for y, row in enumerate(self._modules, QUIET_ZONE):
            for x, is_dark in enumerate(row, QUIET_ZONE):
                if is_dark:
                    painter.fillRect(QRectF(left + x * step, top + y * step, step, step), Qt.GlobalColor.black)
