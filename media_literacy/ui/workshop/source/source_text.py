"""The field in which a lesson's source is typed: lines with numbers, the current line, and remarks underlined."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from media_literacy.diagnostics import Diagnostic, Severity
from media_literacy.i18n import gettext as _
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.keys.platform_keys import keys_in_words
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.keyboard_use import uses_keyboard
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import tool_tip
from media_literacy.ui.workshop.source.diagnostic_signs import severity_word
from media_literacy.ui.workshop.source.indentation_keys import INDENT, indent, new_line, unindent
from media_literacy.ui.workshop.source.line_numbers import LineNumbers
from media_literacy.ui.workshop.source.placed_diagnostics import PlacedDiagnostics
from media_literacy.ui.workshop.source.source_highlighter import LineState, SourceHighlighter

_DELAY_MILLISECONDS = 25
_NEXT_DIAGNOSTIC, _FIND_NEXT, _FIND, _LEAVE = (
    binding.key for binding in (keys.NEXT_DIAGNOSTIC, keys.FIND_NEXT, keys.FIND, keys.LEAVE_SOURCE)
)
"""Worked out once: every key is held against them."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class SourceText(QPlainTextEdit):
    """The source as typed. `settled` comes a moment after the caret moved, once for many moves.

    `typed` comes after a sign was typed. `diagnostic_wanted` and `find_wanted` carry a direction, 1 or -1; 0 opens the
    search.
    """

    settled = Signal()
    typed = Signal()
    diagnostic_wanted = Signal(int)
    fix_wanted = Signal()
    find_wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.diagnostics = PlacedDiagnostics(self.document())
        self._underlines: list[QTextEdit.ExtraSelection] = []
        self._line = -1
        self._highlighter: SourceHighlighter | None = None
        self.is_typing = False
        self._numbers = LineNumbers(self, appearance)
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MILLISECONDS)
        self._delay.timeout.connect(self.settled)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setCenterOnScroll(False)
        self.setCursorWidth(2)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.updateRequest.connect(self._on_update_request)
        self.blockCountChanged.connect(self._on_line_count_changed)
        self._is_writing = True
        self.setAccessibleName(_("Source of the lesson"))
        self.setAccessibleDescription(
            keys_in_words(
                _(
                    "While you type, Tab indents a line; after Esc it leaves the source, as F6 and Ctrl+Tab do. F8 goes"
                    " to the next remark, Alt+Enter mends what is remarked, Ctrl+Space suggests words, Ctrl+F finds."
                )
            )
        )
        self._dress()

    def use_document(self, document: QTextDocument) -> None:
        """Edit another document, whose layout is that of plain text."""
        self.diagnostics, self._underlines, self._line = PlacedDiagnostics(document), [], -1
        if self._highlighter is not None:
            self._highlighter.setDocument(None)
            self._highlighter.deleteLater()
        self.setDocument(document)
        self._highlighter = SourceHighlighter(self._appearance, document)
        self._dress_document()
        self._make_room()
        self._mark_lines()

    def use_language(self, language: str) -> None:
        """Know the words of another language as verdicts and fields, too."""
        if self._highlighter is not None:
            self._highlighter.use_language(language)

    def is_front_matter(self, block: QTextBlock) -> bool:
        """Whether a line belongs to the front matter."""
        return block.userState() == LineState.FRONT

    def show_diagnostics(self, diagnostics: Sequence[tuple[Diagnostic, int, int]]) -> None:
        """Underline other stretches of the document, each for its remark, from position to position."""
        self.diagnostics.place(diagnostics)
        self._underlines = self.diagnostics.underlines(self._appearance.theme)
        self._mark_lines()
        self._numbers.update()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        if appearance == self._appearance:
            return
        self._appearance = appearance
        self._dress()
        if self._highlighter is not None:
            self._highlighter.apply_appearance(appearance)

    def _dress(self) -> None:
        theme, scale = self._appearance.theme, self._appearance.scale
        size = scale.font(Role.NOTE).pixelSize()
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.paper}; color: {theme.ink}; font-size: {size}px;"
            f" border: 2px solid {theme.paper}; selection-background-color: {theme.selected};"
            f" selection-color: {theme.ink}; }}"
            f" QPlainTextEdit:focus {{ border-color: {theme.accent}; }}"
        )
        self._dress_document()
        self._numbers.apply_appearance(self._appearance)
        self._make_room()
        self._underlines = self.diagnostics.underlines(self._appearance.theme)
        self._mark_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers keep to their side."""
        super().resizeEvent(event)
        self._place_numbers()
        if self.hasFocus():
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the source; all others write."""
        key, modifiers = event.key(), event.modifiers()
        is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        is_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == _NEXT_DIAGNOSTIC:
            self.diagnostic_wanted.emit(-1 if is_shifted else 1)
        elif key == _FIND_NEXT:
            self.find_wanted.emit(-1 if is_shifted else 1)
        elif key == _FIND and is_control:
            self.find_wanted.emit(0)
        elif is_enter and modifiers & Qt.KeyboardModifier.AltModifier:
            self.fix_wanted.emit()
        elif key == _LEAVE or (is_control and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)):
            self.leave(forward=not is_shifted)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not self._is_writing:
            self.leave(forward=key == Qt.Key.Key_Tab)
        elif key == Qt.Key.Key_Escape:
            if self._is_writing:
                announce(self, _("Tab leaves the source now."))
            self._is_writing = False
            event.ignore()  # others may want it as well
        elif key == Qt.Key.Key_Backtab:
            unindent(self.textCursor())
        elif key == Qt.Key.Key_Tab and self.textCursor().hasSelection():
            indent(self.textCursor())
        else:
            self._write(event, is_plain_enter=is_enter and not is_control and not is_shifted)

    def leave(self, *, forward: bool) -> None:
        """Give the keys to the next widget, or to the one before."""
        parent = self.parentWidget()
        assert parent is not None
        parent.focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever only goes by with Tab types no tabs into the lesson, nor whoever is led here by a key."""
        super().focusInEvent(event)
        reason = event.reason()
        is_led_here = reason is Qt.FocusReason.OtherFocusReason and uses_keyboard(self)
        self._is_writing = not is_led_here and reason not in _BY_TAB

    def _write(self, event: QKeyEvent, *, is_plain_enter: bool) -> None:
        self.is_typing = bool(event.text())
        self._is_writing = self._is_writing or self.is_typing
        if event.key() == Qt.Key.Key_Tab:
            self.textCursor().insertText(INDENT)
        elif is_plain_enter:
            new_line(self.textCursor())
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
        if event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit()
        self.is_typing = False

    def viewportEvent(self, event: QEvent) -> bool:
        """A remark is told under the pointer, too."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            position = self.cursorForPosition(event.pos()).position()
            there = [placed.diagnostic for placed in self.diagnostics if placed.start <= position <= placed.end]
            text = "\n".join(f"{severity_word(each.severity)}: {each.message} {each.hint}".strip() for each in there)
            QToolTip.showText(event.globalPos(), tool_tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def show_caret(self) -> None:
        """Bring the caret into view, with lines above and below it if it was out of sight."""
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def lines_in_sight(self) -> Iterator[tuple[int, float, float]]:
        """The number of each line in sight, from 0, with its upper edge and its height in the viewport."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        bottom = self.viewport().height()
        while block.isValid() and top <= bottom:
            height = self.blockBoundingRect(block).height()
            yield block.blockNumber(), top, height
            block, top = block.next(), top + height

    def severity_of_line(self, number: int) -> Severity | None:
        """The gravest of the remarks in a line; None where there is none."""
        return self.diagnostics.severity_of_line(number)

    def _on_line_count_changed(self) -> None:
        self.diagnostics.forget_lines()
        self._make_room()
        self._numbers.update()

    def _on_caret_moved(self) -> None:
        number = self.textCursor().blockNumber()
        if number != self._line:
            self._line = number
            self._mark_lines()
            self._numbers.update()
        self._delay.start()

    def _mark_lines(self) -> None:
        """The ground of the current line, and the underlines."""
        line = QTextEdit.ExtraSelection()
        made: QTextCharFormat = line.format
        made.setBackground(self._appearance.theme.colour("hover"))
        made.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor = QTextCursor(self.textCursor().block())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        line.cursor = cursor
        self.setExtraSelections([line, *self._underlines])

    def _dress_document(self) -> None:
        self.ensurePolished()
        self.document().setDefaultFont(self.font())
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)

    def _make_room(self) -> None:
        width = self._numbers.sizeHint().width()
        left, right = (0, width) if self.isRightToLeft() else (width, 0)
        self.setViewportMargins(left, 0, right, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inside, width = self.contentsRect(), self._numbers.sizeHint().width()
        x = inside.right() + 1 - width if self.isRightToLeft() else inside.left()
        self._numbers.setGeometry(x, inside.top(), width, inside.height())

    def _on_update_request(self, rect: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        elif rect.height() > self.blockBoundingRect(self.textCursor().block()).height() + 2:
            # A letter in a line leaves its number as it was; what moves lines is painted down to the end.
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())
