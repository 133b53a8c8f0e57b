"""Whose sheets these are: a class with its list of names, or no list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.classes.roster_rows import RosterRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option


class ClassChoice(QWidget):
    """`chosen` carries the id of a class, empty for none. Hidden where there is no class to choose."""

    chosen = Signal(str)

    def __init__(self, rosters: Sequence[RosterRow], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rosters = {roster.id: roster for roster in rosters}
        heading = _("Which class?")
        options = [Option("", _("No list of names")), *(Option(id, each.title) for id, each in self._rosters.items())]
        self.buttons = ChoiceButtons(heading, options, appearance, self)
        self.buttons.show_value("")
        self.buttons.chosen.connect(self.chosen)
        about = _(
            "With its list of names learners are compared with themselves, and forms that the class read as lessons on"
            " its screens are taken in."
        )
        column = plain_column(self)
        column.addWidget(SetText(heading, Role.NOTE_TITLE, appearance, self, after=4))
        column.addWidget(self.buttons)
        column.addWidget(SetText(about, Role.SMALL, appearance, self, colour="soft", before=4, after=12))
        self.setVisible(bool(rosters))

    @property
    def value(self) -> str:
        """The id of the class; empty for none."""
        return self.buttons.value

    @property
    def names(self) -> Sequence[str]:
        """Those in the list of the class."""
        roster = self._rosters.get(self.value)
        return roster.names if roster is not None else ()

    def show_class(self, id: str) -> None:
        """Show which class it is, if there still is one with that id."""
        if id in self._rosters:
            self.buttons.show_value(id)
