"""The open note under a caret."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.reader.notes.note_text import NoteText
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def opened(read):
    """A reader with two open notes; the first clashes with the second, and can no longer be taken back."""
    reader = read()
    reader.click("fine-1")
    reader.click("flag-1")
    return reader


def note_text(reader):
    (found,) = reader.page.findChildren(NoteText)
    return found


def said(reader):
    return [paragraph.text for paragraph in note_text(reader).paragraphs]


def test_tab_leads_from_the_sentence_to_its_note_and_to_its_links_and_back(qtbot, opened):
    note = note_text(opened)
    qtbot.keyClick(opened.page.focusWidget(), TAB)
    assert note.hasFocus() and note.accessibleName() == "Note on sentence 1"
    assert said(opened)[0].startswith("Caught.")
    qtbot.keyClick(note, TAB)
    link = opened.page.focusWidget()
    note_view = link.parentWidget()
    assert isinstance(link, SpokenButton) and isinstance(note_view, NoteView) and note_view.sentence == "flag-1"
    qtbot.keyClick(link, BACK)
    qtbot.keyClick(note, BACK)
    assert opened.page.focusWidget().accessibleName().startswith("Sentence 1 of 6")


def test_only_the_links_of_the_open_note_are_stops(opened):
    stops = [
        view.sentence
        for view in opened.page.findChildren(NoteView)
        for link in view.findChildren(SpokenButton)
        if link.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(stops) == {"flag-1"}


def test_it_lies_over_the_note_that_is_open_and_goes_when_that_is_folded(qtbot, opened):
    note = note_text(opened)
    view = next(view for view in opened.page.findChildren(NoteView) if view.sentence == "flag-1")
    assert note.geometry() == view.geometry()
    opened.press(Qt.Key.Key_Space)
    assert note.isHidden()


def test_escape_leads_back_to_the_sentence(qtbot, opened):
    qtbot.keyClick(opened.page.focusWidget(), TAB)
    qtbot.keyClick(note_text(opened), Qt.Key.Key_Escape)
    assert opened.page.focusWidget().accessibleName().startswith("Sentence 1 of 6")


def test_a_link_is_followed_from_the_caret(qtbot, opened):
    qtbot.keyClick(opened.page.focusWidget(), TAB)
    note = note_text(opened)
    note.go_to_paragraph(next(index for index, text in enumerate(said(opened)) if "Clashes with" in text))
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert opened.chosen == "fine-1"
