"""Who reads here: everybody in a row, a guest below them, and the ways to add, to name and to bring along."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.learners.learner_folders import Learner, shown_name, taken_names
from media_literacy.store.learners.names import fault_of_name
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.labels.set_text import SetText

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _NameForm(NamedTuple):
    """A field for a name, with what is wrong with it below."""

    field: LineField
    button: Button
    fault: SetText


class LearnersPage(LeavablePage):
    """`chosen` carries the id of who wants to read; `added` and `renamed` names that can be taken."""

    chosen = Signal(str)
    added = Signal(str)
    renamed = Signal(str)

    def __init__(
        self,
        learners: Sequence[Learner],
        current: Learner,
        guest: Learner,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self.learners, self._current = tuple(learners), current
        self.setAccessibleName(_("Learners"))
        self.add_text(_("Learners"), Role.HEADLINE, after=4)
        message = _(
            "Everybody who learns here has marks, results, opened files and settings of their own. There are no"
            " passwords: on this computer anybody can read as anybody."
        )
        self.add_text(message, Role.BODY, after=10)
        self.buttons: dict[str, Button] = {}
        is_alone = len(self.learners) == 1
        for learner in self.learners:
            is_nameless = is_alone and not learner.name and not current.is_guest
            name = _("You, without a name so far") if is_nameless else shown_name(learner)
            self._add_row(learner, name, _("Choose"), _("Choose {name}").format(name=name))
        self._add_row(guest, _("Guest"), _("Read as a guest"))
        message = _(
            "Nothing is kept of a guest: when the guest leaves or closes the window, all that was done is forgotten."
        )
        self.add_text(message, Role.SMALL, colour="soft", before=2)
        self._add_heading(_("Add a learner"))
        self.new = self._add_form(_("Name of the new learner"), "", _("Add"))
        self.new.button.clicked.connect(self._on_add)
        self.new.field.returnPressed.connect(self._on_add)
        self.import_copy = Button(_("Add from a backup…"), self.sheet)
        self.add_gap(10)
        self.add_row(self.import_copy)
        message = _("A backup that was saved on another computer becomes a learner here.")
        self.add_text(message, Role.SMALL, colour="soft", before=6)
        self.name: _NameForm | None = None
        self.merge_copy: Button | None = None
        if not current.is_guest:
            self._add_current()
        back = Button(_("Back"), self, variant="main")
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self.page_text)

    def begin_at_learner(self, id: str) -> None:
        """Begin at the button of a learner who was just added."""
        if id in self.buttons:
            self.begin_at(self.buttons[id])

    def begin_at_name(self) -> None:
        """Begin at the name of who is reading."""
        if self.name is not None:
            self.begin_at(self.name.field)

    def _add_heading(self, text: str) -> None:
        self.add_rule(before=24, after=14)
        self.add_text(text, Role.HEADING)

    def _add_row(self, learner: Learner, name: str, action: str, spoken: str = "") -> None:
        self.add_rule(before=4, after=4)
        holder = QWidget(self.sheet)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(SetText(name, Role.NOTE_TITLE, self.appearance, holder), 1, _MIDDLE)
        if learner.id == self._current.id:
            row.addWidget(PlainLabel(_("Reading now"), holder, variant="soft"), 0, _MIDDLE)
        else:
            button = Button(action, holder, variant="link")
            button.setAccessibleName(spoken or action)
            button.setObjectName(learner.id)
            button.clicked.connect(self._on_chosen)
            row.addWidget(button, 0, _MIDDLE)
            self.buttons[learner.id] = button
        self.column.addWidget(holder)

    def _add_current(self) -> None:
        name = self._current.name
        self._add_heading(shown_name(self._current) if name or len(self.learners) > 1 else _("You"))
        self.name = self._add_form(_("Name"), name, _("Rename") if name else _("Take this name"))
        self.name.button.clicked.connect(self._on_rename)
        self.name.field.returnPressed.connect(self._on_rename)
        self.merge_copy = Button(_("Add what a backup has…"), self.sheet)
        self.add_gap(10)
        self.add_row(self.merge_copy)
        message = _(
            "For whoever learns on two computers: what was done on the other one is added here. What is here already is"
            " not counted twice. The settings have the ways to back up, restore and delete."
        )
        self.add_text(message, Role.SMALL, colour="soft", before=6)

    def _add_form(self, label: str, text: str, action: str) -> _NameForm:
        sheet = self.sheet
        words = PlainLabel(label, sheet, variant="strong")
        field = LineField(sheet, text=text)
        words.setBuddy(field)
        field.setAccessibleName(label)
        button = Button(action, sheet)
        holder = QWidget(sheet)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(10)
        row.addWidget(field, 1, _MIDDLE)
        row.addWidget(button, 0, _MIDDLE)
        fault = SetText("", Role.SMALL, self.appearance, sheet, colour="missed", before=4)
        fault.hide()
        self.add_gap(8)
        for widget in (words, holder, fault):
            self.column.addWidget(widget)
        return _NameForm(field, button, fault)

    def _on_chosen(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _on_add(self) -> None:
        if self._can_be_named(self.new, self.learners):
            self.added.emit(self.new.field.text())

    def _on_rename(self) -> None:
        assert self.name is not None
        others = [learner for learner in self.learners if learner.id != self._current.id]
        if self._can_be_named(self.name, others):
            self.renamed.emit(self.name.field.text())

    def _can_be_named(self, form: _NameForm, others: Sequence[Learner]) -> bool:
        fault = fault_of_name(form.field.text(), taken_names(others))
        form.fault.say(fault)
        form.fault.setVisible(bool(fault))
        form.field.setAccessibleDescription(fault)
        if fault:
            form.field.setFocus()
            announce(self, fault)
        return not fault
