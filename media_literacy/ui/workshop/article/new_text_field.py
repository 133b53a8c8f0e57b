"""The field in the page in which a new sentence is typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.keys.platform_keys import keys_in_words
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.workshop.forms.live_text import LiveText


class NewTextField(QFrame):
    """Asks for the words of something new. `given` says whether another one is to follow; `left` that none is wanted.

    What was typed stays when it is left, and is there again when the field is opened; unless it is `discarded`.
    """

    given = Signal(bool)
    left = Signal()
    discarded = Signal()
    resized = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "card")
        self.hide()
        self._title = SetText("", Role.LABEL, appearance, self, colour="soft")
        self.text = TypedText("", appearance, self, is_one_line=True)
        self._help = SetText(
            keys_in_words(_("Enter adds it, Ctrl+Enter adds it and begins the next, Esc closes this.")),
            Role.SMALL,
            appearance,
            self,
            colour="soft",
        )
        self._answer = SetText("", Role.SMALL, appearance, self, colour="missed")
        self._answer.hide()
        self.add = Button(_("Add"), self, variant="main")
        self.close_field = Button(_("Close"), self, variant="quiet")
        self.discard = Button(_("Throw it away"), self, variant="quiet")
        self.discard.setVisible(False)
        for button in (self.add, self.close_field, self.discard):
            button.setProperty("room", "little")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for part in (self._title, self.text, self._answer, self._help):
            column.addWidget(part)
        column.addWidget(wrapping_row(self, self.add, self.close_field, self.discard, spacing=8))
        self.text.entered.connect(self._on_entered)
        self.text.entered_and_on.connect(self._on_entered_and_on)
        self.text.textChanged.connect(self._on_typed)
        self.add.clicked.connect(self._on_entered)
        self.close_field.clicked.connect(self.left)
        self.discard.clicked.connect(self.discarded)

    def ask(self, title: str) -> None:
        """Ask for words, in a field of that name."""
        self._title.say(title)
        self.text.setAccessibleName(title)
        self.text.setAccessibleDescription(self._help.text())
        self.say("")
        self.resized.emit()

    def take_focus(self) -> None:
        """Give the keyboard to the field."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.text.value.strip()

    def clear(self) -> None:
        """What was typed is in the lesson now."""
        self.text.reset("")
        self.say("")

    @property
    def answer(self) -> str:
        """What is said at the field."""
        return self._answer.text() if not self._answer.isHidden() else ""

    def say(self, message: str) -> None:
        """Say why it could not be added; nothing when it could."""
        if message or not self._answer.isHidden():
            self._answer.say(message)
            self._answer.setVisible(bool(message))
            announce(self.text, message)
            self.resized.emit()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        for part in (self._title, self._help, self._answer, self.text):
            part.apply_appearance(appearance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_entered(self) -> None:
        self.given.emit(False)

    def _on_entered_and_on(self) -> None:
        self.given.emit(True)

    def _on_typed(self) -> None:
        self.discard.setVisible(bool(self.words))
        self.resized.emit()


class TypedText(LiveText):
    """Words that are in no lesson yet: their undo is their own, and Esc and Ctrl+Enter are told."""

    entered_and_on = Signal()

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None, *, is_one_line: bool) -> None:
        super().__init__(name, appearance, parent, is_one_line=is_one_line)
        self.setUndoRedoEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are its own, not the page's; and so is Ctrl+Enter."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, with Ctrl it goes on."""
        if _is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered_and_on.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif _is_step(event):
            QPlainTextEdit.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is told: it is no part of the lesson."""
        QPlainTextEdit.focusOutEvent(self, event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_step(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _is_own(event: QKeyEvent) -> bool:
    return _is_step(event) or (_is_enter(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
