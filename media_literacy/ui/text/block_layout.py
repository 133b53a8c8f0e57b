"""One block of text in lines, with exact places of its characters.

Qt counts UTF-16 units and the lesson counts code points: emoji make them differ, so every offset that comes in or
goes out here is in code points.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from media_literacy.export.pdf.missing_fonts import provide_signs
from media_literacy.export.pdf.qt_start import code_family, family_of
from media_literacy.lesson.text_blocks import Run, text_of_runs
from media_literacy.strings.scripts import letter_directions, script_spans
from media_literacy.strings.utf16 import utf16_length
from media_literacy.ui.text.bound_end import bound_in_lines
from media_literacy.ui.text.code_units import CodeUnits
from media_literacy.ui.text.line_edges import BlockLine, edges_between, x_of
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import Theme
from media_literacy.ui.theme.fonts import Role

LONGEST_PIECE = 2_500
"""Code points. Qt takes a time for each line that grows with the changes of script in the whole text."""


class BlockLayout:
    """Runs of text broken into lines of equal height; its own top left corner is (0, 0).

    A text without end is laid out piece by piece, each of which begins with a line.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        role: Role,
        appearance: Appearance,
        width: float,
        *,
        colour: str = "ink",
        alignment: Qt.AlignmentFlag | None = None,
        is_right_to_left: bool = False,
        binds_end: bool = False,
    ) -> None:
        """Without an `alignment` lines begin at the side at which their script begins.

        With `binds_end` no short word stands on the last line alone.
        """
        self.runs = tuple(runs)
        self.text = text_of_runs(self.runs)
        provide_signs(self.text)
        self._units = CodeUnits(self.text)
        directions = letter_directions(self.text)
        self._has_right_to_left = is_right_to_left or any(directions)
        self.line_height = appearance.scale.line_height(role)
        self._font = appearance.scale.font(role)
        if alignment is None:  # Qt would begin a right-to-left line at the left: its leading side is always that one.
            is_from_right = is_right_to_left or any(directions[:1])
            alignment = Qt.AlignmentFlag.AlignRight if is_from_right else Qt.AlignmentFlag.AlignLeft
        self._begins_at_zero = alignment == Qt.AlignmentFlag.AlignLeft and not self._has_right_to_left
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self._direction(is_right_to_left, directions))
        self._pieces: list[tuple[QTextLayout, int]] = []
        self._lines: list[BlockLine] = []
        self._known: dict[tuple[int, int], list[QRectF]] = {}
        self._colour = appearance.theme.colour(colour)
        text = bound_in_lines(self.text, self._font, width) if binds_end else self.text
        self._break_lines(text, max(width, 1.0), option, self._formats(appearance.theme))

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self._lines) * self.line_height

    @property
    def natural_width(self) -> float:
        """The width of the widest line."""
        return max((line.naturalTextWidth() for line, *_units in self._lines), default=0.0)

    def is_same_within(self, width: float) -> bool:
        """Whether it is one line that stands in this width as it does in its own, and needs no laying out for it."""
        return self._begins_at_zero and len(self._lines) <= 1 and self.natural_width + 1 <= width

    @property
    def first_baseline(self) -> float:
        """The y of the first base line."""
        if not self._lines:
            return self.line_height * 0.75
        return self._lines[0].line.y() + self._lines[0].line.ascent()

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
        selected: list[_Format] = []
        if selection is not None and selection[0] < selection[1] and selection_colour is not None:
            style = QTextCharFormat()
            style.setBackground(selection_colour)
            selected.append((self._units.unit(selection[0]), self._units.unit(selection[1]), style))
        pen = painter.pen()
        painter.setPen(self._colour)
        for layout, base in self._pieces:
            layout.draw(painter, at, _within(layout, base, selected), clip if clip is not None else QRectF())
        painter.setPen(pen)

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """Where the characters from `start` to `end` stand, without space at line ends.

        One rectangle a line; in a line with both directions of writing, one for each stretch of it.
        """
        known = self._known.get((start, end))
        if known is None:
            known = self._known[start, end] = self._rectangles(start, end)
        return list(known)

    def middle_of_first_line(self, start: int, end: int) -> float | None:
        """The middle of the first line with characters from `start` to `end`; far faster to find than rectangles."""
        first, last = self._units.unit(start), self._units.unit(end)
        for number, (_line, _base, begin, stop) in enumerate(self._lines):
            if stop > first and max(first, begin) < min(last, stop):
                return (number + 0.5) * self.line_height
        return None

    def _spans(self, start: int, end: int) -> Iterator[tuple[int, QTextLine, int, int]]:
        """The lines with characters from `start` to `end`: their numbers, and from where to where in UTF-16 units."""
        first, last = self._units.unit(start), self._units.unit(end)
        for number, (line, base, begin, end) in enumerate(self._lines):
            low, high = max(first, begin), min(last, end)
            if low < high:
                yield number, line, low - base, high - base

    def _rectangles(self, start: int, end: int) -> list[QRectF]:
        found = []
        for number, line, low, high in self._spans(start, end):
            natural = line.naturalTextRect()
            for left, right in self._stretches(line, low, high):
                left, right = max(left, natural.left()), min(right, natural.right())
                if right > left:
                    found.append(QRectF(left, number * self.line_height, right - left, self.line_height))
        return found

    def baseline(self, top: float) -> float:
        """The base line of the line whose rectangle begins at `top`."""
        line = self._lines[min(max(round(top / self.line_height), 0), len(self._lines) - 1)].line
        return line.y() + line.ascent()

    def offset_at(self, point: QPointF) -> int:
        """The offset of the cursor place nearest to a point."""
        if not self._lines:
            return 0
        line, base, *_units = self._line_at(point)
        return self._units.code_point(base + line.xToCursor(point.x()))

    def character_at(self, point: QPointF) -> int | None:
        """The offset of the character under a point; None beside the text."""
        if not self._lines or not 0 <= point.y() < self.height:
            return None
        line, base, *_units = self._line_at(point)
        natural = line.naturalTextRect()
        if not natural.left() - 2 <= point.x() <= natural.right() + 2:
            return None
        unit = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return min(self._units.code_point(base + unit), max(len(self.text) - 1, 0))

    def link_at(self, point: QPointF) -> str | None:
        """The address of the link under a point."""
        offset = self.character_at(point)
        if offset is None:
            return None
        for run, start in self._run_starts():
            if start <= offset < start + len(run.text):
                return run.link
        return None

    def links(self) -> list[tuple[Run, list[QRectF]]]:
        """Every linked run with its rectangle in each line."""
        return [(run, self.rectangles(start, start + len(run.text))) for run, start in self._run_starts() if run.link]

    def _stretches(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        """From where to where the characters of a line are seen, in px."""
        if not self._has_right_to_left:
            return [(x_of(line, low), x_of(line, high))]
        stretches: list[tuple[float, float]] = []
        for left, right in sorted(edges_between(line, low, high)):
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

    def _line_at(self, point: QPointF) -> BlockLine:
        return self._lines[min(max(int(point.y() // self.line_height), 0), len(self._lines) - 1)]

    def _direction(self, is_right_to_left: bool, directions: list[bool]) -> Qt.LayoutDirection:
        if not is_right_to_left and len(self.text) <= LONGEST_PIECE:
            return Qt.LayoutDirection.LayoutDirectionAuto
        is_from_right = is_right_to_left or any(directions[:1])  # of all its pieces, as of the first
        return Qt.LayoutDirection.RightToLeft if is_from_right else Qt.LayoutDirection.LeftToRight

    def _break_lines(self, text: str, width: float, option: QTextOption, formats: "list[_Format]") -> None:
        # A hard break is a line separator to Qt; both are one code point and one UTF-16 unit.
        text, start = text.replace("\n", "\u2028"), 0
        while start < len(text) or not self._pieces:
            end, base = start + LONGEST_PIECE, self._units.unit(start)
            layout = QTextLayout(text[start:end], self._font)
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            layout.setFormats(_within(layout, base, formats))
            lines = self._lines_of(layout, width)
            if end < len(text) and len(lines) > 1:  # the last may go on in the next piece, which begins with it
                end = self._units.code_point(base + lines[-1].textStart())
                lines = self._lines_of(layout, width, len(lines) - 1)
            self._pieces.append((layout, base))
            for line in lines:
                begin = base + line.textStart()
                self._lines.append(BlockLine(line, base, begin, begin + line.textLength()))
            start = end

    def _lines_of(self, layout: QTextLayout, width: float, most: int | None = None) -> list[QTextLine]:
        lines: list[QTextLine] = []
        layout.beginLayout()
        while most is None or len(lines) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            top = (len(self._lines) + len(lines)) * self.line_height
            line.setPosition(QPointF(0, top + (self.line_height - line.height()) / 2))
            lines.append(line)
        layout.endLayout()
        return lines

    def _formats(self, theme: Theme) -> "list[_Format]":
        """Of the runs that look otherwise than the block, which has its font and is painted in its colour."""
        made: list[_Format] = []
        for run, start in self._run_starts():
            if not (run.emphasis or run.strong or run.code or run.link):
                continue
            style = QTextCharFormat()
            if run.emphasis:
                style.setFontItalic(not self._font.italic())
            if run.strong:
                style.setFontWeight(QFont.Weight.Bold)
            if run.code:
                style.setFontFamilies([code_family()])
                style.setBackground(theme.colour("hover"))
            if run.link:
                style.setForeground(theme.colour("accent"))
                style.setFontUnderline(True)
            made.append((self._units.unit(start), self._units.unit(start + len(run.text)), style))
        return [*made, *self._script_formats()] if self._has_right_to_left else made

    def _script_formats(self) -> "list[_Format]":
        """The face of each script that the usual ones lack: upright, since a slant is foreign to it."""
        made: list[_Format] = []
        for start, end, script in script_spans(self.text):
            style = QTextCharFormat()
            style.setFontFamilies([family_of(script)])
            style.setFontItalic(False)
            made.append((self._units.unit(start), self._units.unit(end), style))
        return made


_Format = tuple[int, int, QTextCharFormat]
"""From which unit of the whole text to which, and how it looks there."""


def _within(layout: QTextLayout, base: int, formats: Sequence[_Format]) -> list[QTextLayout.FormatRange]:
    """The formats as a piece has them that begins at the unit `base`."""
    if not formats:
        return []
    length = utf16_length(layout.text())
    found: list[QTextLayout.FormatRange] = []
    for start, end, style in formats:
        low, high = max(start - base, 0), min(end - base, length)
        if low < high:
            span = QTextLayout.FormatRange()
            span.start, span.length = low, high - low
            span.format = style
            found.append(span)
    return found
