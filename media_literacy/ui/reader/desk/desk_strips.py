"""Strips over and under the page, so that nothing covers text: partners out of sight, and what to do first."""

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea

from media_literacy.ui.reader.desk.desk_sheet import DeskSheet
from media_literacy.ui.reader.desk.edge_chips import EdgeChips, Quoted
from media_literacy.ui.reader.desk.start_hint import StartHint
from media_literacy.ui.theme.appearance import Appearance

NEARLY = 8.0
"""A sentence of which no more than that is seen is out of sight, in px."""


class DeskStrips:
    """Places the chips and the hint of a desk, and says how high the strips for them are."""

    def __init__(self, desk: QAbstractScrollArea, sheet: DeskSheet, open_link: Callable[[str], None]) -> None:
        self._desk, self._sheet = desk, sheet
        self._chips = EdgeChips(open_link, desk)
        self._start: StartHint | None = None

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        if self._start is not None:
            self._start.apply_appearance(appearance)

    def show_start(self, hint: StartHint) -> None:
        """Say what to do first."""
        self._start = hint

    def end_start(self) -> None:
        """It was done."""
        if self._start is not None:
            self._start.hide()
            self._start.deleteLater()
            self._start = None

    def place(self, top: float, height: float) -> tuple[int, int]:
        """Show what belongs to a view of the sheet from `top` down; how high the strips over and under it are."""
        inside = self._desk.contentsRect()
        view, article = self._desk.viewport(), self._sheet.article
        page = QRect(view.x() + article.x(), inside.y(), article.width(), inside.height())
        partners = self._partners_out_of_sight(top - article.y(), height)
        over, under = self._chips.show_partners(*partners, page, room_above=self._room_above(top))
        return over, max(under, self._place_start(QRect(inside.x(), inside.y(), view.width(), inside.height())))

    def _partners_out_of_sight(self, top: float, height: float) -> tuple[list[Quoted], list[Quoted]]:
        """The partners of the chosen sentence above and below the view."""
        layout = self._sheet.article.layout_of_page
        above: list[Quoted] = []
        below: list[Quoted] = []
        # A note in the text quotes the partners right there; a chip over it would only cover it.
        for partner in self._sheet.partners_of_chosen() if self._sheet.has_margin else ():
            sentence, box = layout.sentence(partner), layout.bounds(partner)
            quoted = Quoted(partner, sentence.number, self._sheet.words_of_chosen([partner]), sentence.text)
            if box.bottom() < top + NEARLY:
                above.append(quoted)
            elif box.top() > top + height - NEARLY:
                below.append(quoted)
        return above, below

    def _room_above(self, top: float) -> float:
        """How high a strip over the page may be without hiding the chosen sentence; no sentence is in its way else."""
        article = self._sheet.article
        if article.chosen is None:
            return inf
        bounds = article.layout_of_page.bounds(article.chosen).translated(0, article.y() - top)
        begins = self._desk.viewport().y() - self._desk.contentsRect().y() + bounds.top()
        return begins if begins + bounds.height() > 0 else inf

    def _place_start(self, inside: QRect) -> int:
        if self._start is None:
            return 0
        geometry, strip = self._sheet.geometry_of_desk, 0
        if geometry.has_margin:
            self._start.setParent(self._sheet)
            self._start.stand_in_margin(geometry.notes_x, self._sheet.article.y() + 22, geometry.notes_width)
        else:
            self._start.setParent(self._desk)
            strip = self._start.stand_under(inside.x(), inside.bottom() + 1, inside.width())
        self._start.show()
        return strip
