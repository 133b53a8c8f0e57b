"""What a teacher does with the article on the page, without its source."""

from PySide6.QtCore import Qt
from ui.workshop.writing import click_sentence, sentence, settled

from media_literacy.ui.workshop.article.article_commands import ArticleCommand

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN = Qt.Key.Key_Return


def press(qtbot, page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.page.article.control_of_chosen(), key, modifiers)


def type_and_enter(qtbot, page, words, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClicks(page.editor.field.text, words)
    qtbot.keyClick(page.editor.field.text, RETURN, modifiers)


def test_a_sentence_is_added_by_keys_and_is_the_chosen_one_then(qtbot, page, at_sentence, body):
    at_sentence("The town council")
    press(qtbot, page, RETURN, CTRL)
    assert page.editor.field.isVisible() and page.editor.field.text.hasFocus()
    assert page.editor.field.text.accessibleName() == "New sentence after sentence 2"
    type_and_enter(qtbot, page, "Kites are *birds*")
    assert "Monday. Kites are \\*birds\\*. Nobody" in body()
    assert page.page.chosen == sentence(page, "Kites are").id and page.page.article.has_focused_sentence()
    assert page.note_form.title.text() == "Sentence 3" and not page.editor.field.isVisible()


def test_one_step_back_takes_it_away_again(qtbot, page, at_sentence):
    before = page.document.text
    at_sentence("The town council")
    press(qtbot, page, RETURN, CTRL | SHIFT)
    type_and_enter(qtbot, page, "New.")
    assert "New. The town" in page.document.text
    page.bar.undo.click()
    assert page.document.text == before


def test_several_are_written_one_after_the_other(qtbot, page, at_sentence, body):
    at_sentence("Last year")
    press(qtbot, page, RETURN, CTRL)
    type_and_enter(qtbot, page, "One is red.", CTRL)
    assert page.editor.field.text.hasFocus() and not page.editor.field.words
    assert page.editor.field.text.accessibleName() == "New sentence after sentence 5"
    type_and_enter(qtbot, page, "One is blue.")
    assert body().endswith("kites. One is red. One is blue.")


def test_esc_closes_the_field_and_what_was_typed_is_there_again(qtbot, page, at_sentence):
    before = page.document.text
    at_sentence("Last year")
    press(qtbot, page, RETURN, CTRL)
    qtbot.keyClicks(page.editor.field.text, "Half a")
    qtbot.keyClick(page.editor.field.text, Qt.Key.Key_Escape)
    assert not page.editor.field.isVisible() and page.page.article.has_focused_sentence()
    press(qtbot, page, RETURN, CTRL)
    assert page.editor.field.words == "Half a" and page.document.text == before


def test_what_stands_in_the_field_is_in_the_lesson_before_it_is_saved(qtbot, page, at_sentence, body):
    at_sentence("Last year")
    press(qtbot, page, RETURN, CTRL)
    qtbot.keyClicks(page.editor.field.text, "Half a sentence")
    page.flush()
    assert body().endswith("kites. Half a sentence")


def test_undo_in_the_field_is_its_own(qtbot, page, at_sentence):
    before = page.document.text
    at_sentence("Last year")
    press(qtbot, page, RETURN, CTRL)
    qtbot.keyClicks(page.editor.field.text, "Words")
    qtbot.keyClick(page.editor.field.text, Qt.Key.Key_Z, CTRL)
    assert not page.editor.field.words and page.document.text == before


def test_why_it_cannot_be_added_is_said_at_the_field(qtbot, page, at_sentence):
    at_sentence("Town bans")
    press(qtbot, page, RETURN, CTRL)
    type_and_enter(qtbot, page, "New.")
    assert page.editor.field.isVisible() and page.editor.field.words == "New."
    assert "stands on one line" in page.editor.field.answer


def test_the_field_goes_with_its_sentence(qtbot, page, at_sentence):
    at_sentence("Last year")
    press(qtbot, page, RETURN, CTRL)
    page.document.replace_text("")
    settled(qtbot, page)
    assert not page.editor.field.isVisible()


def test_the_menu_of_a_sentence_offers_what_the_bar_does(qtbot, page, at_sentence):
    at_sentence("Last year")
    menu = page.page.article.menu_of(sentence(page, "The town council").id)
    names = [action.text() for action in menu.actions()]
    assert names[:2] == ["Add a sentence after this one", "Add a sentence before this one"]
    menu.actions()[0].trigger()
    assert page.editor.field.text.accessibleName() == "New sentence after sentence 2"


def test_nothing_can_be_pressed_until_a_sentence_is_chosen(qtbot, page):
    assert not page.editor.bar.add.isEnabled()
    click_sentence(qtbot, page, "Last year")
    assert page.editor.bar.add.isEnabled()
    menu = page.editor.bar.make_menu(tuple(ArticleCommand))
    assert all(action.isEnabled() for action in menu.actions())
