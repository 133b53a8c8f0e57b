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
