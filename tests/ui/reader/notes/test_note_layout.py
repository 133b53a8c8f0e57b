"""A note laid out: as high as it has to be, with a target for everything that can be followed."""

import pytest
from factories import paragraph
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart, Partner
from media_literacy.ui.reader.notes.note_header import row_height
from media_literacy.ui.reader.notes.note_layout import NoteLayout, compact_height
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.fonts import Role

PART = NotePart("Impossible role", (paragraph("A weather station sets no fares."),))


def content(*parts, partners=()):
    return NoteContent(SentenceId("flag-1"), 1, SentenceState.HIT, "Caught", parts or (PART,), partners)


@pytest.fixture
def lay(appearance):
    def make(*parts, partners=(), width=300.0, **more):
        return NoteLayout(content(*parts, partners=partners), appearance, width, **more)

    return make


def test_a_note_is_higher_where_it_is_narrower_and_where_it_says_more(lay, appearance):
    assert lay(width=200.0).height > lay(width=400.0).height > compact_height(appearance) - 1
    checked = NotePart(PART.title, PART.blocks, how_to_check=(Run("Ask the council."),), fix=(Run("It sets none."),))
    assert lay(checked).height > lay().height
    assert compact_height(appearance) > row_height(appearance)


def test_links_cards_and_partners_can_be_followed(lay):
    linked = NotePart(
        "",
        (paragraph("See it."),),
        how_to_check=(Run("Look at "), Run("the minutes", link="https://example.org")),
        cards=((CardId("survey"), "The survey"), (CardId("minutes"), "The minutes")),
    )
    layout = lay(linked, partners=(Partner(SentenceId("fine-2"), 4, "The council sets them.", is_above=False),))
    assert [target.address for target in layout.targets] == [
        "https://example.org",
        "card:survey",
        "card:minutes",
        "#fine-2",
    ]
    assert layout.targets[-1].name == "Go to sentence 4, which clashes with this one: The council sets them."
    for target in layout.targets:
        assert layout.target_at(target.box.center()) == target.address
        assert target.box.left() >= 0 and target.box.right() <= layout.width
        assert target.box.bottom() <= layout.height
    assert layout.target_at(QPointF(2, 2)) is None
    words = [piece.layout.text for piece in layout._pieces if isinstance(piece.layout, BlockLayout)]
    assert words[1] == "Evidence: The survey · The minutes"


def test_of_several_notes_the_others_are_folded_to_a_line_each_that_unfolds_them(lay, appearance):
    second = NotePart("Borrowed identity", (paragraph("Anyone can type it. " * 5),), cards=((CardId("survey"), "It"),))
    folded, opened = lay(PART, second, second), lay(PART, second, second, opened={2})
    assert [target.address for target in folded.targets] == ["part:1", "part:2"]
    assert [target.address for target in opened.targets] == ["part:1", "part:2", "card:survey"]
    assert [target.name for target in opened.targets[:2]] == [
        "Borrowed identity, folded",
        "Borrowed identity, unfolded",
    ]
    line = folded.targets[1].box.top() - folded.targets[0].box.top()
    assert line < 1.6 * appearance.scale.line_height(Role.NOTE)  # one line, however long it is
    assert opened.height > folded.height + 2 * appearance.scale.line_height(Role.NOTE)


def picture(layout, **how):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.paint(painter, **how)
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
        image = picture(lay(PART._replace(title=title)), is_chosen=False, is_compact=True, height=height)
        assert has(image, caught, 4, row - 4), title
        assert has(image, ink, 4, row - 4) is not is_below, title
        assert (height == both and has(image, ink, row, both)) is is_below, title


def test_the_bar_of_the_state_stands_at_the_side_at_which_the_writing_begins(lay, appearance):
    for is_right_to_left, x in ((False, 2), (True, 298)):
        layout = lay(is_right_to_left=is_right_to_left)
        image = picture(layout, is_chosen=False, is_compact=False, height=layout.height)
        assert image.pixelColor(x, 30).name() == appearance.theme.caught
