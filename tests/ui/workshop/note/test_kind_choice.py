"""The kind of a note, and what is to be thought of before a sentence is flagged as it."""

import pytest
from each_row import each_row
from PySide6.QtCore import Qt

from media_literacy.lesson.model import KindId, Verdict
from media_literacy.ui.workshop.note.kind_choice import KindChoice, kind_warning


@pytest.mark.parametrize(
    ("kind", "verdict", "has_proof", "words"),
    [
        ("loaded", Verdict.FLAG, False, "By itself this proves nothing."),
        ("cause", Verdict.FLAG, False, "This alone does not show"),
        ("cause", Verdict.FLAG, True, ""),
        ("role", Verdict.FLAG, False, ""),
        ("loaded", Verdict.CHECK, False, ""),
    ],
)
def test_a_kind_that_proves_little_asks_for_more_under_flag(catalogue, kind, verdict, has_proof, words):
    warning = kind_warning(catalogue.kind(KindId(kind)), verdict, has_proof=has_proof)
    assert warning.startswith(words) and bool(warning) == bool(words)


@each_row(
    ("kind", "is_written", "words"),
    [
        ("", True, "Choose a kind: without one the lesson leaves this note out."),
        ("", False, ""),
        ("role", True, ""),
    ],
)
def test_a_note_that_is_left_out_for_want_of_a_kind_says_so(catalogue, kind, is_written, words):
    found = catalogue.kind(KindId(kind)) if kind else None
    assert kind_warning(found, Verdict.FINE, has_proof=False, is_written=is_written) == words


def test_escape_leaves_the_list_with_the_kind_as_it_was(qtbot, show, appearance, catalogue):
    choice = show(KindChoice(catalogue, appearance))
    choice.show_kind("role", Verdict.FLAG, "en", has_proof=False)
    qtbot.keyClick(choice.current, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(choice.chosen):
        qtbot.keyClick(choice.list.search, Qt.Key.Key_Escape)
    assert choice.list is None and choice.kind == "role" and choice.current.hasFocus()
