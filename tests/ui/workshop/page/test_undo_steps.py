"""A step back shows where it was."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.writing import settled

from media_literacy.lesson.raw_lesson import Place
from media_literacy.ui.workshop.page import undo_steps
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS, SENTENCE


@pytest.fixture
def heard(monkeypatch):
    said = []
    monkeypatch.setattr(undo_steps, "announce", lambda _widget, text: said.append(text))
    return said


def noted(page):
    return next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)


def test_undo_and_redo_show_the_note_that_changes(qtbot, page, heard, appearance):
    page.apply_appearance(appearance._replace(is_motion_reduced=False))
    sentence = noted(page)
    page.page.choose(sentence.id)
    field = page.note_form.fields.explanation
    field.retype("Forty people were seen.")
    settled(qtbot, page)
    page.page.choose(page.document.draft.lesson.article.sentences[0].id)
    page.panel.show_page(LESSON)

    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.panel.index == SENTENCE and page.page.chosen == sentence.id
    assert field.shown != "Forty people were seen."
    assert page._opener.light.isVisible() and page._opener.light.parent() is field.parentWidget()

    page.panel.show_page(LESSON)
    page._steps.redo()
    assert page.panel.index == SENTENCE and field.shown == "Forty people were seen."
    number = sentence.number
    assert heard == [f"Taken back: sentence {number}", f"Made again: sentence {number}"]


def test_the_buttons_can_be_pressed_as_soon_as_there_is_something_to_undo(qtbot, page):
    undo, redo = page.bar.undo, page.bar.redo
    page.page.choose(noted(page).id)
    assert not undo.isEnabled() and not redo.isEnabled()
    page.note_form.fields.explanation.retype("Forty people were seen.")
    qtbot.waitUntil(lambda: page.document.text_document.isUndoAvailable())
    assert undo.isEnabled()
    undo.click()
    assert redo.isEnabled() and not undo.isEnabled()


def test_a_step_in_a_part_or_in_the_front_matter_shows_its_form(qtbot, page, heard):
    parts = page.panel.page(PARTS)
    page.panel.show_page(PARTS)
    parts.texts[Place.DISCUSSION].retype("Who said so?")
    settled(qtbot, page)
    page.panel.show_page(LESSON)
    page.panel.page(LESSON).texts["credits"].retype("A. Person")
    settled(qtbot, page)
    page.panel.show_page(SENTENCE)
    page._steps.undo()
    assert page.panel.index == LESSON
    page._steps.undo()
    assert len(heard) == 2


def test_the_keyboard_stays_where_the_key_was_pressed(qtbot, page, heard):
    page.page.choose(noted(page).id)
    field = page.note_form.fields.explanation
    field.retype("Forty people were seen.")
    settled(qtbot, page)
    page.page.article.take_focus()
    page._steps.undo()
    assert page.page.article.isAncestorOf(page.focusWidget()) and heard


def test_where_motion_is_reduced_nothing_lights_up(qtbot, page, appearance):
    page.apply_appearance(appearance._replace(is_motion_reduced=True))
    page.page.choose(noted(page).id)
    page.note_form.fields.explanation.retype("Forty people were seen.")
    settled(qtbot, page)
    page._steps.undo()
    assert not page._opener.light.isVisible()


def test_where_what_had_the_keyboard_goes_with_the_step_it_comes_to_where_that_was(qtbot, page, heard):
    free = next(sentence for sentence in page.document.draft.lesson.article.sentences if not sentence.notes)
    page.page.choose(free.id)
    page.note_form.beginning.cards[0].click()
    fields = page.note_form.fields
    fields.kind.chosen.emit("contradiction")
    settled(qtbot, page)
    fields.clashes.pick.setFocus()
    assert fields.clashes.pick.hasFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not fields.clashes.pick.isVisible() and page.note_form.isAncestorOf(page.focusWidget())
    page._steps.redo()


def test_a_button_that_has_nothing_more_to_undo_hands_the_keyboard_to_the_article(qtbot, page, heard):
    page.page.choose(noted(page).id)
    page.note_form.fields.explanation.retype("Forty people were seen.")
    settled(qtbot, page)
    page.bar.undo.setFocus()
    qtbot.keyClick(page.bar.undo, Qt.Key.Key_Space)
    assert not page.bar.undo.isEnabled() and page.page.article.isAncestorOf(page.focusWidget())
