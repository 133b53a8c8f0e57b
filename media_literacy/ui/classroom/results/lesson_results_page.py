"""What a lesson with a class came to: in a minute, then what came on paper or a stick, and each learner."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.results.lesson_results import LessonResults
from media_literacy.engine.sheets.class_sheet import shown_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined, ngettext
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.day_words import day_words
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage

_REST = 800
"""Milliseconds of rest after which what was added is kept."""


class LessonResultsPage(SheetsPage):
    """`rows_to_keep` carries what came beside the seats. `erase_requested` carries the attempt whose seat is to be
    deleted, and `delete_requested` asks to delete the whole lesson; both were asked about.
    """

    rows_to_keep = Signal(object)
    erase_requested = Signal(int)
    delete_requested = Signal()

    def __init__(
        self, results: LessonResults, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(results.lesson, tasks, appearance, parent, hands=results.hands)
        self.results = results
        self._kept = results.rows
        self._to_erase = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.keep_now)
        self.question = QuestionBar(self)
        self.question.answered.connect(self._on_answered)
        self.add_top(self.question)
        self._place_parts()
        self.returned.begin_with(results.seats.sheets)
        self.restore(results.rows)
        self.returned.removal_asked.connect(self._on_removal_asked)
        self.changed.connect(self._rest.start)
        self.begin_at(self.page_text)

    def kept_words(self) -> str:
        """What becomes of what is typed here."""
        return _("What you type stays with this lesson on this computer, until you delete it.")

    def keep_now(self) -> None:
        """Have kept what is not kept yet."""
        self._rest.stop()
        rows = self.rows()
        if rows != self._kept:
            self._kept = rows
            self.rows_to_keep.emit(rows)

    def seat_erased(self, attempt: int) -> None:
        """What somebody did is deleted."""
        self.returned.remove(attempt)
        self.page_text.setFocus()

    def _place_parts(self) -> None:
        """What the class came to first, then what can be added, and each learner last: they are many."""
        about = SetText(self._about(), Role.NOTE, self.appearance, self.sheet, colour="soft", after=6)
        rule = Rule(self.appearance, self.sheet, before=26, after=14)
        for at, part in enumerate((about, self.together, rule), start=self.top):
            self.column.insertWidget(at, part)
        if self.results.hands is None:
            self.add_rule(before=26, after=14)
            self.add_text(_("Each learner"), Role.HEADING, after=2)
        if self.results.seats.silent:
            self.add_text(self._silent_words(), Role.NOTE, after=4)
        self.column.addWidget(self.returned.list)
        self.column.addWidget(self._deleting())

    def _about(self) -> str:
        row = self.results.row
        count = len(self.results.seats.sheets)
        took_part = ngettext("{n} learner took part.", "{n} learners took part.", count).format(n=count)
        if self.results.hands is not None:
            took_part = _("Raised hands were counted.") if self.results.hands.people else _("No hands were counted.")
        day = day_words(row.begun)
        began = _("This lesson was on {day}.").format(day=day) if day else ""
        interrupted = "" if self.results.is_over else _("It was interrupted, and can be gone on with.")
        return " ".join(filter(None, (began, took_part, interrupted)))

    def _silent_words(self) -> str:
        silent = self.results.seats.silent
        frame = ngettext(
            "{n} was there and read nothing: {names}.", "{n} were there and read nothing: {names}.", len(silent)
        )
        return frame.format(n=len(silent), names=joined(", ", silent))

    def _deleting(self) -> QWidget:
        self.delete = Button(_("Delete this lesson…"), self.sheet, variant="link")
        self.delete.clicked.connect(self._on_delete)
        row = wrapping_row(self.sheet, self.delete)
        row.setContentsMargins(0, 16, 0, 0)
        return row

    def _on_delete(self) -> None:
        self._to_erase = 0
        words = _("Delete all that is kept of this lesson, of all learners? It cannot be brought back.")
        self.question.ask(words, (_("Keep it"), _("Delete it")), takes_focus=True)

    def _on_removal_asked(self, attempt: int) -> None:
        self._to_erase = attempt
        name = shown_name(self.results.seats.sheets[attempt])
        words = _("Delete all that {name} did in this lesson from this computer? It cannot be brought back.")
        self.question.ask(words.format(name=name), (_("Keep it"), _("Delete it")), takes_focus=True)

    def _on_answered(self, answer: int) -> None:
        self.page_text.setFocus()
        if answer == 0:
            return
        if self._to_erase:
            self.erase_requested.emit(self._to_erase)
        else:
            self.delete_requested.emit()
