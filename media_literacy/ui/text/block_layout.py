"""One block of text in lines, with exact places of its characters.

Qt counts UTF-16 units and the lesson counts code points: emoji make them differ, so every offset that comes in or
goes out here is in code points.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from media_literacy.lesson.model import Run
from media_literacy.ui.theme.colours import Theme
from media_literacy.ui.theme.fonts import Role, TypeScale


class BlockLayout:
    """Runs of text broken into lines of equal height; its own top left corner is (0, 0)."""

    def __init__(
        self,
        runs: Sequence[Run],
        role: Role,
        scale: TypeScale,
        theme: Theme,
        width: float,
        *,
        colour: str = "ink",
        alignment: Qt.AlignmentFlag | None = None,
        is_right_to_left: bool = False,
    ) -> None:
        """Without an `alignment` lines begin at the side at which their script begins."""
        self.runs = tuple(runs)
        self.text = "".join(run.text for run in self.runs)
        self._units = _unit_offsets(self.text)
        directions = _directions(self.text)
        self._has_right_to_left = is_right_to_left or any(directions)
        self.line_height = scale.line_height(role)
        self._font = scale.font(role)
        if alignment is None:  # Qt would begin a right-to-left line at the left: its leading side is always that one.
            is_from_right = is_right_to_left or any(directions[:1])
            alignment = Qt.AlignmentFlag.AlignRight if is_from_right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LayoutDirectionAuto
        )
        # A hard break is a line separator to Qt; both are one code point and one UTF-16 unit.
        self._layout = QTextLayout(self.text.replace("\n", "\u2028"), self._font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats(self._formats(scale, theme, colour))
        self._lines: list[QTextLine] = []
        self._known: dict[tuple[int, int], list[QRectF]] = {}
        self._break_lines(width)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self._lines) * self.line_height

    @property
    def natural_width(self) -> float:
        """The width of the widest line."""
        return max((line.naturalTextWidth() for line in self._lines), default=0.0)

    @property
    def first_baseline(self) -> float:
        """The y of the first base line."""
        if not self._lines:
            return self.line_height * 0.75
        return self._lines[0].y() + self._lines[0].ascent()

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        *,
        selection: tuple[int, int] | None = None,
        selection_colour: QColor | None = None,
        clip: QRectF | None = None,
    ) -> None:
        """Paint the text with its top left corner `at`; `selection` is a span in code points."""
        ranges = []
        if selection is not None and selection[0] < selection[1] and selection_colour is not None:
            marked = QTextLayout.FormatRange()
            start, end = self._unit(selection[0]), self._unit(selection[1])
            marked.start, marked.length = start, end - start
            style = QTextCharFormat()
            style.setBackground(selection_colour)
            marked.format = style
            ranges.append(marked)
        self._layout.draw(painter, at, ranges, clip if clip is not None else QRectF())

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """Where the characters from `start` to `end` stand, without space at line ends.

        One rectangle a line; in a line with both directions of writing, one for each stretch of it.
        """
        known = self._known.get((start, end))
        if known is None:
            known = self._known[start, end] = self._rectangles(start, end)
        return list(known)

    def _rectangles(self, start: int, end: int) -> list[QRectF]:
        first, last = self._unit(start), self._unit(end)
        found = []
        for number, line in enumerate(self._lines):
            begins, ends = line.textStart(), line.textStart() + line.textLength()
            low, high = max(first, begins), min(last, ends)
            if low >= high:
                continue
            natural = line.naturalTextRect()
            for left, right in self._stretches(line, low, high):
                left, right = max(left, natural.left()), min(right, natural.right())
                if right > left:
                    found.append(QRectF(left, number * self.line_height, right - left, self.line_height))
        return found

    def baseline(self, top: float) -> float:
        """The base line of the line whose rectangle begins at `top`."""
        line = self._lines[min(max(round(top / self.line_height), 0), len(self._lines) - 1)]
        return line.y() + line.ascent()

    def offset_at(self, point: QPointF) -> int:
        """The offset of the cursor place nearest to a point."""
        if not self._lines:
            return 0
        line = self._line_at(point)
        return self._code_point(line.xToCursor(point.x()))

    def character_at(self, point: QPointF) -> int | None:
        """The offset of the character under a point; None beside the text."""
        if not self._lines or not 0 <= point.y() < self.height:
            return None
        line = self._line_at(point)
        natural = line.naturalTextRect()
        if not natural.left() - 2 <= point.x() <= natural.right() + 2:
            return None
        unit = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return min(self._code_point(unit), max(len(self.text) - 1, 0))

    def link_at(self, point: QPointF) -> str | None:
        """The address of the link under a point."""
        offset = self.character_at(point)
        if offset is None:
            return None
        for run, start in self._run_starts():
            if start <= offset < start + len(run.text):
                return run.link
        return None

    def links(self) -> list[tuple[Run, int]]:
        """Every linked run with its offset."""
        return [(run, start) for run, start in self._run_starts() if run.link]

    def _stretches(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        """From where to where the characters of a line are seen, in px."""
        if not self._has_right_to_left:
            return [(_x(line, low), _x(line, high))]
        stretches: list[tuple[float, float]] = []
        for left, right in sorted(_edges(line, unit) for unit in range(low, high)):
            if stretches and left <= stretches[-1][1] + 0.5:
                stretches[-1] = (stretches[-1][0], max(right, stretches[-1][1]))
            else:
                stretches.append((left, right))
        return stretches

    def _run_starts(self) -> list[tuple[Run, int]]:
        starts, at = [], 0
        for run in self.runs:
            starts.append((run, at))
            at += len(run.text)
        return starts

    def _line_at(self, point: QPointF) -> QTextLine:
        return self._lines[min(max(int(point.y() // self.line_height), 0), len(self._lines) - 1)]

    def _break_lines(self, width: float) -> None:
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1.0))
            top = len(self._lines) * self.line_height
            line.setPosition(QPointF(0, top + (self.line_height - line.height()) / 2))
            self._lines.append(line)
        self._layout.endLayout()

    def _formats(self, scale: TypeScale, theme: Theme, colour: str) -> list[QTextLayout.FormatRange]:
        made = []
        for run, start in self._run_starts():
            style = QTextCharFormat()
            style.setForeground(theme.colour(colour))
            if run.emphasis:
                style.setFontItalic(not self._font.italic())
            if run.strong:
                style.setFontWeight(QFont.Weight.Bold)
            if run.code:
                style.setFontFamilies(["monospace"])
                style.setBackground(theme.colour("hover"))
            if run.link:
                style.setForeground(theme.colour("accent"))
                style.setFontUnderline(True)
            span = QTextLayout.FormatRange()
            first, last = self._unit(start), self._unit(start + len(run.text))
            span.start, span.length = first, last - first
            span.format = style
            made.append(span)
        return made

    def _unit(self, code_point: int) -> int:
        return self._units[code_point] if self._units else code_point

    def _code_point(self, unit: int) -> int:
        return bisect_right(self._units, unit) - 1 if self._units else unit


def _unit_offsets(text: str) -> list[int]:
    """The UTF-16 offset of every code point and of the end; empty when both counts agree."""
    if text.isascii() or max(map(ord, text), default=0) <= 0xFFFF:
        return []
    offsets, at = [0], 0
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        offsets.append(at)
    return offsets


def _directions(text: str) -> list[bool]:
    """For each letter that has a direction, whether it runs to the left."""
    if text.isascii():
        return []
    found = (unicodedata.bidirectional(character) for character in text)
    return [one != "L" for one in found if one in ("L", "R", "AL")]


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    found: Any = line.cursorToX(unit, edge)  # a pair with the nearest valid unit, but a bare number in some versions
    return found[0] if isinstance(found, tuple) else found


def _edges(line: QTextLine, unit: int) -> tuple[float, float]:
    leading, trailing = _x(line, unit), _x(line, unit, QTextLine.Edge.Trailing)
    return min(leading, trailing), max(leading, trailing)
