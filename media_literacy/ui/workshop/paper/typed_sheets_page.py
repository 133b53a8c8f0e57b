"""What pages share on which sheets of a class are typed in: whether anything typed would be lost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText


class TypedSheetsPage(LeavablePage):
    """`left` asks to go; `changed` says that something else is typed, and is kept until it is copied or saved."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._is_copied = self._is_saved = False
        self.faults = SetText("", Role.NOTE, appearance, self.sheet, colour="missed", before=6)
        self.faults.hide()

    @property
    def count(self) -> int:
        """How many sheets were added."""
        raise NotImplementedError

    @property
    def is_typing(self) -> bool:
        """Whether a sheet is typed in and not added."""
        raise NotImplementedError

    @property
    def is_saved(self) -> bool:
        """Whether everything typed is in a file, or there is nothing."""
        return (self._is_saved or not self.count) and not self.is_typing

    @property
    def may_be_left(self) -> bool:
        """Whether nobody need be asked: everything typed was at least copied."""
        return self.is_saved or (self._is_copied and not self.is_typing)

    def say_faults(self, faults: str) -> bool:
        """Say what is wrong with what is typed; whether nothing is."""
        self.faults.setVisible(bool(faults))
        if faults:
            self.faults.say(faults)
            announce(self, faults)
        return not faults

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Every sheet as it was typed, and the one in the fields, to be put aside."""
        raise NotImplementedError

    def ask_and_save(self) -> bool:
        """Ask where all of it is to go, and write it there; whether it is there."""
        raise NotImplementedError
