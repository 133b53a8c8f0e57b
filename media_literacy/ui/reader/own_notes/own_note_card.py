"""A learner's own note beside a sentence: while it is written, and as it stays there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.own_notes.own_note_field import OwnNoteField
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.layouts.restyling import restyle_children

_NEARLY_FULL = 50


class OwnNoteCard(QFrame):
    """One button that says the whole note; pressing it asks to edit the note. `edit_requested` carries the sentence."""

    edit_requested = Signal(str)

    def __init__(self, sentence: SentenceId, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.setProperty("variant", "card")
        self.button = RowButton([], appearance, self)
        self.button.clicked.connect(self._on_clicked)
        column = plain_column(self)
        column.setContentsMargins(0, 2, 2, 2)  # its text begins where that of the notes does
        column.addWidget(self.button)

    def show_text(self, text: str, number: int) -> None:
        """Show what was written beside the sentence with this number."""
        name = _("Your note on sentence {number}: {text}").format(number=number, text=" ".join(text.split()))
        lines = [Line(_("Your note"), Role.NOTE_TITLE), Line(text, Role.NOTE, before=2)]
        self.button.show_lines(lines, name=name, aside=Line(_("Edit"), Role.SMALL, "accent"))
        self.button.setAccessibleDescription(_("Press to edit"))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.button.apply_appearance(appearance)

    def _on_clicked(self) -> None:
        self.edit_requested.emit(self.sentence)


class OwnNoteEditor(QFrame):
    """The field, and the buttons that end writing: `done`, and `removed` for a note that is to go."""

    done = Signal()
    removed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        self._title = PlainLabel("", self, variant="strong", wraps=True)
        self._about = PlainLabel(_("Only for you. It is never counted."), self, variant="small", wraps=True)
        self.field = OwnNoteField(appearance, self)
        self.field.textChanged.connect(self._show_room)
        self.room = PlainLabel("", self, variant="small", wraps=True)
        self.room.hide()
        self.done_button = Button(_("Done"), self)
        self.done_button.clicked.connect(self.done)
        self.remove_button = Button(_("Remove the note"), self, variant="quiet")
        self.remove_button.clicked.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        buttons = wrapping_row(self, self.done_button, self.remove_button)
        for part in (self._title, self._about, self.field, self.room, buttons):
            column.addWidget(part)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab can stop at, in its order."""
        return [self.field, self.done_button, self.remove_button]

    def name_sentence(self, number: int) -> None:
        """Be about the sentence with this number."""
        title = _("Your note on sentence {number}").format(number=number)
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
