"""Somebody types the source of a lesson: what is underlined, said, suggested, found and mended."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from media_literacy.diagnostics import Diagnostic, Location, Report
from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.workshop.source.diagnostic_strip import DiagnosticStrip


def test_diagnostics_are_underlined_errors_with_a_wave_and_advice_with_dots(desk):
    styles = {
        selection.cursor.selectedText(): selection.format.underlineStyle()
        for selection in desk.source.extraSelections()
        if selection.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline
    }
    assert styles["ovreclaim"] == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert styles["!"] == QTextCharFormat.UnderlineStyle.DotLine


def test_underlines_move_along_with_what_is_typed_until_the_text_was_read_again(desk):
    old = desk.text
    desk.at("# News")
    desk.keys("A line above\n")
    assert "ovreclaim" in desk.underlined()
    stale = parse_lesson(old.encode(), Path("lesson.md"))
    desk.editor.show_drafted(stale, old)
    assert "ovreclaim" in desk.underlined()


def test_f8_goes_round_the_diagnostics_and_says_them(desk):
    desk.at("---")
    told = []
    desk.editor.diagnostic_chosen.connect(lambda diagnostic: told.append(diagnostic.code))
    for _ in range(3):
        desk.key(Qt.Key.Key_F8)
    assert told == ["unknown-kind", "exclamation-mark", "unknown-kind"]
    desk.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert told[-1] == "exclamation-mark" and "raises its voice" in desk.said()


def test_alt_enter_mends_what_is_diagnosticed_in_one_step(desk):
    before = desk.text
    desk.at("ovreclaim")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert "**Flag: overclaim.**" in desk.text and "ovreclaim" not in desk.underlined()
    desk.document.undo()
    assert desk.text == before


def test_the_button_of_the_cure_mends_it(desk):
    desk.at("ovreclaim")
    desk.qtbot.waitUntil(lambda: desk.button("Change to “overclaim”") is not None)
    desk.qtbot.mouseClick(desk.button("Change to “overclaim”"), Qt.MouseButton.LeftButton)
    assert "**Flag: overclaim.**" in desk.text


def test_no_cure_is_offered_while_the_text_is_another_than_was_read(desk):
    desk.at("ovreclaim", after=True)
    desk.keys("s")
    assert desk.part(DiagnosticStrip).fix is None
    desk.read()
    assert desk.part(DiagnosticStrip).fix is not None


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the screen in memory cannot lift a window
def test_the_diagnostic_under_the_pointer_is_told(desk):
    cursor = QTextCursor(desk.document)
    cursor.setPosition(desk.document.find("ovreclaim").selectionStart() + 3)
    place = desk.source.cursorRect(cursor).center()
    QApplication.sendEvent(
        desk.source.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, desk.source.viewport().mapToGlobal(place))
    )
    assert "There is no kind called “ovreclaim”" in QToolTip.text()
    QToolTip.hideText()


def test_a_lesson_without_faults_says_so(desk):
    desk.write(desk.text.replace("ovreclaim", "overclaim").replace("was!", "was."))
    assert desk.underlined() == [] and desk.said() == "Nothing to mend."


def test_the_caret_is_told_in_code_points(desk):
    with desk.qtbot.waitSignal(desk.editor.caret_moved, check_params_cb=lambda at: at == desk.text.index("It was dry")):
        desk.at("It was dry")


def test_a_stretch_is_selected_by_offsets(desk):
    start = desk.text.index("It was dry.")
    desk.editor.select(start, start + 11)
    assert desk.source.textCursor().selectedText() == "It was dry."


def test_another_look_changes_colours_and_size(desk, large_appearance):
    before = desk.source.font().pixelSize()
    desk.editor.apply_appearance(large_appearance)
    assert desk.source.font().pixelSize() == 2 * before
    assert desk.document.defaultFont().pixelSize() == 2 * before
    assert "ovreclaim" in desk.underlined()


def test_what_goes_over_the_end_of_a_line_is_underlined_as_a_whole(desk):
    desk.write("# News\n\nIt rained.[^a]\n\n[^a]: **Flag: overclaim.** You should\n    have noticed that.\n")
    assert any(" ".join(text.split()) == "You should have noticed" for text in desk.underlined())


def test_what_is_said_of_the_end_of_a_line_underlines_its_last_sign(desk):
    text = "# News\n\nIt rained."
    end = Location(3, 11)
    desk.write(text)
    drafted = parse_lesson(text.encode(), Path("lesson.md"))
    report = Report("lesson.md", (Diagnostic("not-yaml", "It ends here.", end, end),))
    desk.editor.show_drafted(replace(drafted, report=report), text)
    assert desk.underlined() == ["."]


def test_finding_goes_from_place_to_place_and_back_to_the_source(desk):
    desk.at("---")
    desk.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClicks(QApplication.focusWidget(), "DRY")
    chosen = desk.source.textCursor
    assert chosen().selectedText() == "dry"
    first = chosen().selectionStart()
    desk.key(Qt.Key.Key_Return)
    assert chosen().selectionStart() > first
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert chosen().selectionStart() == first
    desk.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.source
