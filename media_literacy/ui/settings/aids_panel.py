"""Which aids are wanted, each with what it is."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.aid_words import aid_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.tick_row import TickAbout, TickRow
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class AidsPanel(QWidget):
    """A box to tick for each aid. `chosen` carries those that are wanted, after a person changed one."""

    chosen = Signal(frozenset)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Aids"))
        message = _("None of these is ever counted. A lesson may leave some of them out.")
        column = plain_column(self, 0)
        column.addWidget(SetText(message, Role.SMALL, appearance, self, colour="soft", after=6))
        self.rows: dict[Aid, TickRow] = {}
        for aid, words in aid_words().items():
            row = TickRow(words.name, appearance, self)
            row.setAccessibleDescription(words.about)
            row.toggled.connect(self._on_toggled)
            column.addWidget(row)
            column.addWidget(TickAbout(words.about, appearance, self, after=4))
            self.rows[aid] = row

    def show_wanted(self, wanted: frozenset[Aid]) -> None:
        """Show which are wanted, without saying that somebody changed them."""
        for aid, row in self.rows.items():
            with QSignalBlocker(row):
                row.setChecked(aid in wanted)

    def _on_toggled(self) -> None:
        self.chosen.emit(frozenset(aid for aid, row in self.rows.items() if row.isChecked()))
