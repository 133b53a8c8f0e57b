"""One result that came back from a web page: whose it is, in words, and the numbers behind them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_sheet import class_sheet, shown_name
from media_literacy.engine.sheets.result_file import LONGEST_NAME
from media_literacy.engine.sheets.returned_sheet import ReturnedSheet
from media_literacy.engine.sheets.returned_words import came_as_word
from media_literacy.engine.wording.sheet_words import sheet_words
from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.workshop.paper.sheet_result import detail_lines


class ReturnedResult(QWidget):
    """The signals carry the number of the attempt: another name was typed, it is to be taken away, or its report is
    wanted."""

    named = Signal(int, str)
    remove_requested = Signal(int)
    report_requested = Signal(int)

    def __init__(
        self, sheet: ReturnedSheet, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._attempt = sheet.attempt
        shown = shown_name(sheet._replace(name=""))
        row = class_sheet(sheet)
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=12, after=10))
        self.name = LineField(self, text=sheet.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(_("Whose result is it?"))
        self.name.setAccessibleName(_("Name for {code}").format(code=shown))
        self.name.textEdited.connect(self._on_named)
        column.addWidget(self.name)
        frame = _("{way}, {came_as}: {code}") if sheet.came_as is not CameAs.SEAT else _("{way}, {came_as}")
        how = frame.format(way=mode_words(sheet.mode), came_as=came_as_word(row.came_as), code=shown)
        column.addWidget(SetText(capitalised(how), Role.SMALL, appearance, self, colour="soft", before=4))
        is_of_seat = sheet.came_as is CameAs.SEAT
        words = sheet_words(sheet.scorecard, is_guided=sheet.mode is Mode.GUIDED, is_of_seat=is_of_seat)
        column.addWidget(SetText(words, Role.ROW_TEXT, appearance, self, after=2))
        for line in detail_lines(sheet.scorecard, lesson):
            column.addWidget(SetText(line, Role.SMALL, appearance, self, colour="soft"))
        self.report = Button(_("Report as PDF…"), self, variant="link")
        self.report.setAccessibleName(_("Report of {name} as PDF").format(name=sheet.name or shown))
        self.report.clicked.connect(self._on_report)
        words = _("Delete…") if sheet.came_as is CameAs.SEAT else _("Remove")
        self.remove = Button(words, self, variant="link")
        self.remove.setAccessibleName(_("Remove the result of {name}").format(name=sheet.name or shown))
        self.remove.clicked.connect(self._on_remove)
        buttons = wrapping_row(self, self.report, self.remove, spacing=22)
        buttons.setContentsMargins(0, 4, 0, 0)
        column.addWidget(buttons)

    def _on_named(self, name: str) -> None:
        self.named.emit(self._attempt, name)

    def _on_report(self) -> None:
        self.report_requested.emit(self._attempt)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._attempt)
