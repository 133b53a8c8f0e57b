"""A partner of the chosen sentence that is off the screen, quoted at the edge it lies beyond; a press leads there."""

from collections.abc import Callable, Sequence
from math import inf
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.strings.quotation import quoted
from media_literacy.ui.widgets.labels.plain_text import PlainButton

GAP = 4


class Quoted(NamedTuple):
    """A partner, and what is said of it and the chosen sentence."""

    sentence: SentenceId
    number: int
    said: str
    text: str


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

    def show_partners(
        self, above: Sequence[Quoted], below: Sequence[Quoted], page: QRect, room_above: float = inf
    ) -> tuple[int, int]:
        """Quote the nearest partner on either side; how high the strip above and the one below have to be.

        `page` is as wide as the page and as high as the desk. A strip above that would be higher than `room_above`, in
        px, and so hide what is read, is not made: what it would quote stands below, if nothing else does.
        """
        upper, lower = above[-1] if above else None, below[0] if below else None
        over = self._show(self._top, upper, "↑", page)
        if over > room_above:
            over = self._show(self._top, None, "↑", page)
            under = self._show(self._bottom, lower or upper, "↓" if lower else "↑", page)
        else:
            under = self._show(self._bottom, lower, "↓", page)
        self._top.move(self._top.x(), page.top() + GAP)
        self._bottom.move(self._bottom.x(), page.bottom() + 1 - self._bottom.height() - GAP)
        return over, under

    def _chip(self) -> PlainButton:
        chip = _Chip("", self._desk, variant="chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(self._on_clicked)
        chip.hide()
        return chip

    def _show(self, chip: PlainButton, partner: Quoted | None, arrow: str, page: QRect) -> int:
        """Quote a partner in the middle of the page; how high a strip it needs."""
        if partner is None:
            chip.hide()
            return 0
        sentence, number, said, quote = partner
        room = page.width() - 24
        text = _("{arrow} {number} {said}: {quote}").format(arrow=arrow, number=number, said=said, quote=quoted(quote))
        lines = two_lines(text, chip.fontMetrics(), room - 40)
        if lines != chip.text():
            chip.setText(lines)
            chip.setAccessibleName(_("Go to sentence {number}: {quote}").format(number=number, quote=quote))
        chip.setObjectName(f"#{sentence}")
        size = chip.sizeHint()
        wide = min(size.width(), room)
        chip.setGeometry(page.x() + (page.width() - wide) // 2, chip.y(), wide, size.height())
        chip.show()
        chip.raise_()
        return size.height() + 2 * GAP

    def _on_clicked(self) -> None:
        self._open_link(self.sender().objectName())


def two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text in at most two lines so wide; what is too long loses its middle, since the end says what clashes.

    No word stands on the second line alone.
    """
    words = text.split()
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}".strip()
    before, _space, last = first.rpartition(" ")
    if len(words) == 1 and before and metrics.horizontalAdvance(f"{last} {words[0]}") <= width:
        first, words = before, [last, *words]
    return "\n".join(line for line in (first, _without_middle(words, metrics, width)) if line)


def _without_middle(words: Sequence[str], metrics: QFontMetrics, width: int) -> str:
    """Words on a line so wide, with a “…” for those in the middle that have no room."""
    line = " ".join(words)
    if metrics.horizontalAdvance(line) <= width:
        return line
    for kept in range(len(words) - 1, 1, -1):
        end = kept // 2
        shorter = " ".join([*words[: kept - end], "…", *words[-end:]])
        if metrics.horizontalAdvance(shorter) <= width:
            return shorter
    return metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, width)
