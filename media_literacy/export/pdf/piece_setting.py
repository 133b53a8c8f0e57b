"""Pieces of print measured and cut into strips by Qt: lines of a text, rows of a table, pictures, lines to write on."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from media_literacy.export.paper.page_breaks import Strip
from media_literacy.export.paper.page_sizes import TOP
from media_literacy.export.paper.pieces import RUNNING, Blanks, Figure, Piece, Row, Rule, Span, Text
from media_literacy.export.pdf.line_setting import UNIT, Lines, font_of, grey, point, scaled, stroke
from media_literacy.export.pdf.upright_pictures import upright_image, upright_size
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.pictures.displayable import check_picture

_MARKER_GAP, _CELL_PAD, _BAR = 5.0, 5.0, 14.0
_TALLEST_PICTURE = 0.55
"""Of a page."""

_PICTURE_DOTS = 300
"""To the inch: more than a printer shows, and a photo of a camera has ten times as many."""

_WIDEST_INDENT = 0.5
"""Of a column: lists and quotations may stand sixteen deep inside each other."""


@dataclass(frozen=True, slots=True)
class Set:
    """A strip and how it is drawn with its top left corner at a point."""

    strip: Strip
    draw: Callable[[QPainter, float, float], None]


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a row: how far from the row's left edge it begins, its width, and its lines. `is_cut`: it goes on."""

    left: float
    width: float
    lines: tuple[Set, ...]
    is_cut: bool = False

    @property
    def height(self) -> float:
        """Of its lines."""
        return sum(line.strip.height for line in self.lines)


class PieceSetter:
    """Sets pieces for pages with so much room. `is_right_to_left` is the side on which everything begins."""

    def __init__(self, folder: Path, room: float, job: Job, *, is_right_to_left: bool) -> None:
        self._folder, self._room, self._job, self._is_rtl = folder, room, job, is_right_to_left
        self._last_picture: tuple[object, QImage] = ("", QImage())

    def set(self, piece: Piece, width: float) -> Iterator[Set]:
        """The strips of a piece in a column of that width."""
        self._job.check()
        match piece:
            case Text():
                yield from self._set_text(piece, width)
            case Row():
                yield from self._set_row(piece, width)
            case Figure():
                yield from self._set_figure(piece, width)
            case Blanks():
                yield self._set_blanks(piece, width)
            case Rule():
                yield self._set_rule(piece, width)

    def _set_text(self, text: Text, width: float) -> Iterator[Set]:
        text = replace(text, indent=min(text.indent, width * _WIDEST_INDENT))
        bars = min(text.bars, math.ceil(text.indent / _BAR))
        lines = Lines(text, width - text.indent, is_right_to_left=self._is_rtl)
        inset = 0.0 if self._is_rtl else text.indent
        last = len(lines.lines) - 1
        for index in range(len(lines.lines)):
            keeps = text.keeps_next if index == last else index in (0, last - 1)

            def draw(painter: QPainter, x: float, y: float, index: int = index) -> None:
                if index == 0 and text.marker:
                    self._draw_marker(painter, text, lines, x, y, width)
                for bar in range(bars):
                    edge = x + width - _BAR * bar - 2 if self._is_rtl else x + _BAR * bar
                    painter.fillRect(scaled(QRectF(edge, y, 2, text.style.leading)), grey(0.7))
                lines.draw(painter, index, x + inset, y)

            before = text.before if index == 0 else 0.0
            yield Set(Strip(text.style.leading, before, keeps, lines.starts(index)), draw)

    def _draw_marker(self, painter: QPainter, text: Text, lines: Lines, x: float, y: float, width: float) -> None:
        font = font_of(replace(text.style, is_bold=text.style.is_bold or text.about is not None))
        wide = QFontMetricsF(font).horizontalAdvance(text.marker) / UNIT
        at = x + width - text.indent + _MARKER_GAP if self._is_rtl else x + text.indent - _MARKER_GAP - wide
        painter.setFont(font)
        painter.setPen(grey(text.style.grey))
        painter.drawText(point(at, y + lines.baseline), text.marker)

    def _set_row(self, row: Row, width: float) -> Iterator[Set]:
        """A row in a frame; one that is taller than a page goes on in another frame on the next one."""
        total, at = sum(row.shares), 0.0
        cells: list[_Cell] = []
        for cell, share in zip(row.cells, row.shares, strict=True):
            wide = width * share / total
            lines = tuple(self._set_text(cell, wide - 2 * _CELL_PAD))
            cells.append(_Cell(width - at - wide if self._is_rtl else at, wide, lines))
            at += wide
        most = self._room - _CELL_PAD
        while True:
            part = [replace(cell, lines=cell.lines[: _how_many(cell.lines, most)]) for cell in cells]
            rest = [
                replace(cell, lines=cell.lines[len(other_cell.lines) :])
                for cell, other_cell in zip(cells, part, strict=True)
            ]
            is_last = not any(cell.lines for cell in rest)
            before = row.before if not any(cell.is_cut for cell in cells) else 0.0
            yield _framed(row, part, before, keeps_next=row.keeps_next and is_last)
            if is_last:
                return
            cells = [replace(cell, is_cut=True) for cell in rest]

    def _set_figure(self, figure: Figure, width: float) -> Iterator[Set]:
        path = self._folder / figure.source
        size = upright_size(path) if check_picture(self._folder, quote(figure.source)) is None else QSize()
        ratio = min(width / max(1, size.width()), self._room * _TALLEST_PICTURE / max(1, size.height()), 0.75)
        wide, high = size.width() * ratio, size.height() * ratio
        fine = QSize(math.ceil(wide * _PICTURE_DOTS / 72), math.ceil(high * _PICTURE_DOTS / 72)).boundedTo(size)
        if self._picture(path, fine).isNull():
            alt = _("Picture: {alt}").format(alt=figure.alt)
            yield from self._set_text(Text((Span(alt),), RUNNING, figure.before, keeps_next=figure.keeps_next), width)
            return

        def draw(painter: QPainter, x: float, y: float) -> None:
            box = QRectF(x + (width - wide) / 2, y, wide, high)
            painter.drawImage(scaled(box), self._picture(path, fine))

        yield Set(Strip(high, figure.before, figure.keeps_next), draw)

    def _picture(self, path: Path, size: QSize) -> QImage:
        """The picture; the last one is remembered, since it may stand in a lesson any number of times."""
        if self._last_picture[0] != (path, size):
            self._last_picture = (path, size), upright_image(path, size)
        return self._last_picture[1]

    def _set_blanks(self, blanks: Blanks, width: float) -> Set:
        def draw(painter: QPainter, x: float, y: float) -> None:
            at, baseline = 0.0, y + blanks.height - 6
            for label, share in zip(blanks.labels, blanks.shares, strict=True):
                wide = width * share / sum(blanks.shares)
                font = font_of(RUNNING)
                used = QFontMetricsF(font).horizontalAdvance(label) / UNIT
                left = x + width - at - wide if self._is_rtl else x + at
                painter.setFont(font)
                painter.setPen(grey(RUNNING.grey))
                painter.drawText(point(left + wide - used if self._is_rtl else left, baseline), label)
                begin, end = (
                    (left + 14, left + wide - used - 6) if self._is_rtl else (left + used + 6, left + wide - 14)
                )
                stroke(painter, begin, end, baseline + 1.5, 0.5, 0.3)
                at += wide

        return Set(Strip(blanks.height, blanks.before, blanks.keeps_next), draw)

    def _set_rule(self, rule: Rule, width: float) -> Set:
        def draw(painter: QPainter, x: float, y: float) -> None:
            if y > TOP:  # at the top of a page it would divide nothing
                stroke(painter, x + width * 0.35, x + width * 0.65, y + rule.height / 2, 0.6, 0.4)

        return Set(Strip(rule.height, rule.before, rule.keeps_next), draw)


def _how_many(lines: Sequence[Set], room: float) -> int:
    """How many lines have room; at least one, however little there is."""
    used = 0.0
    for count, line in enumerate(lines):
        used += line.strip.height
        if used > room and count:
            return count
    return len(lines)


def _framed(row: Row, cells: Sequence[_Cell], before: float, *, keeps_next: bool) -> Set:
    """The cells beside each other, all as tall as the tallest."""
    height = max(row.height, max(cell.height for cell in cells) + _CELL_PAD)
    starts = tuple(number for cell in cells for line in cell.lines for number in line.strip.starts)

    def draw(painter: QPainter, x: float, y: float) -> None:
        for cell in cells:
            box = QRectF(x + cell.left, y, cell.width, height)
            if row.is_header:
                painter.fillRect(scaled(box), grey(0.92))
            painter.setPen(QPen(grey(0.45), 0.5 * UNIT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(scaled(box))
            top = y + (height - cell.height) / 2 if row.height else y + _CELL_PAD / 2
            for line in cell.lines:
                line.draw(painter, x + cell.left + _CELL_PAD, top)
                top += line.strip.height

    return Set(Strip(height, before, keeps_next, starts), draw)
