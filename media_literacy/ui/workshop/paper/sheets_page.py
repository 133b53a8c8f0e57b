"""The sheets of a class: those on paper typed in by number, those of web pages as they come, and all taken together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from media_literacy.engine.results.grading import Scorecard, grade
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.sheets.typed_sheet import read_typed_sheet, state_of_sheet
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.engine.wording.sheet_words import sheet_words
from media_literacy.export.class_formats.class_table import as_table
from media_literacy.export.exporter import ClassToExport, class_to_export
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.origin_label import OriginLabel
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.paper.class_panel import ClassPanel
from media_literacy.ui.workshop.paper.class_saving import ClassSaving
from media_literacy.ui.workshop.paper.numbering_field import NumberingField
from media_literacy.ui.workshop.paper.other_numbering import OtherNumbering
from media_literacy.ui.workshop.paper.returned_results import ReturnedResults
from media_literacy.ui.workshop.paper.sheet_result import SheetResult
from media_literacy.ui.workshop.paper.typed_sheets_page import TypedSheetsPage

COUNTED_AT_ONCE = 40_000
"""Sheets times sentences: about 20 ms."""
_COUNTING_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class _Typed:
    """A sheet as it was typed, and what came of it."""

    name: str
    text: str
    scorecard: Scorecard


class SheetsPage(TypedSheetsPage):
    """Those of one lesson."""

    def __init__(
        self,
        lesson: Lesson,
        tasks: Tasks,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        hands: HandCounts | None = None,
    ) -> None:
        """Where `hands` were counted, they stand beside the sheets."""
        super().__init__(appearance, parent)
        self._lesson, self._tasks, self._hands = lesson, tasks, hands
        self._numbering = numbering_of(lesson)
        self._others = OtherNumbering(self._numbering)
        self._counting = Job(_COUNTING_SECONDS)
        self._sheets: dict[int, _Typed] = {}
        self._panels: dict[int, SheetResult] = {}
        self._next = 1
        self.setAccessibleName(_("Results of a lesson"))
        self._add_head()
        self.top = self.column.count()
        self._add_form()
        self._holder = QWidget(self.sheet)
        self._results = plain_column(self._holder)
        self.column.addWidget(self._holder)
        self.returned = ReturnedResults(lesson, tasks, appearance, self.sheet)
        self.returned.changed.connect(self._refresh)
        self.returned.edited.connect(self._on_edited)
        self.returned.reported.connect(self._on_reported)
        self.column.addWidget(self.returned)
        self.setAcceptDrops(True)
        self.together = ClassPanel(lesson, appearance, self.sheet)
        self.column.addWidget(self.together)
        self.banner = Banner(self, variant="advice")
        self.add_top(self.banner)
        self.back = Button(_("Back"), self, variant="quiet")
        self.back.clicked.connect(self.left)
        self.copy = Button(_("Copy as table"), self)
        self.copy.clicked.connect(self._on_copy)
        self.saving = ClassSaving(self._results_of_class, tasks, self)
        self.saving.saved.connect(self._on_saved)
        self.saving.said.connect(self._on_said)
        self.saving.failed.connect(self.banner.report)
        self.returned.list.report_requested.connect(self._on_report_requested)
        self.add_bar(self.back, self.copy, self.saving.button)
        self.begin_at(self.numbering.field)
        self._refresh()

    @property
    def count(self) -> int:
        """How many sheets were added, from paper and from web pages."""
        return len(self._sheets) + self.returned.count

    @property
    def is_typing(self) -> bool:
        """Whether a sheet is typed in and not added."""
        typing = self.numbers.text().strip() or self.name.text().strip()
        return bool(typing or self._others) or self.returned.is_typing

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Every sheet as it was typed, and the one in the fields, to be put aside."""
        rows = [("sheet", sheet.name, sheet.text) for sheet in self._sheets.values()]
        if self.numbers.text().strip() or self.name.text().strip():
            rows.append(("typing", self.name.text(), self.numbers.text()))
        return self._others.with_others([*rows, *self.returned.rows()])

    def restore(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Go on with what was put aside."""
        rows = self._others.fitting(rows)
        self.say_faults(self._others.words())
        for row in rows:
            if len(row) == 3 and row[0] == "sheet":
                self._add(row[1], row[2])
        self._refresh()
        for row in rows:
            if len(row) == 3 and row[0] == "typing":
                self.name.setText(row[1])
                self.numbers.setText(row[2])
        self.returned.restore(rows)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and texts."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the results that were dropped."""
        event.acceptProposedAction()
        self.returned.read_data(event.mimeData())

    def ask_and_save(self) -> bool:
        """Ask where the table is to go, and write it there; whether it is there."""
        return self.saving.ask_and_save()

    def kept_words(self) -> str:
        """What becomes of what is typed here."""
        return _("What you type stays on this computer until you have saved or copied it, or do not want it.")

    def _add_head(self) -> None:
        appearance, sheet = self.appearance, self.sheet
        self.column.addWidget(OriginLabel(origin_label(self._lesson, is_revealed=True), appearance, sheet))
        self.add_text(self._lesson.front.title, Role.BYLINE, colour="soft", before=10)
        self.add_text(_("Results of a lesson"), Role.HEADLINE, after=6)

    def _add_form(self) -> None:
        self.add_text(_("From paper"), Role.HEADING, after=4)
        message = _(
            "Type in what a learner doubted: the numbers of the sentences, each with its reason and how sure, where the"
            " sheet says so. For example: 3, 7 impossible role sure, 12 a hunch."
        )
        self.add_text(f"{message} {self.kept_words()}", Role.NOTE, after=10)
        self.numbering = NumberingField(self._numbering, self.appearance, self.sheet)
        self.column.addWidget(self.numbering)
        self.name = self._field(_("Name (may stay empty)"), self._on_name_entered)
        self.numbering.entered.connect(self.name.setFocus)
        self.numbers = self._field(_("Doubted sentences"), self._on_add)
        self.column.addWidget(self.faults)
        self.add_gap(10)
        self.add = Button(_("Add this sheet"), variant="main")
        self.add.clicked.connect(self._on_add)
        self.add_row(self.add)

    def _field(self, label: str, entered: Callable[[], None]) -> LineField:
        words = SetText(label, Role.NOTE_TITLE, self.appearance, self.sheet, before=8, after=4)
        field = LineField(self.sheet)
        field.setAccessibleName(label)
        field.returnPressed.connect(entered)
        field.textEdited.connect(self.changed)
        words.setBuddy(field)
        self.column.addWidget(words)
        self.column.addWidget(field)
        return field

    def _on_name_entered(self) -> None:
        self.numbers.setFocus()

    def _on_add(self) -> None:
        self.banner.clear()
        text = self.numbers.text()
        read = read_typed_sheet(text, self._lesson, load_catalogue())
        of_sheets = self.numbering.faults()
        if not self.say_faults("\n".join((*of_sheets, *read.faults))):
            (self.numbering.field if of_sheets else self.numbers).setFocus()
            return
        typed = self._add(self.name.text(), text)
        self._others.retyped(typed.name)
        self.say_faults(self._others.words())
        self._refresh()
        self.name.clear()
        self.numbers.clear()
        self.name.setFocus()
        announce(self, f"{typed.name}. {sheet_words(typed.scorecard)}")

    def _add(self, name: str, text: str) -> _Typed:
        key = self._next
        self._next += 1
        name = " ".join(name.split()) or _("Sheet {number}").format(number=key)
        marks = read_typed_sheet(text, self._lesson, load_catalogue()).marks
        typed = _Typed(name, text, grade(state_of_sheet(self._lesson, marks), self._lesson))
        self._sheets[key] = typed
        panel = SheetResult(key, name, typed.scorecard, self._lesson, self.appearance, self._holder)
        panel.change_requested.connect(self._on_change)
        panel.remove_requested.connect(self._on_remove)
        self._panels[key] = panel
        self._results.insertWidget(0, panel)
        panel.show()
        return typed

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

    def _on_edited(self) -> None:
        self._is_copied = self._is_saved = False
        self.changed.emit()

    def _refresh(self) -> None:
        has_any = bool(self.count) or self._hands is not None
        self.copy.setEnabled(has_any)
        self.saving.button.setEnabled(has_any)
        self._count_all()
        self._on_edited()

    def _count_all(self) -> None:
        """Count all sheets together: elsewhere, where there are so many that the window would wait."""
        self._counting.cancel()
        sheets = self._all_sheets()
        count = partial(class_to_export, sheets, self._lesson, self._hands)
        if len(sheets) * len(self._lesson.article.sentences) <= COUNTED_AT_ONCE:
            self.together.show_class(count())
        else:
            self._counting = Job(_COUNTING_SECONDS)
            self._tasks.run(count, self.together.show_class, self.banner.report, job=self._counting)

    def _all_sheets(self) -> list[ClassSheet]:
        typed = [ClassSheet(sheet.name, sheet.scorecard) for sheet in self._sheets.values()]
        return [*typed, *self.returned.sheets]

    def _results_of_class(self) -> ClassToExport:
        return class_to_export(self._all_sheets(), self._lesson, self._hands)

    def _on_reported(self) -> None:
        self.scroller.show_whole(self.returned.form)

    def _on_report_requested(self, attempt: int) -> None:
        self.saving.ask_and_save_report(self.returned.sheet(attempt))

    def _on_saved(self) -> None:
        self._is_saved = True
        self.changed.emit()

    def _on_said(self, words: str) -> None:
        self.banner.show_message(words, variant="advice")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_table(self._results_of_class()))
        self._is_copied = True
        self.changed.emit()
        self.banner.show_message(_("Copied. Paste it into a spreadsheet or a mail."), variant="advice")
