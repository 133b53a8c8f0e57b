"""A text in a form that is written to the lesson while somebody types it."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from media_literacy.strings.common_ends import common_ends
from media_literacy.strings.utf16 import utf16_length
from media_literacy.ui.text.typed_signs import TypedSigns
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.placeholders import slant_placeholder
from media_literacy.ui.workshop.forms.field_sync import FieldSync

DEBOUNCE_MILLISECONDS = 300
"""How long nothing was typed before the text goes to the lesson: one step to undo is one burst of typing."""

_BELOW = 2
"""Qt takes the last line to be seen only with this room below it, in px; else it would scroll a text that fits."""

_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LiveText(QPlainTextEdit):
    """A field as high as its text, without an undo of its own: the lesson's undo runs across form and source.

    A `SyncedField`: `typed` comes with every change that a person makes, `changed` when they pause or go elsewhere.
    On one line, Enter is `entered`; lines that were pasted are joined. `caret_moved` asks for the caret to be shown.
    """

    typed = Signal()
    changed = Signal()
    entered = Signal()
    caret_moved = Signal()

    def __init__(
        self,
        name: str,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_one_line: bool = False,
        lines: int = 1,
    ) -> None:
        super().__init__(parent)
        TypedSigns(self.document())
        self._appearance, self._is_one_line, self._least_lines = appearance, is_one_line, lines
        self._sync = FieldSync()
        self._is_taking = False
        self._last = ""
        self.setProperty("variant", "field")
        self.setAccessibleName(name)
        slant_placeholder(self)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self.changed)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self._show_margin()

    @property
    def value(self) -> str:
        """What the lesson is told of what stands in it."""
        return self.value_of(self.shown)

    @property
    def shown(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def shown_of(self, value: str) -> str:
        """How a value of the lesson is shown."""
        return value

    def value_of(self, shown: str) -> str:
        """What the lesson is told of a text that stands here."""
        return shown

    @property
    def is_in_use(self) -> bool:
        """Whether somebody is in it, or has typed what was not yet told."""
        return self.hasFocus() or self._debounce.isActive()

    def set_from_model(self, value: str) -> None:
        """What the lesson says. A text in somebody's hands stays, if the lesson only has not heard of it yet."""
        shown = self.shown_of(value)
        if self._sync.accepts(shown, self.shown, is_in_use=self.is_in_use):
            self._debounce.stop()
            self._put(shown)

    def reset(self, value: str) -> None:
        """Show a text of something else: whatever stood here is gone."""
        self._debounce.stop()
        shown = self.shown_of(value)
        self._sync.reset(shown)
        self._put(shown)

    def restore_pending(self, texts: tuple[str, ...] | None) -> None:
        """What somebody typed here before and the lesson would not have; it is told again."""
        if texts is not None and texts[0] != self.value and not self.is_in_use:
            self.retype(texts[0])

    def retype(self, text: str) -> None:
        """Let another value stand here, as if somebody had typed it just now, and tell it."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self.shown_of(text))
        self.flush()

    def commit(self) -> str:
        """The text, which now goes to the lesson."""
        self._debounce.stop()
        self._sync.commit(self.shown)
        return self.value

    def flush(self) -> None:
        """Tell what was typed now rather than after a pause."""
        if self._debounce.isActive():
            self._debounce.stop()
            self.changed.emit()

    def accept_next_model_value(self) -> None:
        """What the lesson says next counts, as after a step back."""
        self._sync.accept_next_model_value()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the size of another look."""
        self._appearance = appearance
        self._show_margin()
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(round(self._appearance.scale.px(200)), self._needed_height())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any form."""
        return QSize(80, self._needed_height())

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the page's: what was typed is told before, and what the lesson says after it counts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_step(event):
            self.flush()
            self.accept_next_model_value()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On one line Enter leads on; undo and redo go to the page."""
        if _is_step(event):
            event.ignore()
        elif self._is_one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, and on one line what was several."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._is_one_line else text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is told when somebody goes elsewhere."""
        super().focusOutEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere. Qt scrolled to them while the field was too low."""
        super().resizeEvent(event)
        self._fit()
        if self.height() >= self._needed_height():
            self.verticalScrollBar().setValue(0)

    def _put(self, text: str) -> None:
        """Change only what differs, so that the caret stays where it is."""
        old = self.shown
        if old == text:
            return
        start, end = common_ends(old, text)
        self._is_taking = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_length(old[:start]))
        cursor.setPosition(utf16_length(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        self._is_taking = False
        self._fit()

    def _on_text_changed(self) -> None:
        self._fit()
        if self.shown == self._last:
            return  # Qt also calls it a change when a font arrives
        self._last = self.shown
        if not self._is_taking:
            self._sync.edit()
            self._debounce.start()
            self.typed.emit()

    def _on_caret_moved(self) -> None:
        if self.hasFocus():
            self.caret_moved.emit()

    def _show_margin(self) -> None:
        self.document().setDocumentMargin(round(self._appearance.scale.px(6)))

    def _needed_height(self) -> int:
        """Every block is asked: Qt lays those out of sight out only when it has to."""
        self.ensurePolished()
        layout, block, high = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            high += layout.blockBoundingRect(block).height()
            block = block.next()
        margin = self.document().documentMargin()  # the first block counts the one above it
        high = max(high, self._least_lines * self.fontMetrics().lineSpacing() + margin)
        return ceil(high + margin + 2 * self.frameWidth()) + _BELOW

    def _fit(self) -> None:
        height = self._needed_height()
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()


def _is_step(event: QKeyEvent) -> bool:
    return any(event.matches(step) for step in _STEPS)
