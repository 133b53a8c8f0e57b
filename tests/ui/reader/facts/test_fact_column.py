"""The board in its column: its lines, what is said over them, and what is shown together after the reveal."""

import pytest
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.fact_board import MOST_FACTS, Fact, FactLine
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.selected_fact import SelectedFact
from media_literacy.ui.reader.facts.fact_column import FactColumn

MAY, JUNE = Fact(1, FactLine.WHEN, "in May", SentenceId("one")), Fact(2, FactLine.WHEN, "in June", SentenceId("two"))
MAYOR = Fact(3, FactLine.WHO, "the mayor", SentenceId("one"))
NUMBERS = {SentenceId("one"): 4, SentenceId("two"): 7}


@pytest.fixture
def column(in_window, appearance):
    made = in_window(FactColumn(appearance), 340, 600)
    made.show_facts((MAY, MAYOR, JUNE), NUMBERS)
    return made


def texts(column):
    return " ".join(label.text() for label in column.findChildren(QLabel) if label.isVisible())


def test_every_line_has_its_facts_in_the_learners_order(column):
    shown = {line: [row.button.accessibleName() for row in card.rows] for line, card in column.lines.items()}
    assert shown[FactLine.WHEN] == ["in May, from sentence 4", "in June, from sentence 7"]
    assert shown[FactLine.WHO] == ["the mayor, from sentence 4"] and shown[FactLine.WHERE] == []
    assert column.copy_button.isVisible()
    column.show_facts((), NUMBERS)
    assert not column.copy_button.isVisible()


def test_it_says_that_nothing_is_counted_and_which_sentence_is_noted_from(column):
    column.show_source(7, has_room=True)
    assert "never counted. What you write is noted from sentence 7; ↑ and ↓ take it to another line." in texts(column)
    column.show_source(7, has_room=False)
    assert "The board is full" in texts(column)
    column.show_facts(tuple(MAY._replace(number=number) for number in range(MOST_FACTS)), NUMBERS)
    assert not any(card.field.isEnabled() for card in column.lines.values())
    column.show_facts(tuple(MAY._replace(number=number) for number in range(MOST_FACTS - 1)), NUMBERS)
    assert all(card.field.isEnabled() for card in column.lines.values())


def test_what_cannot_both_be_true_stands_together_once_it_is_told(qtbot, column):
    assert "cannot both be true" not in texts(column)
    column.show_clashes([("These two cannot both be true", (MAY, JUNE))], NUMBERS)
    assert texts(column).count("These two cannot both be true") == 1
    assert [button.accessibleName() for button in column.clash_buttons] == [
        "When: in May. Sentence 4", "When: in June. Sentence 7"
    ]  # fmt: skip
    with qtbot.waitSignal(column.sentence_wanted) as wanted:
        column.clash_buttons[1].click()
    assert wanted.args == ["two"]
    column.take_focus()
    assert column.clash_buttons[0].hasFocus()
    column.show_clashes([], NUMBERS)
    assert "cannot both be true" not in texts(column)
    column.take_focus()
    assert column.lines[FactLine.WHO].field.hasFocus()


def test_a_piece_is_noted_with_its_sentence_and_a_typed_text_without_one(qtbot, column):
    column.ask(SelectedFact("in July", SentenceId("two")))
    assert column.pending.buttons[0].hasFocus()
    with qtbot.waitSignal(column.noted) as noted:
        column.pending.buttons[3].click()
    assert noted.args == ["when", "in July", "two"] and not column.pending.isVisible()
    with qtbot.waitSignal(column.noted) as noted:
        column.lines[FactLine.WHERE].written.emit("the hall")
    assert noted.args == ["where", "the hall", ""]


def test_what_has_the_keyboard_is_seen_whole_in_a_low_window(qtbot, column):
    column.resize(340, 160)

    def is_seen_whole(widget):
        return widget.visibleRegion().boundingRect() == widget.rect()

    column.take_focus()
    column.show_source(7, has_room=True)  # it takes a line more than before
    field = column.lines[FactLine.WHO].field
    qtbot.waitUntil(lambda: field.hasFocus() and is_seen_whole(field))
    column.ask(SelectedFact("in July", SentenceId("one")))
    qtbot.waitUntil(lambda: is_seen_whole(column.pending.buttons[0]))


@pytest.mark.parametrize(
    ("number", "line", "place", "told"),
    [
        (1, FactLine.WHEN, 1, [(EventKind.FACT_MOVED, "1 1")]),
        (2, FactLine.WHO, 0, [(EventKind.FACT, "2 who in June"), (EventKind.FACT_MOVED, "2 0")]),
        (9, FactLine.WHO, 0, []),
    ],
)
def test_a_fact_that_is_dropped_moves_also_to_another_line(column, number, line, place, told):
    changes = []
    column.change_requested.connect(lambda event: changes.append((event.kind, event.value)))
    column.lines[line].fact_dropped.emit(number, place)
    assert changes == told
