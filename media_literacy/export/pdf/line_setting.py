"""A paragraph broken into lines by Qt, and the strokes that are drawn with it. Lengths are points but inside Qt."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from media_literacy.bidi import has_letters_from_right, with_isolates
from media_literacy.export.paper.pieces import Face, Line, Span, Style, Text
from media_literacy.export.pdf.qt_start import SCRIPT_FAMILIES, SIGN_FAMILIES, code_family, paper_family_of
from media_literacy.strings.direction import closing_mark
from media_literacy.strings.last_words import with_bound_end
from media_literacy.strings.scripts import begins_from_right, script_spans
from media_literacy.strings.utf16 import utf16_length

DOTS = 1200
UNIT = DOTS / 72
"""What Qt counts in, to the point: fine enough that no letter stands visibly beside its place."""

_NUMBER = Style(Face.PLAIN, 10.5, 0.0, is_bold=True, grey=0.25)  # raised letters are set at two thirds
_RAISED = 32.0  # percent: more, and readers of PDF files take the number for a line of its own
_GAP = 0.85  # narrower than a space between words, so that a number belongs to what follows it
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_DISPLAYED = 13.0
"""From this size on a text is looked at as a whole: no short word of it stands on its last line alone."""


@dataclass(frozen=True, slots=True)
class _SpanRange:
    """Where a span stands in the text, in Qt's units; of a sentence's number, the digits and the gap behind them."""

    span: Span
    start: int
    end: int
    is_gap: bool = False


class Lines:
    """A text in lines of one height; (0, 0) is the top left corner of the first one."""

    def __init__(self, text: Text, width: float, *, is_right_to_left: bool) -> None:
        """`is_right_to_left` is the page's side to begin at, and the direction of what the lesson says."""
        self._style, self._about = text.style, text.about
        font = font_of(text.style)
        metrics = QFontMetricsF(font)
        self.baseline = text.style.leading / 2 + (metrics.ascent() - metrics.descent()) / 2 / UNIT
        from_right = (
            is_right_to_left if text.is_ours else begins_from_right(text.text, is_right_to_left=is_right_to_left)
        )
        option = QTextOption(_alignment(text.align, is_right_to_left=from_right))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(_direction(text, is_right_to_left=from_right))
        text = replace(text, spans=_set_by_direction(text, is_right_to_left=from_right))
        self._ranges = _ranges(text.spans)
        words = with_bound_end(text.text) if text.style.size >= _DISPLAYED else text.text
        # A hard break is a line separator to Qt.
        self._layout = QTextLayout(words.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        self._layout.setFormats([*(self._format(placed) for placed in self._ranges), *_script_formats(text.text)])
        self.lines: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 20.0) * UNIT)
            self.lines.append(line)
        self._layout.endLayout()

    @property
    def text(self) -> str:
        """What Qt has set, with its marks of direction."""
        return self._layout.text()

    def starts(self, index: int) -> tuple[int, ...]:
        """The sentences that begin in a line."""
        begin = self.lines[index].textStart()
        end = begin + self.lines[index].textLength()
        about = (self._about,) if self._about is not None and index == 0 else ()
        return about + tuple(
            placed.span.number
            for placed in self._ranges
            if placed.span.number is not None and begin <= placed.start < end
        )

    def draw(self, painter: QPainter, index: int, x: float, y: float) -> None:
        """Draw one line, the top left corner of its strip at a point, with the lines under its sentences."""
        line = self.lines[index]
        baseline = y + self.baseline
        line.draw(painter, QPointF(x * UNIT, baseline * UNIT - line.y() - line.ascent()))
        for placed in self._ranges:
            if placed.span.line is not Line.NONE:
                self._draw_under(painter, line, placed, x, baseline)

    def _draw_under(self, painter: QPainter, line: QTextLine, placed: _SpanRange, x: float, baseline: float) -> None:
        low = max(placed.start, line.textStart())
        high = min(placed.end, line.textStart() + line.textLength())
        if low >= high:
            return
        edges = [_x(line, at) for at in (range(low, high + 1) if self._has_right_to_left else (low, high))]
        natural = line.naturalTextRect()
        begin = max(min(edges), natural.left()) / UNIT + x
        end = min(max(edges), natural.right()) / UNIT + x
        if end - begin > 0.5:
            underline(painter, placed.span.line, begin, end, baseline + self._style.size * 0.24)

    @property
    def _has_right_to_left(self) -> bool:
        return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in self._layout.text())

    def _format(self, placed: _SpanRange) -> QTextLayout.FormatRange:
        span, style = placed.span, self._style
        form = QTextCharFormat()
        if placed.is_gap:
            form.setFont(font_of(Style(style.face, style.size * _GAP, 0)))
        elif span.number is not None:
            raised = Style(_NUMBER.face, _NUMBER.size * min(style.size / 11, 1.6), 0, is_bold=True)
            form.setFont(font_of(raised))
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            form.setSuperScriptBaseline(_RAISED)
            form.setForeground(grey(_NUMBER.grey))
        else:
            face = Face.CODE if span.is_code else style.face
            is_italic = style.is_italic is not span.is_italic
            form.setFont(font_of(Style(face, style.size, 0, style.is_bold or span.is_bold, is_italic)))
            form.setForeground(grey(style.grey))
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = placed.start, placed.end - placed.start, form
        return found


def font_of(style: Style) -> QFont:
    """The font of a style, in Qt's units."""
    font = QFont()
    # The reading face has the signs that the plain one lacks; behind “monospace” it would be taken at once.
    code, others = code_family(), (Face.READING.value, *SCRIPT_FAMILIES, *SIGN_FAMILIES)
    font.setFamilies([code] if style.face is Face.CODE else [style.face.value, *others])
    font.setPixelSize(max(1, round(style.size * UNIT)))
    font.setBold(style.is_bold)
    font.setItalic(style.is_italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for ligatures in ("liga", "calt"):  # “ft” as one sign would be copied as another letter
        font.setFeature(QFont.Tag(ligatures), 0)
    if style.face is Face.CODE:
        font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def grey(part: float) -> QColor:
    """Black at 0, white at 1."""
    return QColor.fromRgbF(part, part, part)


def point(x: float, y: float) -> QPointF:
    """A point in Qt's units."""
    return QPointF(x * UNIT, y * UNIT)


def scaled(box: QRectF) -> QRectF:
    """A rectangle in Qt's units."""
    return QRectF(box.x() * UNIT, box.y() * UNIT, box.width() * UNIT, box.height() * UNIT)


def stroke(painter: QPainter, begin: float, end: float, y: float, thickness: float, part: float) -> None:
    """A line from left to right."""
    painter.setPen(QPen(grey(part), thickness * UNIT))
    painter.drawLine(QLineF(begin * UNIT, y * UNIT, end * UNIT, y * UNIT))


def underline(painter: QPainter, line: Line, begin: float, end: float, y: float) -> None:
    """The line under a sentence: one strong, two fine, or dots."""
    if line is Line.SOLID:
        stroke(painter, begin, end, y, 1.0, 0.1)
    elif line is Line.DOUBLE:
        stroke(painter, begin, end, y - 0.6, 0.45, 0.1)
        stroke(painter, begin, end, y + 1.0, 0.45, 0.1)
    elif line is Line.DOTTED:
        pen = QPen(grey(0.35), 0.7 * UNIT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 3.0])
        painter.setPen(pen)
        painter.drawLine(QLineF(begin * UNIT, y * UNIT, end * UNIT, y * UNIT))


def _set_by_direction(text: Text, *, is_right_to_left: bool) -> tuple[Span, ...]:
    """The spans with marks that are not seen: a number stays before its sentence, whichever letters stand around it."""
    if not is_right_to_left and not has_letters_from_right(text.text):
        return text.spans
    mark = _RIGHT_TO_LEFT_MARK if is_right_to_left else _LEFT_TO_RIGHT_MARK
    found: list[Span] = []
    sentence = ""
    for span in text.spans:
        if span.number is None:
            sentence += span.text
            found.append(replace(span, text=with_isolates(span.text, str)))
        else:
            found.extend(_own_end(sentence, is_right_to_left=is_right_to_left))
            found.append(replace(span, text=f"{mark}{span.text[:-1]}{mark}{span.text[-1:]}"))
            sentence = ""
    if any(span.number is not None for span in text.spans):
        found.extend(_own_end(sentence, is_right_to_left=is_right_to_left))
    return tuple(found)


def _own_end(sentence: str, *, is_right_to_left: bool) -> Iterator[Span]:
    """A mark that keeps the stop of a sentence with it, where there has to be one."""
    if end := closing_mark(sentence, is_right_to_left=is_right_to_left):
        yield Span(end)


def _ranges(spans: tuple[Span, ...]) -> tuple[_SpanRange, ...]:
    found, at = [], 0
    for span in spans:
        end = at + utf16_length(span.text)
        if span.number is not None:
            found.append(_SpanRange(replace(span, number=None), end - 1, end, is_gap=True))
            found.append(_SpanRange(span, at, end - 1))
        else:
            found.append(_SpanRange(span, at, end))
        at = end
    return tuple(found)


def _script_formats(text: str) -> list[QTextLayout.FormatRange]:
    """The faces of scripts that the usual ones lack, upright."""
    found = []
    for start, end, script in script_spans(text):
        form = QTextCharFormat()
        form.setFontFamilies([paper_family_of(script)])
        form.setFontItalic(False)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = utf16_length(text[:start]), utf16_length(text[start:end]), form
        found.append(span)
    return found


def _alignment(align: str, *, is_right_to_left: bool) -> Qt.AlignmentFlag:
    sides = {
        "left": Qt.AlignmentFlag.AlignLeft,
        "right": Qt.AlignmentFlag.AlignRight,
        "center": Qt.AlignmentFlag.AlignHCenter,
    }
    return sides.get(align, sides["right" if is_right_to_left else "left"])


def _direction(text: Text, *, is_right_to_left: bool) -> Qt.LayoutDirection:
    if text.is_ours:
        return Qt.LayoutDirection.LayoutDirectionAuto
    return Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight


def _x(line: QTextLine, unit: int) -> float:
    found: Any = line.cursorToX(unit)  # a pair with the nearest valid unit, but a bare number in some versions
    return found[0] if isinstance(found, tuple) else found
