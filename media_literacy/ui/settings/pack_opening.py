"""Whether a double click on a lesson pack opens it with this program."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.packs.file_association import Association
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row


class PackOpening(QWidget):
    """A sentence, and a button where this program can change it. `wanted` carries what somebody wants from now on."""

    wanted = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_on = False
        column = plain_column(self)
        self.words = SetText("", Role.NOTE, appearance, self, before=8, after=8)
        column.addWidget(self.words)
        self.button = Button("", self)
        self.button.clicked.connect(self._on_clicked)
        self._holder = wrapping_row(self, self.button)
        column.addWidget(self._holder)
        self.show_state(None)

    def show_state(self, state: Association | None, files: Sequence[Path] = (), *, was_changed: bool = False) -> None:
        """Show what a double click opens, and after a change what was done; None where only the system can change it.

        `files` are those that say it.
        """
        self._is_on = state is Association.OURS
        self._holder.setVisible(state not in (None, Association.INSTALLED))
        self.button.setEnabled(True)
        self.words.setText(_words(state, files, was_changed=was_changed))
        if self._is_on:
            self.button.setText(_("No longer open lesson packs with this program"))
        else:
            self.button.setText(_("Open lesson packs with this program"))

    def _on_clicked(self) -> None:
        self.button.setEnabled(False)  # until it is done
        self.wanted.emit(not self._is_on)


def _words(state: Association | None, files: Sequence[Path], *, was_changed: bool) -> str:
    match state:
        case None:
            return _(
                "To open a pack by a double click, choose this program for it once in your system, under"
                " “Open with”. Or drop the pack on this window."
            )
        case Association.INSTALLED:
            return _(
                "A double click on a lesson pack opens it here, for everybody on this computer: the program was"
                " installed so. The pack is shown before it is installed."
            )
        case Association.OURS:
            return _(
                "A double click on a lesson pack opens it here. It is shown before it is installed. These files say so:"
                " {files}"
            ).format(files=", ".join(map(str, files)))
        case Association.OTHER_COPY:
            return _(
                "A double click on a lesson pack opens another copy of this program, or looks for this one where it"
                " lay before. The button has it open this one."
            )
        case Association.NONE:
            return _none_words(was_changed=was_changed)


def _none_words(*, was_changed: bool) -> str:
    if was_changed:
        return _(
            "The two files were taken away again: a double click on a lesson pack no longer opens it with this program."
        )
    return _(
        "A double click on a lesson pack can open it here, for you on this computer. Two small files in"
        " your own folder for programs say so, and the same button takes them away again."
    )
