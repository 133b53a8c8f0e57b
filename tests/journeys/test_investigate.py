"""A measured lesson with the keyboard alone."""

import pytest
from journeys.building import NIGHT_BUSES
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from media_literacy.settings import Settings, save_settings
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.result_page import ResultPage


def begin(person):
    person.start(NIGHT_BUSES)
    person.key(Qt.Key.Key_Right)  # from Guided to Investigate
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)


def go_to(person, sentence):
    """Press the arrow keys until a sentence has the keyboard."""
    order = [str(sentence.id) for sentence in person.window.lesson.attempt.lesson.article.sentences]
    for _ in order:
        at = person.sentence_at_focus()
        if at == sentence:
            return
        person.key(Qt.Key.Key_Down if order.index(at) < order.index(sentence) else Qt.Key.Key_Up)
    raise AssertionError(f"the keys do not lead to “{sentence}”")


def give_reason(person, words):
    """R opens the list, the first letters choose in it, Enter takes it."""
    person.type("r")
    reasons = next(box for box in person.window.findChildren(QComboBox) if box.isVisible())
    popup = reasons.view()
    person.wait_for(popup.isVisible)
    for letter in words:
        QTest.keyClick(popup, letter)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    person.wait_for(lambda: not popup.isVisible())
    assert reasons.currentText().startswith(words)


def tab_to(person, text):
    """Press Tab until the button has the keyboard; a button that rests is waited for."""
    person.wait_for(lambda: person.button(text) is not None)
    for _ in range(40):
        focused = person.window.focusWidget()
        if getattr(focused, "text", str)() == text:
            return
        person.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{text}”")


# A screen that is not there cannot raise a list, and says so.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_lesson_is_investigated_with_the_keyboard_alone(person):
    begin(person)
    assert person.sentence_at_focus() == "headline"
    go_to(person, "passengers")
    person.key(Qt.Key.Key_Space)
    assert person.notes() == {}
    give_reason(person, "Numbers")
    assert person.sentence_at_focus() == "passengers"
    person.type("3")
    assert person.name_of("passengers").startswith("Sentence 8 of 19, marked suspicious, numbers do not add up, sure:")

    go_to(person, "nobody")
    person.key(Qt.Key.Key_Space)
    person.type("1")
    go_to(person, "girl")
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Space)
    assert person.marks() == ["passengers", "nobody"]

    tab_to(person, "I have read it all")
    person.key(Qt.Key.Key_Return)
    assert "There was no time yet to read" in person.texts()
    tab_to(person, "It is all")
    person.key(Qt.Key.Key_Return)
    assert "Take one more look" in person.banner()
    assert person.notes() == {}
    tab_to(person, "I have read it all")
    person.key(Qt.Key.Key_Space)
    person.wait_for(lambda: "caught" in person.name_of("passengers"))
    assert person.banner() == ""

    first = person.sentence_at_focus()
    assert first and first in person.notes()
    person.type("n")
    second = person.sentence_at_focus()
    assert second != first and second in person.notes()
    person.type("p")
    assert person.sentence_at_focus() == first

    go_to(person, "passengers")
    assert person.notes()["passengers"].startswith("Note on sentence 8: Caught.\nNumbers do not add up.")
    tab_to(person, "See the result")
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ResultPage)
    assert "Caught, you were: sure" in person.texts()
    assert "Caught, you were: a hunch" in person.texts()
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)


def test_before_the_reveal_nothing_tells_right_from_wrong(person):
    begin(person)
    for sentence in ("headline", "keep", "proud"):
        go_to(person, sentence)
        person.key(Qt.Key.Key_Space)

    for sentence in ("headline", "keep", "proud"):
        told = person.name_of(sentence).partition(":")[0]
        assert told.partition(", ")[2] == "marked suspicious"
    assert person.notes() == {}


def test_single_letters_are_not_keys_when_they_are_switched_off(person):
    person.folder.mkdir()
    save_settings(Settings(single_letter_keys=False), person.folder)
    begin(person)
    person.type("j")
    assert person.sentence_at_focus() == "headline"
    person.key(Qt.Key.Key_Down)
    assert person.sentence_at_focus() == "deck"
