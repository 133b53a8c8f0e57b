"""The last two words of a text keep together where that leaves no gap in the line above."""

from PySide6.QtGui import QFontMetricsF

from media_literacy.ui.text.bound_end import bound_in_lines
from media_literacy.ui.theme.fonts import Role

TEXT, BOUND = "Town pool to open all night this summer", "Town pool to open all night this\u00a0summer"


def test_two_words_may_take_half_of_a_line(appearance):
    font = appearance.scale.font(Role.BODY)
    end = QFontMetricsF(font).horizontalAdvance("this\u00a0summer")
    assert [bound_in_lines(TEXT, font, width) for width in (2 * end - 1, 2 * end + 1)] == [TEXT, BOUND]


def test_a_text_of_few_words_stays(appearance):
    assert bound_in_lines("Read this", appearance.scale.font(Role.BODY), 10_000) == "Read this"
