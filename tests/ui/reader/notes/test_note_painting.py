"""A note painted: what tells the chosen one, the compact one and its state."""

import pytest
from factories import paragraph
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart
from media_literacy.ui.reader.notes.note_header import row_height
from media_literacy.ui.reader.notes.note_layout import NoteLayout, compact_height
from media_literacy.ui.reader.notes.note_painting import paint_note
from media_literacy.ui.theme.fonts import Role


@pytest.fixture
def lay(appearance):
    def make(title="Impossible role", *, is_right_to_left=False):
        part = NotePart(title, (paragraph("A weather station sets no fares."),))
        content = NoteContent(SentenceId("flag-1"), 1, SentenceState.HIT, "Caught", (part,))
        return NoteLayout(content, appearance, 300.0, is_right_to_left=is_right_to_left)

    return make


def picture(layout, **how):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_note(painter, layout, **how)
    painter.end()
    return image


def test_the_chosen_note_and_the_compact_one_look_different(lay, appearance):
    layout, least = lay(), compact_height(appearance)
    full = picture(layout, is_chosen=False, is_compact=False, height=layout.height)
    assert picture(layout, is_chosen=True, is_compact=False, height=layout.height) != full
    compact = picture(layout, is_chosen=False, is_compact=True, height=least)
    assert compact != full
    assert picture(layout, is_chosen=False, is_compact=True, height=row_height(appearance)) != compact


def test_a_folded_note_keeps_the_word_of_its_state_and_a_long_title_goes_below_where_there_is_room(lay, appearance):
    caught, ink = QColor(appearance.theme.caught), QColor(appearance.theme.ink)
    row, both = row_height(appearance), compact_height(appearance)

    def has(image, colour, top, bottom):
        return any(image.pixelColor(x, y) == colour for x in range(40, 300) for y in range(round(top), round(bottom)))

    for title, height, is_below in (
        ("Overclaim", row, False),
        ("Overclaim", both, False),
        ("A title that needs the room of the word", row, False),
        ("A title that needs the room of the word", both, True),
    ):
        image = picture(lay(title=title), is_chosen=False, is_compact=True, height=height)
        assert has(image, caught, 4, row - 4), title
        assert has(image, ink, 4, row - 4) is not is_below, title
        assert (height == both and has(image, ink, row, both)) is is_below, title


def test_the_bar_of_the_state_stands_at_the_side_at_which_the_writing_begins(lay, appearance):
    for is_right_to_left, x in ((False, 2), (True, 298)):
        layout = lay(is_right_to_left=is_right_to_left)
        image = picture(layout, is_chosen=False, is_compact=False, height=layout.height)
        assert image.pixelColor(x, 30).name() == appearance.theme.caught


def test_a_note_that_is_cut_shows_whole_lines_alone(lay, appearance):
    part = NotePart("Impossible role", (paragraph("A weather station sets no fares. " * 12),))
    layout = NoteLayout(lay().content._replace(parts=(part,)), appearance, 300.0)
    ink = QColor(appearance.theme.ink)
    line, foot = appearance.scale.line_height(Role.NOTE), layout.foot_height() + 2

    def lowest_ink(height, scrolled=0.0):
        image = picture(layout, is_chosen=False, is_compact=False, height=height, scrolled=scrolled)
        rows = range(round(layout.body_top), round(height - foot))
        return max(y for y in rows if any(image.pixelColor(x, y) == ink for x in range(20, 280)))

    two_lines = layout.body_top + 2 * line + foot
    assert lowest_ink(two_lines + 1) == lowest_ink(two_lines + line - 2) < lowest_ink(two_lines + line + 1)
    assert lowest_ink(two_lines + 1, scrolled=line) == lowest_ink(two_lines + line - 2, scrolled=line)
