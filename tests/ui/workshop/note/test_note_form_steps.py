"""The form with a lesson behind it: each change is written into the text, and the text comes back to the form."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QTextCursor

from media_literacy.authoring.edit.notes.note_text import note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, remove_note, write_note
from media_literacy.authoring.edit.parts.cards import add_card
from media_literacy.authoring.edit.source.splice import NamedEdit, apply_splices
from media_literacy.lesson.matching.sentence_map import map_after_edit, texts_of
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.note.note_form import NoteForm


class Desk(QObject):
    """A text that a form writes to, and that is shown again after each change; every wording is kept."""

    def __init__(self, form, text):
        super().__init__(form)
        self.form, self.texts = form, [text]
        self.chosen = ""
        form.note_added.connect(self.on_added)
        form.note_changed.connect(self.on_changed)
        form.note_removed.connect(self.on_removed)
        form.card_added.connect(self.on_card)

    @property
    def draft(self):
        made = parse_lesson(self.texts[-1].encode(), Path("bus.md")).draft
        assert made is not None
        return made

    def choose(self, beginning):
        self.chosen = beginning
        self.show(None)

    def show(self, moved):
        sentences = self.draft.lesson.article.sentences
        chosen = next(sentence.id for sentence in sentences if sentence.text.startswith(self.chosen))
        self.form.show_sentence(self.draft, chosen, moved)

    def write(self, splices):
        before = texts_of(self.draft.lesson)
        self.texts.append(apply_splices(self.texts[-1], splices))
        self.show(map_after_edit(before, texts_of(self.draft.lesson)))

    @Slot(str, object)
    def on_added(self, sentence, note):
        new = add_note(self.draft, SentenceId(sentence), note)
        assert isinstance(new, NamedEdit)
        self.write(new.splices)

    @Slot(str, object)
    def on_changed(self, label, note):
        splices = write_note(self.draft, label, note)
        assert isinstance(splices, tuple)
        self.write(splices)

    @Slot(str)
    def on_removed(self, label):
        self.write(remove_note(self.draft, label))

    @Slot(str, str, str)
    def on_card(self, label, title, text):
        card = add_card(self.draft, title, text)
        assert isinstance(card, NamedEdit)
        self.write(card.splices)
        note = note_text(self.draft, label)
        self.write(write_note(self.draft, label, replace(note, evidence=(*note.evidence, card.name))))
        self.form.fields.evidence.making.answer("")


@pytest.fixture
def desk(show, appearance, catalogue):
    text = "# Shops face ruin\n\nThe council met. Everybody knows it. It rained.\n"
    return Desk(show(NoteForm(PendingInput(), catalogue, appearance)), text)


def fill(qtbot, field, text):
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)


def test_a_whole_note_is_written_by_the_keys(qtbot, desk):
    desk.choose("Everybody")
    form = desk.form
    qtbot.keyClick(form.beginning.cards[0], Qt.Key.Key_Return)
    qtbot.keyClicks(form.fields.kind.list.search, "overclaim")
    qtbot.keyClick(form.fields.kind.list.search, Qt.Key.Key_Return)
    fill(qtbot, form.fields.explanation, "Nobody asked everybody.")
    form.flush()
    qtbot.keyClick(form.fields.hints.add, Qt.Key.Key_Return)
    qtbot.keyClicks(form.fields.hints.rows[0].field, "Who says so?")
    form.flush()
    qtbot.keyClicks(form.fields.clashes.number, "2")
    qtbot.keyClick(form.fields.clashes.number, Qt.Key.Key_Return)
    form.fields.evidence.making.button.click()
    qtbot.keyClicks(form.fields.evidence.making.maker.title, "Survey")
    qtbot.keyClicks(form.fields.evidence.making.maker.text, "Of 60 shops, 22.")
    form.fields.evidence.making.maker.make.click()
    note = next(note.note for note in desk.draft.notes if note.note is not None)
    assert (note.verdict, note.kind) == ("flag", "overclaim")
    assert note.explanation[0].text == "Nobody asked everybody."
    assert ["".join(run.text for run in hint) for hint in note.hints] == ["Who says so?"]
    assert note.contradicts == (desk.draft.lesson.article.sentences[1].id,)
    assert note.evidence == ("survey",)
    assert form.title.text() == "Sentence 3"


def test_letter_by_letter_the_text_and_the_caret_stay_as_they_are_typed(qtbot, desk):
    desk.choose("It rained")
    form = desk.form
    form.beginning.cards[1].click()
    field = form.fields.explanation
    field.setFocus()
    typed = ""
    for letter in "Look it up, twice. ":
        qtbot.keyClicks(field, letter)
        typed += letter
        form.flush()
        assert field.shown == typed and field.textCursor().position() == len(typed)


def test_a_second_note_stands_beside_the_first_and_can_be_taken_away(qtbot, desk):
    desk.choose("Everybody")
    form = desk.form
    form.beginning.cards[0].click()
    form.fields.kind.list.rows[0][1].click()
    one_note = desk.texts[-1]
    form.add.click()
    assert form.beginning.isVisible() and form.remove.text() == "Never mind"
    form.beginning.cards[2].click()
    form.fields.kind.list.rows[0][1].click()
    assert [button.text() for button in form.tabs.buttons] == ["Note 1: Flag", "Note 2: Fine"]
    assert form.fields.verdict.value == "fine"
    qtbot.mouseClick(form.tabs.buttons[0], Qt.MouseButton.LeftButton)
    assert form.fields.verdict.value == "flag"
    qtbot.mouseClick(form.tabs.buttons[1], Qt.MouseButton.LeftButton)
    form.remove.click()
    assert desk.texts[-1] == one_note
    assert form.fields.verdict.value == "flag" and not form.tabs.isVisible()


def test_another_note_that_was_not_begun_leaves_the_first_in_place(desk):
    desk.choose("Everybody")
    form = desk.form
    form.beginning.cards[0].click()
    form.fields.kind.list.rows[0][1].click()
    written = list(desk.texts)
    form.add.click()
    form.remove.click()
    assert form.fields.isVisible() and desk.texts == written


def test_a_removed_note_leaves_the_text_as_it_was_and_the_quiet_beginning(qtbot, desk):
    desk.choose("Everybody")
    form = desk.form
    form.beginning.cards[0].click()
    form.fields.kind.list.rows[0][1].click()
    form.remove.click()
    assert desk.texts[-1] == desk.texts[0]
    assert form.beginning.isVisible() and form.beginning.cards[0].hasFocus()


def test_a_note_that_cannot_be_added_stays_in_the_form_with_the_reason(qtbot, show, appearance, catalogue, draft):
    form = show(NoteForm(PendingInput(), catalogue, appearance))
    made = draft()
    form.show_sentence(made, made.lesson.article.sentences[-1].id)
    form.beginning.cards[1].click()
    fill(qtbot, form.fields.explanation, "Look.")
    form.flush()
    form.refuse_note("No mark can stand here.")
    assert form.refusal.text() == "No mark can stand here." and form.fields.explanation.value == "Look."
    with qtbot.waitSignal(form.note_added):
        form.fields.kind.list.rows[0][1].click()


def test_a_note_that_could_not_be_read_shows_what_can_be_and_asks_for_the_rest(qtbot, desk):
    desk.texts.append("# Head\n\nIt rained.[^rain]\n\n[^rain]: **Flg: overclaim.** It did not.\n")
    desk.choose("It rained")
    form = desk.form
    assert form.fields.verdict.verdict is None and form.fields.explanation.value == "It did not."
    assert form.fields.verdict.meaning.text() == "The verdict of this note could not be read. Choose one."
    qtbot.mouseClick(form.fields.verdict.buttons["flag"], Qt.MouseButton.LeftButton)
    assert "**Flag: overclaim.** It did not." in desk.texts[-1]
