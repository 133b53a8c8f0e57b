"""Sheets of paper typed in by number: each result in words, and the class taken together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from media_literacy.engine.grading import Scorecard, grade
from media_literacy.engine.tally import Tally, tally
from media_literacy.engine.typed_sheet import read_typed_sheet, state_of_sheet
from media_literacy.engine.wording import origin_label, result_words
from media_literacy.export.class_table import Rows, as_csv, as_table, class_rows
from media_literacy.i18n import gettext as _
from media_literacy.lesson.kinds import load_catalogue
from media_literacy.lesson.model import Lesson
from media_literacy.store.faults import saving_error
from media_literacy.store.whole_files import write_whole
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.flowing import FlowRow
from media_literacy.ui.widgets.labelled import OriginLabel
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.widgets.spoken import announce
from media_literacy.ui.widgets.words import Gap, Words
from media_literacy.ui.workshop.class_panel import ClassPanel
from media_literacy.ui.workshop.sheet_result import SheetResult

_STAY, _COPY, _LEAVE = range(3)


@dataclass(frozen=True, slots=True)
class _Typed:
    """A sheet as it was typed, and what came of it."""

    name: str
    text: str
    scorecard: Scorecard


class SheetsPage(ColumnPage):
    """Nothing typed here is kept by the program: the page asks before it is left with sheets that were not copied."""

    left = Signal()

    def __init__(self, lesson: Lesson, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lesson = lesson
        self._sheets: dict[int, _Typed] = {}
        self._panels: dict[int, SheetResult] = {}
        self._next = 1
        self._is_kept = True
        self._answers: tuple[int, ...] = ()
        self.setAccessibleName(_("Sheets of paper"))
        self._add_head()
        self._add_form()
        self._holder = QWidget(self.sheet)
        self._results = QVBoxLayout(self._holder)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(0)
        self.column.addWidget(self._holder)
        self.together = ClassPanel(lesson, look, self.sheet)
        self.column.addWidget(self.together)
        self.banner = Banner(self, look="advice")
        self.add_top(self.banner)
        self.question = QuestionBar(self)
        self.question.answered.connect(self._on_answered)
        self.add_top(self.question)
        self.back = Button(_("Back"), self, look="quiet")
        self.back.clicked.connect(self._on_leave)
        self.copy = Button(_("Copy as table"), self)
        self.copy.clicked.connect(self._on_copy)
        self.save = Button(_("Save as CSV…"), self)
        self.save.clicked.connect(self._on_save)
        self.add_bar(self.back, self.copy, self.save)
        self.begin_at(self.name)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, or takes back the question of going."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.question.isHidden():
            self._on_leave()
        else:
            self.question.hide()
            self.numbers.setFocus()

    def save_as(self, path: Path) -> None:
        """Write the table into a file, as spreadsheets read it; a file that cannot be written is said."""
        try:
            write_whole(path, ("\ufeff" + as_csv(self._rows())).encode("utf-8"))
        except OSError as problem:
            fault = saving_error(problem, path)
            self.banner.say(fault.message, fault.hint, look="banner")
            return
        self._is_kept = True
        self.banner.say(_("Saved as “{name}”.").format(name=path.name), look="advice")

    def _add_head(self) -> None:
        look, sheet = self.look, self.sheet
        self.column.addWidget(OriginLabel(origin_label(self._lesson, is_revealed=True), look, sheet))
        self.column.addWidget(Words(self._lesson.front.title, Role.BYLINE, look, sheet, colour="soft", before=10))
        self.column.addWidget(Words(_("Sheets of paper"), Role.HEADLINE, look, sheet, after=6))
        told = _(
            "Type in what a learner doubted: the numbers of the sentences, each with its reason and how sure, where the"
            " sheet says so. For example: 3, 7 impossible role sure, 12 a hunch. Results stay on this page only: copy"
            " or save them before you leave."
        )
        self.column.addWidget(Words(told, Role.NOTE, look, sheet, after=10))

    def _add_form(self) -> None:
        self.name = self._field(_("Name (may stay empty)"), self._on_name_entered)
        self.numbers = self._field(_("Doubted sentences"), self._on_add)
        self.faults = Words("", Role.NOTE, self.look, self.sheet, colour="missed", before=6)
        self.faults.hide()
        self.column.addWidget(self.faults)
        self.column.addWidget(Gap(10, self.look, self.sheet))
        holder = QWidget(self.sheet)
        row = FlowRow(holder)
        self.add = Button(_("Add this sheet"), holder, look="main")
        self.add.clicked.connect(self._on_add)
        row.addWidget(self.add)
        self.column.addWidget(holder)

    def _field(self, label: str, entered: Callable[[], None]) -> QLineEdit:
        words = Words(label, Role.NOTE_TITLE, self.look, self.sheet, before=8, after=4)
        field = QLineEdit(self.sheet)
        field.setAccessibleName(label)
        field.returnPressed.connect(entered)
        words.setBuddy(field)
        self.column.addWidget(words)
        self.column.addWidget(field)
        return field

    def _on_name_entered(self) -> None:
        self.numbers.setFocus()

    def _on_add(self) -> None:
        text = self.numbers.text()
        read = read_typed_sheet(text, self._lesson, load_catalogue())
        self.faults.setVisible(bool(read.faults))
        if read.faults:
            self.faults.say("\n".join(read.faults))
            announce(self, "\n".join(read.faults))
            self.numbers.setFocus()
            return
        key = self._next
        self._next += 1
        name = " ".join(self.name.text().split()) or _("Sheet {number}").format(number=key)
        typed = _Typed(name, text, grade(state_of_sheet(self._lesson, read.marks), self._lesson))
        self._sheets[key] = typed
        panel = SheetResult(key, name, typed.scorecard, self._lesson, self.look, self._holder)
        panel.change_requested.connect(self._on_change)
        panel.remove_requested.connect(self._on_remove)
        self._panels[key] = panel
        self._results.insertWidget(0, panel)
        panel.show()
        self.name.clear()
        self.numbers.clear()
        self.name.setFocus()
        announce(self, f"{name}. {result_words(typed.scorecard, self._lesson)}")
        self._refresh()

    def _on_change(self, key: int) -> None:
        """Put a sheet back into the fields; one that was being typed there would be lost, so it is kept first."""
        typed = self._sheets[key]
        if self.numbers.text().strip() or self.name.text().strip():
            self._on_add()
            if self.numbers.text().strip():  # it has a slip that must be mended before
                return
        self._take_away(key)
        self.name.setText(typed.name)
        self.numbers.setText(typed.text)
        self.numbers.setFocus()

    def _on_remove(self, key: int) -> None:
        self._take_away(key)
        self.name.setFocus()

    def _take_away(self, key: int) -> None:
        del self._sheets[key]
        panel = self._panels.pop(key)
        self._results.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        self._is_kept = not self._sheets
        self.copy.setEnabled(bool(self._sheets))
        self.save.setEnabled(bool(self._sheets))
        self.together.show_tally(self._tally())

    def _tally(self) -> Tally:
        return tally([one.scorecard for one in self._sheets.values()], self._lesson)

    def _rows(self) -> Rows:
        named = [(one.name, one.scorecard) for one in self._sheets.values()]
        return class_rows(named, self._tally(), self._lesson)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_table(self._rows()))
        self._is_kept = True
        self.banner.say(_("Copied. Paste it into a spreadsheet or a mail."), look="advice")

    def _on_save(self) -> None:
        proposed = f"{self._lesson.front.id}.csv"
        path, _filter = QFileDialog.getSaveFileName(self, _("Save as CSV"), proposed, _("Tables (*.csv)"))
        if path:
            self.save_as(Path(path))

    def _on_leave(self) -> None:
        """Ask first where leaving would lose something: a sheet in the fields cannot be copied, so it is told apart."""
        if self.numbers.text().strip():
            self._ask(_("A sheet is typed in and not added yet."), {_STAY: _("Stay"), _LEAVE: _("Leave without it")})
        elif not self._is_kept:
            answers = {_STAY: _("Stay"), _COPY: _("Copy as table and leave"), _LEAVE: _("Leave without them")}
            self._ask(_("The results are not kept when you leave."), answers)
        else:
            self.left.emit()

    def _ask(self, question: str, answers: dict[int, str]) -> None:
        self._answers = tuple(answers)
        self.question.ask(question, tuple(answers.values()))

    def _on_answered(self, index: int) -> None:
        answer = self._answers[index]
        if answer == _COPY:
            self._on_copy()
        if answer == _STAY:
            self.numbers.setFocus()
        elif answer == _LEAVE and self.numbers.text().strip():
            self.numbers.clear()
            self._on_leave()  # the results are another question
        else:
            self.left.emit()
