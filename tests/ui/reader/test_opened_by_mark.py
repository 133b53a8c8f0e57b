"""Esc at a sentence that was marked closes what came with the mark, and leaves the lesson only after that."""

from PySide6.QtCore import Qt

from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.doubts.mark_card import MarkCard

LEFT = [("leave",)]


def is_at_a_sentence(reader):
    return isinstance(reader.page.focusWidget(), SentenceControl)


def test_in_guided_the_note_is_folded_and_the_mark_stays(read, window):
    reader = read()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    sentence = reader.chosen
    assert sentence in reader.attempt.state.open_notes
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [] and is_at_a_sentence(reader)
    assert reader.kept[-1] is EventKind.NOTE_FOLDED and sentence in reader.attempt.state.marks
    assert reader.attempt.state.can_take_back == sentence
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == LEFT


def test_in_investigate_the_card_goes_and_the_mark_stays_until_it_is_asked_for_again(read, window):
    reader = read(Mode.INVESTIGATE)
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.visible(MarkCard) is not None and is_at_a_sentence(reader)
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [] and is_at_a_sentence(reader)
    assert reader.visible(MarkCard) is None and reader.chosen in reader.attempt.state.marks
    reader.type("r")
    assert reader.visible(MarkCard).reasons.hasFocus()
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [] and reader.visible(MarkCard) is None
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == LEFT


def test_another_sentence_than_the_marked_one_is_left_at_once(read, window):
    reader = read()
    reader.click("flag-1")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == LEFT


def test_after_the_reveal_an_open_note_does_not_hold_anybody(read, window):
    reader = read()
    reader.click("flag-1")
    reader.attempt.read_all()
    reader.page.take_focus()
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == LEFT
