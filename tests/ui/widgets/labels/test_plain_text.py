"""Text on the screen is what somebody wrote, and nothing that Qt makes of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox, QTextEdit, QWidget

from media_literacy.bidi import Message
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText
from media_literacy.ui.widgets.labels.plain_text import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    LONGEST_TOOLTIP,
    PlainButton,
    PlainLabel,
    PlainToolButton,
    plain_box,
    run_box,
    set_tool_tip,
    set_window_title,
    tool_tip,
)
from media_literacy.ui.widgets.labels.set_text import SetText

RICH = '<img src="file:///dev/zero"> Valley'
PIECES = st.sampled_from(["<", ">", "/", "b", "img ", "&lt;", "&", "\n", "<?xml ", "<!doctype html>", "<b>", "a ", '"'])


def test_a_label_shows_a_tag_as_it_stands(qtbot):
    plain, same = PlainLabel(RICH), PlainLabel("x")
    same.setText(RICH)
    for label in (plain, same):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == RICH
        assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("Valley") * 3


def test_an_ampersand_is_shown_and_is_no_shortcut(qtbot, appearance):
    for make in (
        lambda text: Button(text),
        lambda text: TickRow(text, appearance),
        lambda text: RowButton([Line(text)], appearance),
        lambda text: SetText(text, Role.NOTE, appearance),
    ):
        widget = make("Salt & Vinegar &&c")
        qtbot.addWidget(widget)
        assert widget.text() == "Salt & Vinegar &&c"
        if not isinstance(widget, QLabel):
            assert widget.shortcut().isEmpty()
        heard = QAccessible.queryAccessibleInterface(widget)
        assert heard.text(QAccessible.Text.Name) == "Salt & Vinegar &&c"


def test_a_button_is_as_wide_as_its_ampersands(qtbot):
    wide, narrow = Button("Salt & Vinegar & Oil & Bread"), Button("Salt  Vinegar  Oil  Bread")
    for button in (wide, narrow):
        qtbot.addWidget(button)
    assert wide.sizeHint().width() > narrow.sizeHint().width()


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_no_text_of_a_tooltip_is_rich(text):
    told = tool_tip(text)
    assert not GuiQt.mightBeRichText(told)
    assert len(told) <= 3 * LONGEST_TOOLTIP * 8  # every sign may be named, and lines are broken


def test_a_tooltip_has_the_words_and_breaks_its_lines(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tool_tip(widget, RICH)
    assert re.sub("\u2060", "", widget.toolTip()) == RICH
    set_tool_tip(widget, "word " * 1000)
    assert max(len(line) for line in widget.toolTip().split("\n")) <= 72
    assert len(widget.toolTip()) <= LONGEST_TOOLTIP + 20 and widget.toolTip().endswith("…")
    set_tool_tip(widget, "x" * 100_000)
    assert max(len(line) for line in widget.toolTip().split("\n")) <= 72


def test_what_turns_the_writing_round_is_named(qtbot, appearance):
    name = "invoice\u202eknp.lessonpack"
    made = (
        PlainLabel(name),
        Button(name),
        TickRow(name, appearance),
        SetText(name, Role.NOTE, appearance),
        PlainToolButton(),
    )
    made[-1].setText(name)
    for widget in made:
        qtbot.addWidget(widget)
        assert widget.text() == "invoice‹U+202E›knp.lessonpack"


def test_a_box_shows_a_tag_as_it_stands(qtbot):
    box = plain_box(None, f"“{RICH}” is there.", RICH, details=RICH)
    qtbot.addWidget(box)
    assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    box.setText(RICH)
    box.setInformativeText(RICH)
    assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert [edit.toPlainText() for edit in box.findChildren(QTextEdit)] == [RICH]


@pytest.mark.parametrize(("letters", "is_stacked"), [(4, False), (200, True)])
def test_answers_that_are_wider_than_the_screen_stand_below_one_another(qtbot, monkeypatch, letters, is_stacked):
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    box = plain_box(None, "Keep it?")
    qtbot.addWidget(box)
    for _ in range(3):
        box.addButton("x" * letters, QMessageBox.ButtonRole.AcceptRole)
    run_box(box)
    (answers,) = box.findChildren(QDialogButtonBox)
    assert (answers.orientation() is Qt.Orientation.Vertical) is is_stacked


def test_a_title_is_one_short_line_without_a_mark_of_its_own(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for title, seen in (
        ("Bus [*] lanes", "Bus [*] lanes"),
        ("Bus\nlanes\t<b>", "Bus lanes␉<b>"),
        ("x" * LONGEST_TITLE, "x" * LONGEST_TITLE),
        ("x" * (LONGEST_TITLE + 1), "x" * (LONGEST_TITLE - 1) + "…"),
        ("x" * 100_000, "x" * (LONGEST_TITLE - 1) + "…"),
    ):
        set_window_title(window, title)
        assert window.windowHandle().title() == seen


def test_a_text_without_end_is_cut_on_labels_and_buttons_and_not_for_the_ear(qtbot, appearance):
    for length, is_whole in ((LONGEST_TEXT, True), (LONGEST_TEXT + 1, False), (100_000, False)):
        text = "x" * length
        for widget in (PlainLabel(text), Button(text), SetText(text, Role.NOTE, appearance), TickRow(text, appearance)):
            qtbot.addWidget(widget)
            assert (widget.text() == text) is is_whole and len(widget.text()) <= LONGEST_TEXT
        holder = QWidget()
        qtbot.addWidget(holder)
        assert SpokenText(text, holder).text() == text


def test_enter_presses_every_button_once_for_as_long_as_it_is_held(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    for button in (PlainButton("On", parent), PlainToolButton(parent), SpokenButton("On", parent)):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, Qt.Key.Key_Return)
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        with qtbot.assertNotEmitted(button.clicked):
            QApplication.sendEvent(button, held)


def test_what_runs_the_other_way_is_isolated_for_the_eye_alone(qtbot):
    title = "هل أغلقت المكتبة؟"
    message = Message("“{title}”: {n} of 5.").format(title=title, n=3)
    for part in (PlainLabel(message), PlainButton(message)):
        qtbot.addWidget(part)
        assert part.painted() == f"“\u2068{title}\u2069”: 3 of 5."
        assert (part.text(), part.accessibleName()) == (message, message)
        part.setText("Next")
        assert (part.painted(), part.text(), part.accessibleName()) == ("Next", "Next", "")
    part.setAccessibleName("Go on")
    part.setText(message)
    assert part.accessibleName() == "Go on"


def test_a_button_sets_a_text_by_its_own_letters(qtbot, qapp):
    arabic, english = PlainButton("شمس."), PlainButton("1. Open it.")
    assert (arabic.painted(), english.painted()) == ("\u2068شمس.\u2069", "1. Open it.")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        arabic, english = PlainButton("شمس."), PlainButton("1. Open it.")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (arabic.painted(), english.painted()) == ("شمس.", "\u20681. Open it.\u2069")
