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
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.controls.radio_group import RadioGroup
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

_SHORT = 22
"""A name of so many letters has room in any window, at any size of text."""


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
        back = Button(_("Leave the lesson"), self, variant="quiet")
        back.clicked.connect(self.go_back)
        self.add_bar(back, self.choose)
        self._names: tuple[str, ...] = ()
        self.chosen = ""
        self.field: RadioGroup | QuietCombo | None = None
        """All names side by side; where one is too long for that, in a list that folds."""
        self.show_names(names)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer these names; the one that was chosen stays so, if it is still free."""
        if tuple(names) == self._names:
            return
        old, self._names = self.field, tuple(names)
        had_focus = old is not None and (old.hasFocus() or old.isAncestorOf(self.focusWidget()))
        if self.chosen and self.chosen not in names:
            words = _("Somebody else has taken the name “{name}”. Choose yours, or tell your teacher.")
            self._say(words.format(name=self.chosen))
            self.chosen = ""
        first = self._make_field()
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        assert self.field is not None
        self._place.addWidget(self.field)
        self.begin_at(first)
        if had_focus:
            first.setFocus()
        self.choose.setEnabled(bool(self.chosen))

    def _make_field(self) -> QWidget:
        """The field for the names that are free; what has the focus in it."""
        if all(len(name) <= _SHORT for name in self._names):
            group = self.field = RadioGroup(_("Your name"), dict(enumerate(self._names)), self.sheet, in_columns=True)
            group.chosen.connect(self._on_place_chosen)
            group.confirmed.connect(self._on_choose)
            at = self._names.index(self.chosen) if self.chosen else None
            group.show_chosen(at)
            return group.radios[at or 0]
        combo = self.field = QuietCombo([("", _("Choose…")), *((name, name) for name in self._names)], self.sheet)
        combo.setAccessibleName(_("Your name"))
        combo.show_value(self.chosen)
        combo.chosen.connect(self._on_chosen)
        return combo

    def show_problem(self, problem: AppError) -> None:
        """Say why the name was not given."""
        self._say(f"{problem.message} {problem.hint}".strip())
        self.choose.setEnabled(bool(self.chosen))

    def _say(self, words: str) -> None:
        self._fault.say(words)
        self._fault.setVisible(bool(words))
        announce(self, words)

    def _on_place_chosen(self, place: int) -> None:
        assert isinstance(self.field, RadioGroup)
        self.field.show_chosen(place)
        if self._names[place] != self.chosen:  # a name that is asked for already stays so
            self._on_chosen(self._names[place])

    def _on_chosen(self, name: str) -> None:
        self.chosen = name
        self.choose.setEnabled(bool(name))
        self._say("")

    def _on_choose(self) -> None:
        if not self.choose.isEnabled():
            return
        self.choose.setEnabled(False)
        self.name_chosen.emit(self.chosen)
