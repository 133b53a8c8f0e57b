"""The card in the margin in which a learner writes: a title, a field, and two buttons that end writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext, pgettext
from media_literacy.ui.reader.own_notes.own_note_field import OwnNoteField
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.widgets.layouts.restyling import restyle_children

_NEARLY_FULL = 50


class MarginEditor(QFrame):
    """`done` and `dismissed` come by the two buttons. How much room is left is said once it is little."""

    done = Signal()
    dismissed = Signal()

    def __init__(self, about: str, dismiss: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        self._title = PlainLabel("", self, variant="strong", wraps=True)
        self._about = PlainLabel(about, self, variant="small", wraps=True)
        self.field = OwnNoteField(appearance, self)
        self.field.textChanged.connect(self._show_room)
        self.room = PlainLabel("", self, variant="small", wraps=True)
        self.room.hide()
        self.done_button = Button(pgettext("button", "Done"), self)
        self.done_button.clicked.connect(self.done)
        self.dismiss_button = Button(dismiss, self, variant="quiet")
        self.dismiss_button.clicked.connect(self.dismissed)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        buttons = wrapping_row(self, self.done_button, self.dismiss_button)
        for part in (self._title, self._about, self.field, self.room, buttons):
            column.addWidget(part)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab can stop at, in its order."""
        return [self.field, self.done_button, self.dismiss_button]

    def show_title(self, title: str) -> None:
        """Be about this."""
        self._title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(self._about.text())

    def begin(self, text: str) -> None:
        """Give the keyboard to the field, and have a text in it.

        In this order, for a screen reader that hears of a caret before it hears of the focus does not speak the name.
        """
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.show_text(text)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        restyle_children(self, appearance)

    def _show_room(self) -> None:
        left = self.field.characters_left
        text = ngettext("Room for {n} more character", "Room for {n} more characters", left).format(n=left)
        self.room.setText(text if left else _("There is no room for more."))
        self.room.setVisible(left <= _NEARLY_FULL)
