"""A key and what it does."""

from PySide6.QtWidgets import QLabel

from media_literacy.ui.widgets.controls.keys import KeyHint


def test_the_caps_stand_before_the_word(qtbot):
    hint = KeyHint(("N", "P"), "next and previous note")
    qtbot.addWidget(hint)
    labels = hint.findChildren(QLabel)
    assert [label.text() for label in labels] == ["N", "P", "next and previous note"]
    assert [label.property("variant") for label in labels] == ["key", "key", "soft"]
