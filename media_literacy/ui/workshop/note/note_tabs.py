"""The notes of a sentence that has several, to choose the one that the form shows."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.plain_text import PlainButton
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.note.verdict_choice import verdict_name


class NoteTabs(QWidget):
    """A button for each note; `chosen` carries its label, "" of a new one. Hidden where there is only one."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Notes of this sentence"))
        self._row = FlowRow(self, 6)
        self.buttons: list[PlainButton] = []

    def show_notes(self, notes: Sequence[tuple[str, NoteText]], label: str, *, has_new: bool) -> None:
        """Show the notes by label, with the chosen one; `has_new` for one that the lesson does not have yet."""
        entries = [(name, _title(number, note)) for number, (name, note) in enumerate(notes, 1)]
        if has_new:
            entries.append(("", _("New note")))
        while len(self.buttons) > len(entries):
            button = self.buttons.pop()
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.buttons) < len(entries):
            button = PlainButton("", self, variant="choice")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.toggled.connect(self._on_toggled)
            self._row.addWidget(button)
            button.show()
            self.buttons.append(button)
        for button, (name, title) in zip(self.buttons, entries, strict=True):
            button.setObjectName(name)
            button.setText(title)
            with QSignalBlocker(button):
                button.setAutoExclusive(False)
                button.setChecked(name == label)
                button.setAutoExclusive(True)
        self.setVisible(len(entries) > 1)

    def _on_toggled(self, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit(self.sender().objectName())


def _title(number: int, note: NoteText) -> str:
    verdict = verdict_name(note.verdict) if note.verdict else _("no verdict")
    return _("Note {n}: {verdict}").format(n=number, verdict=verdict)
