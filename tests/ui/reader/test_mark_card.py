"""Why a sentence is doubted, and how sure the reader is."""

import pytest
from factories import make_lesson
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.engine.attempt_state import Mark
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.mark_card import MarkCard

SENTENCE = make_lesson(["Every bus was full."]).article.sentences[0]
CATALOGUE = load_catalogue()


@pytest.fixture
def card(own):
    made = own(MarkCard(CATALOGUE, "en"))
    made.show_mark(SENTENCE, Mark())
    made.show()
    return made


def checked(card):
    return [button.accessibleName() for button in card.findChildren(QPushButton) if button.isChecked()]


def words(card):
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_every_red_flag_can_be_the_reason_and_no_good_sign(card):
    offered = [card.reasons.itemData(index) for index in range(card.reasons.count())]
    assert offered == ["", *(kind.id for kind in CATALOGUE.red_flags())]


def test_it_says_which_sentence_is_doubted(card):
    assert "You doubt sentence 1" in words(card)


def test_it_shows_what_was_said_so_far(card):
    kind = next(iter(CATALOGUE.red_flags()))
    card.show_mark(SENTENCE, Mark(kind.id, 2))
    assert card.reasons.currentData() == kind.id
    assert checked(card) == ["How sure: fairly sure"]
    assert kind.question("en") in words(card)
    card.show_mark(SENTENCE, Mark())
    assert (card.reasons.currentData(), checked(card)) == ("", [])
    assert kind.question("en") not in words(card)


def test_a_reason_that_the_catalogue_lost_is_shown_as_none(card):
    card.show_mark(SENTENCE, Mark(KindId("gone"), 1))
    assert card.reasons.currentData() == ""


def test_choosing_tells_the_kind_and_taking_it_back_tells_nothing(qtbot, card):
    for index in (2, 0):
        card.reasons.setCurrentIndex(index)
        with qtbot.waitSignal(card.reason_chosen) as told:
            card.reasons.activated.emit(index)
        assert told.args == [card.reasons.itemData(index)]


def test_the_three_levels_tell_how_sure(qtbot, card):
    for level, button in enumerate(card.findChildren(QPushButton), start=1):
        with qtbot.waitSignal(card.confidence_chosen) as told:
            button.click()
        assert told.args == [level]
