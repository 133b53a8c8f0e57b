"""“Try it yourself”: the query to type on any device with internet, and what somebody found there.

Nothing is opened but by a press, in the browser, and only where the settings name a search engine.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Origin
from media_literacy.ui.reader.own_notes.own_note_field import OwnNoteField
from media_literacy.ui.result.searches.query_line import QueryLine
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row


class FindingField(OwnNoteField):
    """The field for what was found, which says when somebody comes to it."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is here."""
        super().focusInEvent(event)
        self.focused.emit()


class LiveSearch(QWidget):
    """`written` carries what was found, in the reader's own words. Without `search_web` the query is only copied."""

    written = Signal(str)

    def __init__(
        self,
        query: str,
        found: str,
        origin: Origin,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_kept: bool = True,
        search_web: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._query, self._search_web = query, search_web
        column = plain_column(self)
        heading = _("Try it yourself, on any device with internet")
        column.addWidget(SetText(heading, Role.HEADING, appearance, self, before=28, after=4))
        column.addWidget(SetText(_about(origin), Role.NOTE, appearance, self, after=8))
        column.addWidget(QueryLine(query, appearance, self))
        column.addWidget(Gap(6, appearance, self))
        self.copy = Button(_("Copy the search"), self)
        self.copy.clicked.connect(self._on_copy)
        self.copied = SetText(_("Copied."), Role.SMALL, appearance, self, colour="soft")
        self.copied.hide()
        self.open_in_browser = Button(_("Open in the browser"), self)
        if search_web is None:
            self.open_in_browser.hide()
        self.open_in_browser.clicked.connect(self._on_open)
        column.addWidget(wrapping_row(self, self.copy, self.open_in_browser, self.copied))
        question = _("What did you find?")
        column.addWidget(SetText(question, Role.NOTE_TITLE, appearance, self, before=14))
        kept = _("In your own words. Kept with this lesson, and never counted.")
        if not is_kept:
            kept = _("In your own words. While a lesson is tried, nothing is kept.")
        column.addWidget(SetText(kept, Role.SMALL, appearance, self, colour="soft", after=6))
        self.field = FindingField(appearance, self)
        self.field.setPlaceholderText("")
        self.field.setAccessibleName(question)
        self.field.setAccessibleDescription(kept)
        self.field.show_text(found)
        self.field.written.connect(self.written)
        column.addWidget(self.field)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._query)
        self.copied.show()
        announce(self.copy, self.copied.text())

    def _on_open(self) -> None:
        assert self._search_web is not None
        self._search_web(self._query)


def _about(origin: Origin) -> str:
    if origin is Origin.REAL:
        return _("Type this into a search engine, and read what it finds in the same way.")
    return _(
        "Type this into a search engine, and read what it finds in the same way. People and places of this lesson are"
        " invented, so look for how such a claim can be settled where you live."
    )
