"""What a word means, as a small note beside its sentence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Word
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.strings.final_stop import with_final_stop
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


def spoken_word(word: Word) -> str:
    """The word with what it means, on one line."""
    return f"{word.text}: {' '.join(text_of_runs(word.meaning).split())}"


class WordNote(QFrame):
    """One button that says it all, to eyes and ears; pressing it closes the note."""

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "card")
        self.button = RowButton([], appearance, self)
        self.button.clicked.connect(self.closed)
        column = plain_column(self)
        column.setContentsMargins(0, 2, 2, 2)  # its text begins where that of the notes does
        column.addWidget(self.button)

    def show_word(self, word: Word) -> None:
        """Explain another word."""
        meaning = text_of_runs(word.meaning).strip()
        name = _("{explanation} Press to close.").format(explanation=with_final_stop(spoken_word(word)))
        lines = [Line(word.text, Role.NOTE_TITLE), Line(meaning, Role.NOTE, before=2)]
        self.button.show_lines(lines, name=name, aside=Line(_("Close"), Role.SMALL, "accent"))
