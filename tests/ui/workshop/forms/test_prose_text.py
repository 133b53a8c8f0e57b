"""A field of Markdown shows words, and takes what is typed for text."""

import pytest
from PySide6.QtGui import QTextCursor

from media_literacy.ui.workshop.forms.prose_text import ProseText


@pytest.fixture
def field(show, appearance):
    return show(ProseText("Text", appearance))


def type_at_end(qtbot, field, text):
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)


def test_signs_are_neither_shown_nor_lost(qtbot, field):
    field.reset("See [the *survey*](#survey)")
    assert field.toPlainText() == "See the survey"
    type_at_end(qtbot, field, " now")
    assert field.commit() == "See [the *survey*](#survey) now"


def test_no_backslash_grows_while_somebody_types(qtbot, field):
    typed = ""
    for letter in "a[^b] <i> *c*":
        type_at_end(qtbot, field, letter)
        typed += letter
        field.set_from_model(field.commit())
        assert field.toPlainText() == typed
    assert field.value == "a\\[\\^b\\] \\<i> \\*c\\*"


def test_a_line_break_that_is_typed_is_one_that_is_read(qtbot, field):
    field.reset("One")
    type_at_end(qtbot, field, "\rtwo")
    assert field.commit() == "One\\\ntwo"


def test_what_waits_is_shown_as_words(field):
    field.clearFocus()
    field.restore_pending(("a \\[b\\]",))
    assert field.toPlainText() == "a [b]" and field.value == "a \\[b\\]"
