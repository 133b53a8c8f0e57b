"""The source of a lesson with all that helps to write it: remarks and their cures, suggestions, and a search."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.fixes.quick_fixes import fix_for
from media_literacy.diagnostics import Diagnostic, Location
from media_literacy.i18n import gettext as _
from media_literacy.lesson.fix import Fix
from media_literacy.lesson.parser import ParsedLesson
from media_literacy.lesson.source import make_source
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.find_bar import FindBar
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.document.qt_splices import counts_alike, offset_at, position_at, position_of, text_of
from media_literacy.ui.workshop.source.diagnostic_strip import DiagnosticStrip
from media_literacy.ui.workshop.source.source_completion import SourceCompletion
from media_literacy.ui.workshop.source.source_text import SourceText


class SourceEditor(QWidget):
    """The source, the remarks on it where they stand, and their cures.

    `caret_moved` carries the caret's offset in code points, a moment after it moved; `diagnostic_chosen` the Diagnostic
    that somebody went to. `apply_fix` is handed a Fix, whose splices are of the text as it is.
    """

    caret_moved = Signal(int)
    diagnostic_chosen = Signal(object)

    def __init__(self, apply_fix: Callable[[Fix], None], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apply_fix = apply_fix
        self._drafted: ParsedLesson | None = None
        self._document: QTextDocument | None = None
        self._is_current = False
        self._text = SourceText(appearance, self)
        self._completion = SourceCompletion(self._text, appearance, self)
        self._find = FindBar(_("Find in the source"), self)
        self._strip = DiagnosticStrip(apply_fix, appearance, self)
        self._text.settled.connect(self._on_settled)
        self._text.diagnostic_wanted.connect(self.step_diagnostic)
        self._text.fix_wanted.connect(self._on_fix_wanted)
        self._text.find_wanted.connect(self._on_find_wanted)
        self._find.sought.connect(self._on_sought)
        self._find.closed.connect(self._text.setFocus)
        self._strip.next_requested.connect(self._on_next)
        column = plain_column(self)
        column.addWidget(self._text, 1)
        column.addWidget(self._find)
        column.addWidget(self._strip)
        self.setFocusProxy(self._text)

    def use_document(self, document: QTextDocument) -> None:
        """Edit another document; it has the layout of plain text."""
        if self._document is not None:
            self._document.contentsChange.disconnect(self._on_contents_change)
        self._document = document
        self._drafted, self._is_current = None, False
        self._text.use_document(document)
        document.contentsChange.connect(self._on_contents_change)

    def show_drafted(self, drafted: ParsedLesson, text: str) -> None:
        """Show the remarks on a text; if that is the text no longer, those shown stay and move with the edits."""
        document = self._text.document()
        if text != text_of(document):
            return
        self._drafted, self._is_current = drafted, True
        source = drafted.draft.source if drafted.draft is not None else make_source(text)
        diagnostics: list[tuple[Diagnostic, int, int]] = []
        is_alike = source.text == text and counts_alike(text)
        for diagnostic in drafted.report.diagnostics:
            start, end = source.offset(diagnostic.start), source.offset(diagnostic.end)
            if (
                start == end and diagnostic.start.column > 1
            ):  # past the last word of a line, which is shown in its place
                start -= 1
            if not is_alike:
                start, end = (position_of(document, source.location(offset)) for offset in (start, end))
            diagnostics.append((diagnostic, start, end))
        self._text.show_diagnostics(diagnostics)
        if drafted.draft is not None:
            self._completion.use_draft(drafted.draft)
            self._text.use_language(drafted.draft.language)
        self._show_diagnostic()

    def use_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """Suggest these lessons, by id and title, where one says of which it is an easier level."""
        self._completion.use_levels(levels)

    def go_to(self, location: Location) -> None:
        """Put the caret at a line and a column, into view, and the focus into the source."""
        self._select_positions(*[position_of(self._text.document(), location)] * 2)
        self._text.setFocus()

    def select(self, start: int, end: int) -> None:
        """Select from one offset to another, and bring that into view. The focus stays where it is."""
        document = self._text.document()
        self._select_positions(position_at(document, start), position_at(document, end))

    def search(self, direction: int) -> None:
        """Look for words in the source, or go to the next place or the one before."""
        self._on_find_wanted(direction)

    def step_diagnostic(self, direction: int) -> None:
        """Go to the next remark behind the caret, or the one before it, round the ends; it is announced."""
        start = self._text.diagnostics.start_after(self._text.textCursor().selectionStart(), direction)
        if start is None:
            announce(self._text, _("Nothing to mend."))
            return
        self._select_positions(start, start)
        self._text.setFocus()
        self._show_diagnostic()
        announce(self._text, self._strip.text)
        if self._strip.diagnostic is not None:
            self.diagnostic_chosen.emit(self._strip.diagnostic)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._text.apply_appearance(appearance)
        self._completion.list.apply_appearance(appearance)
        self._strip.apply_appearance(appearance)

    def _select_positions(self, start: int, end: int) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.show_caret()

    def _show_diagnostic(self) -> None:
        """The remark at the caret; its cure only while the text is the one it was made for."""
        diagnostic = self._text.diagnostics.at(self._text.textCursor().position())
        if diagnostic is None:
            self._strip.show_nothing(len(self._text.diagnostics))
            return
        draft = self._drafted.draft if self._drafted is not None and self._is_current else None
        self._strip.show_diagnostic(diagnostic, fix_for(draft, diagnostic))

    def _on_settled(self) -> None:
        self._show_diagnostic()
        self.caret_moved.emit(offset_at(self._text.document(), self._text.textCursor().position()))

    def _on_contents_change(self, _at: int, removed: int, added: int) -> None:
        if self._is_current and (removed or added):
            self._is_current = False
            self._show_diagnostic()

    def _on_fix_wanted(self) -> None:
        self._show_diagnostic()
        if self._strip.fix is not None:
            self._apply_fix(self._strip.fix)

    def _on_next(self) -> None:
        self.step_diagnostic(1)

    def _on_find_wanted(self, direction: int) -> None:
        if direction and self._find.words:
            self._on_sought(self._find.words, direction)
        else:
            self._find.open_with(self._text.textCursor().selectedText().split("\u2029")[0])

    def _on_sought(self, words: str, direction: int) -> None:
        """Select the place of the words at the caret, the next one, or the one before; capitals make no difference."""
        document, cursor = self._text.document(), self._text.textCursor()
        text = text_of(document)
        found = [match.span() for match in re.finditer(re.escape(words), text, re.IGNORECASE)] if words else []
        if not found:
            self._find.show_count(0, 0)
            return
        at = offset_at(document, cursor.selectionStart())
        if direction >= 0:
            at += 1 if direction else 0
            place = next((index for index, (start, _end) in enumerate(found) if start >= at), 0)
        else:
            place = next((index for index in reversed(range(len(found))) if found[index][0] < at), len(found) - 1)
        self.select(*found[place])
        self._find.show_count(place + 1, len(found))
