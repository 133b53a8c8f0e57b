"""Joining a class: where it is and its code, what was found by itself, and the way back to the class that was left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from media_literacy.classroom.joining.addresses import read_endpoint
from media_literacy.classroom.joining.discovery import FoundClass
from media_literacy.classroom.joining.join_code import read_join_code
from media_literacy.classroom.wording.join_words import bad_address, bad_code
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class JoinPage(LeavablePage):
    """`join_requested` carries an `Endpoint` and a code; `return_requested` asks for the seat that somebody had."""

    join_requested = Signal(object, str)
    return_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        address: str = "",
        left_class: str = "",
        is_guest: bool = False,
    ) -> None:
        """`left_class` says whose seat is kept here; empty where there is none."""
        super().__init__(appearance, parent)
        self.setAccessibleName(_("Join a class"))
        self.add_text(_("Join a class"), Role.HEADLINE, after=4)
        self.go_back_to_class = Button(_("Go back to the lesson"), self.sheet, variant="main" if left_class else "")
        self.go_back_to_class.clicked.connect(self._on_return)
        self.go_back_to_class.setVisible(bool(left_class))
        if left_class:
            self.add_text(left_class, Role.BODY, after=10)
            self.add_row(self.go_back_to_class)
            self.add_rule(before=20, after=16)
            self.add_text(_("Another class"), Role.HEADING, after=4)
        self.add_text(_("Your teacher shows an address and a code. Type them here."), Role.BODY, after=12)
        self.address = self._add_field(_("Address"), "192.168.1.20", address)
        self.address.leads_on = True
        self.code = self._add_field(_("Code"), "ABCD-EFGH", "")
        self._is_joining = False
        self.fault = SetText("", Role.NOTE, appearance, self.sheet, colour="missed", before=6)
        self.fault.hide()
        self.column.addWidget(self.fault)
        self.join = Button(_("Join"), self, variant="" if left_class else "main")
        self.join.clicked.connect(self._on_join)
        self.address.returnPressed.connect(self.code.setFocus)
        self.code.returnPressed.connect(self._on_join)
        self.status = SetText("", Role.NOTE, appearance, self.sheet, colour="soft")
        self.column.addWidget(self.status)
        self._found_place = QWidget(self.sheet)
        self._found_column = plain_column(self._found_place)
        self.column.addWidget(self._found_place)
        self.found: list[RowButton] = []
        self._classes: tuple[FoundClass, ...] = ()
        if is_guest:
            self.add_text(_("You read as a guest: when you close the program, nothing of it is kept here."), Role.SMALL)
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.go_back)
        self.add_bar(back, self.join)
        first = self.code if address else self.address
        self.begin_at(self.go_back_to_class if left_class and not address else first)

    def show_found(self, classes: Sequence[FoundClass]) -> None:
        """Offer the classes that were found by themselves: each fills in its address."""
        if tuple(classes) == self._classes:
            return
        self._classes = tuple(classes)
        while (item := self._found_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.found = []
        if classes:
            title = SetText(_("Found in this network"), Role.HEADING, self.appearance, self._found_place, before=20)
            self._found_column.addWidget(title)
            about = _("Anybody can announce a class. The code tells whether it is your teacher’s.")
            self._found_column.addWidget(
                SetText(about, Role.SMALL, self.appearance, self._found_place, colour="soft", after=8)
            )
        for place, found in enumerate(classes):
            text = _("{title}, at {address}").format(title=found.title, address=found.endpoint)
            lines = [Line(found.title, Role.NOTE_TITLE), Line(str(found.endpoint), Role.SMALL, "soft")]
            button = RowButton(
                lines,
                self.appearance,
                self._found_place,
                shape=Shape.CARD,
                name=text,
                aside=Line(_("Use this address"), Role.NOTE, "accent"),
            )
            button.setObjectName(str(place))
            button.clicked.connect(self._on_found_clicked)
            self._found_column.addWidget(button)
            self._found_column.addSpacing(8)
            self.found.append(button)

    def show_joining(self, is_joining: bool) -> None:
        """Say that the class is being looked for; nothing can be asked twice meanwhile."""
        self._is_joining = is_joining
        for field in (self.address, self.code):
            field.setReadOnly(is_joining)  # the keyboard stays where it is
        self.status.say(_("Joining…") if is_joining else "")
        if is_joining:
            self._show_fault("")
            announce(self, self.status.text())

    def show_problem(self, problem: AppError, *, is_code: bool = False) -> None:
        """Say why it did not work; the keyboard is where something can be done about it."""
        self.show_joining(False)
        self._show_fault(f"{problem.message} {problem.hint}".strip())
        field = self.code if is_code else self.address
        field.setFocus()
        field.selectAll()

    def _show_fault(self, words: str) -> None:
        self.fault.say(words)
        self.fault.setVisible(bool(words))
        if words:
            announce(self, words)

    def _add_field(self, label: str, example: str, text: str) -> LineField:
        words = PlainLabel(label, self.sheet, variant="strong")
        field = LineField(self.sheet, text=text)
        field.setPlaceholderText(example)
        field.setAccessibleName(label)
        field.setAccessibleDescription(_("Such as: {example}").format(example=example))  # or it would be heard as typed
        words.setBuddy(field)
        holder = QWidget(self.sheet)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.addWidget(words, 0, 0)
        grid.addWidget(field, 1, 0)
        self.column.addWidget(holder)
        return field

    def _on_found_clicked(self) -> None:
        self.address.setText(str(self._classes[int(self.sender().objectName())].endpoint))
        self.code.setFocus()

    def _on_return(self) -> None:
        if not self._is_joining:
            self.return_requested.emit()

    def _on_join(self) -> None:
        if self._is_joining:
            return
        endpoint, code = read_endpoint(self.address.text()), read_join_code(self.code.text())
        if endpoint is None:
            self.show_problem(bad_address())
        elif code is None:
            self.show_problem(bad_code(), is_code=True)
        else:
            self.join_requested.emit(endpoint, code)
