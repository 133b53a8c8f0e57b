"""The bundled fonts, and every size on the page as a multiple of the reader's text size."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QFont

from media_literacy.export.pdf.qt_start import MONOSPACE, code_family

READING = "Source Serif 4"
PLAIN = "Atkinson Hyperlegible Next"


class Role(Enum):
    """What a text is for: family, size in px at 100 %, line height as a multiple, weight, slant."""

    BODY = (READING, 18.5, 1.55, QFont.Weight.Normal, False)
    HEADLINE = (READING, 29.0, 1.25, QFont.Weight.Bold, False)
    DECK = (READING, 19.0, 1.4, QFont.Weight.Normal, True)
    HEADING = (READING, 21.0, 1.35, QFont.Weight.Bold, False)
    BYLINE = (PLAIN, 14.5, 1.5, QFont.Weight.Normal, False)
    CAPTION = (PLAIN, 14.0, 1.45, QFont.Weight.Normal, False)
    CODE = (MONOSPACE, 15.5, 1.5, QFont.Weight.Normal, False)
    NOTE = (PLAIN, 15.0, 1.42, QFont.Weight.Normal, False)
    NOTE_TITLE = (PLAIN, 15.0, 1.42, QFont.Weight.Bold, False)
    SMALL = (PLAIN, 13.5, 1.42, QFont.Weight.Normal, False)
    QUOTE = (READING, 15.0, 1.4, QFont.Weight.Normal, True)
    TITLE = (READING, 27.0, 1.25, QFont.Weight.Bold, False)
    LABEL = (PLAIN, 12.5, 1.4, QFont.Weight.Bold, False)
    MASTHEAD = (READING, 50.0, 1.2, QFont.Weight.Bold, False)
    ROW_TITLE = (READING, 18.5, 1.35, QFont.Weight.Bold, False)
    ROW_TEXT = (READING, 16.5, 1.4, QFont.Weight.Normal, False)
    LEAD = (READING, 20.0, 1.45, QFont.Weight.Normal, False)


SPACINGS = {"normal": 1.0, "wide": 1.2}


class TypeScale(NamedTuple):
    """The reader's choice of size and spacing: `size` is 1.0 at 100 %, `spacing` stretches lines."""

    size: float = 1.0
    spacing: float = 1.0

    def font(self, role: Role) -> QFont:
        """The font of a role at this size."""
        family, pixels, _, weight, is_italic = role.value
        font = QFont(code_family() if role is Role.CODE else family)
        font.setPixelSize(round(pixels * self.size))
        font.setWeight(weight)
        font.setItalic(is_italic)
        if role is Role.CODE:
            font.setStyleHint(QFont.StyleHint.Monospace)
        if self.spacing > 1.0:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + 20 * (self.spacing - 1))
            font.setWordSpacing(pixels * self.size * 0.3 * (self.spacing - 1))
        return font

    def line_height(self, role: Role) -> float:
        """The distance of two base lines in px."""
        _, pixels, height, _, _ = role.value
        return round(pixels * self.size) * height * self.spacing

    def px(self, pixels: float) -> float:
        """A length that grows with the text."""
        return pixels * self.size
