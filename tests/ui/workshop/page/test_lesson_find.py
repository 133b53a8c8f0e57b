"""Words are found over the whole lesson, and replaced, while the source is hidden."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.writing import settled

from media_literacy.ui.workshop.page.panel_pages import SENTENCE


@pytest.fixture
def bar(qtbot, page):
    qtbot.waitUntil(page.isActiveWindow)
    page.page.article.take_focus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.find_bar.isVisible()
    return page.find_bar


def seek(qtbot, bar, words):
    field = bar.search._field
    field.clear()
    qtbot.keyClicks(field, words)


def test_the_places_are_shown_one_after_the_other_and_the_field_keeps_the_keyboard(qtbot, page, bar):
    note = next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)
    page.page.choose(note.id)
    page.note_form.fields.explanation.retype("A zebra, and a zebra again.")
    settled(qtbot, page)
    page.page.choose(page.document.draft.lesson.article.sentences[0].id)
    seek(qtbot, bar, "zebra")
    assert bar.search._count.text() == "1 of 2 places" and page.panel.index == SENTENCE
    assert page.page.chosen == note.id and bar.search._field.hasFocus()
    cursor = page.note_form.fields.explanation.textCursor()
    assert cursor.selectedText() == "zebra" and cursor.selectionStart() == 2
    qtbot.keyClick(bar.search._field, Qt.Key.Key_Return)
    assert page.note_form.fields.explanation.textCursor().selectionStart() == 15
    assert bar.search._count.text() == "2 of 2 places"


def test_all_places_are_replaced_in_one_step_of_undo(qtbot, page, bar):
    before = page.document.text
    seek(qtbot, bar, "kites")
    count = int(bar.search._count.text().split()[2])
    bar.field.setText("balloons")
    bar.all.click()
    assert bar._answer.text() == f"{count} places were replaced." and "balloons" in page.document.text
    page.document.text_document.undo()
    assert page.document.text == before


def test_one_place_is_replaced_and_the_next_one_is_shown(qtbot, page, bar):
    seek(qtbot, bar, "kites")
    count = int(bar.search._count.text().split()[2])
    bar.field.setText("balloons")
    bar.one.click()
    assert page.document.text.count("balloons") == 1
    assert bar.search._count.text().startswith(f"1 of {count - 1} place")


def test_capitals_and_whole_words_are_minded(qtbot, page, bar):
    seek(qtbot, bar, "KITE")
    assert bar.search._count.text() != "Not found"
    bar.case.click()
    assert bar.search._count.text() == "Not found"
    bar.case.click()
    bar.whole.click()
    assert bar.wanted.is_whole and not bar.wanted.is_case_kept


def test_why_it_cannot_be_is_said(qtbot, page, bar):
    first = page.document.draft.lesson.article.sentences[0].text
    seek(qtbot, bar, first)
    bar.field.setText("")
    bar.one.click()
    assert bar._answer.isVisible() and first in page.document.text


def test_escape_closes_and_leads_back_to_the_article(qtbot, page, bar):
    qtbot.keyClick(bar.search._field, Qt.Key.Key_Escape)
    assert not bar.isVisible() and page.page.article.isAncestorOf(page.focusWidget())


def test_in_the_source_the_source_is_searched(qtbot, page):
    qtbot.waitUntil(page.isActiveWindow)
    page.bar.source.click()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not page.find_bar.isVisible() and page.source._find.isVisible()


def test_the_words_are_marked_on_the_page_and_the_place_is_said(qtbot, page, bar, announced):
    article = page.page.article
    seek(qtbot, bar, "kites")
    first = article.selected_text
    qtbot.keyClick(bar.search._field, Qt.Key.Key_Return)
    assert first.lower() == "kites" and article.selected_text.lower() == "kites"
    number = page.document.draft.lesson.sentence(page.page.chosen).number
    qtbot.waitUntil(lambda: any(said.startswith(f"Sentence {number}: ") for said in announced))
    seek(qtbot, bar, "xyzzy")
    assert article.selected_text == ""
    seek(qtbot, bar, "kites")
    qtbot.keyClick(bar.search._field, Qt.Key.Key_Escape)
    assert article.selected_text == ""
