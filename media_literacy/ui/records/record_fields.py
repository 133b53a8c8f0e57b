"""Where records go: the address of the record store, name and password, and a certificate authority of one’s own."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from media_literacy.classroom.records.record_address import read_record_address
from media_literacy.i18n import gettext as _
from media_literacy.store.classes.record_settings import LONGEST_TEXT, Password, RecordSettings
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class WantedRecords(NamedTuple):
    """What stands in the fields; without a password the one that is kept stays."""

    settings: RecordSettings
    password: Password | None


class RecordFields(QWidget):
    """`edited` says that something else stands there now, `entered` that somebody pressed Enter in a field."""

    edited = Signal()
    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = RecordSettings()
        self._column = plain_column(self, 0)
        self.is_on = TickRow(_("Send results of my classes to a record store"), appearance, self)
        self.is_on.toggled.connect(self.edited)
        self._column.addWidget(self.is_on)
        self.address = self._add(
            _("Address of the record store"),
            _("Whoever runs it knows it. It begins with “https://”, and often ends in “/xAPI”."),
        )
        self.address.setPlaceholderText("https://…/xAPI")
        self.user = self._add(_("User name of your school there"), "")
        self.password = self._add(
            _("Password"), _("It is kept in a file that only your account on this computer can read.")
        )
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.authority = self._add(
            _("File of a certificate authority"),
            _("Only where your school or district has one of its own. Else this stays empty."),
        )

    def show_settings(self, settings: RecordSettings, *, has_password: bool) -> None:
        """Show what is kept; of the password only whether there is one."""
        self._settings = settings
        for field, text in (
            (self.address, settings.address),
            (self.user, settings.user),
            (self.authority, settings.authority),
        ):
            field.setText(text)
        self.password.clear()
        self.password.setPlaceholderText(_("stays as it is") if has_password else "")
        self.is_on.blockSignals(True)
        self.is_on.setChecked(settings.is_on)
        self.is_on.blockSignals(False)

    def wanted(self) -> WantedRecords:
        """What stands there now."""
        settings = self._settings._replace(
            is_on=self.is_on.isChecked(),
            address=self.address.text().strip(),
            user=self.user.text().strip(),
            authority=self.authority.text().strip(),
        )
        typed = self.password.text()
        return WantedRecords(settings, Password(typed) if typed else None)

    def fault(self) -> tuple[QLineEdit, str] | None:
        """The field that cannot be used as it is, and why; None where all can."""
        if read_record_address(self.address.text()) is None:
            return self.address, _(
                "This cannot be used: an address begins with “https://”, and has no name, no password and no question"
                " mark in it."
            )
        if ":" in self.user.text():
            return self.user, _("A name has no colon in it.")
        return None

    def _add(self, name: str, about: str) -> LineField:
        self._column.addWidget(SetText(name, Role.NOTE_TITLE, self._appearance, self, before=14, after=2))
        if about:
            self._column.addWidget(SetText(about, Role.SMALL, self._appearance, self, colour="soft", after=4))
        field = LineField(self)
        field.setMaxLength(LONGEST_TEXT)
        field.setAccessibleName(name)
        field.setAccessibleDescription(about)
        field.textEdited.connect(self.edited)
        field.returnPressed.connect(self.entered)
        self._column.addWidget(field)
        return field
