"""One way through one lesson: what a learner may do, and when.

Every action returns the events that happened, for the store to keep; none when nothing changed. An id that the
lesson does not have is a programming error and raises KeyError.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from media_literacy.engine.attempts import search_actions
from media_literacy.engine.attempts.attempt_state import CONFIDENCES, Mark, apply
from media_literacy.engine.attempts.clock import Clock
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.hint_pacing import HINT_PAUSE, next_rung
from media_literacy.engine.attempts.items import item_at_hand, sees_outcome
from media_literacy.engine.attempts.own_fix import awaits_own_fix
from media_literacy.engine.attempts.own_notes import bounded_own_note
from media_literacy.engine.attempts.own_words import bounded_own_words, pack_own_words
from media_literacy.engine.attempts.pointing_out import named_in_hint, named_in_notes, newly_pointed_out
from media_literacy.engine.attempts.recorded_attempt import Events, RecordedAttempt
from media_literacy.lesson.model import (
    NO_SENTENCE,
    Bearing,
    CardId,
    ChoiceId,
    HitId,
    KindId,
    Lesson,
    Mode,
    SearchId,
    SentenceId,
)


class MarkQuestions(NamedTuple):
    """What is asked of a marked sentence: why it is doubted, and how sure that is."""

    reason: bool = True
    confidence: bool = True


class Attempt(RecordedAttempt):
    """A learner's way through a lesson, from opening it to leaving it; it may be left and opened again."""

    waits_for_teacher = False
    """Whether somebody else says when marks are taken and notes are seen."""

    def __init__(self, lesson: Lesson, mode: Mode, clock: Clock) -> None:
        super().__init__(lesson, mode, clock)
        self._hinted_at: float | None = None

    def leave(self) -> Events:
        """Go away; the pause after a hint is over when it is opened again."""
        self._hinted_at = None
        return super().leave()

    # Reading and marking

    @property
    def takes_marks(self) -> bool:
        """Whether what is marked now counts."""
        return not self._state.is_revealed

    @property
    def mark_questions(self) -> MarkQuestions:
        """What is asked of each mark."""
        is_asked = self.mode is Mode.INVESTIGATE
        return MarkQuestions(is_asked, is_asked)

    @property
    def asks_about_marks(self) -> bool:
        """Whether a mark can be explained now."""
        return self.takes_marks and any(self.mark_questions)

    def show(self, sentences: Iterable[SentenceId]) -> Events:
        """Sentences came into view. After the reveal that no longer counts: they were not judged."""
        new = []
        for sentence in sentences:
            self._require(sentence)
            if sentence not in self._state.shown and sentence not in new:
                new.append(sentence)
        if not new or self._state.is_revealed or self.mode is Mode.ITEMS:
            return ()
        return self._record((EventKind.SHOWN, tuple(new), ""))

    def toggle_mark(self, sentence: SentenceId) -> Events:
        """A click on a sentence.

        Guided: the first marks it and opens its note, the mark stays, and later ones fold and unfold the note.
        Investigate: marks it or takes the mark away. Item by item, and after the reveal: opens or folds a
        note that may be seen.
        """
        self._require(sentence)
        state = self._state
        is_marked = sentence in state.marks
        if state.is_revealed or state.mode is Mode.ITEMS or (state.mode is Mode.GUIDED and is_marked):
            return self.fold_note(sentence) if sentence in state.open_notes else self.open_note(sentence)
        if state.mode is Mode.GUIDED:
            return (*self._record((EventKind.MARKED, (sentence,), "")), *self._open(sentence))
        return self._record((EventKind.UNMARKED if is_marked else EventKind.MARKED, (sentence,), ""))

    def take_back(self) -> Events:
        """Undo the last Guided mark, or the last judgement item by item, until the next mark, hint or page.

        The sentence is not scored any more: its note was read.
        """
        sentence = self._state.can_take_back
        return self._record((EventKind.TAKEN_BACK, (sentence,), "")) if sentence is not None else ()

    def set_reason(self, sentence: SentenceId, kind: KindId | None) -> Events:
        """Say what is wrong with a marked sentence, or take it back; Investigate only, before the reveal."""
        mark = self._mark_to_explain(sentence, is_asked=self.mark_questions.reason)
        if mark is None or (mark.reason == kind and not mark.own_words):
            return ()
        return self._record((EventKind.REASON, (sentence,), kind or ""))

    def set_own_words(self, sentence: SentenceId, text: str) -> Events:
        """Say what is wrong in one's own words instead of by a kind; an empty text takes only own words back."""
        mark = self._mark_to_explain(sentence, is_asked=self.mark_questions.reason)
        if mark is None or mark.own_words == bounded_own_words(text):
            return ()
        return self._record((EventKind.REASON, (sentence,), pack_own_words(text)))

    def set_confidence(self, sentence: SentenceId, level: int) -> Events:
        """Say how sure a mark is (1 a hunch, 2 fairly sure, 3 sure); Investigate only, before the reveal."""
        if level not in CONFIDENCES:
            raise ValueError(f"how sure is 1, 2 or 3, not {level}")
        mark = self._mark_to_explain(sentence, is_asked=self.mark_questions.confidence)
        if mark is None or mark.confidence == level:
            return ()
        return self._record((EventKind.CONFIDENCE, (sentence,), str(level)))

    def write_own_note(self, sentence: SentenceId, text: str) -> Events:
        """Write beside a sentence, at any time; an empty text takes what stood there away."""
        self._require(sentence)
        bounded = bounded_own_note(text)
        if bounded == self._state.own_notes.get(sentence, ""):
            return ()
        return self._record((EventKind.OWN_NOTE, (sentence,), bounded))

    def change_facts(self, change: Event) -> Events:
        """Have the fact board as one of the changes of `fact_board` makes it, at any time."""
        if apply(self._state, change).facts == self._state.facts:
            return ()
        return self._record((change.kind, change.sentences, change.value))

    def predict(self, marks: int | None) -> Events:
        """Say how many of the marks will hold, or nothing of it; Investigate only, before the reveal."""
        if self._state.is_revealed or self.mode is not Mode.INVESTIGATE or marks == self._state.prediction:
            return ()
        if marks is not None and marks not in range(len(self._state.marks) + 1):
            raise ValueError(f"there are {len(self._state.marks)} marks, not {marks}")
        return self._record((EventKind.PREDICTED, (), "" if marks is None else str(marks)))

    # Help on the way

    @property
    def seconds_until_next_hint(self) -> float:
        """How long the pause between two rungs still lasts; 0 when a hint may be asked, and for a new problem."""
        if self._hinted_at is None or self._state.last_hinted in self._state.marks:
            return 0.0
        return max(0.0, HINT_PAUSE - (self._clock.monotonic() - self._hinted_at))

    def ask_hint(self) -> Events:
        """Climb one rung; the app chooses the problem. Nothing during the pause, at the end, or once revealed."""
        if self._state.is_revealed or self.mode is Mode.ITEMS or self.seconds_until_next_hint > 0:
            return ()
        step = next_rung(self._state, self._lesson)
        if step is None:
            return ()
        problem, rung = step
        happened = self._record((EventKind.HINT, () if problem == NO_SENTENCE else (problem,), str(rung)))
        if happened:
            self._hinted_at = self._clock.monotonic()
        return (*happened, *self._point_out(named_in_hint(problem, rung, self._lesson)))

    def open_note(self, sentence: SentenceId) -> Events:
        """Unfold an explanation that the learner may already see."""
        self._require(sentence)
        state = self._state
        may_see = state.is_revealed or sees_outcome(state, sentence)
        if not may_see or sentence in state.open_notes:
            return ()
        return self._open(sentence)

    def fold_note(self, sentence: SentenceId) -> Events:
        """Fold an explanation; item by item the one at hand stays open until `next_item`."""
        self._require(sentence)
        if sentence not in self._state.open_notes or sentence == item_at_hand(self._lesson, self._state):
            return ()
        return self._record((EventKind.NOTE_FOLDED, (sentence,), ""))

    def open_card(self, card: CardId) -> Events:
        """Look at a piece of evidence; only the first look is an event."""
        self._lesson.card(card)
        if card in self._state.cards_opened:
            return ()
        return self._record((EventKind.CARD_OPENED, (), card))

    # The end

    def read_all(self) -> Events:
        """Say "I have read it all": reveals; in Investigate the first time asks for one more look.

        Item by item it only begins the judging; the reveal comes after the last sentence.
        """
        state = self._state
        if state.is_revealed:
            return ()
        if state.mode is Mode.ITEMS:
            return () if state.has_read_all else self._record((EventKind.READ_ALL, (), ""))
        if state.mode is Mode.INVESTIGATE and not state.took_second_look:
            return self._record((EventKind.SECOND_LOOK, (), ""))
        return self._record((EventKind.READ_ALL, (), ""), self._reveal())

    def judge_item(self, *, holds: bool) -> Events:
        """Item by item: say of the sentence at hand that it holds, or that it is doubted; its note opens."""
        item = item_at_hand(self._lesson, self._state)
        if item is None or self._state.was_judged(item):
            return ()
        return (*self._record((EventKind.SHOWN if holds else EventKind.MARKED, (item,), "")), *self._open(item))

    def next_item(self) -> Events:
        """Item by item: go on from a sentence whose note was read; after the last one all is revealed."""
        state, item = self._state, item_at_hand(self._lesson, self._state)
        is_judging = state.mode is Mode.ITEMS and state.has_read_all and not state.is_revealed
        if not is_judging or (item is not None and not state.was_judged(item)):
            return ()
        folded = () if item is None else self._record((EventKind.NOTE_FOLDED, (item,), ""))
        if item_at_hand(self._lesson, self._state) is not None:
            return folded
        return (*folded, *self._record(self._reveal()))

    def write_own_fix(self, sentence: SentenceId, text: str) -> Events:
        """Say what would make a problem hold, once, before its author does; an empty text looks at the author's."""
        self._require(sentence)
        if not awaits_own_fix(self._lesson.sentence(sentence), self._state):
            return ()
        return self._record((EventKind.OWN_FIX, (sentence,), bounded_own_note(text)))

    def choose_search(self, choice: ChoiceId) -> Events:
        """Choose a search under *Leave the page*, after the reveal; KeyError if there is no such choice."""
        return self._record(*search_actions.choose(self._state, self._lesson, choice))

    def open_hit(self, search: SearchId, hit: HitId) -> Events:
        """Open a result of a search, after the reveal; before the claim is judged only a few can be."""
        return self._record(*search_actions.open_hit(self._state, self._lesson, search, hit))

    def judge_search(self, search: SearchId, bearing: Bearing) -> Events:
        """Say what the results say of the claim, once, after at least one of them was opened."""
        return self._record(*search_actions.judge(self._state, self._lesson, search, bearing))

    def write_finding(self, search: SearchId, text: str) -> Events:
        """Write what the query found outside the lesson, after the reveal; an empty text takes it away."""
        return self._record(*search_actions.write_finding(self._state, self._lesson, search, text))

    def see_debrief(self) -> Events:
        """The truth about the article was shown."""
        return () if self._state.debrief_seen else self._record((EventKind.DEBRIEF_SEEN, (), ""))

    def _open(self, sentence: SentenceId) -> Events:
        happened = self._record((EventKind.NOTE_OPENED, (sentence,), ""))
        return (*happened, *self._point_out(named_in_notes(self._lesson.sentence(sentence), self._lesson)))

    def _point_out(self, named: Collection[SentenceId]) -> Events:
        new = newly_pointed_out(named, self._state, self._lesson)
        return self._record((EventKind.POINTED_OUT, new, "")) if new else ()

    def _reveal(self) -> tuple[EventKind, tuple[SentenceId, ...], str]:
        marks = self._state.marks
        explained = [
            sentence.id for sentence in self._lesson.article.sentences if sentence.notes or sentence.id in marks
        ]
        return EventKind.REVEALED, tuple(explained), ""

    def _mark_to_explain(self, sentence: SentenceId, *, is_asked: bool) -> Mark | None:
        self._require(sentence)
        return self._state.marks.get(sentence) if is_asked and self.takes_marks else None
