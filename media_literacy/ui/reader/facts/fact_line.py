"""One line of the fact board: its name, what stands on it, and a field; pieces can be dropped on all of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.engine.attempts.events import Event
from media_literacy.engine.attempts.fact_board import (
    Fact,
    FactLine,
    bounded_fact,
    fact_moved,
    fact_removed,
    fact_written,
)
from media_literacy.engine.wording.fact_words import line_name
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.strings.quotation import quoted
from media_literacy.strings.shortening import shortened
from media_literacy.ui.reader.article.selected_fact import SelectedFact, fact_in
from media_literacy.ui.reader.facts.dragged_fact import noted_fact_in
from media_literacy.ui.reader.facts.fact_field import FactField
from media_literacy.ui.reader.facts.fact_row import FactRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Shape
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.restyling import repolish

_LONGEST_SHOWN = 24
_GAP = 3
"""How thick the line is that shows where a dragged fact would stand, in px."""


class FactLineCard(QFrame):
    """`written` carries a typed text, `dropped` a piece of the article, `fact_dropped` the number of a fact and its new
    place on this line, `change_requested` an event of the board."""

    written = Signal(str)
    dropped = Signal(SelectedFact)
    fact_dropped = Signal(int, int)
    change_requested = Signal(Event)
    sentence_wanted = Signal(str)
    copy_requested = Signal(str)
    put_back_requested = Signal()

    def __init__(self, line: FactLine, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._appearance = line, appearance
        self.rows: list[FactRow] = []
        self.setProperty("variant", "paper")
        self.setAcceptDrops(True)
        name = line_name(line)
        self._title = PlainLabel(name, self, variant="strong")
        self._gap = QFrame(self)
        self._gap.setAutoFillBackground(True)
        self._gap.hide()
        self.field = FactField(self)
        self.field.setProperty("variant", "ruled")
        self.field.setAccessibleName(_("{line}: write a fact").format(line=name))
        self.field.returnPressed.connect(self._on_entered)
        self.field.undo_requested.connect(self.put_back_requested)
        self.put_back = Button("", self, variant="link")
        self.put_back.clicked.connect(self.put_back_requested)
        self.put_back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 10, 10)
        column.setSpacing(4)
        column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self._put_back_row = QHBoxLayout()
        self._put_back_row.addWidget(self.put_back)
        self._put_back_row.addStretch(1)
        column.addLayout(self._put_back_row)
        column.addWidget(self.field)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """The name begins where the facts do, and what is written."""
        self._appearance = appearance
        inset = round(appearance.scale.px(Shape.COMPACT.value[0]))
        self._title.setContentsMargins(inset, 0, 0, 0)
        self._gap.setStyleSheet(f"background: {appearance.theme.colour('accent').name()}")
        self._put_back_row.setContentsMargins(inset, 0, 0, 0)

    def show_facts(self, facts: Sequence[Fact], numbers: Mapping[SentenceId, int], *, has_room: bool) -> None:
        """Show what stands on the line; a row that stays keeps the keyboard."""
        rows = {row.fact.number: row for row in self.rows}
        shown = [rows.pop(fact.number, None) or self._make_row(fact) for fact in facts]
        for row in rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (fact, row) in enumerate(zip(facts, shown, strict=True)):
            if self._rows.indexOf(row) != place:
                self._rows.removeWidget(row)
                self._rows.insertWidget(place, row)
            row.show_fact(fact, numbers.get(fact.sentence))
        self.rows = shown
        self.field.setEnabled(has_room)

    def show_removed(self, text: str) -> None:
        """Offer to put back what was taken away; without a text, offer nothing."""
        piece = quoted(shortened(text, _LONGEST_SHOWN)) if text else ""
        self.put_back.setText(_("Put back {piece}").format(piece=piece))
        self.put_back.setVisible(bool(text))

    def row_of(self, number: int) -> FactRow | None:
        """The row of a fact; None where it stands on another line."""
        return next((row for row in self.rows if row.fact.number == number), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pieces of the article, and show that they can be dropped here."""
        is_piece = fact_in(event.mimeData()) is not None and self.field.isEnabled()
        if is_piece or noted_fact_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_target(is_target=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which facts one would stand."""
        if noted_fact_in(event.mimeData()) is not None:
            self._show_gap(self._gap_at(event.position().y()))
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is over it any more."""
        self._show_target(is_target=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """A piece of the article is noted here."""
        self._show_target(is_target=False)
        number, fact = noted_fact_in(event.mimeData()), fact_in(event.mimeData())
        if number is not None:
            event.acceptProposedAction()
            gap = self._gap_at(event.position().y())
            self.fact_dropped.emit(number, gap - sum(row.fact.number == number for row in self.rows[:gap]))
        elif fact is not None:
            event.acceptProposedAction()
            self.dropped.emit(fact)

    def _gap_at(self, y: float) -> int:
        """Before which of the facts that place is, from 0."""
        return sum(row.geometry().center().y() < y for row in self.rows)

    def _show_gap(self, gap: int) -> None:
        before = self.rows[gap - 1].geometry().bottom() if gap else self._title.geometry().bottom()
        self._gap.setGeometry(self._title.x(), before, self.width() - 2 * self._title.x(), _GAP)
        self._gap.raise_()
        self._gap.show()

    def _show_target(self, *, is_target: bool) -> None:
        self._gap.hide()
        self.setProperty("shows", "target" if is_target else "")
        repolish(self)

    def _make_row(self, fact: Fact) -> FactRow:
        row = FactRow(fact, self._appearance, self)
        row.sentence_wanted.connect(self._on_sentence_wanted)
        row.edited.connect(self._on_edited)
        row.moved.connect(self._on_moved)
        row.line_chosen.connect(self._on_line_chosen)
        row.removed.connect(self._on_removed)
        row.copy_requested.connect(self._on_copy)
        row.button.stepped.connect(self._on_stepped)
        return row

    def _on_entered(self) -> None:
        text = bounded_fact(self.field.text())
        if text:
            self.field.clear()
            self.written.emit(text)

    def _place_of_sender(self) -> int:
        sender = self.sender()
        return next(place for place, row in enumerate(self.rows) if sender in (row, row.button))

    def _fact_of_sender(self) -> Fact:
        return self.rows[self._place_of_sender()].fact

    def _on_sentence_wanted(self) -> None:
        self.sentence_wanted.emit(self._fact_of_sender().sentence)

    def _on_copy(self) -> None:
        self.copy_requested.emit(self._fact_of_sender().text)

    def _on_edited(self, text: str) -> None:
        fact = self._fact_of_sender()
        self.change_requested.emit(fact_written(fact._replace(text=text)) if bounded_fact(text) else fact_removed(fact))

    def _on_moved(self, by: int) -> None:
        place = self._place_of_sender()
        self.change_requested.emit(fact_moved(self.rows[place].fact, max(place + by, 0)))

    def _on_line_chosen(self, line: str) -> None:
        fact = self._fact_of_sender()
        self.change_requested.emit(fact_written(fact._replace(line=FactLine(line))))

    def _on_removed(self) -> None:
        """The keyboard goes to the fact behind, else to the field."""
        place = self._place_of_sender()
        rows = [*self.rows[place + 1 :], *self.rows[:place][::-1]]
        if self.rows[place].isAncestorOf(self.window().focusWidget() or self):
            (rows[0].button if rows else self.field).setFocus(Qt.FocusReason.OtherFocusReason)
        self.change_requested.emit(fact_removed(self.rows[place].fact))

    def _on_stepped(self, step: int) -> None:
        stops = [*(row.button for row in self.rows), self.field]
        place = self._place_of_sender() + step
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)
