"""The fact board in a column beside the page: five lines, and, after the reveal, which facts clash."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.engine.attempts.events import Event
from media_literacy.engine.attempts.fact_board import (
    Fact,
    FactLine,
    Facts,
    fact_moved,
    fact_written,
    facts_on,
    has_room,
)
from media_literacy.engine.wording.fact_words import line_name
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.selected_fact import SelectedFact
from media_literacy.ui.reader.columns.side_column import SideColumn
from media_literacy.ui.reader.facts.fact_line import FactLineCard
from media_literacy.ui.reader.facts.pending_fact import PendingFact
from media_literacy.ui.reader.search.text_search import MatchSource, OpenText
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.plain_text import PlainLabel


class FactColumn(SideColumn):
    """`noted` carries a line, a text and its sentence (empty: that which somebody is at)."""

    noted = Signal(str, str, str)
    change_requested = Signal(Event)
    sentence_wanted = Signal(str)
    copy_requested = Signal(str)
    board_copy_requested = Signal()
    put_back_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(_("Fact board"), parent)
        self._appearance = appearance
        self._about = PlainLabel("", self.inner, variant="small", wraps=True)
        self.pending = PendingFact(self.inner)
        self.pending.chosen.connect(self._on_line_chosen)
        self.pending.cancelled.connect(self._on_cancelled)
        self._clashes = QFrame(self.inner)
        self._clashes.setProperty("variant", "card")
        self._clashes.setProperty("shows", "clash")
        self._clash_column = QVBoxLayout(self._clashes)
        self._clash_column.setContentsMargins(12, 8, 10, 10)
        self._clash_column.setSpacing(0)
        self._clash_parts: list[QWidget] = []
        self.clash_buttons: list[RowButton] = []
        self._shown_clashes: Sequence[tuple[str, tuple[Fact, Fact]]] = ()
        for part in (self._about, self.pending, self._clashes):
            self.content.addWidget(part)
        self._clashes.hide()
        self.lines: dict[FactLine, FactLineCard] = {}
        for line in FactLine:
            card = FactLineCard(line, appearance, self.inner)
            card.written.connect(self._on_written)
            card.dropped.connect(self._on_dropped)
            card.fact_dropped.connect(self._on_fact_dropped)
            card.change_requested.connect(self.change_requested)
            card.sentence_wanted.connect(self.sentence_wanted)
            card.copy_requested.connect(self.copy_requested)
            card.put_back_requested.connect(self.put_back_requested)
            card.field.stepped.connect(self._on_field_stepped)
            self.content.addWidget(card)
            self.lines[line] = card
        self.copy_button = Button(_("Copy the board"), self.inner, variant="quiet")
        self.copy_button.clicked.connect(self.board_copy_requested)
        self.content.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.addStretch(1)

    def show_facts(self, facts: Facts, numbers: Mapping[SentenceId, int]) -> None:
        """Show what was noted, line by line, in the learner's order."""
        for line, card in self.lines.items():
            card.show_facts(facts_on(facts, line), numbers, has_room=has_room(facts))
        self.copy_button.setVisible(bool(facts))

    def show_removed(self, fact: Fact | None) -> None:
        """Offer to put back the fact that was taken away last; None offers nothing."""
        for line, card in self.lines.items():
            card.show_removed(fact.text if fact is not None and fact.line is line else "")

    def suggest(self, text: str) -> None:
        """Have the keyboard in the first line, with words to cut down."""
        field = self.lines[FactLine.WHO].field
        field.suggest(text)
        self._focus_field(field)

    def open_texts(self) -> list[OpenText]:
        """The facts, to be searched."""
        rows = [row for card in self.lines.values() for row in card.rows]
        return [OpenText(MatchSource.FACT, str(row.fact.number), row.fact.text) for row in rows]

    def show_fact(self, number: int) -> None:
        """Bring a fact into view."""
        for card in self.lines.values():
            if (row := card.row_of(number)) is not None:
                self.scroller.show_whole(row)

    def show_source(self, sentence: int | None, *, has_room: bool) -> None:
        """Say what is noted here, and that what is typed is from the sentence with this number."""
        said = [_("For you alone; it is never counted.")]
        if not has_room:
            said.append(_("The board is full: take something away first."))
        elif sentence is not None:
            said.append(
                _("What you write is noted from sentence {n}; ↑ and ↓ take it to another line.").format(n=sentence)
            )
        self._about.setText(" ".join(said))

    def show_clashes(self, clashes: Sequence[tuple[str, tuple[Fact, Fact]]], numbers: Mapping[SentenceId, int]) -> None:
        """Show two facts each together, under what is said of them."""
        if clashes == self._shown_clashes:
            return
        self._shown_clashes = clashes
        for part in self._clash_parts:
            self._clash_column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._clash_parts, self.clash_buttons = [], []
        for words, pair in clashes:
            self._clash_parts.append(PlainLabel(words, self._clashes, variant="warn"))
            self._clash_parts += [self._clash_button(fact, numbers[fact.sentence]) for fact in pair]
        for part in self._clash_parts:
            self._clash_column.addWidget(part)
        self._clashes.setVisible(bool(clashes))

    def take_focus(self) -> None:
        """Go to the first facts that are shown together; where there are none, to the first line."""
        stop = self.clash_buttons[0] if self.clash_buttons else self.lines[FactLine.WHO].field
        self._focus_field(stop)

    def _focus_field(self, stop: QWidget) -> None:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.show_whole(stop)

    def ask(self, fact: SelectedFact) -> None:
        """Ask under which line a piece of the article goes."""
        self.pending.ask(fact)
        self.scroller.show_whole(self.pending.buttons[0])

    def focus_fact(self, number: int) -> None:
        """Give a fact the keyboard, in view."""
        for card in self.lines.values():
            if (row := card.row_of(number)) is not None:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scroller.show_whole(card)

    def _on_fact_dropped(self, number: int, place: int) -> None:
        card = self.sender()
        assert isinstance(card, FactLineCard)
        row = next((row for other in self.lines.values() if (row := other.row_of(number)) is not None), None)
        if row is None:
            return
        if row.fact.line is not card.line:
            self.change_requested.emit(fact_written(row.fact._replace(line=card.line)))
        self.change_requested.emit(fact_moved(row.fact, place))
        self.focus_fact(number)

    def _clash_button(self, fact: Fact, number: int) -> RowButton:
        text = _("{line}: {text}").format(line=line_name(fact.line), text=fact.text)
        aside = Line(_("Sentence {n}").format(n=number), Role.SMALL, "accent")
        button = RowButton(
            [Line(text, Role.NOTE)], self._appearance, self._clashes, shape=Shape.COMPACT, aside=aside, least_text=120.0
        )
        button.setObjectName(fact.sentence)
        button.setAccessibleDescription(_("Press to go to the sentence."))
        button.clicked.connect(self._on_clash_clicked)
        self.clash_buttons.append(button)
        return button

    def _on_clash_clicked(self) -> None:
        self.sentence_wanted.emit(self.sender().objectName())

    def _on_written(self, text: str) -> None:
        self.noted.emit(self._line_of_sender(), text, "")

    def _on_dropped(self, fact: SelectedFact) -> None:
        self.noted.emit(self._line_of_sender(), fact.text, fact.sentence)

    def _on_field_stepped(self, step: int) -> None:
        """To the line before or behind, with what is being written."""
        fields = [card.field for card in self.lines.values()]
        place = next(place for place, field in enumerate(fields) if field is self.sender())
        if 0 <= place + step < len(fields):
            fields[place + step].take_over(fields[place])
            self._focus_field(fields[place + step])

    def _on_line_chosen(self, line: str) -> None:
        fact = self.pending.fact
        if fact is not None:
            self.noted.emit(line, fact.text, fact.sentence)
            self.pending.hide()

    def _on_cancelled(self) -> None:
        self.take_focus()
        self.pending.hide()

    def _line_of_sender(self) -> str:
        sender = self.sender()
        assert isinstance(sender, FactLineCard)
        return sender.line.value
