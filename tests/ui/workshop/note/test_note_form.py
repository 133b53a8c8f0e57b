"""The form beside the page: what somebody says of a sentence, and what reaches the lesson."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.lesson.matching.sentence_map import map_after_edit, texts_of
from media_literacy.lesson.model import Verdict
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.note.note_form import NoteForm


@pytest.fixture
def form(show, appearance, catalogue):
    return show(NoteForm(PendingInput(), catalogue, appearance))


def sentence(draft, text):
    return next(sentence.id for sentence in draft.lesson.article.sentences if sentence.text.startswith(text))


def type_at_end(qtbot, field, text):
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)


def test_without_a_sentence_it_says_what_to_do(form, draft):
    form.show_sentence(draft(), None)
    assert form.quote.text().startswith("Choose a sentence in the page")
    assert not form.fields.isVisible() and not form.beginning.isVisible()


def test_a_sentence_without_a_note_begins_quietly_with_the_three_verdicts(form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "It rained"))
    assert form.title.text() == "Sentence 5" and form.quote.text() == "It rained."
    assert [card.accessibleName().split(".")[0] for card in form.beginning.cards] == ["Flag", "Check", "Fine"]
    assert form.beginning.isVisible() and not form.fields.isVisible()


def test_a_verdict_and_a_kind_make_a_note(qtbot, form, draft):
    made = draft()
    here = sentence(made, "It rained")
    form.show_sentence(made, here)
    qtbot.mouseClick(form.beginning.cards[0], Qt.MouseButton.LeftButton)
    search = form.fields.kind.list.search
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "remit")
    with qtbot.waitSignal(form.note_added) as told:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert told.args == [here, NoteText(Verdict.FLAG, "role")]


def test_words_alone_make_a_note_so_that_none_are_lost(qtbot, form, draft):
    made = draft()
    here = sentence(made, "It rained")
    form.show_sentence(made, here)
    form.beginning.cards[1].click()
    with qtbot.waitSignal(form.note_added) as told:
        type_at_end(qtbot, form.fields.explanation, "Look it up.")
    assert told.args == [here, NoteText(Verdict.CHECK, explanation="Look it up.")]


def test_a_verdict_alone_writes_nothing(qtbot, form, draft):
    made = draft()
    with qtbot.assertNotEmitted(form.note_added):
        form.show_sentence(made, sentence(made, "It rained"))
        form.beginning.cards[0].click()
        form.show_sentence(made, sentence(made, "Everybody"))


def test_what_is_typed_before_the_lesson_has_the_new_note_is_written_after(qtbot, form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "It rained"))
    form.beginning.cards[1].click()
    with qtbot.waitSignal(form.note_added):
        form.fields.kind.list.rows[0][1].click()
    type_at_end(qtbot, form.fields.explanation, "Look it up.")
    form.flush()
    with_note = draft(with_rain(made))
    with qtbot.waitSignal(form.note_changed) as told:
        moved = map_after_edit(texts_of(made.lesson), texts_of(with_note.lesson))
        form.show_sentence(with_note, sentence(with_note, "It rained"), moved)
    label, note = told.args
    assert label == "rain" and note.explanation == "Look it up."
    assert form.fields.explanation.value == "Look it up."


def with_rain(made):
    text = made.source.text.replace("It rained.", "It rained.[^rain]")
    return text.replace("# Evidence", "[^rain]: **Check: no source.**\n\n# Evidence")


def test_a_note_is_shown_with_all_that_it_says(form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "Everybody"))
    fields = form.fields
    assert fields.verdict.verdict is Verdict.FLAG
    assert fields.kind.kind == "overclaim"
    assert fields.explanation.value == "“Everybody” leaves no room, see [the survey](#shop-survey)."
    assert [row.field.value for row in fields.hints.rows] == ["Which word leaves no room?", "Who says so?"]
    assert [row.text() for row in fields.evidence.ticks.rows if row.isChecked()] == ["Shop survey"]
    assert fields.fix.value == "Some people fear it."
    assert fields.clashes.also.text() == "Also said by another note, so drawn as well: sentence 4."


def test_typing_is_told_after_a_pause_as_one_change(qtbot, form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "Everybody"))
    heard = []
    form.note_changed.connect(lambda label, note: heard.append((label, note.fix)))
    type_at_end(qtbot, form.fields.fix, " Or not")
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == [("everybody", "Some people fear it. Or not")]


def test_an_older_draft_does_not_touch_what_is_being_typed(qtbot, form, draft):
    made = draft()
    here = sentence(made, "Everybody")
    form.show_sentence(made, here)
    type_at_end(qtbot, form.fields.explanation, " More")
    form.show_sentence(draft(), here)
    assert form.fields.explanation.value.endswith("(#shop-survey). More")
    form.flush()
    form.show_sentence(draft(), here)
    assert form.fields.explanation.value.endswith("(#shop-survey). More")


def test_the_caret_stays_when_the_text_changes_before_it(qtbot, form, draft):
    made = draft()
    here = sentence(made, "Everybody")
    form.show_sentence(made, here)
    field = form.fields.explanation
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(len("“Everybody” leaves no room"))
    field.setTextCursor(cursor)
    form.show_sentence(draft(made.source.text.replace("leaves no room,", "🚌 never leaves room,")), here)
    assert field.value.startswith("“Everybody” 🚌 never leaves room")
    assert field.toPlainText()[: field.textCursor().position() - 1].endswith("room")


def test_a_step_back_is_shown_although_somebody_is_in_the_field(qtbot, form, draft):
    made = draft()
    here = sentence(made, "Everybody")
    form.show_sentence(made, here)
    type_at_end(qtbot, form.fields.fix, " Or not")
    form.flush()
    form.accept_next_model_value()
    form.show_sentence(draft(), here)
    assert form.fields.fix.value == "Some people fear it."


def test_choosing_another_sentence_first_tells_what_was_typed(qtbot, form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "Everybody"))
    type_at_end(qtbot, form.fields.fix, " Or not")
    with qtbot.waitSignal(form.note_changed) as told:
        form.show_sentence(made, sentence(made, "The council"))
    assert told.args[0] == "everybody" and told.args[1].fix == "Some people fear it. Or not"
    assert form.fields.explanation.value == "It names a day, and the calendar has it."


def test_a_note_is_removed(qtbot, form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "Everybody"))
    with qtbot.waitSignal(form.note_removed) as told:
        form.remove.click()
    assert told.args == ["everybody"]


def test_a_note_that_was_begun_keeps_its_tab_and_its_refusal_while_another_is_shown(form, draft):
    made = draft()
    form.show_sentence(made, sentence(made, "Everybody"))
    assert not form.tabs.isVisible()
    form.add.click()
    form.beginning.cards[1].click()
    form.refuse_note("No mark can stand here.")
    written, begun = form.tabs.buttons
    assert form.refusal.isVisible() and begun.text() == "New note"
    written.click()
    assert form.fields.value.kind == "overclaim" and not form.refusal.isVisible()
    form.tabs.buttons[1].click()
    assert form.fields.value.verdict is Verdict.CHECK and form.refusal.isVisible()
    form.remove.click()
    assert not form.tabs.isVisible() and not form.refusal.isVisible() and form.fields.value.kind == "overclaim"
