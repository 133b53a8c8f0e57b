"""A note laid out: as high as it has to be, with a target for everything that can be followed."""

import pytest
from factories import paragraph
from PySide6.QtCore import QPointF

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
    words = [piece.layout.text for piece in layout.pieces if isinstance(piece.layout, BlockLayout)]
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


def test_fields_named_in_the_other_direction_run_as_the_lesson_does(lay, monkeypatch):
    checked = NotePart("", (paragraph("A report."),), how_to_check=(Run("Ask the council."),))
    monkeypatch.setattr("media_literacy.ui.reader.notes.note_layout._", lambda _message: "اسأل: {text}")
    field = lay(checked).pieces[-1].layout
    assert field.text == "\u200eاسأل:\u200f Ask the council."
    (line, *_units), *_others = field._lines
    at = field.text.index
    assert line.cursorToX(at("council"))[0] > line.cursorToX(at("Ask"))[0] > line.cursorToX(at("اسأل"))[0]
    named_in_english = lay(checked, is_right_to_left=True).pieces[-1].layout.text
    assert named_in_english == "اسأل: Ask the council."
