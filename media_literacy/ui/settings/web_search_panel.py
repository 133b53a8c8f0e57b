"""With which search engine the queries of a lesson are opened: nothing is named before somebody names it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.strings.search_address import is_search_address
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class WebSearchPanel(QWidget):
    """`chosen` carries an address that can be used, or nothing; whatever else is written is told in place."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = _(
            "The address of a search engine, with %s where the search goes; while this is empty, searches are only"
            " copied, and no browser is opened for them."
        )
        name = _("Search with")
        column = plain_column(self, 0)
        column.addWidget(SetText(name, Role.NOTE_TITLE, appearance, self, before=18))
        column.addWidget(SetText(about, Role.SMALL, appearance, self, colour="soft", before=2, after=6))
        self.field = LineField(self)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(about)
        self.field.setPlaceholderText("https://…%s")
        self.field.textEdited.connect(self._on_edited)
        self.field.editingFinished.connect(self._on_finished)
        column.addWidget(self.field)
        self.fault = SetText("", Role.SMALL, appearance, self, colour="missed", before=4)
        self.fault.hide()
        column.addWidget(self.fault)
        self._address = ""

    def show_address(self, address: str) -> None:
        """Show which one holds, without saying that somebody changed it; what is being written stays."""
        if address != self._address:
            self._address = address
            self.field.setText(address)
            self.fault.hide()

    def _on_edited(self) -> None:
        self.fault.hide()

    def _on_finished(self) -> None:
        address = self.field.text().strip()
        if address and not is_search_address(address):
            message = _(
                "This cannot be used: an address begins with “https://” and has %s behind the name of the site."
            )
            if self.fault.isHidden():
                self.fault.say(message)
                self.fault.show()
                announce(self.field, message)
            return
        self.fault.hide()
        if address != self._address:
            self._address = address
            self.chosen.emit(address)
