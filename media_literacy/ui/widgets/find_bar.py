"""Finding words in a text: a field with a way to the next place and the one before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce_latest
from media_literacy.ui.widgets.labels.plain_text import PlainLabel

LONGEST = 200
"""Letters that can be looked for at once."""
_LEAST_LETTERS = 12
"""Of the field, which the words on the buttons must leave room for."""


class FindBar(QFrame):
    """`sought` carries the words and the direction: 0 for as one types, 1 for the next place, -1 for the one before.

    `name` says in what is searched, to assistive technology: on screen the place of the bar says so.
    """

    sought = Signal(str, int)
    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-bottom")
        self._field = LineField(self)
        self._field.setPlaceholderText(_("Find"))
        self._field.setAccessibleName(name)
        self._field.setMaxLength(LONGEST)
        self._field.textEdited.connect(self._on_edited)
        self._count = PlainLabel("", self)
        self._count.setProperty("variant", "small")
        self._found = self._found_short = ""
        self._steps = {Button("", self): (_("Previous"), "↑"), Button("", self): (_("Next"), "↓")}
        before, after = self._steps
        for button, (name_of_step, _arrow) in self._steps.items():
            button.setAccessibleName(name_of_step)
        self._close = Button(_("Close"), self, variant="quiet")
        self._others: list[Button] = []
        before.clicked.connect(self._on_before)
        after.clicked.connect(self._on_after)
        self._close.clicked.connect(self.close_bar)
        self._row = QHBoxLayout(self)
        self.keep_ends(10, 10)
        self._row.addWidget(self._field, 1)
        for widget in (self._count, before, after, self._close):
            self._row.addWidget(widget)
        self._fit()
        self.hide()

    def keep_ends(self, left: int, right: int) -> None:
        """Begin and end so many px from the edges."""
        self._row.setContentsMargins(left, 6, right, 6)
        self._fit()

    def add_button(self, button: Button) -> None:
        """Put another button before the one that closes."""
        self._row.insertWidget(self._row.count() - 1, button)
        self._others.append(button)
        self._fit()

    def open_with(self, words: str) -> None:
        """Show the bar, with words to begin with, and take the keys."""
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._field.text():
            self.sought.emit(self._field.text(), 0)

    @property
    def words(self) -> str:
        """What is looked for; empty while the bar is hidden."""
        return self._field.text() if not self.isHidden() else ""

    def show_count(self, place: int, count: int) -> None:
        """Say how many places there are, and at which of them the selection is."""
        text = ""
        if self._field.text():
            found = ngettext("{place} of {n} place", "{place} of {n} places", count).format(place=place, n=count)
            text = found if count else _("Not found")
        if text != self._found:
            self._found, self._found_short = text, f"{place}/{count}" if count else text
            self._fit()
            announce_latest(self, text)

    def close_bar(self) -> None:
        """Hide, and let the text have the keys again."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 go on, with Shift back; Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, keys.FIND_NEXT.key):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sought.emit(self._field.text(), -1 if is_back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was counted counts no more."""
        super().hideEvent(event)
        self._found = self._found_short = ""
        self._count.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words on the buttons, or arrows where the field would be too narrow, and then numbers alone."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._count.setText(self._found)
        around = self._row.contentsMargins()
        room = self.width() - around.left() - around.right() - self._row.spacing() * self._row.count()
        room -= sum(part.sizeHint().width() for part in (self._close, self._count, *self._others))
        for button, (name, _arrow) in self._steps.items():
            button.setText(name)
            room -= button.sizeHint().width()
        least = _LEAST_LETTERS * self._field.fontMetrics().averageCharWidth()
        if room < least:
            for button, (_name, arrow) in self._steps.items():
                room += button.sizeHint().width()
                button.setText(arrow)
                room -= button.sizeHint().width()
        if room < least:
            self._count.setText(self._found_short)

    def _on_edited(self, text: str) -> None:
        self.sought.emit(text, 0)

    def _on_before(self) -> None:
        self.sought.emit(self._field.text(), -1)

    def _on_after(self) -> None:
        self.sought.emit(self._field.text(), 1)
