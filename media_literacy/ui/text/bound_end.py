"""Which words of a text keep together on a line: its last two, and those of one fact."""

from PySide6.QtGui import QFont, QFontMetricsF

from media_literacy.strings.last_words import with_bound_end, with_bound_facts

_WIDEST_END = 0.5
"""Of a line: how much of it the two words may take."""


def bound_in_lines(text: str, font: QFont, width: float) -> str:
    """A text for lines so many px wide, its last two words bound unless the line above would have a gap.

    A line of facts breaks after a dot, and no line begins with one.
    """
    text = with_bound_facts(text)
    bound = with_bound_end(text)
    if bound == text:
        return text
    end = QFontMetricsF(font).horizontalAdvance(bound.rpartition(" ")[2])
    return bound if end < _WIDEST_END * width else text
