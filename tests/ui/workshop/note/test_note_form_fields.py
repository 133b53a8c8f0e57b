"""All that can be said in one note, as fields."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.lesson.model import Verdict
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.note.note_form import NoteForm


@pytest.fixture
def form(show, appearance, catalogue):
    return show(NoteForm(PendingInput(), catalogue, appearance))


def sentence(draft, text):
    return next(sentence.id for sentence in draft.lesson.article.sentences if sentence.text.startswith(text))


def test_a_good_sign_cannot_stay_under_a_flag(qtbot, form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "The council"))
    with qtbot.waitSignal(form.note_changed) as told:
        qtbot.mouseClick(form.fields.verdict.buttons["flag"], Qt.MouseButton.LeftButton)
    assert told.args[1].verdict is Verdict.FLAG and told.args[1].kind == ""
    assert form.fields.kind.list is not None


def test_a_red_flag_becomes_a_decoy_under_fine(qtbot, form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "Everybody"))
    with qtbot.waitSignal(form.note_changed) as told:
        qtbot.mouseClick(form.fields.verdict.buttons["fine"], Qt.MouseButton.LeftButton)
    assert told.args[1].kind == "overclaim"
    assert "Overclaim (decoy)" in form.fields.kind.current.accessibleName()
