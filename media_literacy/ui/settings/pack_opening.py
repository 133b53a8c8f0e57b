"""Whether a double click on a lesson pack opens it with this program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
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

    def show_state(self, is_on: bool | None) -> None:
        """Show whether packs open here; None where only the system can change that."""
        self._is_on = bool(is_on)
        self._holder.setVisible(is_on is not None)
        self.button.setEnabled(True)
        if is_on is None:
            self.words.setText(
                _(
                    "To open a pack by a double click, choose this program for it once in your system, under"
                    " “Open with”. Or drop the pack on this window."
                )
            )
        elif is_on:
            self.words.setText(_("A double click on a lesson pack opens it here. It is shown before it is installed."))
            self.button.setText(_("No longer open lesson packs with this program"))
        else:
            self.words.setText(
                _(
                    "A double click on a lesson pack can open it here, for you on this computer. Two small files in"
                    " your own folder for programs say so, and the same button takes them away again."
                )
            )
            self.button.setText(_("Open lesson packs with this program"))

    def _on_clicked(self) -> None:
        self.button.setEnabled(False)  # until it is done
        self.wanted.emit(not self._is_on)
