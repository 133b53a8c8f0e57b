"""What a teacher does with the article on the page, without its source."""

from PySide6.QtCore import Qt
from ui.workshop.writing import click_sentence, sentence, settled

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.article.article_commands import ROLES, ArticleCommand

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
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
    before = page.document.text
    page.finish_typing()  # as for the copy that is kept while somebody types
    assert page.document.text == before
    page.flush()
    assert body().endswith("kites. Half a sentence.")


def test_undo_in_the_field_is_its_own(qtbot, page, at_sentence):
    before = page.document.text
    at_sentence("Last year")
    press(qtbot, page, RETURN, CTRL)
    qtbot.keyClicks(page.editor.field.text, "Words")
    qtbot.keyClick(page.editor.field.text, Qt.Key.Key_Z, CTRL)
    assert not page.editor.field.words and page.document.text == before


def test_why_it_cannot_be_added_is_said_at_the_field(qtbot, page, at_sentence):
    page.document.replace_text(page.document.text.replace("kites.\n\n[^n", "kites.\n\n|Day|So|\n|---|---|\n\n[^n"))
    page.document.read_now()
    at_sentence("Day")
    press(qtbot, page, RETURN, CTRL)
    type_and_enter(qtbot, page, "New.")
    assert page.editor.field.isVisible() and page.editor.field.words == "New."
    assert "stands on one line" in page.editor.field.answer


def test_behind_the_headline_comes_a_paragraph(qtbot, page, at_sentence, body):
    at_sentence("Town bans")
    press(qtbot, page, RETURN, CTRL)
    assert page.editor.field.text.accessibleName() == "New paragraph below sentence 1"
    type_and_enter(qtbot, page, "First of all.", CTRL)
    type_and_enter(qtbot, page, "Second.")
    assert "kites\n\nFirst of all. Second.\n\nThe town" in body()


def test_a_sentence_and_its_paragraph_are_moved_by_keys(qtbot, page, at_sentence, body):
    at_sentence("Last year")
    press(qtbot, page, Qt.Key.Key_Up, ALT)
    assert body().endswith("Monday. Last year 40 people flew kites. Nobody has ever seen a kite here.[^nobody]")
    assert page.page.chosen == sentence(page, "Last year").id and page.page.article.has_focused_sentence()
    page.editor.bar.chosen.emit(ArticleCommand.BEGIN_BLOCK)
    press(qtbot, page, Qt.Key.Key_Up, ALT | SHIFT)
    assert body().endswith("Nobody has ever seen a kite here.[^nobody]\n\nThe town council met on Monday.")


def test_a_sentence_and_the_next_are_made_one_which_is_chosen_then(qtbot, page, at_sentence):
    at_sentence("The town council")
    page.editor.bar.chosen.emit(ArticleCommand.JOIN_SENTENCES)
    joined = sentence(page, "The town council met on Monday. Nobody has ever")
    assert page.page.chosen == joined.id and joined.notes


def test_a_sentence_without_a_note_is_removed_at_once(qtbot, page, at_sentence, body):
    at_sentence("Last year")
    press(qtbot, page, Qt.Key.Key_Delete)
    assert body().endswith("here.[^nobody]") and not page.editor.question.isVisible()
    assert page.page.chosen == sentence(page, "Nobody has").id


def test_whether_a_note_may_go_is_asked_first(qtbot, page, at_sentence):
    before = page.document.text
    at_sentence("Nobody has")
    press(qtbot, page, Qt.Key.Key_Delete)
    assert page.editor.question.accessibleName() == "A note goes along. Remove all the same?"
    press_answer(qtbot, page, "Keep")
    assert page.document.text == before and page.page.article.has_focused_sentence()
    press(qtbot, page, Qt.Key.Key_Delete)
    press_answer(qtbot, page, "Remove")
    assert "nobody" not in page.document.text and page.page.chosen == sentence(page, "Last year").id
    page.bar.undo.click()
    assert page.document.text == before


def press_answer(qtbot, page, word):
    button = next(button for button in page.editor.question.findChildren(Button) if button.text() == word)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_paragraph_is_said_to_be_something_else_and_the_menu_shows_what_it_is(qtbot, page, at_sentence, body):
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.IS_QUOTATION)
    assert "\n\n> The town council" in body()
    menu = page.editor.bar.make_menu(tuple(ROLES))
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["A quotation"]


def test_what_speakers_say_is_added_in_a_row(qtbot, page, at_sentence, body):
    page.document.replace_text(page.document.text.replace("Last year", "Ann: Last year"))
    page.document.read_now()
    at_sentence("Ann: Last")
    page.editor.bar.chosen.emit(ArticleCommand.BEGIN_BLOCK)
    page.editor.bar.chosen.emit(ArticleCommand.IS_SPEAKER)
    page.editor.bar.chosen.emit(ArticleCommand.ADD_SPOKEN)
    assert "“Anna: I was there.”" in page.editor.field.text.accessibleName()
    type_and_enter(qtbot, page, "Ben: Really?", CTRL)
    type_and_enter(qtbot, page, "Ann: Yes.")
    assert body().endswith("**Ann:** Last year 40 people flew kites.\n\n**Ben:** Really?\n\n**Ann:** Yes.")


def test_why_a_thing_cannot_be_done_is_said_over_the_page(qtbot, page, at_sentence, lesson_actions):
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.IS_SPEAKER)
    assert "colon" in lesson_actions.notices.said[-1][0]


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
    assert names[2] == "Remove the sentence" and {"Add", "Move", "This is"} <= {*names}
    menu.actions()[0].trigger()
    assert page.editor.field.text.accessibleName() == "New sentence after sentence 2"


def test_nothing_can_be_pressed_until_a_sentence_is_chosen(qtbot, page):
    assert not page.editor.bar.add.isEnabled()
    click_sentence(qtbot, page, "Last year")
    assert page.editor.bar.add.isEnabled()
    menu = page.editor.bar.make_menu(tuple(ArticleCommand))
    assert [action.text() for action in menu.actions() if not action.isEnabled()] == []


def test_who_adds_words_to_a_real_report_is_told_what_its_label_says(qtbot, page, at_sentence, lesson_actions):
    for origin, is_told in (("invented", False), ("real", True)):
        page.document.replace_text(page.document.text.replace("language: en\n", f"language: en\norigin: {origin}\n", 1))
        settled(qtbot, page)
        at_sentence("The town council")
        press(qtbot, page, RETURN, CTRL)
        type_and_enter(qtbot, page, f"It is {origin}.")
        assert f"It is {origin}." in page.document.text
        assert lesson_actions.notices.is_open is is_told, origin
        page.document.text_document.undo()
        page.document.text_document.undo()
        settled(qtbot, page)
