"""A learner's own note beside a sentence: while it is written, and as it stays there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.own_notes.margin_editor import MarginEditor
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


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


class OwnNoteEditor(MarginEditor):
    """A field for a note; `dismissed` where it is to go."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(_("Only for you. It is never counted."), _("Remove the note"), appearance, parent)

    def name_sentence(self, number: int) -> None:
        """Be about the sentence with this number."""
        self.show_title(_("Your note on sentence {number}").format(number=number))
