"""Writing beside a sentence: the ways in and out, when it is kept, and what stays in the margin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from ui.expired import expire
from ui.reader.reading import LEFT, LESSON

from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.own_notes.own_note_card import OwnNoteCard, OwnNoteEditor
from media_literacy.ui.reader.own_notes.own_note_field import OwnNoteField

ESCAPE = Qt.Key.Key_Escape
FINE = SentenceId("fine-1")


@pytest.fixture(params=list(Mode))
def reader(request, read):
    reader = read(request.param)
    reader.page.desk.article.choose(FINE, take_focus=True)
    return reader


def cards(reader):
    return {card.button.accessibleName() for card in reader.page.findChildren(OwnNoteCard) if card.isVisible()}


def write(reader, text):
    reader.type("m")
    reader.qtbot.keyClicks(reader.page.focusWidget(), text)


def test_it_is_written_by_a_key_and_kept_when_one_leaves_the_field(reader):
    write(reader, "why so sure?")
    assert reader.attempt.state.own_notes == {}
    reader.press(ESCAPE)
    assert reader.attempt.state.own_notes == {FINE: "why so sure?"}
    assert cards(reader) == {"Your note on sentence 3: why so sure?"}
    assert reader.page.focusWidget().objectName() == "sentence-3" and not reader.window.is_left
    assert reader.page.focusWidget().accessibleName().endswith("Your note: why so sure?")
    assert reader.kept == [EventKind.OWN_NOTE]


def test_it_is_kept_after_a_pause(reader):
    write(reader, "hm")
    expire(reader.visible(OwnNoteEditor).findChild(OwnNoteField)._typing)
    assert reader.attempt.state.own_notes == {FINE: "hm"}
    assert reader.visible(OwnNoteEditor) is not None


def test_it_is_kept_when_the_lesson_is_closed_while_somebody_writes(reader):
    write(reader, "last words")
    reader.page.write_pending()
    assert reader.attempt.state.own_notes == {FINE: "last words"}


def test_it_is_edited_from_its_card_and_removed(reader):
    write(reader, "one")
    reader.press(ESCAPE)
    reader.press(Qt.Key.Key_Tab)
    assert reader.page.focusWidget().parent() is reader.visible(OwnNoteCard)
    reader.press(Qt.Key.Key_Return)
    reader.qtbot.keyClicks(reader.page.focusWidget(), " two")
    editor = reader.visible(OwnNoteEditor)
    reader.qtbot.mouseClick(editor.done_button, LEFT)
    assert reader.attempt.state.own_notes == {FINE: "one two"}
    reader.type("m")
    reader.qtbot.mouseClick(editor.dismiss_button, LEFT)
    assert reader.attempt.state.own_notes == {} and cards(reader) == set()


def test_going_on_to_another_sentence_ends_writing_and_keeps_the_note(reader):
    write(reader, "mine")
    reader.page.desk.article.step(1)
    assert reader.visible(OwnNoteEditor) is None and len(cards(reader)) == 1


def test_an_empty_note_leaves_nothing(reader):
    write(reader, "  ")
    reader.press(ESCAPE)
    assert reader.kept == [] and cards(reader) == set()


def test_there_is_a_way_without_single_keys_and_the_text_is_no_key(reader):
    reader.page.use_single_letters(False)
    reader.qtbot.keyClick(reader.page.focusWidget(), "m", Qt.KeyboardModifier.ControlModifier)
    reader.page.use_single_letters(True)
    reader.qtbot.keyClicks(reader.page.focusWidget(), "m h e n")
    assert reader.visible(OwnNoteEditor).field.toPlainText() == "m h e n"


def test_the_menu_of_a_sentence_offers_it(reader, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)
    menu = reader.page.desk.article.menu_of(SentenceId("flag-1"))
    (entry,) = (action for action in menu.actions() if action.text() == "Write a note")
    entry.trigger()
    assert reader.visible(OwnNoteEditor).field.accessibleName() == "Your note on sentence 1"
    assert reader.chosen == "flag-1"


def test_a_kept_note_is_there_again(read, reader):
    write(reader, "here")
    reader.press(ESCAPE)
    reader.read_all()
    other = read(lesson=LESSON)
    assert cards(other) == set() and len(cards(reader)) == 1


def test_a_card_far_from_the_window_moves_with_its_sentence(read):
    reader = read()
    reader.page.resize(640, 300)
    reader.page.desk.article.choose(SentenceId("plain-1"), take_focus=True)
    write(reader, "a few words")
    reader.press(ESCAPE)
    card = reader.page.findChildren(OwnNoteCard)[0]
    before = card.y()
    reader.page.desk.article.choose(SentenceId("flag-1"), take_focus=True)
    reader.type("m")
    placement = reader.page.desk.sheet.margin.placement
    assert card.y() == pytest.approx(placement.box(SentenceId("plain-1")).top, abs=1)
    assert card.y() > before + 100
