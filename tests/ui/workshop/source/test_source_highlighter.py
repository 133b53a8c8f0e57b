"""What the signs of the source mean is seen by weight or slant, and only what changed is read again."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from media_literacy.ui.workshop.document.qt_splices import put_text
from media_literacy.ui.workshop.source.source_highlighter import SourceHighlighter

LESSON = """---
title: A report
---
# News

It *rained* all day.[^rain]

[^rain]: **Flag: overclaim.** Nine hours.

    - Hint: Who counted?

- Hint: no field
```
[^code]: **Flag: overclaim.** None
```
Pista: none
"""


class Counting(SourceHighlighter):
    """Counts the lines that are read."""

    def __init__(self, *args):
        self.read = 0
        super().__init__(*args)

    def highlightBlock(self, text):
        self.read += 1
        super().highlightBlock(text)


@pytest.fixture
def document(qapp):
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    put_text(document, LESSON)
    return document


@pytest.fixture
def highlighter(document, appearance):
    highlighter = Counting(appearance, document)
    highlighter.rehighlight()
    return highlighter


def stressed(document, number):
    """The words of a line (from 1) that are bold or slanted."""
    block = document.findBlockByNumber(number - 1)
    found = block.layout().formats()
    return [
        block.text()[shown.start : shown.start + shown.length]
        for shown in found
        if shown.format.fontWeight() > 400 or shown.format.fontItalic()
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (2, ["title:"]),
        (4, ["# News"]),
        (6, ["*rained*", "[^rain]"]),
        (8, ["[^rain]:", "Flag", "overclaim."]),
        (10, ["Hint:"]),
        (12, []),
        (14, []),
    ],
)
def test_signs_stand_out_without_colour(document, highlighter, line, words):
    assert stressed(document, line) == words


def test_the_words_of_another_language_count_when_it_is_the_lessons(document, highlighter):
    cursor = QTextCursor(document.findBlockByNumber(9))
    cursor.insertText("    - Pista: ¿Quién?\n")
    assert stressed(document, 10) == []
    highlighter.use_language("es")
    assert stressed(document, 10) == ["Pista:"]


def test_a_letter_in_a_line_reads_that_line_alone(document, highlighter):
    highlighter.read = 0
    QTextCursor(document.findBlockByNumber(5)).insertText("x")
    assert highlighter.read == 1


def test_taking_the_closing_line_of_the_front_matter_away_reads_on_until_nothing_changes(document, highlighter):
    cursor = QTextCursor(document.findBlockByNumber(2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert stressed(document, 4) == [] and stressed(document, 6) == []
    cursor.insertText("---")
    assert stressed(document, 4) == ["# News"]


def test_every_theme_has_a_colour_for_every_sign(document, highlighter, large_appearance):
    highlighter.apply_appearance(large_appearance)
    block = document.findBlockByNumber(7)
    assert large_appearance.theme.missed in [
        other_format.format.foreground().color().name() for other_format in block.layout().formats()
    ]
