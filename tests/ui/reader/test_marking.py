"""What a learner says about a mark in Investigate: the reason, and how sure."""

from PySide6.QtWidgets import QComboBox

from media_literacy.engine.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.mark_card import MarkCard


def test_investigate_asks_why_and_tells_nothing(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    assert reader.notes == set()
    assert reader.visible(MarkCard) is not None
    reader.click("flag-2")
    assert reader.visible(MarkCard) is None
    assert reader.kept == [EventKind.MARKED, EventKind.UNMARKED]


def test_a_sentence_whose_mark_was_taken_away_again_was_read(read):
    for mode in Mode:
        reader = read(mode)
        reader.click("flag-2")
        reader.click("flag-2") if mode is Mode.INVESTIGATE else reader.page.take_back()
        assert "flag-2" not in reader.attempt.state.marks
        assert "flag-2" in reader.attempt.state.shown


def test_the_card_is_made_before_it_is_wanted_where_marks_ask_for_reasons(read):
    cards = [read(mode).page.findChildren(MarkCard) for mode in (Mode.GUIDED, Mode.INVESTIGATE)]
    assert cards == [[], []]
    reader = read(Mode.INVESTIGATE)
    reader.page._marking._prepare.timeout.emit()
    assert reader.visible(MarkCard) is None
    (card,) = reader.page.findChildren(MarkCard)
    reader.click("flag-2")
    assert reader.visible(MarkCard) is card


def test_how_sure_is_said_by_a_digit(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.type("3")
    assert reader.attempt.state.marks[SentenceId("flag-2")].confidence == 3


def test_the_reason_is_chosen_from_the_list(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    card = reader.visible(MarkCard)
    reasons = card.findChild(QComboBox)
    reasons.setCurrentIndex(3)
    reasons.activated.emit(3)
    assert reader.attempt.state.marks[SentenceId("flag-2")].reason == reasons.itemData(3)
