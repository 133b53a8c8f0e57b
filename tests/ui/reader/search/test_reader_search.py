"""Ctrl+F while reading: from place to place, and back to the article at the sentence that was found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.widgets.find_bar import FindBar

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(read):
    reader = read()
    reader.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL)
    return reader


def type_words(reader, words):
    reader.qtbot.keyClicks(QApplication.focusWidget(), words)


def key(reader, code, modifiers=Qt.KeyboardModifier.NoModifier):
    reader.qtbot.keyClick(QApplication.focusWidget(), code, modifiers)


def count(reader):
    return reader.page.findChild(FindBar)._count.text()


def test_enter_and_f3_go_on_and_with_shift_back(reader):
    type_words(reader, "the fares")
    assert count(reader) == "1 of 2 places"
    assert reader.page.desk.article.selected_text == "the fares"
    steps = [(Qt.Key.Key_Return, "2"), (Qt.Key.Key_F3, "1"), (Qt.Key.Key_F3, "2")]
    for code, place in steps:
        key(reader, code)
        assert count(reader) == f"{place} of 2 places"
    key(reader, Qt.Key.Key_Return, SHIFT)
    assert count(reader) == "1 of 2 places"


def test_closing_leaves_the_focus_on_the_sentence_and_marks_nothing(reader):
    type_words(reader, "council")
    key(reader, Qt.Key.Key_Escape)
    assert reader.chosen == "fine-1"
    assert QApplication.focusWidget() is reader.page.desk.article.control_of_chosen()
    assert not reader.attempt.state.marks and not reader.page.desk.article.selected_text
    assert reader.page.findChild(FindBar).isHidden()


def test_escape_in_the_article_closes_the_bar_before_it_leaves(reader):
    type_words(reader, "council")
    reader.page.desk.article.take_focus()
    key(reader, Qt.Key.Key_Escape)
    assert reader.page.findChild(FindBar).isHidden() and not reader.window.asked


def test_notes_are_searched_once_they_are_open(reader):
    sentence = next(sentence for sentence in reader.attempt.lesson.article.sentences if sentence.notes)
    words = sentence.notes[0].explanation[0].text.split(".")[0]
    type_words(reader, words)
    assert count(reader) == "Not found"
    key(reader, Qt.Key.Key_Escape)
    reader.click(sentence.id)
    key(reader, Qt.Key.Key_F, CTRL)
    type_words(reader, words)
    key(reader, Qt.Key.Key_Return)
    assert count(reader).startswith("1 of ")
    assert reader.chosen == sentence.id


def test_the_search_begins_with_what_is_selected_and_where_the_reader_is(read):
    reader = read()
    article = reader.page.desk.article
    sentences = reader.attempt.lesson.article.sentences
    council = next(sentence for sentence in sentences if "council" in sentence.text)
    article.choose(council.id)
    at = council.start + council.text.index("the fares")
    article.select(TextSelection((council.block, at), (council.block, at + len("the fares"))))
    key(reader, Qt.Key.Key_F, CTRL)
    assert reader.page.findChild(FindBar).words == "the fares"
    assert count(reader) == "2 of 2 places"


def test_an_own_note_is_found_and_leads_to_its_sentence(reader):
    key(reader, Qt.Key.Key_Escape)
    reader.page.navigation.go_to_sentence("fine-1")
    reader.type("m")
    type_words(reader, "Ask the harbourmaster.")
    key(reader, Qt.Key.Key_Escape)
    key(reader, Qt.Key.Key_F, CTRL)
    type_words(reader, "harbourmaster")
    key(reader, Qt.Key.Key_Return)
    assert count(reader) == "1 of 1 place"
    key(reader, Qt.Key.Key_Escape)
    assert reader.chosen == "fine-1"


def test_a_card_is_found_while_it_is_open_and_gets_the_focus(reader):
    reader.page.resize(1280, 800)
    card = reader.attempt.lesson.cards[1]
    words = card.blocks[0].text.split(".")[0]
    type_words(reader, words)
    before = count(reader)
    key(reader, Qt.Key.Key_Escape)
    reader.type("e")
    reader.visible(EvidenceColumn).cards[card.id].head.click()
    key(reader, Qt.Key.Key_F, CTRL)
    type_words(reader, words)
    assert (before, count(reader)) == ("Not found", "1 of 1 place")
    key(reader, Qt.Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert focused is not None and "Close the card" in focused.accessibleName()


def test_a_hint_is_found_while_it_is_shown(reader):
    key(reader, Qt.Key.Key_Escape)
    reader.type("h")
    (text,) = reader.page.aids.hint_strip.open_texts()
    key(reader, Qt.Key.Key_F, CTRL)
    type_words(reader, text.text[:20])
    assert count(reader) == "1 of 1 place"
    key(reader, Qt.Key.Key_Escape)
    assert reader.page.aids.hint_strip.isAncestorOf(QApplication.focusWidget())
    reader.page.aids.hint_strip.close_button.click()
    key(reader, Qt.Key.Key_F, CTRL)
    type_words(reader, text.text[:20])
    assert count(reader) == "Not found"
