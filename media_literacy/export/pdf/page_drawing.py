"""The pages of a sheet: every passage measured, then drawn page by page in reading order, with head and foot."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPdfWriter

from media_literacy.bidi import is_right_to_left
from media_literacy.export.paper.page_breaks import Aside, Block, Spot, break_pages
from media_literacy.export.paper.page_sizes import FOOT, FOOT_LINE, HEAD_LINE, SIDE, TOP, Columns, Paper
from media_literacy.export.paper.pieces import LABEL, RUNNING, Passage, Print, Span, Style, Text
from media_literacy.export.pdf.line_setting import UNIT, font_of, grey, point, stroke
from media_literacy.export.pdf.piece_setting import PieceSetter, Set
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job

_MOST_LABEL_LINES = 4
_SetPassage = tuple[list[Set], list[tuple[int, list[Set]]]]


class Printer:
    """One sheet, laid out when it is drawn. The job gets a step for each passage and each page."""

    def __init__(self, content: Print, paper: Paper, folder: Path, job: Job) -> None:
        self._content, self._job = content, job
        self._is_rtl = is_right_to_left(content.language)
        self._width, self._height = paper.size
        self._room = self._width - 2 * SIDE
        self._setter = PieceSetter(folder, 0.0, job, is_right_to_left=self._is_rtl)
        label = list(self._setter.set(Text((Span(content.label),), LABEL, is_ours=True), self._room - 70))
        self._label = label[:_MOST_LABEL_LINES]  # a source may be of any length, and has no more room here
        self._foot = max(FOOT, FOOT_LINE + 4 + LABEL.leading * len(self._label))
        self._setter = PieceSetter(folder, self._page_room, job, is_right_to_left=self._is_rtl)

    @property
    def _page_room(self) -> float:
        return self._height - TOP - self._foot

    def draw(self, painter: QPainter, writer: QPdfWriter) -> None:
        """Draw all pages."""
        pages = self._pages()
        for number, drawn in enumerate(pages, start=1):
            self._job.step(_("Printing the pages."), number - 1, len(pages))
            if number > 1:
                writer.newPage()
            self._draw_head(painter)
            for strip, x, y in drawn:
                strip.draw(painter, x, TOP + y)
            self._draw_foot(painter, number, len(pages))

    def _pages(self) -> list[list[tuple[Set, float, float]]]:
        passages: list[_SetPassage] = []
        for done, passage in enumerate(self._content.passages):
            self._job.step(_("Breaking the text into lines."), done, len(self._content.passages))
            passages.append(self._set_passage(passage))
        blocks = [
            Block(
                tuple(strip.strip for strip in main),
                tuple(Aside(number, tuple(strip.strip for strip in strips)) for number, strips in beside),
                passage.starts_page,
            )
            for passage, (main, beside) in zip(self._content.passages, passages, strict=True)
        ]
        spots = break_pages(blocks, self._page_room, self._job)
        pages: list[list[tuple[Set, float, float]]] = []
        for passage, (main, beside), places in zip(self._content.passages, passages, spots, strict=True):
            columns = passage.columns or Columns(self._room)
            self._put(pages, main, places.strips, 0.0, columns.main)
            start = columns.main + columns.gap
            for (_number, strips), spots_beside in zip(beside, places.asides, strict=True):
                self._put(pages, strips, spots_beside, start, self._room - start)
        return pages

    def _put(
        self,
        pages: list[list[tuple[Set, float, float]]],
        strips: Sequence[Set],
        spots: Sequence[Spot],
        start: float,
        width: float,
    ) -> None:
        x = self._width - SIDE - start - width if self._is_rtl else SIDE + start
        for strip, spot in zip(strips, spots, strict=True):
            while len(pages) <= spot.page:
                pages.append([])
            pages[spot.page].append((strip, x, spot.y))

    def _set_passage(self, passage: Passage) -> _SetPassage:
        columns = passage.columns or Columns(self._room)
        width = self._room - columns.main - columns.gap
        main = [strip for piece in passage.pieces for strip in self._setter.set(piece, columns.main)]
        beside = [
            (aside.number, [strip for piece in aside.pieces for strip in self._setter.set(piece, width)])
            for aside in passage.beside
        ]
        return main, beside

    def _draw_head(self, painter: QPainter) -> None:
        kind = QFontMetricsF(font_of(RUNNING)).horizontalAdvance(self._content.running_kind) / UNIT
        self._draw_line(painter, self._content.title, HEAD_LINE, self._room - kind - 20, RUNNING)
        self._draw_line(painter, self._content.running_kind, HEAD_LINE, self._room, RUNNING, is_trailing=True)
        stroke(painter, SIDE, self._width - SIDE, HEAD_LINE + 7, 0.5, 0.3)

    def _draw_foot(self, painter: QPainter, number: int, count: int) -> None:
        top = self._height - self._foot + 18
        stroke(painter, SIDE, self._width - SIDE, top, 0.5, 0.3)
        for index, strip in enumerate(self._label):
            strip.draw(painter, SIDE + 70 if self._is_rtl else SIDE, top + 6 + index * LABEL.leading)
        page = _("{number} of {count}").format(number=number, count=count)
        self._draw_line(painter, page, top + 6 + LABEL.leading * 0.75, self._room, RUNNING, is_trailing=True)

    def _draw_line(
        self, painter: QPainter, text: str, baseline: float, width: float, style: Style, *, is_trailing: bool = False
    ) -> None:
        """One line of the program's own at the beginning or the end of the room, cut where it has no room."""
        metrics = QFontMetricsF(font_of(style))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * UNIT)
        is_right = is_trailing is not self._is_rtl
        x = self._width - SIDE - metrics.horizontalAdvance(text) / UNIT if is_right else SIDE
        painter.setFont(font_of(style))
        painter.setPen(grey(style.grey))
        painter.drawText(point(x, baseline), text)
