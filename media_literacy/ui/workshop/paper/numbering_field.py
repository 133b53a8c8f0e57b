"""Asks for the numbering that stands on sheets of paper, and says what it means that they have another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.sheets.numbering import is_same_numbering, wrong_numbering
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class NumberingField(QWidget):
    """Is typed once for a pile of sheets. `entered` says that Enter was pressed in it."""

    entered = Signal()

    def __init__(self, numbering: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbering = numbering
        self._was_asked = False
        self._typed: dict[str, str] = {}
        label = _("Numbering, as it stands at the top of each page of the sheets")
        words = SetText(label, Role.NOTE_TITLE, appearance, self, before=8, after=4)
        self.field = LineField(self)
        self.field.setAccessibleName(label)
        self.field.returnPressed.connect(self.entered)
        words.setBuddy(self.field)
        column = plain_column(self)
        column.addWidget(words)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)

    def expect(self, numbering: str) -> None:
        """Ask for another one, of other sheets; what was typed of these is there again when they are."""
        if numbering != self._numbering:
            self._typed[self._numbering] = self.field.text()
            self._numbering, self._was_asked = numbering, False
            self.field.setText(self._typed.get(numbering, ""))

    def faults(self) -> tuple[str, ...]:
        """What is wrong with what was typed. Where nothing was, that is asked once: older sheets have no numbering."""
        typed = self.field.text()
        if is_same_numbering(typed, self._numbering):
            return ()
        if typed.strip():
            fault = wrong_numbering(typed, self._numbering)
            return (fault.message, fault.hint)
        if self._was_asked:
            return ()
        self._was_asked = True
        return (
            _(
                "Type in the numbering of the sheet, four letters and digits at the top of each page. If it has none,"
                " add the sheet once more."
            ),
        )
