"""What helps while reading: the hint that was asked for, the evidence beside the page, and the words explained."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.wording.hint_words import Hint, current_hint, hint_trail
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid, CardId, Lesson, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.bars.reader_bars import BottomBar
from media_literacy.ui.reader.columns.reading_area import ReadingArea
from media_literacy.ui.reader.columns.side_columns import SideColumns
from media_literacy.ui.reader.desk.desk_geometry import is_low_desk
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.facts.fact_board import FactBoard
from media_literacy.ui.reader.search.text_search import MatchSource, OpenText
from media_literacy.ui.reader.words.word_help import WordHelp
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.keyboard_use import uses_keyboard
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

if TYPE_CHECKING:
    from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
    from media_literacy.ui.reader.aids.hint_strip import HintStrip


class ReaderAids(QObject):
    """Asks the attempt for hints and opens cards; `record` is handed the events, `open_link` where a link leads."""

    def __init__(
        self,
        attempt: Attempt,
        catalogue: Catalogue,
        desk: Desk,
        area: ReadingArea,
        record: Callable[[tuple[Event, ...]], None],
        open_link: Callable[[str], None],
        pictures: PictureSource,
        appearance: Appearance,
        page: QWidget,
        aids: frozenset[Aid],
        ask_elsewhere: Callable[[], None] | None = None,
    ) -> None:
        """With `ask_elsewhere` hints are asked there; the answer comes by `show_hints`."""
        super().__init__(page)
        self._ask_elsewhere = ask_elsewhere
        self._attempt, self._catalogue, self._desk = attempt, catalogue, desk
        self._record, self._open_link = record, open_link
        self._pictures, self._appearance, self._page = pictures, appearance, page
        self._bar: BottomBar | None = None
        self.place_of_hints = plain_column(None)
        self._hint_strip: HintStrip | None = None
        self._evidence: EvidenceColumn | None = None
        self._hint_asked_at: QWidget | None = None
        self.columns = SideColumns(area, desk, page)
        self.columns.changed.connect(self._on_columns_changed)
        is_enabled = Aid.FACT_BOARD in aids
        self.facts = FactBoard(attempt, desk, self.columns, record, open_link, appearance, page, is_enabled=is_enabled)
        self.words = WordHelp(attempt.lesson, desk, appearance, page)

    def connect_bar(self, bar: BottomBar) -> None:
        """Answer the buttons of the bar; those that would open nothing go."""
        lesson = self._attempt.lesson
        bar.evidence.setVisible(bool(lesson.cards))
        bar.words.setVisible(bool(lesson.words))
        bar.facts.setVisible(self.facts.is_enabled)
        bar.hint_requested.connect(self.ask_hint)
        bar.evidence_requested.connect(self.toggle_evidence)
        bar.facts_requested.connect(self.facts.toggle)
        self._bar = bar
        bar.words_requested.connect(self.words.show_menu_above)

    def use_lesson(self) -> None:
        """The attempt goes on with a lesson that has more cards."""
        cards = self._attempt.lesson.cards
        if self._evidence is not None:
            self._evidence.use_cards(cards)
        if self._bar is not None:
            self._bar.evidence.setVisible(bool(cards))

    @property
    def hint_strip(self) -> "HintStrip":
        """The hints; made for whoever asks for the first one."""
        if self._hint_strip is None:
            from media_literacy.ui.reader.aids.hint_strip import HintStrip

            self._hint_strip = HintStrip(self._open_link, self._appearance, self._page)
            self._hint_strip.next_requested.connect(self.ask_hint)
            self._hint_strip.closed.connect(self._on_hint_closed)
            self.place_of_hints.addWidget(self._hint_strip)
        return self._hint_strip

    @property
    def shown_hints(self) -> "HintStrip | None":
        """The hints while they show."""
        return None if self._hint_strip is None or self._hint_strip.isHidden() else self._hint_strip

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        if self._hint_strip is not None:
            self._hint_strip.apply_appearance(appearance)
        if self._evidence is not None:
            self._evidence.apply_appearance(appearance)
        self.facts.apply_appearance(appearance)
        self.columns.apply_appearance(appearance)

    def fit(self) -> None:
        """Keep the hints to their part of the page."""
        if self._hint_strip is not None:
            self._hint_strip.use_room()

    def ask_hint(self) -> None:
        """Climb one rung of the ladder, or show the last one again during the pause."""
        if self._attempt.state.is_revealed:
            return
        self.columns.show_article()
        if self._ask_elsewhere is not None:
            self._ask_elsewhere()
            return
        lesson, last_mark = self._attempt.lesson, self._attempt.state.can_take_back
        events = self._attempt.ask_hint()
        self._record(events)
        hints = hint_trail(self._attempt.state, lesson, self._catalogue)
        if hints and (events or self.shown_hints is None):
            self.show_hints(hints, _settled_words(lesson, last_mark) if events and last_mark else "")
        if not events and hints:
            self._say_why_not()

    def show_hints(self, hints: Sequence[Hint], consequence: str = "") -> None:
        """Show the rungs that were climbed, and where the last one says to look."""
        self.hint_strip.show_hints(hints, consequence)
        self._show_places(hints[-1])
        if not self._desk.sheet.has_margin:
            self._desk.end_start()  # both would stand under the article
        self._hint_asked_at = self._page.focusWidget()

    def _say_why_not(self) -> None:
        """The ladder was not climbed: too early, or at its end."""
        if wait := self._attempt.seconds_until_next_hint:
            self.hint_strip.ask_to_wait(wait)
        else:
            self.hint_strip.say_no_more()

    def _show_places(self, hint: Hint) -> None:
        """Show on the page where to look."""
        places = hint.where_to_look(self._attempt.lesson)
        self._desk.article.show_hinted(places)
        if places:
            sentences = self._attempt.lesson.article.sentences
            self._desk.reveal(next(sentence.id for sentence in sentences if sentence.id in places))

    def drop_spent_hint(self) -> None:
        """Take a hint away that has done its work: its problem was marked, or everything is revealed."""
        hints, attempt = self.shown_hints, self._attempt
        if (
            self._ask_elsewhere is None
            and hints is not None
            and not current_hint(attempt.state, attempt.lesson, self._catalogue)
        ):
            hints.hide()
            self._desk.article.show_hinted(frozenset())

    def tab_begins_at(self, focus: QWidget | None, *, is_next: bool) -> QWidget | None:
        """Where Tab goes on from: a hint leaves the keyboard where it is, and is what is wanted next."""
        asked_at, self._hint_asked_at = self._hint_asked_at, None
        is_hint_next = is_next and focus is not None and focus is asked_at
        return self.shown_hints or focus if is_hint_next else focus

    def close_hint(self) -> bool:
        """Close the hint; False when none is shown."""
        hints = self.shown_hints
        if hints is None:
            return False
        hints.hide()
        self._on_hint_closed()
        return True

    def toggle_evidence(self) -> None:
        """Open the evidence, or close it."""
        if self.columns.is_open(self._evidence):
            self.columns.close()
        else:
            self.open_evidence()

    def open_evidence(self, card: str = "") -> None:
        """Open the evidence, with one card open where one is named."""
        if self._evidence is None:
            from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn

            self._evidence = EvidenceColumn(
                self._attempt.lesson, self._open_link, self._appearance, self._pictures, self.columns.area
            )
            self._evidence.card_opened.connect(self._on_card_opened)
            self._evidence.close_requested.connect(self.columns.close)
        self.columns.open(self._evidence)
        self._evidence.take_focus(card)

    def open_texts(self) -> list[OpenText]:
        """The hints, cards and facts that can be read now."""
        evidence, hints = self._evidence, self.shown_hints
        cards = evidence.open_texts() if evidence is not None and self.columns.is_open(evidence) else []
        facts = self.facts.column.open_texts() if self.facts.column is not None and self.facts.is_open else []
        return [*([] if hints is None else hints.open_texts()), *cards, *facts]

    def show_text(self, source: MatchSource, item: str) -> None:
        """Bring a hint, a card or a fact into view."""
        if source is MatchSource.HINT:
            self.hint_strip.show_rung(item)
        elif source is MatchSource.FACT and self.facts.column is not None:
            self.facts.column.show_fact(int(item))
        elif self._evidence is not None:
            self._evidence.show_card(item)

    def focus_text(self, source: MatchSource, item: str) -> None:
        """Give a hint, a card or a fact the keyboard."""
        if source is MatchSource.HINT:
            self.hint_strip.focus_text()
        elif source is MatchSource.FACT and self.facts.column is not None:
            self.facts.column.focus_fact(int(item))
        elif self._evidence is not None:
            self._evidence.focus_card(item)

    def _on_columns_changed(self) -> None:
        hints = self.shown_hints
        is_low = is_low_desk(self._page.height(), self._appearance.scale.size)
        if hints is not None and is_low and self.columns.area.hides_desk:
            hints.hide()  # both would press each other together; the same key brings it back
        if self._bar is not None:
            self._bar.show_open(evidence=self.columns.is_open(self._evidence), facts=self.facts.is_open)

    def _on_card_opened(self, card: str) -> None:
        self._record(self._attempt.open_card(CardId(card)))

    def _on_hint_closed(self) -> None:
        self._desk.article.show_hinted(frozenset())
        self._desk.take_focus()
        chosen, layout = self._desk.article.chosen, self._page.layout()
        if chosen is not None and layout is not None and uses_keyboard(self._page) and not self._desk.isHidden():
            layout.activate()  # the desk has the room of the hint before it is scrolled
            self._desk.reveal(chosen)


def _settled_words(lesson: Lesson, last_mark: SentenceId) -> str:
    """A hint ends the time in which the last mark could be taken back."""
    words = _("From this hint on, the mark on sentence {number} stays.")
    return words.format(number=lesson.sentence(last_mark).number)
