"""What is spoken when something happens: what is new."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.doubts.prediction_row import PredictionRow
from media_literacy.ui.widgets.page_text import PageText


@pytest.fixture
def heard(monkeypatch):
    """All that is announced."""
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: said.append(event.message()) if hasattr(event, "message") else None,
    )
    return said


def until_heard(reader, heard, words):
    reader.qtbot.waitUntil(lambda: any(words in text for text in heard))
    text = next(text for text in heard if words in text)
    heard.clear()
    return text


def test_in_guided_a_mark_tells_its_note_and_later_that_it_is_folded_or_open(read, heard):
    reader = read()
    reader.press(Qt.Key.Key_Space)
    assert until_heard(reader, heard, "Marked.").startswith("Marked. Caught.")
    reader.press(Qt.Key.Key_Space)
    assert until_heard(reader, heard, "folded") == "Explanation folded."
    reader.press(Qt.Key.Key_Space)
    assert until_heard(reader, heard, "Caught").startswith("Caught.")


def test_in_investigate_a_mark_its_reason_and_how_sure_are_told(read, heard):
    reader = read(Mode.INVESTIGATE)
    reader.press(Qt.Key.Key_Space)
    assert "Tab leads to the reason" in until_heard(reader, heard, "Marked suspicious.")
    reader.press(Qt.Key.Key_Tab)
    reader.press(Qt.Key.Key_Return)
    assert until_heard(reader, heard, "Reason") == "Reason: contradiction."
    reader.press(Qt.Key.Key_End)
    reader.press(Qt.Key.Key_Return)
    until_heard(reader, heard, "No reason.")
    reader.type("both can be true")
    reader.press(Qt.Key.Key_Return)
    assert until_heard(reader, heard, "Noted.") == "Noted. Tab leads to how sure you are."
    reader.press(Qt.Key.Key_Escape)
    reader.type("3")
    assert until_heard(reader, heard, "ure.") == "Sure."
    reader.press(Qt.Key.Key_Space)
    assert until_heard(reader, heard, "mark") == "The mark is taken away."


def test_what_becomes_of_a_fact_is_told(read, heard):
    reader = read(Mode.INVESTIGATE)
    reader.type("f")
    reader.qtbot.keyClicks(reader.page.focusWidget(), "the station")
    reader.press(Qt.Key.Key_Return)
    assert until_heard(reader, heard, "Noted") == "Noted under Who."
    reader.press(Qt.Key.Key_Backtab)
    reader.press(Qt.Key.Key_Backtab)
    reader.press(Qt.Key.Key_Delete)
    assert until_heard(reader, heard, "board") == "Taken off the board. Ctrl+Z puts it back."


def test_how_many_marks_will_hold_is_told(read, heard):
    reader = read(Mode.INVESTIGATE)
    reader.press(Qt.Key.Key_Space)
    reader.attempt.show(sentence.id for sentence in reader.attempt.lesson.article.sentences)
    reader.read_all()
    reader.page.findChildren(PredictionRow)[0].tab_stops[0].click()
    assert until_heard(reader, heard, "hold.") == "You expect 1 to hold."


def test_the_note_is_spoken_again_by_a_letter_and_without_single_keys(read, heard):
    reader = read()
    until_heard(reader, heard, "Space marks")
    reader.type("l")
    assert until_heard(reader, heard, "explanation") == "No explanation is open here."
    reader.press(Qt.Key.Key_Space)
    note = until_heard(reader, heard, "Marked.").removeprefix("Marked. ")
    reader.page.use_single_letters(False)
    reader.qtbot.keyClick(reader.page.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert until_heard(reader, heard, "Caught.") == note


def test_the_reveal_says_that_all_is_open_and_how_to_go_on(read, heard):
    reader = read()
    reader.press(Qt.Key.Key_Space)
    until_heard(reader, heard, "Marked.")
    reader.read_all()
    assert "N and P go from note to note" in until_heard(reader, heard, "All is revealed.")


def test_the_sentence_that_is_heard_has_its_new_name_once_the_focus_goes_on(read, heard):
    reader = read()
    control = reader.page.focusWidget()
    before = control.accessibleName()
    reader.press(Qt.Key.Key_Space)
    until_heard(reader, heard, "Marked.")
    assert control.accessibleName() == before
    reader.press(Qt.Key.Key_Down)
    reader.qtbot.waitUntil(lambda: "marked suspicious" in control.accessibleName())


def test_a_hint_is_told_and_of_one_asked_too_early_when_it_comes(read, heard):
    reader = read()
    until_heard(reader, heard, "Space marks")
    reader.type("h")
    reader.qtbot.waitUntil(lambda: heard != [])
    hint = heard.pop()
    reader.type("h")
    assert until_heard(reader, heard, "comes in") == "That was early. The next hint comes in 8 seconds."
    strip = reader.page.aids.hint_strip
    reader.qtbot.waitUntil(lambda: hint in [paragraph.text for paragraph in strip.findChild(PageText).paragraphs])


def test_an_open_card_of_the_evidence_is_read_by_caret(read):
    reader = read()
    reader.type("e")
    panel = reader.visible(EvidenceColumn)
    text = panel.findChild(PageText)
    before = len(text.paragraphs)
    panel.cards["minutes"].open()
    reader.qtbot.waitUntil(lambda: len(text.paragraphs) > before)
    assert text.accessibleName() == "Evidence"


def test_whoever_comes_to_an_article_without_a_mark_hears_the_keys(qtbot, read, heard):
    reader = read()
    told = "Arrows go from sentence to sentence. Space marks one that you doubt."
    assert until_heard(reader, heard, "Arrows") == told
    reader.press(Qt.Key.Key_Space)
    until_heard(reader, heard, "Marked.")
    reader.page.take_focus()
    reader.press(Qt.Key.Key_Space)
    assert until_heard(reader, heard, "folded") == "Explanation folded."
