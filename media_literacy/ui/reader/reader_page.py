"""Reading an article: passes what happens on the page to the attempt, and shows what it answers."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.progress.wanted_aids import ALL_AIDS
from media_literacy.engine.wording.item_words import ArticlePlace
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Aid, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.reader.aids.reader_aids import ReaderAids
from media_literacy.ui.reader.bars.reader_bars import BottomBar
from media_literacy.ui.reader.bars.reading_rail import ReadingRail
from media_literacy.ui.reader.bars.top_bar import TopBar
from media_literacy.ui.reader.columns.reading_area import ReadingArea
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.doubts.marking import Marking
from media_literacy.ui.reader.items.judging import Judging
from media_literacy.ui.reader.key_actions import KeyActions
from media_literacy.ui.reader.lesson_faults import faults_in_words
from media_literacy.ui.reader.opened_by_mark import OpenedByMark
from media_literacy.ui.reader.outside_changes import OutsideChanges
from media_literacy.ui.reader.own_texts import OwnTexts
from media_literacy.ui.reader.read_aloud.read_aloud import ReadAloud
from media_literacy.ui.reader.reader_display import ReaderDisplay
from media_literacy.ui.reader.reader_focus import ReaderFocus
from media_literacy.ui.reader.reader_keys import ReaderKeys
from media_literacy.ui.reader.reader_links import ReaderLinks
from media_literacy.ui.reader.reader_navigation import ReaderNavigation
from media_literacy.ui.reader.reveal_flow import RevealFlow
from media_literacy.ui.reader.search.reader_search import ReaderSearch
from media_literacy.ui.reader.sentence_views import SentenceViews
from media_literacy.ui.reader.spoken_events import SpokenEvents
from media_literacy.ui.reader.taking_back import TakingBack
from media_literacy.ui.reader.unreadable import Unreadable
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.store.database.records import Place


class ReaderPage(QWidget):
    """One attempt at one lesson. `happened` carries a tuple of events to be kept; `moved` says the place changed."""

    happened = Signal(tuple)
    moved = Signal()
    onward = Signal()
    mark_refused = Signal()
    """A sentence was pressed, and nothing may be marked now."""
    key_group = keys.KeyGroup.READING

    def __init__(
        self,
        attempt: Attempt,
        catalogue: Catalogue,
        report: Report,
        pictures: PictureSource,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        aids: frozenset[Aid] = ALL_AIDS,
        article: ArticlePlace | None = None,
        ask_for_hint: Callable[[], None] | None = None,
    ) -> None:
        """With `ask_for_hint` hints are asked for there."""
        super().__init__(parent)
        self._attempt, self._actions, self._unreadable = attempt, actions, Unreadable(attempt.lesson)
        has_fix_it = Aid.FIX_IT in aids
        self._views = SentenceViews(attempt, catalogue, has_fix_it=has_fix_it)
        self._spoken = SpokenEvents(attempt, catalogue, self._views, self)
        lesson = attempt.lesson
        self.setProperty("variant", "desk")
        self.setAccessibleName(lesson.front.title)
        self.top = TopBar(lesson.front.title, minutes_alone(lesson), attempt.mode, actions, self)
        self.advice = Banner(self, variant="advice")
        self.links = ReaderLinks(lesson, self._here, self)
        area = ReadingArea(appearance, self, is_right_to_left=is_right_to_left(lesson.front.language))
        self.desk = Desk(lesson, self.links.open, appearance, pictures, area)
        area.show_desk(self.desk)
        shown = (area, self._record, self.links.open, pictures, appearance, self, aids)
        self.aids = ReaderAids(attempt, catalogue, self.desk, *shown, ask_for_hint)
        self.navigation = ReaderNavigation(attempt, self._views, self._spoken, self.desk, self.aids, self.advice, self)
        go_to_sentence = self.navigation.go_to_sentence
        self._marking = Marking(attempt, catalogue, self.desk, self._record, go_to_sentence, appearance, self, aids)
        self._search = ReaderSearch(attempt, self._views, self.desk, self.aids, go_to_sentence, self)
        self._read_aloud = ReadAloud(attempt, catalogue, self.desk, actions, self, has_fix_it=has_fix_it)
        self._own_texts = OwnTexts(attempt, self.desk, self._record, self.links, appearance, self, aids)
        rail = ReadingRail(attempt, self._views.states, appearance)
        self.bottom = BottomBar(rail, self, article=article or ArticlePlace())
        self._display = ReaderDisplay(attempt, self._views, self.desk, self._marking, self.top, self.bottom, self)
        shown_parts = (self._views, self.desk, self.aids, self._marking, self._display)
        self.from_outside = OutsideChanges(attempt, *shown_parts, self._record)
        self._taking_back = TakingBack(attempt, self._record, self._display, self.desk, self)
        self._judging = Judging(attempt, self._record, self._display, self.navigation, self.desk, self)
        reading = (self.desk, self.aids, self.navigation, self._display, self._marking, self._search, self._read_aloud)
        self._key_actions = KeyActions(*reading, self._own_texts, self._judging, self._taking_back, actions)
        self._keys = ReaderKeys(self._key_actions.by_single_key())
        self.reveal_flow = RevealFlow(attempt, self._record, self)
        opened_by_mark = OpenedByMark(attempt, self._record, self._views, self._marking, self._display, self.desk)
        closable = (self._marking, self._search, self._read_aloud, self._own_texts, self.reveal_flow, opened_by_mark)
        self._focus = ReaderFocus(self, self.desk, self.aids, *closable)
        self.aids.connect_bar(self.bottom)
        column, panel = plain_column(self), self._marking.panel
        above, below = (self._search.place_of_bar, self._read_aloud.bar), (self.reveal_flow.question, self._judging.bar)
        strips = (*above, self.aids.place_of_hints, panel, *below)
        for part in (self.top, self.advice, area, *strips, self.bottom):
            if isinstance(part, QLayout):
                column.addLayout(part)
            elif part is not None:
                column.addWidget(part, 1 if part is area else 0)
        self._connect()
        if faults := self._unreadable.told_with(faults_in_words(report)):
            self.advice.show_message(faults, topic="faults")
        self.desk.show_start(attempt.mode)
        self._display.show_all()
        self._judging.refresh()

    def _connect(self) -> None:
        article, desk = self.desk.article, self.desk
        article.sentence_activated.connect(self._on_sentence_activated)
        article.sentence_chosen.connect(self._on_sentence_chosen)
        article.link_activated.connect(self.links.open)
        self.links.sentence_wanted.connect(self.navigation.go_to_sentence)
        self.links.evidence_wanted.connect(self.aids.open_evidence)
        self.links.address_wanted.connect(self._actions.open_address)
        self.links.take_back_wanted.connect(self._taking_back.take_back)
        desk.seen_sentences.pay(self._attempt.state.shown)
        desk.seen_sentences.seen.connect(self._on_seen)
        desk.moved.connect(self.moved)
        self.bottom.next_requested.connect(partial(self.navigation.step_by_button, self.bottom.next))
        self.bottom.onward.connect(self._read_aloud.stop)
        self.bottom.onward.connect(self._on_onward)
        self.top.read_aloud_requested.connect(self._read_aloud.toggle)
        self._read_aloud.availability_changed.connect(self.top.show_read_aloud)
        self._read_aloud.changed.connect(self.top.show_reading_aloud)
        self.bottom.marks_requested.connect(self._marking.toggle_panel)
        self.bottom.own_note_requested.connect(self._key_actions.write_own_note)
        self._own_texts.notes.changed.connect(self._display.show_name)
        self._own_texts.fix_it.changed.connect(self._display.show_sentence)
        self._marking.changed.connect(self._display.show_sentence)
        self.reveal_flow.return_requested.connect(self.navigation.go_to_sentence)
        self.reveal_flow.second_look_started.connect(self._on_second_look_started)
        self.reveal_flow.committed.connect(self.from_outside.refresh)
        self.reveal_flow.revealed.connect(self._reveal)
        self._judging.bar.taken_back.connect(self._taking_back.take_back)
        self._taking_back.done.connect(self._judging.after_taking_back)
        self._judging.finished.connect(self.onward)
        self._key_actions.add_shortcuts(self)

    # From outside

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.desk.apply_appearance(appearance)
        self._marking.apply_appearance(appearance)
        self.aids.apply_appearance(appearance)
        self._own_texts.apply_appearance(appearance)
        self.bottom.rail.apply_appearance(appearance)
        self._fit_bars()
        self.aids.fit()

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters, digits and ? be keys, or leave them to assistive technology."""
        self._keys.use_single_letters(uses)
        self._marking.use_single_letters(uses)
        self.top.name_single_keys(uses)
        self.bottom.name_single_keys(uses)
        self._judging.bar.show_digits(uses)

    def take_focus(self) -> None:
        """Give the keyboard to the article."""
        self.desk.article.take_focus(self._spoken.opening_words)

    def place(self) -> tuple[SentenceId, float]:
        """Where the reader is; see `ReadingPlace.place`."""
        return self.desk.reading.place()

    def write_pending(self) -> None:
        """Keep what somebody is writing."""
        self._own_texts.write_pending()

    def begin_at(self, place: "Place") -> None:
        """Before the page is shown: have it come up scrolled to a kept place, so that no other is shown before."""
        if self._knows(place.sentence):
            self.desk.go_to(place.sentence, place.offset)

    def go_to(self, place: "Place") -> None:
        """Go back to a kept place."""
        if self._knows(place.sentence):
            self.desk.article.choose(place.sentence, take_focus=True)
            self.desk.go_to(place.sentence, place.offset)
        self._judging.show_item()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel keeps to its side."""
        super().resizeEvent(event)
        self._fit_bars()
        self._marking.refresh_panel()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab in any part of the page comes here."""
        return self._focus.go_on(is_next=is_next) or super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the reader; single letters only where they are wanted."""
        if event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat() and not self._focus.go_back():
                self._actions.leave()
        elif not self._keys.press(event) and not self.desk.scrolling.go_by_key(event):
            event.ignore()

    # What happens

    def _on_sentence_activated(self, id: str, was_chosen: bool) -> None:
        sentence = SentenceId(id)
        if sentence in self._attempt.state.open_notes and not was_chosen:
            return  # choosing it has unfolded its note
        if self.navigation.takes_repeated_key(sentence):
            return
        self._on_seen([sentence])
        events = self._attempt.toggle_mark(sentence)
        if not events:
            self.mark_refused.emit()
        self._record(events)
        self.aids.drop_spent_hint()
        self._display.show_sentence(sentence)
        self._judging.refresh()

    def _on_sentence_chosen(self, sentence: str) -> None:
        self._marking.show_card(SentenceId(sentence), self._views.notes)
        # It is announced now, which is how it is shown to whoever listens. What is read aloud is heard first.
        if QAccessible.isActive() and not self._read_aloud.is_moving_on:
            self._on_seen([SentenceId(sentence)])

    def _on_seen(self, sentences: list[SentenceId]) -> None:
        self.desk.seen_sentences.pay(sentences)
        events = self._attempt.show(self._unreadable.readable(sentences))
        if not events:
            return
        self._record(events)
        self.reveal_flow.update_question()
        self._display.show_progress()

    def _on_onward(self) -> None:
        if self._judging.is_on:
            self._judging.go_on()
            return
        if self._attempt.state.is_revealed:
            if not self.reveal_flow.is_held:
                self.onward.emit()
            return
        if self.reveal_flow.will_ask:
            self._marking.close_panel()  # both would take the page from a small window
        self.reveal_flow.finish()

    def _on_second_look_started(self) -> None:
        self.from_outside.begin_second_look()  # takes the focus, before the button rests and would lose it
        self.bottom.pause_onward()

    # What is shown

    def _reveal(self) -> None:
        self.advice.leave_page()
        self.aids.drop_spent_hint()
        self.aids.facts.refresh()
        self._display.show_all(slide_in=True)
        self.navigation.begin_notes(names_single_keys=self._keys.uses_single_letters)

    def _fit_bars(self) -> None:
        self._read_aloud.bar.keep_low(self._display.fit_bars(self.width(), min(self.height(), self.window().height())))
        for bar in (self.advice, self._search, self._read_aloud.bar, self.reveal_flow.question, self._judging.bar):
            bar.keep_ends(*self.bottom.ends)

    def _knows(self, id: SentenceId) -> bool:
        return any(sentence.id == id for sentence in self._attempt.lesson.article.sentences)

    def _here(self) -> SentenceId | None:
        return self.desk.article.chosen

    def _record(self, events: tuple[Event, ...]) -> None:
        if events:
            self.happened.emit(events)
            self._spoken.hear(events)
        if any(event.kind is EventKind.HINT for event in events) and self._views.refresh_last_mark():
            self._display.show_notes()
