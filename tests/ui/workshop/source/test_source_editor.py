"""Somebody types the source of a lesson: what is underlined, said, suggested, found and mended."""

import gc
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout, QPushButton, QToolTip, QVBoxLayout, QWidget

from media_literacy.diagnostics import Diagnostic, Location, Report
from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.workshop.document.qt_splices import apply_to_document, put_text, text_of
from media_literacy.ui.workshop.source.completion_list import CompletionList
from media_literacy.ui.workshop.source.diagnostic_strip import DiagnosticStrip
from media_literacy.ui.workshop.source.line_numbers import LineNumbers
from media_literacy.ui.workshop.source.source_editor import SourceEditor
from media_literacy.ui.workshop.source.source_text import SourceText

Part = TypeVar("Part", bound=QWidget)

LESSON = """---
origin: real
source: A report
---
# News 🚌

It rained all day.[^rain] It was dry.[^dry]

[^rain]: **Flag: ovreclaim.** Nine hours are not all day, says the gauge.

    - Contradicts: dry

[^dry]: **Fine: limits.** So it was!
"""


class Desk:
    """The editor in a window, with a button behind it, and the reading that the workshop does."""

    def __init__(self, qtbot, appearance):
        self.qtbot = qtbot
        self.window = QWidget()
        self.editor = SourceEditor(self._mend, appearance, self.window)
        self.other = QPushButton("Other", self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        self.document = QTextDocument(self.window)
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.window.resize(760, 700)
        self.window.show()
        self.source = self.part(SourceText)

    def part(self, kind: type[Part]) -> Part:
        found = self.editor.findChild(kind)
        assert found is not None
        return found

    def write(self, text):
        put_text(self.document, text)
        self.editor.use_document(self.document)
        self.read()

    def read(self):
        text = text_of(self.document)
        self.editor.show_drafted(parse_lesson(text.encode(), Path("lesson.md"), media=lambda _name: None), text)

    def _mend(self, fix):
        apply_to_document(self.document, fix.splices)
        self.read()

    @property
    def text(self):
        return text_of(self.document)

    def at(self, words, *, after=False):
        """Put the caret before or after some words."""
        offset = self.text.index(words) + (len(words) if after else 0)
        line = self.text.count("\n", 0, offset)
        column = offset - self.text.rfind("\n", 0, offset)
        self.editor.go_to(Location(line + 1, column))

    def underlined(self):
        found = []
        for selection in self.source.extraSelections():
            if selection.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline:
                found.append(selection.cursor.selectedText())
        return found

    def keys(self, text):
        for index, line in enumerate(text.split("\n")):  # Qt’s test library cannot type the end of a line
            if index:
                self.qtbot.keyClick(self.source, Qt.Key.Key_Return)
            self.qtbot.keyClicks(self.source, line)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        self.qtbot.keyClick(widget or QApplication.focusWidget() or self.source, key, modifiers)

    def button(self, text):
        found = (
            button for button in self.editor.findChildren(QPushButton) if button.text() == text and button.isVisible()
        )
        return next(found, None)

    def said(self):
        return self.part(DiagnosticStrip).text

    def offered(self):
        return [choice.shown.split(" — ")[0] for choice in self.part(CompletionList).choices]


@pytest.fixture
def desk(qtbot, appearance):
    desk = Desk(qtbot, appearance)
    desk.write(LESSON)
    qtbot.waitUntil(lambda: desk.window.isVisible())
    desk.window.activateWindow()
    desk.source.setFocus()
    yield desk
    desk.window.close()
    desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(desk.editor)
    gc.collect()


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
    desk.write(LESSON.replace("ovreclaim", "overclaim").replace("was!", "was."))
    assert desk.underlined() == [] and desk.said() == "Nothing to remark."


def test_suggestions_come_while_typing_and_enter_takes_one(desk):
    desk.at("- Contradicts: dry", after=True)
    desk.key(Qt.Key.Key_Return)
    assert desk.offered()[:2] == ["Hint", "Contradicts"]
    desk.keys("ev")
    assert desk.offered() == ["Evidence"]
    desk.key(Qt.Key.Key_Return)
    assert "\n    - Contradicts: dry\n    - Evidence: \n" in desk.text


def test_tab_takes_the_chosen_suggestion_and_escape_closes_the_list(desk):
    desk.at("So it was!", after=True)
    desk.keys("\n\n[^snow]: **")
    assert desk.offered() == ["Flag", "Check", "Fine"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Tab)
    assert desk.text.endswith("[^snow]: **Check: \n") and "overclaim" in desk.offered()
    desk.key(Qt.Key.Key_Escape)
    assert desk.offered() == []
    desk.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "overclaim" in desk.offered()
    desk.key(Qt.Key.Key_Left)
    assert desk.offered() == []


def test_a_note_is_not_offered_its_own_sentence(desk):
    desk.at("- Contradicts: dry", after=True)
    for _ in "dry":
        desk.key(Qt.Key.Key_Backspace)
    assert desk.offered() == ["dry"]


def test_a_click_takes_a_suggestion(desk):
    desk.at("So it was!", after=True)
    desk.keys("\n\n[^snow]: **")
    shown = desk.part(CompletionList)
    place = shown.visualItemRect(shown.item(1)).center()
    desk.qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.text.endswith("[^snow]: **Check: \n") and QApplication.focusWidget() is desk.source


def test_the_front_matter_offers_its_keys(desk):
    desk.at("source: A report", after=True)
    desk.key(Qt.Key.Key_Return)
    desk.keys("ti")
    assert desk.offered() == ["title"]


def test_a_suggestion_is_one_step_that_can_be_undone(desk):
    desk.at("So it was!", after=True)
    desk.keys("\n\n[^snow]: **f")
    desk.key(Qt.Key.Key_Return)
    assert desk.text.endswith("**Flag: \n")
    desk.document.undo()
    assert desk.text.endswith("**f\n")


def test_tab_indents_and_f6_leaves_the_source(desk):
    desk.at("- Contradicts")
    desk.key(Qt.Key.Key_Tab)
    assert "\n        - Contradicts" in desk.text
    desk.key(Qt.Key.Key_Backtab)
    assert "\n    - Contradicts" in desk.text
    desk.key(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not desk.source
    desk.source.setFocus()
    desk.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is not desk.source


def test_who_goes_by_with_tab_types_no_tabs(desk):
    before = desk.text
    desk.source.clearFocus()
    desk.source.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_Tab)

    assert desk.text == before and QApplication.focusWidget() is not desk.source


def test_after_esc_tab_leaves_the_source(desk):
    desk.at("- Contradicts")
    desk.keys("x")
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Escape)  # the first may have closed a list of suggestions
    before = desk.text
    desk.key(Qt.Key.Key_Tab)

    assert desk.text == before and QApplication.focusWidget() is not desk.source


def test_enter_on_an_empty_item_leaves_the_list(desk):
    desk.at("- Contradicts: dry", after=True)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Return)
    assert "- Contradicts: dry\n\n\n[^dry]" in desk.text


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


def test_the_caret_is_told_in_code_points(desk):
    with desk.qtbot.waitSignal(desk.editor.caret_moved, check_params_cb=lambda at: at == LESSON.index("It was dry")):
        desk.at("It was dry")


def test_a_stretch_is_selected_by_offsets(desk):
    start = LESSON.index("It was dry.")
    desk.editor.select(start, start + 11)
    assert desk.source.textCursor().selectedText() == "It was dry."


def test_the_source_says_how_it_is_left(desk):
    assert desk.source.accessibleName() and "F6" in desk.source.accessibleDescription()


def test_another_look_changes_colours_and_size(desk, large_appearance):
    before = desk.source.font().pixelSize()
    desk.editor.apply_appearance(large_appearance)
    assert desk.source.font().pixelSize() == 2 * before
    assert desk.document.defaultFont().pixelSize() == 2 * before
    assert "ovreclaim" in desk.underlined()


class Painted(QObject):
    """Remembers which part of a widget was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.lowest = -1
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.lowest = max(self.lowest, event.rect().bottom())
        return False


def test_all_line_numbers_below_are_painted_anew_when_a_line_grows(desk):
    desk.write("\n".join(["short"] * 200))
    desk.at("short", after=True)
    QApplication.processEvents()
    painted = Painted(desk.part(LineNumbers))
    desk.keys(" many words in a line that grows" * 6)
    desk.qtbot.waitUntil(lambda: painted.lowest >= desk.part(LineNumbers).height() - 2)


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
