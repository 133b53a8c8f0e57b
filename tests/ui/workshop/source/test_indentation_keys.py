"""What Tab, Shift+Tab and Enter do to the lines of a source."""

from each_row import each_row
from PySide6.QtGui import QTextCursor, QTextDocument

from media_literacy.ui.workshop.source.indentation_keys import indent, new_line, unindent


def at(text, start, end=None):
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    return document, cursor


def test_the_lines_of_a_selection_go_in_and_out_again():
    document, cursor = at("one\ntwo\nthree", 1, 5)
    indent(cursor)
    assert document.toPlainText() == "    one\n    two\nthree"
    unindent(cursor)
    assert document.toPlainText() == "one\ntwo\nthree"


def test_a_line_that_the_selection_only_touches_stays():
    document, cursor = at("one\ntwo", 0, 4)
    indent(cursor)
    assert document.toPlainText() == "    one\ntwo"


@each_row(("before", "after"), [("  one", "one"), ("      one", "  one"), ("\tone", "one"), ("one", "one")])
def test_up_to_four_spaces_or_one_tab_are_taken(before, after):
    document, cursor = at(before, 0)
    unindent(cursor)
    assert document.toPlainText() == after


@each_row(
    ("before", "after"),
    [
        ("    - Hint: why", "    - Hint: why\n    - "),
        ("    words", "    words\n    "),
        (" one", " one\n"),
        ("    - ", ""),
    ],
)
def test_a_new_line_stands_like_the_one_above_and_an_empty_item_ends_the_list(before, after):
    document, cursor = at(before, len(before))
    new_line(cursor)
    assert document.toPlainText() == after
