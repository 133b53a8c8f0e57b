"""Which of the names of a class somebody is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.radio_group import RadioGroup
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class NamePage(LeavablePage):
    """`name_chosen` carries one of the free names, which become fewer while others choose."""

    name_chosen = Signal(str)

    def __init__(self, names: Sequence[str], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(_("Who are you?"))
        self.add_text(_("Who are you?"), Role.HEADLINE, after=4)
        self.add_text(_("Choose your name. Each can be taken once."), Role.BODY, after=12)
        holder = QWidget(self.sheet)
        self._place = plain_column(holder)
        self.column.addWidget(holder)
        self._fault = SetText("", Role.NOTE, appearance, self.sheet, colour="missed", before=8)
        self._fault.hide()
        self.column.addWidget(self._fault)
        self.choose = Button(_("This is me"), self, variant="main")
        self.choose.clicked.connect(self._on_choose)
        back = Button(_("Leave the class"), self, variant="quiet")
        back.clicked.connect(self.go_back)
        self.add_bar(back, self.choose)
        self._names: tuple[str, ...] = ()
        self.chosen = ""
        self.group: RadioGroup | None = None
        self.show_names(names)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer these names; the one that was chosen stays so, if it is still free."""
        if tuple(names) == self._names:
            return
        old, self._names = self.group, tuple(names)
        had_focus = old is not None and old.isAncestorOf(self.focusWidget())
        if self.chosen and self.chosen not in names:
            self._say(
                _("Somebody else has taken the name “{name}”. Choose yours, or tell your teacher.").format(
                    name=self.chosen
                )
            )
            self.chosen = ""
        self.group = RadioGroup(_("Your name"), dict(enumerate(self._names)), self.sheet, in_columns=True)
        self.group.chosen.connect(self._on_chosen)
        if self.chosen:
            self.group.show_chosen(self._names.index(self.chosen))
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(self.group)
        self.begin_at(self.group.radios[0])
        if had_focus:
            self.group.radios[self._names.index(self.chosen) if self.chosen else 0].setFocus()
        self.choose.setEnabled(bool(self.chosen))

    def show_problem(self, problem: AppError) -> None:
        """Say why the name was not given."""
        self._say(f"{problem.message} {problem.hint}".strip())
        self.choose.setEnabled(bool(self.chosen))

    def _say(self, words: str) -> None:
        self._fault.say(words)
        self._fault.setVisible(bool(words))
        announce(self, words)

    def _on_chosen(self, place: int) -> None:
        assert self.group is not None
        self.chosen = self._names[place]
        self.group.show_chosen(place)
        self.choose.setEnabled(True)
        self._say("")

    def _on_choose(self) -> None:
        self.choose.setEnabled(False)
        self.name_chosen.emit(self.chosen)
