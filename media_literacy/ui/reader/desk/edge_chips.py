"""A partner of the chosen sentence that is off the screen, quoted at the edge it lies beyond; a press leads there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.widgets.labels.plain_text import PlainButton

GAP = 4
Quoted = tuple[SentenceId, int, str]
"""A sentence's id, number and first words."""


class _Chip(PlainButton):
    """A button that may come up under the pointer, so that the second press of two is not meant for it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing."""


class EdgeChips(QWidget):
    """Two buttons, each on a strip of its own above or below the viewport, so that they cover no text.

    A strip is there only while a partner is out of sight; `open_link` is handed "#" and the id.
    """

    def __init__(self, open_link: Callable[[str], None], desk: QWidget) -> None:
        super().__init__(desk)
        self.hide()
        self._open_link, self._desk = open_link, desk
        self._top, self._bottom = self._chip(), self._chip()

    def show_partners(self, above: Sequence[Quoted], below: Sequence[Quoted], page: QRect) -> tuple[int, int]:
        """Quote the nearest partner on either side; how high the strip above and the one below have to be.

        `page` is as wide as the page and as high as the desk.
        """
        high = self._top.sizeHint().height()
        first, last = above[-1] if above else None, below[0] if below else None
        self._show(self._top, first, "↑", page.x(), page.width(), page.top() + GAP)
        self._show(self._bottom, last, "↓", page.x(), page.width(), page.bottom() + 1 - high - GAP)
        strip = high + 2 * GAP
        return strip if first else 0, strip if last else 0

    def _chip(self) -> PlainButton:
        chip = _Chip("", self._desk, variant="chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(self._on_clicked)
        chip.hide()
        return chip

    def _show(self, chip: PlainButton, partner: Quoted | None, arrow: str, x: int, width: int, y: int) -> None:
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
        self._open_link(self.sender().objectName())
