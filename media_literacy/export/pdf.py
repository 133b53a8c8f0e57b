"""A sheet as PDF: letters measured, lines broken and drawn by Qt. The only file below the window that knows Qt.

Everything but `start_qt` may run in any thread beside a window.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageReader,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from media_literacy import resources
from media_literacy.export.breaking import Aside, Block, Spot, Strip, break_pages
from media_literacy.export.paper import FOOT, FOOT_LINE, HEAD_LINE, SIDE, TOP, Columns, Paper, Sheet
from media_literacy.export.pdf_lines import DOTS, UNIT, Lines, font_of, grey, point, scaled, stroke
from media_literacy.export.pieces import (
    LABEL,
    RUNNING,
    Blanks,
    Face,
    Figure,
    Passage,
    Piece,
    Print,
    Row,
    Rule,
    Span,
    Style,
    Text,
)
from media_literacy.export.sheets import sheet_of
from media_literacy.i18n import gettext as _
from media_literacy.lesson.kinds import load_catalogue
from media_literacy.lesson.languages import is_right_to_left
from media_literacy.lesson.media import check_picture
from media_literacy.lesson.model import Lesson
from media_literacy.store.faults import saving_error
from media_literacy.store.whole_files import write_whole

_MARKER_GAP, _CELL_PAD = 5.0, 5.0
_registering = threading.Lock()
_started: list[QGuiApplication] = []


@dataclass(frozen=True, slots=True)
class _Set:
    """A strip and how it is drawn with its top left corner at a point."""

    strip: Strip
    draw: Callable[[QPainter, float, float], None]


def start_qt() -> None:
    """Start Qt without a screen, unless it runs already; from the main thread, and kept until the program ends."""
    if QGuiApplication.instance() is None:
        _started.append(QGuiApplication(["media-literacy", "-platform", "offscreen"]))


def write_paper(lesson: Lesson, folder_of_pictures: Path, sheet: Sheet, paper: Paper, target: Path) -> None:
    """Write one sheet of a lesson, whole or not at all; FileError when it cannot be written."""
    data = paper_bytes(lesson, folder_of_pictures, sheet, paper)
    try:
        write_whole(target, data)
    except OSError as problem:
        raise saving_error(problem, target) from problem


def paper_bytes(lesson: Lesson, folder_of_pictures: Path, sheet: Sheet, paper: Paper) -> bytes:
    """One sheet of a lesson as the bytes of a PDF file."""
    _register_fonts()
    content = sheet_of(lesson, sheet, load_catalogue())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter))
    writer.setPageMargins(QMarginsF())
    writer.setCreator("Media Literacy")
    writer.setTitle(_("{title} – {kind}").format(title=content.title, kind=content.kind))
    painter = QPainter(writer)
    _Printer(content, paper, folder_of_pictures).draw(painter, writer)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _register_fonts() -> None:
    with _registering:
        if not QFontDatabase.hasFamily(Face.READING.value):
            for path in sorted((resources.assets_folder() / "fonts").rglob("*.ttf")):
                QFontDatabase.addApplicationFont(str(path))


class _Printer:
    """One sheet: every piece measured, then drawn page by page in reading order."""

    def __init__(self, content: Print, paper: Paper, folder: Path) -> None:
        self._content, self._folder = content, folder
        self._is_rtl = is_right_to_left(content.language)
        self._width, self._height = paper.size
        self._room = self._width - 2 * SIDE
        self._label = list(self._set_text(Text((Span(content.label),), LABEL, is_ours=True), self._room - 70))
        self._foot = max(FOOT, FOOT_LINE + LABEL.leading * len(self._label))
        self._picture_height = (self._height - TOP - self._foot) * 0.55

    def draw(self, painter: QPainter, writer: QPdfWriter) -> None:
        """Draw all pages."""
        pages = self._pages()
        for number, drawn in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            self._draw_head(painter)
            for one, x, y in drawn:
                one.draw(painter, x, TOP + y)
            self._draw_foot(painter, number, len(pages))

    def _pages(self) -> list[list[tuple[_Set, float, float]]]:
        passages = [self._set_passage(one) for one in self._content.passages]
        blocks = [
            Block(
                tuple(one.strip for one in main),
                tuple(Aside(number, tuple(one.strip for one in strips)) for number, strips in beside),
            )
            for main, beside in passages
        ]
        spots = break_pages(blocks, self._height - TOP - self._foot)
        pages: list[list[tuple[_Set, float, float]]] = []
        for passage, (main, beside), places in zip(self._content.passages, passages, spots, strict=True):
            columns = passage.columns or Columns(self._room)
            self._put(pages, main, places.strips, 0.0, columns.main)
            start = columns.main + columns.gap
            for (_number, strips), spots_beside in zip(beside, places.asides, strict=True):
                self._put(pages, strips, spots_beside, start, self._room - start)
        return pages

    def _put(
        self,
        pages: list[list[tuple[_Set, float, float]]],
        strips: Sequence[_Set],
        spots: Sequence[Spot],
        start: float,
        width: float,
    ) -> None:
        x = self._width - SIDE - start - width if self._is_rtl else SIDE + start
        for strip, spot in zip(strips, spots, strict=True):
            while len(pages) <= spot.page:
                pages.append([])
            pages[spot.page].append((strip, x, spot.y))

    def _set_passage(self, passage: Passage) -> tuple[list[_Set], list[tuple[int, list[_Set]]]]:
        columns = passage.columns or Columns(self._room)
        width = self._room - columns.main - columns.gap
        main = [strip for piece in passage.pieces for strip in self._set(piece, columns.main)]
        beside = [
            (one.number, [strip for piece in one.pieces for strip in self._set(piece, width)]) for one in passage.beside
        ]
        return main, beside

    def _set(self, piece: Piece, width: float) -> Iterator[_Set]:
        match piece:
            case Text():
                yield from self._set_text(piece, width)
            case Row():
                yield self._set_row(piece, width)
            case Figure():
                yield from self._set_figure(piece, width)
            case Blanks():
                yield self._set_blanks(piece, width)
            case Rule():
                yield self._set_rule(piece, width)

    def _set_text(self, text: Text, width: float) -> Iterator[_Set]:
        lines = Lines(text, width - text.indent, is_right_to_left=self._is_rtl)
        inset = 0.0 if self._is_rtl else text.indent
        last = len(lines.lines) - 1
        for index in range(len(lines.lines)):
            keeps = text.keeps_next if index == last else index in (0, last - 1)

            def draw(painter: QPainter, x: float, y: float, index: int = index) -> None:
                if index == 0 and text.marker:
                    self._draw_marker(painter, text, lines, x, y, width)
                for bar in range(text.bars):
                    edge = x + width - 14 * bar - 2 if self._is_rtl else x + 14 * bar
                    painter.fillRect(scaled(QRectF(edge, y, 2, text.style.leading)), grey(0.7))
                lines.draw(painter, index, x + inset, y)

            before = text.before if index == 0 else 0.0
            yield _Set(Strip(text.style.leading, before, keeps, lines.starts(index)), draw)

    def _draw_marker(self, painter: QPainter, text: Text, lines: Lines, x: float, y: float, width: float) -> None:
        font = font_of(replace(text.style, is_bold=text.style.is_bold or text.about is not None))
        wide = QFontMetricsF(font).horizontalAdvance(text.marker) / UNIT
        at = x + width - text.indent + _MARKER_GAP if self._is_rtl else x + text.indent - _MARKER_GAP - wide
        painter.setFont(font)
        painter.setPen(grey(text.style.grey))
        painter.drawText(point(at, y + lines.baseline), text.marker)

    def _set_row(self, row: Row, width: float) -> _Set:
        total = sum(row.shares)
        placed: list[tuple[float, float, list[_Set]]] = []
        at, starts = 0.0, ()
        for cell, share in zip(row.cells, row.shares, strict=True):
            wide = width * share / total
            lines = list(self._set_text(cell, wide - 2 * _CELL_PAD))
            starts += tuple(number for one in lines for number in one.strip.starts)
            placed.append((width - at - wide if self._is_rtl else at, wide, lines))
            at += wide
        tallest = max(sum(one.strip.height for one in lines) for _x, _wide, lines in placed)
        height = max(row.height, tallest + _CELL_PAD)

        def draw(painter: QPainter, x: float, y: float) -> None:
            for left, wide, lines in placed:
                box = QRectF(x + left, y, wide, height)
                if row.is_header:
                    painter.fillRect(scaled(box), grey(0.92))
                painter.setPen(QPen(grey(0.45), 0.5 * UNIT))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(scaled(box))
                used = sum(one.strip.height for one in lines)
                top = y + (height - used) / 2 if row.height else y + _CELL_PAD / 2
                for one in lines:
                    one.draw(painter, x + left + _CELL_PAD, top)
                    top += one.strip.height

        return _Set(Strip(height, row.before, row.keeps_next, starts), draw)

    def _set_figure(self, figure: Figure, width: float) -> Iterator[_Set]:
        image = self._image(figure.source)
        if image.isNull():
            alt = _("Picture: {alt}").format(alt=figure.alt)
            yield from self._set_text(Text((Span(alt),), RUNNING, figure.before, keeps_next=figure.keeps_next), width)
            return
        ratio = min(width / image.width(), self._picture_height / image.height(), 0.75)
        wide, high = image.width() * ratio, image.height() * ratio

        def draw(painter: QPainter, x: float, y: float) -> None:
            painter.drawImage(scaled(QRectF(x + (width - wide) / 2, y, wide, high)), image)

        yield _Set(Strip(high, figure.before, figure.keeps_next), draw)

    def _image(self, source: str) -> QImage:
        """The picture; a null one when it may not or cannot be shown."""
        if check_picture(self._folder, quote(source)) is not None:
            return QImage()
        reader = QImageReader(str(self._folder / source))
        reader.setAutoTransform(True)
        return reader.read()

    def _set_blanks(self, blanks: Blanks, width: float) -> _Set:
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

        return _Set(Strip(blanks.height, blanks.before, blanks.keeps_next), draw)

    def _set_rule(self, rule: Rule, width: float) -> _Set:
        def draw(painter: QPainter, x: float, y: float) -> None:
            if y > TOP:  # at the top of a page it would divide nothing
                stroke(painter, x + width * 0.35, x + width * 0.65, y + rule.height / 2, 0.6, 0.4)

        return _Set(Strip(rule.height, rule.before, rule.keeps_next), draw)

    def _draw_head(self, painter: QPainter) -> None:
        kind = QFontMetricsF(font_of(RUNNING)).horizontalAdvance(self._content.kind) / UNIT
        self._draw_line(painter, self._content.title, HEAD_LINE, self._room - kind - 20, RUNNING)
        self._draw_line(painter, self._content.kind, HEAD_LINE, self._room, RUNNING, is_trailing=True)
        stroke(painter, SIDE, self._width - SIDE, HEAD_LINE + 7, 0.5, 0.3)

    def _draw_foot(self, painter: QPainter, number: int, count: int) -> None:
        top = self._height - self._foot + 18
        stroke(painter, SIDE, self._width - SIDE, top, 0.5, 0.3)
        for index, one in enumerate(self._label):
            one.draw(painter, SIDE + 70 if self._is_rtl else SIDE, top + 6 + index * LABEL.leading)
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
