"""All remarks on a lesson in their order: what is wrong, what to do, and the cure at a click."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.authoring.form_remarks import FormRemark
from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.i18n import gettext as _
from media_literacy.lesson.fix import Fix
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import arranged_once, plain_column
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.workshop.forms.form_pane import form_side
from media_literacy.ui.workshop.forms.wrap_button import WrapButton
from media_literacy.ui.workshop.source.diagnostic_signs import DiagnosticSign, severity_colour, severity_word

_WORDS_IN_ROW = 12
"""From a row's edge to its words, in px at the usual size of text."""


class DiagnosticsList(VerticalScrollArea):
    """`go_to` is handed the Diagnostic of a row that was pressed, `apply_fix` the Fix of its button.

    Rows are used again when the report changes, so that the focus and the place stay while somebody types.
    """

    def __init__(
        self,
        go_to: Callable[[Diagnostic], None],
        apply_fix: Callable[[Fix], None],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._go_to, self._apply_fix, self._appearance = go_to, apply_fix, appearance
        self._rows: list[DiagnosticRow] = []
        self.setProperty("variant", "desk")
        self.setAccessibleName(_("Remarks"))
        self.setWidgetResizable(True)
        page = QWidget(self)
        page.setProperty("variant", "desk")
        self._column = QVBoxLayout(page)
        self._column.setSpacing(2)
        self._empty = PlainLabel(_("Nothing to mend."), page)
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(page)
        self._size_column()

    def show_report(
        self, report: Report, fixes: Mapping[Diagnostic, Fix], in_form: Mapping[Diagnostic, FormRemark] | None = None
    ) -> None:
        """Show these remarks, each with its cure where there is one; the cures are of the text as it is.

        `in_form` has the words for somebody who writes by form; without them the words are those of the file.
        """
        diagnostics = report.diagnostics
        while len(self._rows) > len(diagnostics):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        with arranged_once(self._column):
            while len(self._rows) < len(diagnostics):
                row = DiagnosticRow(self._go_to, self._apply_fix, self._appearance, self.widget())
                row.stepped.connect(self._on_stepped)
                self._column.insertWidget(len(self._rows), row)
                row.show()
                self._rows.append(row)
        for row, diagnostic in zip(self._rows, diagnostics, strict=True):
            row.show_diagnostic(diagnostic, fixes.get(diagnostic), in_form[diagnostic] if in_form else None)
        self._empty.setVisible(not diagnostics)

    @property
    def rows(self) -> tuple["DiagnosticRow", ...]:
        """The rows from the top."""
        return tuple(self._rows)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._size_column()
        for row in self._rows:
            row.apply_appearance(appearance)

    def _size_column(self) -> None:
        px = self._appearance.scale.px
        in_row = round(px(_WORDS_IN_ROW))
        side = max(form_side(self._appearance) - in_row, 0)
        self._column.setContentsMargins(side, 8, side, 8)
        self._empty.setContentsMargins(in_row, 0, in_row, 0)

    def _on_stepped(self, step: int) -> None:
        row = self.sender()
        place = next((at for at, other_row in enumerate(self._rows) if other_row is row), 0) + step
        if 0 <= place < len(self._rows):
            self._rows[place].take_focus()
            self.ensureWidgetVisible(self._rows[place])


class DiagnosticRow(QWidget):
    """One remark: its sign, its words, which lead to its place, and its cure."""

    stepped = Signal(int)

    def __init__(
        self,
        go_to: Callable[[Diagnostic], None],
        apply_fix: Callable[[Fix], None],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._go_to, self._apply_fix = go_to, apply_fix
        self._diagnostic: Diagnostic | None = None
        self._fix: Fix | None = None
        self._words = RowButton((), appearance, self)
        self._words.clicked.connect(self._on_chosen)
        self._words.stepped.connect(self.stepped)
        self._sign = DiagnosticSign(appearance, self._words)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._remark: FormRemark | None = None
        self._button = WrapButton("", appearance, self)
        self._button.clicked.connect(self._on_fix)
        self._button.hide()
        self.goal = WrapButton("", appearance, self, kind="link")
        self.goal.clicked.connect(self._on_chosen)
        self.goal.hide()
        column = plain_column(self)
        column.addWidget(self._words)
        self._under = QHBoxLayout()
        self._under.setSpacing(10)
        self._under.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._under.addWidget(self.goal, 1, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._under)
        self.apply_appearance(appearance)

    @property
    def diagnostic(self) -> Diagnostic | None:
        """The remark that is shown."""
        return self._diagnostic

    @property
    def text(self) -> str:
        """What is said of it to somebody who listens."""
        return self._words.accessibleName()

    def show_diagnostic(self, diagnostic: Diagnostic, fix: Fix | None, remark: FormRemark | None = None) -> None:
        """Be the row of another remark; with `remark`, in the words of the forms."""
        if (diagnostic, remark) != (self._diagnostic, self._remark):
            self._diagnostic, self._remark = diagnostic, remark
            severity = severity_word(diagnostic.severity)
            place = (
                _("{severity}, line {line}").format(severity=severity, line=diagnostic.start.line)
                if remark is None
                else _("{severity}, {place}").format(severity=severity, place=remark.where)
            )
            message, hint = (remark or diagnostic).message, (remark or diagnostic).hint
            head = Line(f"      {place}", Role.LABEL, severity_colour(diagnostic.severity))
            self._sign.show_severity(diagnostic.severity)
            lines = (head, Line(message), Line(hint, Role.SMALL, "soft", before=2))
            self._words.show_lines(lines, name=f"{place}. {message} {hint}".strip())
            self.goal.setText(remark.button if remark is not None else "")
            self.goal.setAccessibleName(f"{self.goal.text()}: {place}")
            self.goal.setVisible(remark is not None)
        self._fix = fix
        title = remark.fix_title if remark is not None else fix.title if fix is not None else ""
        self._button.setText(title)
        self._button.setVisible(fix is not None)

    def take_focus(self) -> None:
        """Take the keys."""
        self._words.setFocus()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._words.apply_appearance(appearance)
        self._sign.apply_appearance(appearance)
        self._button.apply_appearance(appearance)
        self.goal.apply_appearance(appearance)
        side = self._sign.sizeHint()
        self._sign.setGeometry(
            round(appearance.scale.px(_WORDS_IN_ROW)), round(appearance.scale.px(13)), side.width(), side.height()
        )
        in_row = round(appearance.scale.px(_WORDS_IN_ROW))
        self._under.setContentsMargins(in_row, 0, in_row, round(appearance.scale.px(4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go on from the button, too."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _on_chosen(self) -> None:
        if self._diagnostic is not None:
            self._go_to(self._diagnostic)

    def _on_fix(self) -> None:
        if self._fix is not None:
            self._apply_fix(self._fix)
