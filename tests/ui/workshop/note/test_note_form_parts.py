"""Which parts of the form are seen in which state."""

import pytest
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.ui.workshop.note.note_form_parts import NoteParts
from media_literacy.ui.workshop.note.note_state import AddedNote, NewNote, NoNote, ShownNote


@pytest.mark.parametrize(
    ("state", "seen", "word"),
    [
        (NoNote(), {"beginning"}, ""),
        (NoNote(is_adding=True), {"beginning", "remove"}, "Never mind"),
        (NewNote(), {"fields", "remove"}, "Never mind"),
        (AddedNote(), {"fields", "remove"}, "Remove this note"),
        (ShownNote("one"), {"fields", "add", "remove"}, "Remove this note"),
    ],
)
def test_each_state_has_its_parts(show, context, catalogue, appearance, state, seen, word):
    holder = show(QWidget())
    parts = NoteParts(context, catalogue, appearance, holder)
    parts.show_state(state, [("one", NoteText())])
    named = ("beginning", "fields", "add", "remove")
    assert {name for name in named if not getattr(parts, name).isHidden()} == seen
    assert not word or parts.remove.text() == word
