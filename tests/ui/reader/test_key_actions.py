"""What the keys of the reader do."""

from PySide6.QtCore import Qt

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.widgets.find_bar import FindBar

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_n_and_p_go_from_note_to_note_and_round(read):
    reader = read()
    reader.click("flag-2")
    reader.click("check-1")
    for letter, at in (("n", "flag-2"), ("n", "check-1"), ("p", "flag-2"), ("p", "check-1")):
        reader.type(letter)
        assert reader.chosen == at


def test_j_and_k_walk_as_the_arrows_do(read):
    reader = read()
    reader.type("jj")
    assert reader.chosen == "fine-1"
    reader.type("k")
    assert reader.chosen == "flag-2"


def test_the_question_mark_asks_for_the_keys(read, window):
    reader = read()
    reader.type("?")
    assert window.asked == [("keys",)]


def test_a_letter_opens_the_evidence_and_puts_it_away(read):
    reader = read()
    for is_open in (True, False):
        reader.type("e")
        assert (reader.visible(EvidenceColumn) is not None) is is_open


def test_a_digit_says_how_sure_the_reader_is_of_the_chosen_mark(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    for digit, level in (("1", 1), ("3", 3)):
        reader.type(digit)
        assert reader.attempt.state.marks["flag-2"].confidence == level


def test_combinations_find_words_and_take_the_last_mark_back_where_single_letters_are_off(read):
    reader = read()
    reader.click("flag-2")
    reader.page.use_single_letters(False)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_F):
        reader.qtbot.keyClick(reader.page.focusWidget(), key, CONTROL)
    assert "flag-2" not in reader.attempt.state.marks
    assert reader.visible(FindBar) is not None
