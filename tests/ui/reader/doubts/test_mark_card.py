"""Why a sentence is doubted, and how sure the reader is."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui.expired import expire

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.attempts.own_words import LONGEST_OWN_WORDS
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.doubts.mark_card import MarkCard
from media_literacy.ui.reader.doubts.reason_list import OWN_WORDS

FIRST, SECOND = make_lesson(["Every bus was full.", "All were late."]).article.sentences


class Shown:
    """The card of a sentence, and what it tells."""

    def __init__(self, qtbot, appearance, own):
        self.qtbot, self.told = qtbot, []
        self.card = own(MarkCard(load_catalogue(), "en", appearance))
        self.card.reason_chosen.connect(self.on_told)
        self.card.own_words_written.connect(self.on_told)
        self.card.confidence_chosen.connect(self.on_told)
        self.card.show_mark(FIRST, Mark())
        self.card.show()
        self.card.activateWindow()
        qtbot.waitUntil(self.card.isActiveWindow)

    def on_told(self, *what):
        self.told.append(what)

    def choose(self, reason):
        self.card.reasons.reason_chosen.emit(reason)

    @property
    def checked(self):
        return [radio.text() for radio in self.card.levels.radios if radio.isChecked()]


@pytest.fixture
def shown(qtbot, appearance, own):
    return Shown(qtbot, appearance, own)


def test_it_says_which_sentence_is_doubted(shown):
    assert "You doubt sentence 1" in [label.text() for label in shown.card.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_was_said_so_far(shown):
    shown.card.show_mark(FIRST, Mark(KindId("loaded"), 2))
    assert (shown.card.reasons.reason, shown.checked) == ("loaded", ["fairly sure"])
    assert not shown.card.own_words.isVisible()
    shown.card.show_mark(SECOND, Mark(own_words="not all of them"))
    assert (shown.card.reasons.reason, shown.checked) == (OWN_WORDS, [])
    assert shown.card.own_words.isVisible() and shown.card.own_words.text() == "not all of them"
    shown.card.show_mark(FIRST, Mark())
    assert (shown.card.reasons.reason, shown.card.own_words.text()) == ("", "")
    assert not shown.card.own_words.isVisible()


def test_choosing_tells_the_sentence_and_the_kind(shown):
    shown.choose("loaded")
    assert shown.told == [(FIRST.id, "loaded")]


def test_a_level_tells_how_sure(shown):
    shown.card.levels.chosen.emit(3)
    assert shown.told == [(3,)]


def test_something_else_opens_a_line_and_takes_the_kind_back(shown):
    shown.card.show_mark(FIRST, Mark(KindId("loaded")))
    with shown.qtbot.waitSignal(shown.card.resized):
        shown.choose(OWN_WORDS)
    assert shown.told == [(FIRST.id, "")]
    assert shown.card.own_words.hasFocus()
    shown.card.show_mark(FIRST, Mark())  # the answer of whoever was told
    assert shown.card.own_words.isVisible() and shown.card.reasons.reason == OWN_WORDS
    shown.choose(OWN_WORDS)
    assert shown.told == [(FIRST.id, "")]


def test_own_words_are_told_at_enter_and_after_a_pause(shown):
    shown.choose(OWN_WORDS)
    shown.told.clear()
    shown.qtbot.keyClicks(shown.card.own_words, "nobody")
    assert shown.told == []
    expire(shown.card._typing)
    assert shown.told == [(FIRST.id, "nobody")]
    shown.qtbot.keyClicks(shown.card.own_words, " counted")
    shown.qtbot.keyClick(shown.card.own_words, Qt.Key.Key_Return)
    assert shown.told[-1] == (FIRST.id, "nobody counted")
    assert shown.card.own_words.hasFocus()


def test_what_is_typed_belongs_to_its_sentence_whichever_is_shown_next(shown):
    shown.choose(OWN_WORDS)
    shown.qtbot.keyClicks(shown.card.own_words, "nobody")
    shown.card.show_mark(SECOND, Mark())
    assert shown.told[-1] == (FIRST.id, "nobody")
    shown.choose(OWN_WORDS)
    shown.qtbot.keyClicks(shown.card.own_words, "some")
    shown.card.leave()
    assert shown.told[-1] == (SECOND.id, "some")


def test_own_words_are_bounded(shown):
    shown.choose(OWN_WORDS)
    shown.qtbot.keyClicks(shown.card.own_words, "x" * (LONGEST_OWN_WORDS + 1))
    assert len(shown.card.own_words.text()) == LONGEST_OWN_WORDS


def test_tab_goes_through_reasons_own_words_and_how_sure(shown):
    shown.choose(OWN_WORDS)
    shown.card.reasons.setFocus()
    stops = []
    for _ in range(3):
        stops.append(shown.card.focusWidget().accessibleName())
        shown.qtbot.keyClick(shown.card.focusWidget(), Qt.Key.Key_Tab)
    assert stops == ["What is wrong with this sentence?", "What is wrong, in your words", "a hunch, 1 of 3"]
    assert shown.card.tab_stops[:2] == [shown.card.reasons, shown.card.own_words]


@pytest.mark.parametrize(("height", "wanted"), [(300, 120), (700, 280), (1300, 520)])
def test_the_list_has_a_part_of_the_window_in_whole_rows(shown, height, wanted):
    shown.card.use_room(height, 400)
    reasons = shown.card.reasons
    highest = max(reasons.sizeHintForRow(row) for row in range(reasons.count()))
    assert abs(reasons.height() - wanted) < highest


@pytest.mark.parametrize("height", [260, 280, 400])
def test_the_card_fits_into_a_low_window(shown, height):
    shown.card.use_room(height, 242)
    assert shown.card.heightForWidth(242) <= height
    assert shown.card.reasons.height() >= 3 * shown.card.reasons.fontMetrics().height()


def test_the_line_for_own_words_counts_at_once(shown):
    before, heights = shown.card.heightForWidth(320), []
    shown.card.resized.connect(lambda: heights.append(shown.card.heightForWidth(320)))
    shown.choose(OWN_WORDS)
    assert heights and heights[0] >= before + shown.card.own_words.sizeHint().height()
