"""The offer to keep names that were typed for one lesson as a class, for the next one."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.labels.day_words import day_words
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

_LONGEST_TITLE = 80


class KeptList(QWidget):
    """A tick, and what the class is called; without a name it is called by the day."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self)
        self.tick = TickRow(_("Keep these names as a class, for the next lesson"), appearance, self)
        self.tick.toggled.connect(self._on_toggled)
        column.addWidget(self.tick)
        self._called = QWidget(self)
        inner = plain_column(self._called)
        words = SetText(_("What is the class called?"), Role.NOTE, appearance, self._called, before=4, after=4)
        self.field = LineField(self._called)
        self.field.setAccessibleName(words.text())
        self.field.setMaxLength(_LONGEST_TITLE)
        words.setBuddy(self.field)
        inner.addWidget(words)
        inner.addWidget(self.field)
        inner.addWidget(Gap(10, appearance, self._called))
        column.addWidget(self._called)
        self._called.hide()

    @property
    def title(self) -> str:
        """What the class is called; empty where the names are not to be kept."""
        if not self.tick.isChecked():
            return ""
        typed = " ".join(self.field.text().split())
        return typed or _("Class of {day}").format(day=day_words(datetime.now().astimezone().isoformat()))

    def _on_toggled(self, is_kept: bool) -> None:
        self._called.setVisible(is_kept)
        if is_kept:
            self.field.setFocus()
