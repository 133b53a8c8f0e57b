"""Who is here, on the teacher's page: all of them in a line, who waits, a crowd from one computer, and every seat."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.session.views import ClassView
from media_literacy.classroom.wording.help_words import crowd_words, seats_words, waiting_words
from media_literacy.ui.classroom.teacher.class_questions import Ask
from media_literacy.ui.classroom.teacher.crowd_bar import CrowdBar
from media_literacy.ui.classroom.teacher.seat_rows import SeatRows
from media_literacy.ui.classroom.teacher.waiting_bar import WaitingBar
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class PeoplePanel(QWidget):
    """`commanded` carries a command; `removal_asked` the number of a seat whose learner is to be taken out."""

    commanded = Signal(object)
    removal_asked = Signal(int)

    def __init__(self, sentences: int, ask: Ask, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._were_waiting = self._were_crowd = 0
        self.summary = SetText("", Role.NOTE, appearance, self, colour="soft", after=6)
        self.waiting = WaitingBar(ask, self)
        self.crowd = CrowdBar(ask, appearance, self)
        self.seats = SeatRows(sentences, appearance, self)
        self.seats.removal_asked.connect(self.removal_asked)
        column = plain_column(self)
        for part in (self.summary, self.waiting, self.crowd, self.seats):
            column.addWidget(part)
        for part in (self.waiting, self.crowd, self.seats):
            part.commanded.connect(self.commanded)

    def show_view(self, view: ClassView) -> None:
        """Show who is there now."""
        self.summary.say(seats_words(view.seats))
        waiting = sum(seat.awaits_admission for seat in view.seats)
        if waiting > self._were_waiting:
            announce(self, waiting_words(waiting))
        if view.crowd and not self._were_crowd:
            announce(self, crowd_words(len(view.crowd)))
        self._were_waiting, self._were_crowd = waiting, len(view.crowd)
        self.waiting.show_seats(view.seats)
        self.crowd.show_view(view)
        self.seats.show_seats(view.seats)
