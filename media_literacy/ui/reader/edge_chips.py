"""A partner of the chosen sentence that is off the screen, quoted at the edge it lies beyond; a press leads there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId

Quoted = tuple[SentenceId, int, str]
"""A sentence's id, number and first words."""


class EdgeChips(QWidget):
    """Two buttons over the viewport, shown only when a partner is out of sight; `followed` carries "#" and the id."""

    followed = Signal(str)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.hide()
        self._viewport = viewport
        self._top, self._bottom = self._chip(), self._chip()

    def show_partners(self, above: Sequence[Quoted], below: Sequence[Quoted], x: int, width: int, height: int) -> None:
        """Quote the nearest partner on either side; `x` and `width` are the page's, `height` the window's."""
        self._show(self._top, above[-1] if above else None, "↑", x, width, 8)
        bottom = height - self._bottom.sizeHint().height() - 8
        self._show(self._bottom, below[0] if below else None, "↓", x, width, bottom)

    def _chip(self) -> QPushButton:
        chip = QPushButton(self._viewport)
        chip.setProperty("look", "chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(self._on_clicked)
        chip.hide()
        return chip

    def _show(self, chip: QPushButton, partner: Quoted | None, arrow: str, x: int, width: int, y: int) -> None:
        if partner is None:
            chip.hide()
            return
        sentence, number, quote = partner
        text = _("{arrow} {number} cannot both be true: “{quote}”").format(arrow=arrow, number=number, quote=quote)
        room = width - 24
        chip.setText(chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room - 40))
        chip.setAccessibleName(_("Go to sentence {number}: {quote}").format(number=number, quote=quote))
        chip.setObjectName(f"#{sentence}")
        size = chip.sizeHint()
        wide = min(size.width(), room)
        chip.setGeometry(x + (width - wide) // 2, y, wide, size.height())
        chip.show()
        chip.raise_()

    def _on_clicked(self) -> None:
        self.followed.emit(self.sender().objectName())
