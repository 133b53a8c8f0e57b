"""The board in the reader: the ways to it, what is kept, and what it never tells before the reveal."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from ui.reader.reading import LEFT, LESSON, NONE

from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.fact_board import FactLine
from media_literacy.engine.progress.wanted_aids import ALL_AIDS
from media_literacy.lesson.model import Aid, Mode, SentenceId
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.article.selected_fact import fact_in
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.reader.facts.fact_column import FactColumn

FLAG, FINE = SentenceId("flag-1"), SentenceId("fine-1")
"""They clash."""


@pytest.fixture
def reader(read):
    reader = read(Mode.INVESTIGATE)
    reader.page.desk.article.choose(FINE, take_focus=True)
    return reader


def select(reader, sentence, length=11):
    found = reader.attempt.lesson.sentence(SentenceId(sentence))
    reader.page.desk.article.select(TextSelection((found.block, found.start), (found.block, found.start + length)))


def board(reader):
    return [(fact.line, fact.text, fact.sentence) for fact in reader.attempt.state.facts]


def shown(reader, line):
    return [row.button.accessibleName() for row in reader.visible(FactColumn).lines[line].rows]


def note(reader, line, sentence):
    select(reader, sentence)
    reader.page.aids.facts.toggle()
    reader.visible(FactColumn).pending.buttons[list(FactLine).index(line)].click()


def test_a_key_opens_it_what_is_typed_is_of_the_chosen_sentence_and_esc_leads_back(reader):
    reader.type("f")
    column = reader.visible(FactColumn)
    assert column.lines[FactLine.WHO].field.hasFocus() and reader.page.bottom.facts.property("shows") == "open"
    reader.qtbot.keyClicks(reader.page.focusWidget(), "the first council")
    reader.press(Qt.Key.Key_Return)
    assert board(reader) == [(FactLine.WHO, "the first council", FINE)] and reader.kept == [EventKind.FACT]
    assert shown(reader, FactLine.WHO) == ["the first council, from sentence 3"]
    reader.press(Qt.Key.Key_Escape)
    assert reader.visible(FactColumn) is None and not reader.window.is_left
    assert reader.page.desk.article.isAncestorOf(reader.page.focusWidget())
    reader.type("f")
    reader.page.desk.article.take_focus()
    reader.type("f")
    assert reader.visible(FactColumn) is None


def test_what_is_selected_goes_under_the_line_that_is_pressed(reader):
    select(reader, FLAG)
    reader.type("f")
    reader.press(Qt.Key.Key_Right)
    reader.press(Qt.Key.Key_Return)
    assert board(reader) == [(FactLine.BODY, "The weather", FLAG)]
    assert reader.page.focusWidget().accessibleName() == "The weather, from sentence 1"
    assert reader.page.desk.article.selected_text == ""


def test_a_press_on_a_fact_leads_to_its_sentence(reader):
    note(reader, FactLine.WHO, FLAG)
    assert reader.chosen == FINE
    reader.visible(FactColumn).lines[FactLine.WHO].rows[0].button.click()
    assert reader.chosen == FLAG


def test_where_it_stands_in_the_place_of_the_article_a_fact_leads_back_to_it(reader):
    reader.page.resize(640, 480)
    note(reader, FactLine.WHO, FLAG)
    assert reader.page.desk.isHidden()
    reader.visible(FactColumn).lines[FactLine.WHO].rows[0].button.click()
    assert reader.chosen == FLAG and reader.page.desk.isVisible() and reader.visible(FactColumn) is None


def test_one_column_is_open_at_a_time(reader):
    reader.type("f")
    reader.page.bottom.evidence.click()
    assert reader.visible(FactColumn) is None and reader.visible(EvidenceColumn) is not None
    assert reader.page.bottom.facts.property("shows") == ""
    reader.page.bottom.facts.click()
    assert reader.visible(FactColumn) is not None and reader.visible(EvidenceColumn) is None


def test_clashing_facts_are_shown_together_after_the_reveal_and_not_before(reader):
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    for line, sentence in ((FactLine.WHO, FLAG), (FactLine.BODY, "fine-2"), (FactLine.BODY, FINE)):
        note(reader, line, sentence)
    column = reader.visible(FactColumn)
    assert column.clash_buttons == [] and [sentence for *_fact, sentence in board(reader)] == [FLAG, "fine-2", FINE]
    reader.read_all()
    reader.read_all()
    reader.qtbot.waitUntil(lambda: len(column.clash_buttons) == 2)
    assert [button.accessibleName() for button in column.clash_buttons] == [
        "Who: The weather. Sentence 1", "Which body: The town co. Sentence 3"
    ]  # fmt: skip
    assert [sentence for *_fact, sentence in board(reader)] == [FLAG, "fine-2", FINE]


def test_what_is_selected_can_be_dragged_away_and_a_press_on_it_is_still_a_click(reader, monkeypatch):
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: carried.append(drag.mimeData()))
    article = reader.page.desk.article
    select(reader, FLAG)
    inside = article.layout_of_page.rectangles(FLAG)[0].topLeft() + QPointF(20, 8)
    reader.qtbot.mousePress(article, LEFT, NONE, inside.toPoint())
    reader.qtbot.mouseMove(article, (inside + QPointF(40, 4)).toPoint())
    assert fact_in(carried[0]) == ("The weather", FLAG)
    assert "Not news" in carried[0].text()
    reader.qtbot.mouseRelease(article, LEFT, NONE, inside.toPoint())
    assert FLAG not in reader.attempt.state.marks
    reader.qtbot.mouseClick(article, LEFT, NONE, inside.toPoint())
    assert FLAG in reader.attempt.state.marks and article.selected_text == ""


def test_the_board_is_copied_with_its_label(reader):
    note(reader, FactLine.WHEN, FLAG)
    reader.visible(FactColumn).copy_button.click()
    assert QGuiApplication.clipboard().text() == (
        "When\n- The weather (sentence 1)\n\nFrom a media-literacy exercise; may be invented. Not news."
    )


def test_what_was_noted_is_there_again(read, reader):
    note(reader, FactLine.WHEN, FLAG)
    events = reader.attempt.events
    again = read(Mode.INVESTIGATE)
    again.attempt.__dict__.update(type(again.attempt).resume(again.attempt.lesson, events, again.clock).__dict__)
    again.attempt.open()
    again.page.bottom.facts.click()
    assert shown(again, FactLine.WHEN) == ["The weather, from sentence 1"]


def test_where_it_is_not_offered_nothing_leads_to_it(read):
    reader = read(Mode.INVESTIGATE, aids=ALL_AIDS - {Aid.FACT_BOARD})
    select(reader, FLAG)
    reader.type("f")
    menu = [action.text() for action in reader.page.desk.article.menu_of(FLAG).actions()]
    assert reader.visible(FactColumn) is None and reader.page.bottom.facts.isHidden()
    assert "Put on the fact board" not in menu


def test_the_menu_of_what_is_selected_offers_it(reader):
    select(reader, FLAG)
    offered = {action.text(): action for action in reader.page.desk.article.menu_of(FLAG).actions()}
    offered["Put on the fact board"].trigger()
    assert reader.visible(FactColumn).pending.isVisible()


def test_by_keyboard_alone_the_words_of_the_sentence_are_cut_down_and_taken_to_a_line(reader):
    reader.type("f")
    field = reader.visible(FactColumn).lines[FactLine.WHO].field
    assert field.hasFocus() and field.selectedText() == reader.attempt.lesson.sentence(FINE).text
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Delete] * 4, Qt.Key.Key_Down, Qt.Key.Key_Return):
        reader.press(key)
    assert board(reader) == [(FactLine.BODY, "town council sets the fares.", FINE)]
    assert field.text() == "" and reader.visible(FactColumn).lines[FactLine.BODY].field.hasFocus()


def test_a_click_on_the_button_opens_the_board_with_empty_fields(reader):
    reader.page.bottom.facts.click()
    assert [card.field.text() for card in reader.visible(FactColumn).lines.values()] == [""] * len(FactLine)


def test_a_fact_that_was_taken_away_is_put_back_in_its_place_by_key_or_button(reader):
    for sentence in (FLAG, FINE, "fine-2"):
        note(reader, FactLine.WHO, sentence)
    before = board(reader)
    card = reader.visible(FactColumn).lines[FactLine.WHO]
    card.rows[1].button.setFocus()
    reader.press(Qt.Key.Key_Delete)
    assert board(reader) == [before[0], before[2]] and card.put_back.text() == "Put back “The town co”"
    reader.take_back()
    assert board(reader) == before and card.put_back.isHidden()
    assert reader.page.focusWidget() is card.rows[1].button
    card.rows[2].removed.emit()
    note(reader, FactLine.WHEN, FLAG)  # which may have got its number
    card.put_back.click()
    assert [fact for fact in board(reader) if fact[0] is FactLine.WHO] == before


def test_the_last_fact_of_a_line_is_put_back_from_its_field(reader):
    note(reader, FactLine.WHO, FLAG)
    reader.press(Qt.Key.Key_Delete)
    assert board(reader) == [] and reader.visible(FactColumn).lines[FactLine.WHO].field.hasFocus()
    reader.take_back()
    assert [text for _line, text, _sentence in board(reader)] == ["The weather"]


def test_away_from_the_board_the_last_mark_is_taken_back_and_no_fact(read):
    reader = read(Mode.GUIDED)
    reader.click("flag-1")
    note(reader, FactLine.WHO, FLAG)
    reader.press(Qt.Key.Key_Delete)
    reader.page.desk.article.take_focus()
    reader.take_back()
    assert board(reader) == [] and reader.attempt.state.taken_back == {"flag-1"}


def test_facts_are_found_while_the_board_is_open(reader):
    note(reader, FactLine.WHO, FLAG)
    reader.page._search.ask()
    bar = reader.page._search.bar
    reader.qtbot.keyClicks(reader.page.focusWidget(), "e weather")
    assert bar._count.text() == "2 of 2 places"
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.focusWidget().accessibleName() == "The weather, from sentence 1"
