"""All remarks on a lesson in their order: what is wrong, what to do, and the cure at a click."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.authoring.fixes.quick_fix import Fix
from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Look
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.plain_text import PlainLabel
from media_literacy.ui.widgets.row_button import Line, RowButton
from media_literacy.ui.widgets.scroll_area import SteadyScroll
from media_literacy.ui.workshop.source.diagnostic_signs import RemarkSign, severity_colour, severity_word


class RemarksList(SteadyScroll):
    """`chosen` carries the Diagnostic of a row that was pressed; `fix_requested` the Fix of its button.

    Rows are used again when the report changes, so that the focus and the place stay while somebody types.
    """

    chosen = Signal(object)
    fix_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[RemarkRow] = []
        self.setProperty("look", "desk")
        self.setAccessibleName(_("Remarks"))
        self.setWidgetResizable(True)
        page = QWidget(self)
        page.setProperty("look", "desk")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(2)
        self._empty = PlainLabel(_("Nothing to remark."), page)
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(page)

    def show_report(self, report: Report, fixes: Mapping[Diagnostic, Fix]) -> None:
        """Show these remarks, each with its cure where there is one; the cures are of the text as it is."""
        remarks = report.diagnostics
        while len(self._rows) > len(remarks):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(remarks):
            row = RemarkRow(self._look, self.widget())
            row.chosen.connect(self.chosen)
            row.fix_requested.connect(self.fix_requested)
            row.stepped.connect(self._on_stepped)
            self._column.insertWidget(len(self._rows), row)
            row.show()
            self._rows.append(row)
        for row, remark in zip(self._rows, remarks, strict=True):
            row.show_remark(remark, fixes.get(remark))
        self._empty.setVisible(not remarks)

    @property
    def rows(self) -> tuple["RemarkRow", ...]:
        """The rows from the top."""
        return tuple(self._rows)

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self._look = look
        for row in self._rows:
            row.show_look(look)

    def _on_stepped(self, step: int) -> None:
        row = self.sender()
        place = next((at for at, one in enumerate(self._rows) if one is row), 0) + step
        if 0 <= place < len(self._rows):
            self._rows[place].take_focus()
            self.ensureWidgetVisible(self._rows[place])


class RemarkRow(QWidget):
    """One remark: its sign, its words, which lead to its place, and its cure."""

    chosen = Signal(object)
    fix_requested = Signal(object)
    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark: Diagnostic | None = None
        self._fix: Fix | None = None
        self._words = RowButton((), look, self)
        self._words.clicked.connect(self._on_chosen)
        self._words.stepped.connect(self.stepped)
        self._sign = RemarkSign(look, self._words)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._button = Button("", self)
        self._button.clicked.connect(self._on_fix)
        self._button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        self._under = QHBoxLayout()
        self._under.addWidget(self._button)
        self._under.addStretch(1)
        column.addLayout(self._under)
        self.show_look(look)

    @property
    def remark(self) -> Diagnostic | None:
        """The remark that is shown."""
        return self._remark

    @property
    def text(self) -> str:
        """What is said of it to somebody who listens."""
        return self._words.accessibleName()

    def show_remark(self, remark: Diagnostic, fix: Fix | None) -> None:
        """Be the row of another remark."""
        if remark != self._remark:
            self._remark = remark
            place = _("{severity}, line {line}").format(severity=severity_word(remark.severity), line=remark.start.line)
            head = Line(f"      {place}", Role.LABEL, severity_colour(remark.severity))
            self._sign.show_severity(remark.severity)
            lines = (head, Line(remark.message), Line(remark.hint, Role.SMALL, "soft", before=2))
            self._words.show_lines(lines, name=f"{place}. {remark.message} {remark.hint}".strip())
        if fix != self._fix:
            self._fix = fix
            self._button.setText(fix.title if fix else "")
            self._button.setVisible(fix is not None)

    def take_focus(self) -> None:
        """Take the keys."""
        self._words.setFocus()

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self._words.show_look(look)
        self._sign.show_look(look)
        side = self._sign.sizeHint()
        self._sign.setGeometry(round(look.scale.px(12)), round(look.scale.px(13)), side.width(), side.height())
        self._under.setContentsMargins(round(look.scale.px(12)), 0, 0, round(look.scale.px(4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go on from the button, too."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _on_chosen(self) -> None:
        if self._remark is not None:
            self.chosen.emit(self._remark)

    def _on_fix(self) -> None:
        if self._fix is not None:
            self.fix_requested.emit(self._fix)
