"""Who is in the class: how far each is, who may need help and why, and who waits to be let in."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from media_literacy.classroom.session.commands import Admit, AssignName, Command, ReleaseSeat
from media_literacy.classroom.session.views import SeatView
from media_literacy.classroom.wording.help_words import progress_words, seat_name, seat_state_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.spoken_blocks import SpokenParagraph
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.controls.roving_stop import RovingStop
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, PlainToolButton, set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.restyling import give_room
from media_literacy.ui.widgets.state_signs import Sign


def seats_in_order(seats: Sequence[SeatView]) -> list[SeatView]:
    """Who waits comes first, then who may need help, then all others as they came."""
    return sorted(seats, key=lambda seat: (not seat.awaits_admission, seat.needs_help is None, seat.number))


class SeatRows(QWidget):
    """A row for each seat, which stays the same row wherever it moves. `commanded` carries a command.

    `removal_asked` carries the number of a seat whose learner is to be taken out, which is asked about first.
    """

    commanded = Signal(object)
    removal_asked = Signal(int)

    def __init__(self, sentences: int, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences, self._appearance = sentences, appearance
        self._column = plain_column(self)
        self._order: list[int] = []
        self.rows: dict[int, SeatRow] = {}
        self._stop = RovingStop(self._more_buttons, self)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for rows to come; those that are there hear of it from the page."""
        self._appearance = appearance

    def show_seats(self, seats: Sequence[SeatView]) -> None:
        """Show the seats; a row whose seat did not change is left alone."""
        wanted = seats_in_order(seats)
        for number in self.rows.keys() - {seat.number for seat in wanted}:
            row = self.rows.pop(number)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, seat in enumerate(wanted):
            row = self.rows.get(seat.number)
            if row is None:
                row = self.rows[seat.number] = SeatRow(seat, self._sentences, self._appearance, self)
                row.commanded.connect(self.commanded)
                row.removal_asked.connect(self.removal_asked)
                self._stop.add(row.more)
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
                row.show()
            row.show_seat(seat)
        self._order = [seat.number for seat in wanted]
        self._stop.update()

    def _more_buttons(self) -> list[QWidget]:
        return [self.rows[number].more for number in self._order if number in self.rows]


class PersonField(LineField):
    """Who sits on a seat; Esc leaves it as it was."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is not the page's here."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class SeatRow(QWidget):
    """Name, progress and state of one seat, and what can be done about it."""

    commanded = Signal(object)
    removal_asked = Signal(int)

    def __init__(self, seat: SeatView, sentences: int, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat, self._sentences = seat, sentences
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        words, first = plain_column(None), QHBoxLayout()
        first.setSpacing(12)
        self.name = SignedWords(Sign.LEFT_ALONE, "", Role.NOTE_TITLE, appearance, self)
        self.progress = PlainLabel("", self, variant="small")
        self.state = SetText("", Role.SMALL, appearance, self)
        self.person = PersonField(self)
        self.person.setPlaceholderText(_("Who sits here"))
        self.person.returnPressed.connect(self._on_person_named)
        self.person.given_up.connect(self._close_field)
        self.person.hide()
        first.addWidget(self.name, 1)
        first.addWidget(self.progress)
        words.addStretch(1)
        words.addLayout(first)
        words.addWidget(self.state)
        words.addWidget(self.person)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.admit = Button(_("Let in"), self)
        self.admit.clicked.connect(self._on_admit)
        self.more = PlainToolButton(self)
        self.more.setText("⋯")
        self.more.setProperty("variant", "quiet")
        give_room(self.more, is_little=True)
        give_room(self.admit, is_little=True)
        self.more.clicked.connect(self._on_more)
        row.addWidget(self.admit)
        row.addWidget(self.more)
        self._say()

    def show_seat(self, seat: SeatView) -> None:
        """Show how it is now."""
        if seat != self._seat:
            self._seat = seat
            self._say()

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """Who it is, how far, and what stands in the way; that somebody is done is told by a sign alone."""
        progress = "" if self.progress.isHidden() else self.progress.text()
        state = self.state.text()
        return (SpokenParagraph((Run(" · ".join(filter(None, (self.name.text(), progress, state)))),)),)

    def paragraph_box(self, index: int) -> QRect:
        """The whole row."""
        return self.rect()

    def follow_link(self, address: str) -> None:
        """No row has one."""

    def make_menu(self) -> QMenu:
        """What can be done about the seat."""
        menu = QMenu(self)
        for words, slot in (
            (_("Free this seat for another computer"), self._on_release),
            (_("Say who sits here"), self._on_name),
            (_("Take out of the lesson"), self._on_remove),
        ):
            action = QAction(words, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _say(self) -> None:
        seat = self._seat
        name = seat_name(seat)
        if seat.awaits_admission or seat.needs_help is not None:
            sign, colour = Sign.LABEL, "missed"
        elif seat.has_committed:
            sign, colour = Sign.HIT, "caught"
        else:
            sign, colour = (Sign.LEFT_ALONE, "soft") if seat.is_connected else (Sign.MISS, "soft")
        self.name.say_with(sign, colour, name)
        self.progress.setText(progress_words(seat, self._sentences))
        self.progress.setVisible(not seat.awaits_admission and bool(seat.shown or seat.marks))
        state = _("Free again; the marks stay") if seat.is_released else seat_state_words(seat)
        self.state.say(state, "missed" if seat.awaits_admission or seat.needs_help is not None else "soft")
        self.state.setVisible(bool(state) and (not seat.has_committed or seat.has_left or seat.needs_help is not None))
        self.admit.setVisible(seat.awaits_admission)
        self.admit.setAccessibleName(_("Let {name} in").format(name=name))
        self.person.setAccessibleName(_("Who sits at {name}").format(name=seat.name))
        words = _("What can be done about {name}").format(name=name)
        self.more.setAccessibleName(words)
        set_tool_tip(self.more, words)

    def _give(self, command: Command) -> None:
        self.commanded.emit(command)

    def _on_admit(self) -> None:
        self._give(Admit(self._seat.number))

    def _on_more(self) -> None:
        open_menu(self.make_menu(), self.more.mapToGlobal(QPoint(0, self.more.height())), self.more)

    def _on_release(self) -> None:
        self._give(ReleaseSeat(self._seat.number))

    def _on_remove(self) -> None:
        self.removal_asked.emit(self._seat.number)

    def _on_name(self) -> None:
        self.person.setText(self._seat.person)
        self.person.show()
        self.person.setFocus()

    def _on_person_named(self) -> None:
        self._close_field()
        self._give(AssignName(self._seat.number, self.person.text().strip()))

    def _close_field(self) -> None:
        self.person.hide()
        self.more.setFocus()
