"""What is selected of a note: from text to text, wherever the pointer is."""

import pytest
from factories import paragraph
from PySide6.QtCore import QPointF

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.reader.notes.note_selection import place_at, selected_words, texts_at
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.flow import Flow, FlowStyle
from media_literacy.ui.theme.fonts import Role


@pytest.fixture
def texts(appearance):
    flow = Flow([paragraph("One 🚌 two."), paragraph("Three.")], appearance, 300.0, style=FlowStyle.NOTE)
    line = BlockLayout((Run("Ask."),), Role.SMALL, appearance, 300.0)
    return [*texts_at(flow, QPointF(16, 30)), *texts_at(line, QPointF(16, 100))]


def test_places_are_found_above_between_and_below_the_texts(texts):
    assert [text.corner.x() for text in texts] == [16, 16, 16]
    assert place_at(texts, QPointF(200, 0)) == (0, 0)
    assert place_at(texts, QPointF(299, 31)) == (0, len("One 🚌 two."))
    assert place_at(texts, QPointF(299, 99)) == (2, 0)
    assert place_at(texts, QPointF(299, 500)) == (2, len("Ask."))
    assert place_at([], QPointF()) is None


def test_words_are_the_same_whichever_end_was_first(texts):
    words = "two.\nThree.\nAs"
    assert selected_words(texts, TextSelection((0, 6), (2, 2))) == words
    assert selected_words(texts, TextSelection((2, 2), (0, 6))) == words
    assert selected_words(texts, TextSelection((1, 2), (1, 2))) == ""
