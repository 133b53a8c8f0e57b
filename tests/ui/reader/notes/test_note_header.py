"""The heading of a note: sign, word and title from the side at which reading begins, the number at the other."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.reader.notes.note_header import header_middle, paint_header, row_height

WIDTH = 300
CONTENT = NoteContent(SentenceId("flag-1"), 8, SentenceState.HIT, "Caught", ())


@pytest.fixture
def columns(appearance):
    """At which x something of a colour is painted."""

    def paint(title, colour, *, word=CONTENT.word, is_right_to_left=False):
        image = QImage(WIDTH, round(row_height(appearance)), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_header(painter, CONTENT, appearance, WIDTH, word=word, title=title, is_right_to_left=is_right_to_left)
        painter.end()
        inked = QColor(getattr(appearance.theme, colour))
        return {x for x in range(WIDTH) for y in range(image.height()) if image.pixelColor(x, y) == inked}

    return paint


def test_the_sign_and_the_word_stand_first_and_the_number_last(columns):
    assert min(columns("", "caught")) < 30 < 150 > max(columns("", "caught"))
    assert min(columns("", "soft")) > WIDTH - 30


def test_from_the_right_they_change_sides(columns):
    sign, number = (columns("", colour, is_right_to_left=True) for colour in ("caught", "soft"))
    assert max(sign) > WIDTH - 30 > 150 < min(sign)
    assert max(number) < 30


def test_a_long_title_is_cut_before_the_number(columns):
    for is_right_to_left in (False, True):
        title = columns("A title without end " * 5, "ink", is_right_to_left=is_right_to_left)
        number = columns("", "soft", is_right_to_left=is_right_to_left)
        assert title and not {*range(min(number) - 2, max(number) + 3)} & title


def test_without_the_word_the_title_stands_next_to_the_sign(columns):
    assert min(columns("Missing context", "ink", word="")) < 45 < min(columns("Missing context", "ink"))
    assert columns("Missing context", "caught", word="") < columns("Missing context", "caught")


def test_a_tie_meets_the_middle_of_the_heading(appearance):
    assert header_middle(appearance) == row_height(appearance) / 2
