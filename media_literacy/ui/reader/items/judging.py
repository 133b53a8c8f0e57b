"""Judging an article sentence by sentence: passes the answers to the attempt, and shows what is at hand."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.attempts.items import item_at_hand
from media_literacy.engine.wording.item_words import item_question
from media_literacy.lesson.model import Mode
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.items.judging_bar import DOUBTED, HOLDS, JudgingBar
from media_literacy.ui.reader.reader_display import ReaderDisplay
from media_literacy.ui.reader.reader_navigation import ReaderNavigation


class Judging(QObject):
    """Does nothing in the other ways through a lesson. `finished` says that the last note was read."""

    finished = Signal()

    def __init__(
        self,
        attempt: Attempt,
        record: Callable[[tuple[Event, ...]], None],
        display: ReaderDisplay,
        navigation: ReaderNavigation,
        desk: Desk,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._attempt, self._record, self._desk = attempt, record, desk
        self._display, self._navigation = display, navigation
        self.bar = JudgingBar(page)
        self.bar.judged.connect(self.judge)
        self.bar.reached.connect(self._on_answers_reached)

    @property
    def is_on(self) -> bool:
        """Whether this is the way through the article, and its end not yet reached."""
        return self._attempt.mode is Mode.ITEMS and not self._attempt.state.is_revealed

    def keys(self) -> Mapping[keys.KeyBinding, Callable[[], None]]:
        """The single keys, in place of those that mean something else in the other ways."""
        if self._attempt.mode is not Mode.ITEMS:
            return {}
        holds, doubted, other = keys.CONFIDENCES
        judge = {holds: partial(self.judge, HOLDS), doubted: partial(self.judge, DOUBTED)}
        return {**judge, other: _nothing, keys.NEXT_NOTE: self.go_on, keys.PREVIOUS_NOTE: _nothing, keys.HINT: _nothing}

    def judge(self, answer: int) -> None:
        """Say whether the sentence at hand holds. The first answer stands; a key that repeats changes nothing."""
        item = item_at_hand(self._attempt.lesson, self._attempt.state)
        events = self._attempt.judge_item(holds=answer == HOLDS)
        if item is not None and events:
            self._record(events)
            self._navigation.show_sentence(item)
            self._display.show_sentence(item)
            self.refresh()

    def go_on(self) -> None:
        """The article was read, or the note on a sentence; nothing before the sentence at hand was judged."""
        item = item_at_hand(self._attempt.lesson, self._attempt.state)
        events = self._attempt.next_item() if self._attempt.state.has_read_all else self._attempt.read_all()
        if not events:
            return
        self._record(events)
        if item is not None:
            self._display.show_sentence(item)
        self.refresh()
        if self._attempt.state.is_revealed:
            self.finished.emit()
        else:
            self.show_item()

    def after_taking_back(self) -> None:
        """The sentence is not counted; the next one is at hand, or the article is at its end."""
        if self._attempt.mode is Mode.ITEMS:
            self.refresh()
            self.show_item()

    def show_item(self) -> None:
        """Bring the sentence at hand into view, framed, and to the ear."""
        item = item_at_hand(self._attempt.lesson, self._attempt.state)
        if item is not None:
            self._navigation.go_to_sentence(item)

    def refresh(self) -> None:
        """Show what is asked now, and what leads on."""
        if not self.is_on:
            self.bar.hide()
            return
        lesson, state = self._attempt.lesson, self._attempt.state
        item = item_at_hand(lesson, state)
        answer = None
        if item is not None and state.was_judged(item):
            answer = DOUBTED if item in state.marks else HOLDS
        can_take_back = item is not None and state.can_take_back == item
        self.bar.show_item(item_question(lesson, state), answer, can_take_back=can_take_back)
        self.bar.setVisible(item is not None)
        if state.has_read_all:
            self._desk.end_start()
        self._display.show_onward()

    def _on_answers_reached(self) -> None:
        """Frame the sentence that is asked about, in place of one that was looked at meanwhile."""
        item = item_at_hand(self._attempt.lesson, self._attempt.state)
        if item is not None and item != self._desk.article.chosen:
            self._navigation.show_sentence(item)


def _nothing() -> None:
    """The key means nothing here."""
