"""Offers what may be written next while somebody types in the source."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from media_literacy.authoring.completion import Completions, completions
from media_literacy.authoring.completion_choices import Choice
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.strings.utf16 import code_points_in, utf16_length
from media_literacy.ui.keys.key_bindings import COMPLETE
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce, announce_latest
from media_literacy.ui.workshop.document.qt_splices import text_of_block
from media_literacy.ui.workshop.source.completion_list import CompletionList
from media_literacy.ui.workshop.source.indentation_keys import is_at_empty_item
from media_literacy.ui.workshop.source.source_text import SourceText

_LONGEST_NOTE = 60
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ACCEPT_KEYS = (Qt.Key.Key_Tab, *_ENTER_KEYS)
_STEP_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


class SourceCompletion(QObject):
    """Watches the keys of a source, and shows its list while there is something to offer."""

    def __init__(self, source: SourceText, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._asked_by = COMPLETE.sequence  # worked out once: every key is held against it
        self._draft: Draft | None = None
        self._levels: Sequence[tuple[str, str]] = ()
        self._found = Completions(0, 0)
        self._is_wanted = False
        self.list = CompletionList(appearance, source.viewport())
        self.list.chosen.connect(self.accept)
        source.installEventFilter(self)
        source.typed.connect(self.update_list)
        source.verticalScrollBar().valueChanged.connect(self.list.hide)
        source.cursorPositionChanged.connect(self._on_caret_moved)

    def use_draft(self, draft: Draft | None) -> None:
        """Know the labels and cards of another draft; it may be older than the text."""
        self._draft = draft

    def use_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """Know of which lessons this one may be an easier level, by id and title."""
        self._levels = levels

    def update_list(self) -> None:
        """Offer what fits the caret; hide the list when nothing does."""
        cursor = self._source.textCursor()
        text, offset = self._around(cursor)
        self._found = completions(self._draft, text, offset, self._levels)
        line_start = text.rfind("\n", 0, offset) + 1
        is_written = any(
            choice.text.strip() == text[self._found.start : offset].strip() for choice in self._found.choices
        )
        if cursor.hasSelection() or not self._found.choices or (is_written and len(self._found.choices) == 1):
            self.list.hide()
            return
        began = QTextCursor(cursor)
        began.setPosition(cursor.block().position() + utf16_length(text[line_start : self._found.start]))
        place: QRect = self._source.cursorRect(began)
        was_hidden = self.list.isHidden()
        self._is_wanted = self._is_wanted and not was_hidden
        self.list.show_choices(self._found.choices, place)
        if was_hidden:
            announce_latest(self._source, _("Suggestions. {first}").format(first=self._found.choices[0].shown))

    def accept(self, choice: Choice) -> None:
        """Write a choice, in one step that can be undone."""
        cursor = self._source.textCursor()
        text, offset = self._around(cursor)
        line_start = text.rfind("\n", 0, offset) + 1
        base = cursor.block().position()
        cursor.setPosition(base + utf16_length(text[line_start : self._found.start]))
        cursor.setPosition(base + utf16_length(text[line_start : self._found.end]), QTextCursor.MoveMode.KeepAnchor)
        self.list.hide()
        cursor.insertText(choice.text)
        self._source.setTextCursor(cursor)
        self.update_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, while it shows; Ctrl+Space asks for it."""
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._handle_key(event)
        return False

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, is_press = Qt.Key(event.key()), event.type() == QEvent.Type.KeyPress
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if QKeySequence(event.keyCombination()) == self._asked_by:
            if is_press:
                self.update_list()
                self._is_wanted = True
        elif self.list.isHidden() or not is_plain:
            return False
        elif key in _STEP_KEYS:
            if is_press:
                self._is_wanted = True
                self.list.step(_STEP_KEYS[key])
                announce(self._source, self.list.current.shown if self.list.current else "")
        elif key in _ENTER_KEYS and not self._is_wanted and is_at_empty_item(self._source.textCursor()):
            return False  # Enter leaves the list of a note, although something is offered there
        elif key in _ACCEPT_KEYS and self.list.current is not None:
            if is_press:
                self.accept(self.list.current)
        elif key == Qt.Key.Key_Escape:
            if is_press:
                self.list.hide()
        else:
            return False
        event.accept()
        return True

    def _around(self, cursor: QTextCursor) -> tuple[str, int]:
        """The text that decides, and the caret's offset in it: the front matter, or a note or a search so far."""
        block = cursor.block()
        line = text_of_block(block)
        offset = code_points_in(block.text(), cursor.positionInBlock())
        is_front, lines = self._source.is_front_matter(block), list[str]()
        above = block.previous()
        while above.isValid() and (is_front or len(lines) < _LONGEST_NOTE):
            lines.append(text_of_block(above))
            if not is_front and _begins(lines[-1]):
                break
            above = above.previous()
        if not is_front and lines and not _begins(lines[-1]):
            return line, offset  # neither is around it
        before = "".join(f"{line}\n" for line in reversed(lines))
        return before + line, len(before) + offset

    def _on_caret_moved(self) -> None:
        if not self.list.isHidden() and not self._source.is_typing:
            self.list.hide()


def _begins(line: str) -> bool:
    """Whether a note or a section begins in this line."""
    return line.lstrip().startswith("[^") or line.startswith("## ")
