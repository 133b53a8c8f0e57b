"""The forms beside the page, and picking the sentence that another one clashes with."""

from kites import SOURCE
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from ui.workshop.writing import click_sentence, picking_is_asked_for, sentence, settled

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.wrap_button import WrapButton
from media_literacy.ui.workshop.page.panel_pages import PARTS

REFER = "Choose the sentence to refer to. Esc: none."


def test_a_clash_is_chosen_by_clicking_the_other_sentence(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    assert picking_is_asked_for(page)
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)

    flag, partner = sentence(page, "Nobody has ever"), sentence(page, "Last year 40")
    assert flag.clashes == (partner.id,) and partner.clashes == (flag.id,)
    assert page.page.chosen == flag.id


def test_a_clash_goes_on_when_the_other_sentence_is_reworded(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    before = page.document.text

    page.document.replace_text(before.replace("40 people flew kites.", "40 people were flying kites."))
    qtbot.waitUntil(lambda: bool(sentence(page, "Nobody has ever").clashes))
    settled(qtbot, page)
    assert sentence(page, "Nobody has ever").clashes == (sentence(page, "Last year 40 people were").id,)

    page.document.text_document.undo()
    assert page.document.text == before


def test_a_clash_gives_the_other_sentence_a_label_and_nothing_to_see(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    assert "flew kites.[^last-year]" in page.document.text and "- Contradicts: last-year\n" in page.document.text
    assert sentence(page, "Last year 40").notes == ()

    click_sentence(qtbot, page, "Last year 40")
    assert page.note_form.beginning.isVisible()
    page.note_form.beginning.cards[2].click()
    qtbot.keyClicks(page.note_form.fields.kind.list.search, "can be checked")
    qtbot.keyClick(page.note_form.fields.kind.list.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(sentence(page, "Last year 40").notes))
    settled(qtbot, page)
    assert "[^last-year]: **Fine: can be checked.**" in page.document.text

    for _step in range(2):
        page.document.text_document.undo()
    assert page.document.text == SOURCE


def test_esc_ends_the_picking(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    page.page.article.take_focus()
    qtbot.keyClick(page.page.article, Qt.Key.Key_Escape)

    assert not picking_is_asked_for(page)
    assert page.document.text == SOURCE


def test_a_sentence_does_not_clash_with_itself(qtbot, page, lesson_actions):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Nobody has ever")

    assert lesson_actions.notices.said == [("A sentence cannot clash with itself.", "Choose another one.")]
    assert page.document.text == SOURCE


def test_the_claim_of_a_search_is_chosen_by_clicking_its_sentence(qtbot, page):
    searches = page.panel.page(PARTS).searches.searches
    page.panel.show_page(PARTS)
    searches.add.click()
    searches.rows[0].claim.pick.click()
    assert picking_is_asked_for(page, "Choose the sentence whose claim the search is about. Esc: none.")
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    assert "flew kites.[^last-year]" in page.document.text and "](#last-year)" in page.document.text
    assert searches.rows[0].claim.label == "last-year" and page.panel.index == PARTS
    assert searches.rows[0].claim.pick.hasFocus()


def test_esc_leaves_the_claim_as_it_was(qtbot, page):
    searches = page.panel.page(PARTS).searches.searches
    searches.add.click()
    searches.rows[0].claim.pick.click()
    qtbot.keyClick(page.page, Qt.Key.Key_Escape)
    click_sentence(qtbot, page, "Last year 40")
    assert searches.rows[0].claim.label == ""


def test_an_explanation_refers_to_a_sentence_that_is_clicked(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    explanation = page.note_form.fields.explanation
    explanation.setFocus()
    explanation.moveCursor(QTextCursor.MoveOperation.End)
    refer = next(button for button in page.note_form.findChildren(WrapButton) if button.text() == "Refer to a sentence")
    refer.click()
    assert picking_is_asked_for(page, REFER)
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    assert "](#last-year)" in page.document.text and "flew kites.[^last-year]" in page.document.text
    assert page.focusWidget() is explanation and "“Last year 40" in explanation.toPlainText()
    assert "](#" not in explanation.toPlainText()
    assert page.page.chosen == sentence(page, "Nobody has ever").id


def test_the_words_that_are_chosen_in_a_part_become_the_link_and_esc_makes_none(qtbot, page):
    parts = page.panel.page(PARTS)
    discussion = parts.texts[Place.DISCUSSION]
    discussion.setFocus()
    qtbot.keyClicks(discussion, "Ask them")
    settled(qtbot, page)
    cursor = discussion.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    discussion.setTextCursor(cursor)
    discussion.request_reference()
    qtbot.keyClick(page.page.article, Qt.Key.Key_Escape)
    assert not picking_is_asked_for(page, REFER)
    discussion.setTextCursor(cursor)
    discussion.request_reference()
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    assert "Ask [them](#last-year)" in page.document.text
    assert discussion.toPlainText() == "Ask them"


def test_a_card_is_moved_in_the_lesson_and_its_editor_with_it(qtbot, page):
    parts = page.panel.page(PARTS)
    page.panel.show_page(PARTS)
    page.document.replace_text(page.document.text.rstrip() + "\n\n# Evidence\n\n## Log\n\nRain.\n\n## Map\n\nA map.\n")
    qtbot.waitUntil(lambda: len(parts.cards.rows) == 2)
    parts.cards.rows[1].head.click()
    parts.cards.rows[1].up.click()
    settled(qtbot, page)
    assert page.document.text.endswith("# Evidence\n\n## Map\n\nA map.\n\n## Log\n\nRain.\n")
    assert [card.title.value for card in parts.cards.rows] == ["Map", "Log"]
    assert parts.cards.rows[0].text.isVisible() and not parts.cards.rows[1].text.isVisible()
    page.document.text_document.undo()
    settled(qtbot, page)
    assert [card.title.value for card in parts.cards.rows] == ["Log", "Map"]


def test_a_note_without_a_sentence_is_given_to_one_by_clicking_it(qtbot, page):
    page.document.replace_text(f"{SOURCE}\n\n[^loose]: **Fine: limits stated.** It says what it leaves out.\n")
    settled(qtbot, page)
    remark = next(each for each in page.document.latest.report.diagnostics if each.code == "note-without-mark")
    page._go_to(remark)
    assert not page.bar.source.isChecked() and page.source.isHidden()
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    given = sentence(page, "Last year 40")
    assert [note.label for note in given.notes] == ["loose"] and page.page.chosen == given.id
    assert "note-without-mark" not in {each.code for each in page.document.latest.report.diagnostics}
    page.document.text_document.undo()
    assert "[^loose]:" in page.document.text and page.document.text.count("[^loose]") == 1


def test_a_clash_that_was_picked_is_heard(qtbot, page, announced):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Last year 40")
    qtbot.waitUntil(lambda: any("Sentence 3 clashes with sentence 4 now: Last year" in said for said in announced))
