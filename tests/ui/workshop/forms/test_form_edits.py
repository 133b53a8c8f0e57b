"""What a form asks for becomes a change of the text."""

from dataclasses import replace

from kites import SOURCE
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from ui.workshop.writing import sentence, settled

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.lesson.model import CardId
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS


def test_what_is_typed_right_after_a_clash_was_made_names_the_same_sentence(qtbot, page):
    note = note_text(page.document.draft, "nobody")
    named = replace(note, contradicts=(sentence(page, "Last year 40").id,))
    page.forms.edits.write_note("nobody", named)
    page.forms.edits.write_note("nobody", replace(named, explanation="Forty people were seen with kites."))
    settled(qtbot, page)
    assert "- Contradicts: last-year\n" in page.document.text and "Forty people were seen" in page.document.text
    assert sentence(page, "Last year 40").clashes == ("nobody",)


def test_splitting_and_joining_come_back_to_the_same_text(qtbot, page):
    last = sentence(page, "Last year 40 people")
    page.forms.edits.split(last.id, len("Last year"))
    settled(qtbot, page)
    assert sentence(page, "Last year").text == "Last year"

    page.forms.edits.join(sentence(page, "Last year").id)
    settled(qtbot, page)
    assert sentence(page, "Last year").text.split() == last.text.split()


def test_a_front_value_is_written(qtbot, page):
    page.panel.page(LESSON).value_changed.emit("minutes", "12")
    settled(qtbot, page)

    assert page.document.draft.lesson.front.minutes == 12


def test_ids_that_change_while_somebody_types_a_cards_title_lose_nothing(qtbot, page):
    page.forms.edits.add_card("Kite count", "Forty kites.")
    settled(qtbot, page)
    for title in ("Kite counts", "Kite counts of", "Kite counts of 2024"):
        page.panel.page(PARTS).cards.card_changed.emit("kite-count", title, "Forty kites.")
    settled(qtbot, page)

    assert [card.title for card in page.document.draft.lesson.cards] == ["Kite counts of 2024"]


def test_a_card_that_has_the_old_name_of_another_is_written_and_the_other_is_not(qtbot, page):
    page.panel.show_page(PARTS)
    page.forms.edits.add_card("Survey", "Of 60 shops, 22 minded.")
    settled(qtbot, page)
    page.panel.page(PARTS).cards.card_changed.emit("survey", "Poll", "Of 60 shops, 22 minded.")
    settled(qtbot, page)
    page.forms.edits.add_card("Survey", "Another one.")
    settled(qtbot, page)
    page.panel.page(PARTS).cards.card_changed.emit("survey", "Survey", "Another one, and more.")
    settled(qtbot, page)

    assert {card.title for card in page.document.draft.lesson.cards} == {"Poll", "Survey"}
    assert "Of 60 shops, 22 minded." in page.document.text and "Another one, and more." in page.document.text


def test_the_words_of_a_sentence_are_changed_in_the_form_and_the_form_stays_with_it(qtbot, page):
    plain = sentence(page, "The town council")
    page.page.choose(plain.id)
    section = page.note_form.section
    section.opener.click()
    field = section.words
    assert field.hasFocus() and field.value == plain.text
    for words in ("Kites flew on ", "Monday ", "and Friday."):
        field.selectAll() if words.startswith("Kites") else None
        qtbot.keyClicks(field, words)
        field.flush()
    settled(qtbot, page)

    assert page.document.text == SOURCE.replace(plain.text, "Kites flew on Monday and Friday.")
    assert page.page.chosen == sentence(page, "Kites flew on Monday and Friday.").id
    assert page.note_form.quote.text() == "Kites flew on Monday and Friday."
    assert field.hasFocus() and field.value == "Kites flew on Monday and Friday."
    while page.document.text != SOURCE:
        page.bar.undo.click()
        settled(qtbot, page)
    assert page.page.chosen == plain.id and field.value == plain.text


def test_words_that_would_be_two_sentences_are_refused_below_the_field_until_they_are_one(qtbot, page):
    plain = sentence(page, "The town council")
    page.page.choose(plain.id)
    section = page.note_form.section
    section.opener.click()
    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew. Another fell.")
    section.words.flush()
    settled(qtbot, page)
    assert section.answer.isVisible() and page.document.text == SOURCE
    assert section.words.value == "One flew. Another fell."

    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew, another fell.")
    section.words.flush()
    settled(qtbot, page)
    assert not section.answer.isVisible() and "One flew, another fell." in page.document.text


def test_a_card_is_removed_with_the_field_that_names_it_and_comes_back_by_undo(qtbot, page):
    page.forms.edits.add_card("Kite log", "Monday: 40 kites.")
    page.forms.edits.add_card("Calendar", "Monday: council.")
    page.forms.edits.write_note("nobody", NoteText(evidence=(CardId("kite-log"),), explanation="It clashes."))
    settled(qtbot, page)
    whole = page.document.text
    page.panel.show_page(PARTS)
    first = page.panel.page(PARTS).cards.rows[0]
    first.head.click()
    first.title.setFocus()
    first.title.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(first.title, "s")  # it is called otherwise, and not yet told
    qtbot.waitUntil(lambda: first.remove.height() > 10)
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    settled(qtbot, page)

    (left,) = page.document.draft.lesson.cards
    assert left.id == "calendar" and "kite-log" not in page.document.text and "Evidence:" not in page.document.text
    qtbot.waitUntil(lambda: [row.title.value for row in page.panel.page(PARTS).cards.rows] == ["Calendar"])
    for _step in range(2):
        page.bar.undo.click()
        settled(qtbot, page)
    assert page.document.text == whole
    page.panel.show_page(PARTS)  # undo led to the note that names the card again
    assert [row.title.value for row in page.panel.page(PARTS).cards.rows] == ["Kite log", "Calendar"]
