"""What can be done with files that were just written: open one of them, or see the folder that they are in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.strings.shortening import shortened
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.window.external_links import open_folder, open_made_file

MOST = 3
"""Files that have a button each; of more only the folder is shown."""
_LONGEST_NAME = 40


class FinishedFiles(QFrame):
    """A line over the page, hidden while there is nothing; what was written is said elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "advice")
        self.setAccessibleName(_("What was written"))
        self._files: tuple[Path, ...] = ()
        self._buttons = QWidget(self)
        self._row = FlowRow(self._buttons, spacing=8)
        self.openers: list[Button] = []
        self.folder = Button(_("Show the folder"), self._buttons)
        self.folder.clicked.connect(self._on_folder)
        self._answer = PlainLabel("", self, wraps=True)
        self._answer.hide()
        around = QHBoxLayout(self)
        around.setContentsMargins(20, 6, 12, 6)
        around.addWidget(self._buttons, 1)
        around.addWidget(self._answer, 1)
        self._row.addWidget(self.folder)
        self.hide()

    def show_files(self, files: Sequence[Path]) -> None:
        """Offer these, of one folder."""
        self.clear()
        self._files = tuple(files)
        if not self._files:
            return
        self._row.removeWidget(self.folder)
        for file in self._files if len(self._files) <= MOST else ():
            button = Button(_("Open “{name}”").format(name=shortened(file.name, _LONGEST_NAME)), self._buttons)
            set_tool_tip(button, str(file))
            button.clicked.connect(self._on_open)
            self._row.addWidget(button)
            self.openers.append(button)
        self._row.addWidget(self.folder)
        self.show()

    def clear(self) -> None:
        """There is nothing any more."""
        for button in self.openers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.openers, self._files = [], ()
        self._answer.hide()
        self.hide()

    def _on_open(self) -> None:
        at = next(at for at, button in enumerate(self.openers) if button is self.sender())
        self._tell("" if open_made_file(self._files[at]) else _("No program here opens such a file."))

    def _on_folder(self) -> None:
        self._tell("" if open_folder(self._files[0].parent) else _("The folder cannot be shown here."))

    def _tell(self, answer: str) -> None:
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        announce(self, answer)
