"""What is shown while a file is held over the lessons."""

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.files.file_formats import PACK_ENDING
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.dropped_files import dropped_file


class DropHint(QWidget):
    """A frame over the whole page that says what letting go will do."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance

    def appear(self) -> None:
        """Cover the page."""
        page = self.parentWidget()
        assert page is not None
        self.setGeometry(page.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._appearance.theme.colour("desk")
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._appearance.theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 8, 8)
        painter.setPen(self._appearance.theme.colour("ink"))
        painter.setFont(self._appearance.scale.font(Role.TITLE))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(40, 40, -40, -40), flags, _("Let go to open it"))


def dropped_pack(data: QMimeData) -> str:
    """The path of the pack that is being dropped; empty if it is anything else."""
    path = dropped_file(data)
    return path if path.lower().endswith(PACK_ENDING) else ""
