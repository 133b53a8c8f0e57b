"""A lesson's text in Qt's document: what goes in comes out, and splices land where they should, whatever is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.diagnostics import Location
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import make_source
from media_literacy.ui.workshop.document.qt_splices import (
    apply_to_document,
    offset_at,
    position_at,
    position_of,
    put_text,
    text_of,
    text_of_block,
)

ODD = "a🚌\n\u00a0\u2028\u2029\ufdd0\ufdd1\tß。\u200d\u0000\ufffc"
TEXTS = st.text(alphabet=st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"], exclude_characters="\r"))


def document_with(text):
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    put_text(document, text.translate({0xFDD2: None, 0xFDD3: None, 0xFDD4: None}))
    return document


@st.composite
def spliced(draw):
    text = draw(TEXTS).translate({0xFDD2: None, 0xFDD3: None, 0xFDD4: None})
    edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6).filter(lambda edges: len(edges) % 2 == 0)))
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return text, [Splice(start, end, draw(st.sampled_from(["", "🚲", "x\ny", "\u2029"]))) for start, end in pairs]


@pytest.mark.usefixtures("qapp")
class TestDocument:
    @given(TEXTS)
    def test_a_text_comes_out_as_it_went_in(self, text):
        text = text.translate({0xFDD2: None, 0xFDD3: None, 0xFDD4: None})
        document = document_with(text)
        assert text_of(document) == text
        lines = [text_of_block(document.findBlockByNumber(at)) for at in range(document.blockCount())]
        assert lines == text.split("\n")

    @given(spliced())
    def test_splices_do_to_the_document_what_they_do_to_the_text(self, case):
        text, splices = case
        document = document_with(text)
        apply_to_document(document, splices)
        assert text_of(document) == apply_splices(text, splices)

    @given(TEXTS, st.integers(0, 40))
    def test_offsets_positions_and_lines_agree_with_the_source(self, text, offset):
        text = text.translate({0xFDD2: None, 0xFDD3: None, 0xFDD4: None})
        offset = min(offset, len(text))
        document = document_with(text)
        where = make_source(text).location(offset)
        position = position_at(document, offset)
        assert offset_at(document, position) == offset
        assert position_of(document, where) == position

    def test_all_splices_are_one_step_back_and_one_forth(self):
        document = document_with("The 🚌 is late.\nSo is the 🚲.\n")
        before = text_of(document)
        apply_to_document(document, [Splice(4, 5, "tram"), Splice(25, 26, "bike"), Splice(25, 25, "red ")])
        after = text_of(document)
        assert after == "The tram is late.\nSo is the red bike.\n"
        document.undo()
        assert text_of(document) == before and not document.isUndoAvailable()
        document.redo()
        assert text_of(document) == after

    def test_what_was_typed_before_a_splice_is_a_step_of_its_own(self):
        document = document_with("")
        QTextCursor(document).insertText("typed")
        apply_to_document(document, [Splice(5, 5, " and spliced")])
        document.undo()
        assert text_of(document) == "typed"

    def test_places_outside_the_text_are_held_inside_it(self):
        document = document_with("one\ntwo")
        assert position_of(document, Location(9, 9)) == 7 and position_at(document, 99) == 7
        assert offset_at(document, 99) == 7
