"""The single keys of the reader, and how they are switched off."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode
from media_literacy.ui.keys.key_bindings import EVIDENCE, HINT, NEXT_SENTENCE, READ_ALOUD
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.reader_keys import ReaderKeys
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, PlainToolButton


def test_switched_off_single_letters_do_nothing(read, window):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.page.use_single_letters(False)
    reader.type("jhne3?")
    assert window.asked == []
    assert reader.chosen == "flag-2"
    assert reader.kept == [EventKind.MARKED]
    assert reader.visible(EvidenceColumn) is None
    reader.press(Qt.Key.Key_Down)
    assert reader.chosen == "fine-1"


def test_switched_off_single_letters_are_named_nowhere_on_the_page(read):
    reader = read()
    reader.click("flag-2")
    for uses in (True, False):
        reader.page.use_single_letters(uses)
        tips = [button.toolTip() for button in reader.page.findChildren(Button)]
        texts = [button.text() for button in reader.page.top.findChildren(PlainToolButton)]
        assert ("Key H" in tips, "Keys ?" in texts) == (uses, uses)
        assert not uses or "Key N" in tips
        reader.page.bottom.show_onward(is_revealed=True)
        caps = [label.text() for label in reader.page.bottom.findChildren(PlainLabel) if not is_hidden(label)]
        assert ("N" in caps) is uses
    assert "Key Ctrl+M" in tips


def is_hidden(label):
    return label.parentWidget().isHidden()


def pressed(text, modifiers=Qt.KeyboardModifier.NoModifier, *, is_held=False):
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifiers, text, is_held)


def test_a_key_does_what_stands_in_its_row_and_is_taken():
    asked = []
    keys = ReaderKeys({HINT: partial(asked.append, "hint"), EVIDENCE: partial(asked.append, "evidence")})
    assert keys.press(pressed("h")) and keys.press(pressed("E", Qt.KeyboardModifier.ShiftModifier))
    assert asked == ["hint", "evidence"]


def test_a_key_with_ctrl_or_without_a_row_is_left_to_others():
    asked = []
    keys = ReaderKeys({HINT: partial(asked.append, "hint")})
    assert not keys.press(pressed("h", Qt.KeyboardModifier.ControlModifier))
    assert not keys.press(pressed("x")) and not keys.press(pressed(""))
    assert asked == []


def test_a_key_that_is_held_acts_once_unless_it_steps():
    asked = []
    keys = ReaderKeys({binding: partial(asked.append, binding.chord) for binding in (READ_ALOUD, NEXT_SENTENCE)})
    for letter in "aj":
        assert keys.press(pressed(letter)) and keys.press(pressed(letter, is_held=True))
    assert asked == ["A", "J", "J"]
