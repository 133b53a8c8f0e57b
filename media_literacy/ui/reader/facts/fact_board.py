"""The fact board in the reader: the ways to it, and what is kept of it.

Facts stand in the learner's order. Which of them clash is asked of the engine, which answers after the reveal alone.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.attempts.fact_board import (
    Fact,
    FactLine,
    bounded_fact,
    fact_added,
    fact_put_back,
    facts_on,
    has_room,
)
from media_literacy.engine.results.clashing_facts import clashing_facts
from media_literacy.engine.wording.clash_words import can_both_be_true, pair_words
from media_literacy.engine.wording.fact_words import board_as_text
from media_literacy.lesson.model import NO_SENTENCE, Lesson, SentenceId
from media_literacy.ui.reader.article.selected_fact import SelectedFact
from media_literacy.ui.reader.columns.side_columns import SideColumns
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.text.labelled_copy import copy_with_label
from media_literacy.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from media_literacy.ui.reader.facts.fact_column import FactColumn


class FactBoard(QObject):
    """Tells the attempt what is noted, and `record` the events; `open_link` is handed the address of a sentence."""

    def __init__(
        self,
        attempt: Attempt,
        desk: Desk,
        columns: SideColumns,
        record: Callable[[tuple[Event, ...]], None],
        open_link: Callable[[str], None],
        appearance: Appearance,
        page: QWidget,
        *,
        is_enabled: bool,
    ) -> None:
        super().__init__(page)
        self._attempt, self._desk, self._columns, self._page = attempt, desk, columns, page
        self._record, self._open_link, self._appearance = record, open_link, appearance
        self.is_enabled = is_enabled
        self.column: FactColumn | None = None
        self._removed: tuple[Fact, int] | None = None
        self._numbers = {sentence.id: sentence.number for sentence in attempt.lesson.article.sentences}
        if is_enabled:
            desk.article.enable_facts()
            desk.article.fact_requested.connect(self.ask_line)
            desk.article.sentence_chosen.connect(self._show_source)

    @property
    def is_open(self) -> bool:
        """Whether it is beside the page."""
        return self._columns.is_open(self.column)

    def toggle(self) -> None:
        """Ask where a selected piece of the article goes; without one, open the board or close it."""
        selected = self._desk.article.selected_fact
        if not self.is_enabled:
            return
        if selected is not None:
            self.ask_line(selected)
        elif self.is_open:
            self._columns.close()
        else:
            self._open().take_focus()

    def toggle_by_key(self) -> None:
        """As `toggle`; where it opens, with the words of the chosen sentence to be cut down."""
        chosen = self._desk.article.chosen
        self.toggle()
        if self.column is None or not self.is_open or self.column.pending.isVisible():
            return
        if chosen is not None and has_room(self._attempt.state.facts) and not self._attempt.state.is_revealed:
            self.column.suggest(bounded_fact(self._attempt.lesson.sentence(chosen).text))

    def put_back(self) -> bool:
        """Put back what was taken away last, where the keyboard is on the board; False if there is nothing."""
        if (
            self.column is None
            or not self.is_open
            or not self.column.isAncestorOf(self._page.focusWidget() or self._page)
        ):
            return False
        return self._put_back()

    def ask_line(self, selected: SelectedFact) -> None:
        """Open the board, and ask under which line a piece of the article goes."""
        column = self._open()
        self._desk.article.select(None)
        if has_room(self._attempt.state.facts):
            column.ask(selected)
        else:
            column.close_button.setFocus()

    def refresh(self) -> None:
        """Show the board as it is now, where it is open."""
        if self.column is not None and self.is_open:
            state, lesson = self._attempt.state, self._attempt.lesson
            self.column.show_facts(state.facts, self._numbers)
            clashes = [(_words_of(pair, lesson), pair) for pair in clashing_facts(state, lesson)]
            self.column.show_clashes(clashes, self._numbers)
            if not has_room(state.facts):
                self._forget_removed()
            self._show_source()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        if self.column is not None:
            self.column.apply_appearance(appearance)

    def _open(self) -> "FactColumn":
        if self.column is None:
            from media_literacy.ui.reader.facts.fact_column import FactColumn

            self.column = FactColumn(self._appearance, self._columns.area)
            self.column.noted.connect(self._on_noted)
            self.column.change_requested.connect(self._on_change_requested)
            self.column.sentence_wanted.connect(self._on_sentence_wanted)
            self.column.copy_requested.connect(self._copy)
            self.column.board_copy_requested.connect(self._on_board_copy)
            self.column.close_requested.connect(self._columns.close)
            self.column.put_back_requested.connect(self._put_back)
        self._columns.open(self.column)
        self.refresh()
        return self.column

    def _on_noted(self, line: str, text: str, sentence: str) -> None:
        source = SentenceId(sentence) or self._desk.article.chosen or NO_SENTENCE
        before = self._attempt.state.facts
        self._keep(fact_added(before, FactLine(line), text, source))
        added = [fact for fact in self._attempt.state.facts if fact not in before]
        if sentence and added and self.column is not None:
            self.column.focus_fact(added[0].number)

    def _on_change_requested(self, change: Event) -> None:
        before = self._attempt.state.facts
        self._keep(change)
        left = {fact.number for fact in self._attempt.state.facts}
        removed = next((fact for fact in before if fact.number not in left), None)
        if removed is not None and self.column is not None:
            self._removed = removed, facts_on(before, removed.line).index(removed)
            self.column.show_removed(removed)

    def _put_back(self) -> bool:
        facts = self._attempt.state.facts
        if self._removed is None or self.column is None or not has_room(facts):
            return False
        (fact, place), self._removed = self._removed, None
        for change in fact_put_back(facts, fact, place):
            self._keep(change)
        self.column.focus_fact(max(fact.number for fact in self._attempt.state.facts))
        self._forget_removed()
        return True

    def _forget_removed(self) -> None:
        self._removed = None
        if self.column is not None:
            self.column.show_removed(None)

    def _keep(self, change: Event) -> None:
        events = self._attempt.change_facts(change)
        if events:
            self._record(events)
            self.refresh()

    def _on_sentence_wanted(self, sentence: str) -> None:
        self._open_link(f"#{sentence}")

    def _on_board_copy(self) -> None:
        self._copy(board_as_text(self._attempt.state.facts, self._numbers))

    def _copy(self, text: str) -> None:
        copy_with_label(text, self._desk.article.label)

    def _show_source(self) -> None:
        if self.column is not None and self.is_open:
            chosen = self._desk.article.chosen
            number = None if chosen is None else self._numbers[chosen]
            self.column.show_source(number, has_room=has_room(self._attempt.state.facts))


def _words_of(pair: tuple[Fact, Fact], lesson: Lesson) -> str:
    """What is said of two facts from sentences that clash."""
    sentence, other = (lesson.sentence(fact.sentence) for fact in pair)
    return pair_words(can_both=can_both_be_true(sentence, [other.id], lesson))
