"""What could not be written stays in its field, comes back, and is undone first."""

from kites import SOURCE
from ui.workshop.forms.typing_in_forms import choose, pending_names, refuse_words
from ui.workshop.writing import settled

from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS


def test_words_that_were_refused_are_there_again_with_their_sentence(qtbot, page):
    section = refuse_words(qtbot, page)
    assert pending_names(page) == ["The words of sentence 2"] and page.document.text == SOURCE
    choose(page, "Last year")
    assert section.words.value.startswith("Last year") and not section.answer.isVisible()
    choose(page, "The town council")
    qtbot.waitUntil(section.answer.isVisible)
    assert section.words.value == "One flew. Another fell."


def test_words_that_were_refused_come_back_after_a_crash(qtbot, page, again):
    refuse_words(qtbot, page)
    page = again()
    choose(page, "The town council")
    section = page.note_form.section
    qtbot.waitUntil(section.answer.isVisible)
    assert section.words.isVisible() and section.words.value == "One flew. Another fell."


def test_undo_takes_refused_words_back_before_anything_else(qtbot, page):
    page.panel.page(LESSON).value_changed.emit("minutes", "12")
    settled(qtbot, page)
    before = page.document.text
    section = refuse_words(qtbot, page)
    page.bar.undo.click()
    settled(qtbot, page)
    assert page.document.text == before and page.pending.all == () and not section.answer.isVisible()
    assert section.words.value.startswith("The town council")
    page.bar.undo.click()
    settled(qtbot, page)
    assert page.document.text == SOURCE


def test_words_that_can_be_written_after_all_are_no_entry_any_more(qtbot, page):
    section = refuse_words(qtbot, page)
    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew, another fell.")
    section.words.flush()
    settled(qtbot, page)
    assert page.pending.all == () and "One flew, another fell." in page.document.text


def test_a_part_that_cannot_be_written_stays_in_its_field_and_comes_back(qtbot, page, again):
    page.document.replace_text(f"{SOURCE}\n# Debrief\n\nOne.\n\n[^late]: **Fine: checkable.** So.\n\nTwo.\n")
    settled(qtbot, page)
    before = page.document.text
    page.panel.show_page(PARTS)
    field = page.panel.page(PARTS).texts["debrief"]
    field.setFocus()
    qtbot.keyClicks(field, "Three. ")
    page.finish_typing()
    settled(qtbot, page)
    assert page.document.text == before and "Three." in field.value
    assert [(entry.what, entry.owner) for entry in page.pending.all] == [(PendingKind.PART, "debrief")]
    page = again()
    page.panel.show_page(PARTS)
    assert "Three." in page.panel.page(PARTS).texts["debrief"].value


def test_a_value_that_cannot_be_written_stays_in_its_field_and_comes_back(qtbot, page, again):
    page.document.replace_text(SOURCE.replace("language: en", "language: [en"))
    settled(qtbot, page)
    page.panel.show_page(LESSON)
    field = page.panel.page(LESSON).texts["age"]
    field.setFocus()
    qtbot.keyClicks(field, "14-18")
    page.finish_typing()
    settled(qtbot, page)
    assert [entry.texts for entry in page.pending.all] == [("14-18",)]
    page = again()
    page.panel.show_page(LESSON)
    assert page.panel.page(LESSON).texts["age"].value == "14-18"
    page.document.replace_text(SOURCE)
    page.panel.page(LESSON).texts["age"].retype("14-19")
    settled(qtbot, page)
    assert "age: 14-19" in page.document.text and page.pending.all == ()


def test_what_is_typed_while_there_is_no_article_is_written_once_there_is_one(qtbot, page, recovery, unsaved):
    choose(page, "Nobody has ever")
    field = page.note_form.fields.explanation
    page.document.replace_text("")
    qtbot.waitUntil(lambda: page.document.is_current)
    field.retype("Typed meanwhile.")
    page.finish_typing()
    assert unsaved.keep_now() and "Typed meanwhile." in str(recovery.left_over()[0].rows)
    page.document.replace_text(SOURCE)
    qtbot.waitUntil(lambda: "Typed meanwhile." in page.document.text)
    settled(qtbot, page)
    assert page.pending.all == ()
