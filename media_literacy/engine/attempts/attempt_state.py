"""What an attempt amounts to at one moment, and how each event changes it.

Replaying the kept events gives the same state again, so the events are all that is ever stored.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType, SimpleNamespace
from typing import Any, NamedTuple, cast

from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.engine.attempts.fact_board import Facts, facts_after
from media_literacy.engine.attempts.lesson_traits import LessonTraits, unpack_traits
from media_literacy.engine.attempts.own_notes import bounded_own_note
from media_literacy.engine.attempts.own_words import unpack_own_words
from media_literacy.engine.attempts.search_events import SearchJudgement, unpack_finding, unpack_hit, unpack_judgement
from media_literacy.lesson.model import NO_SENTENCE, CardId, ChoiceId, HitId, KindId, Mode, SearchId, SentenceId

CONFIDENCES = range(1, 4)
"""How sure a mark can be: a hunch, fairly sure, sure."""
SURE = CONFIDENCES[-1]


class Mark(NamedTuple):
    """A sentence called suspicious: for which reason, and how sure (1 a hunch, 2 fairly sure, 3 sure).

    `own_words` are a reason that is no kind; beside a kind they are empty.
    """

    reason: KindId | None = None
    confidence: int | None = None
    own_words: str = ""

    @property
    def has_reason(self) -> bool:
        return self.reason is not None or bool(self.own_words)


@dataclass(frozen=True, slots=True)
class AttemptState:
    """One way through one lesson, at one moment.

    `marks` stand in the order of marking. `last_mark` is None once a hint or another page came after it. `taken_back`
    were marked, seen and unmarked again; `pointed_out` were led to by a note or a hint before they were marked: neither
    is scored. `hints` says how far each problem's ladder was climbed, the one hinted at last at the end; NO_SENTENCE
    stands for the general hints, given when no problem is left. `chosen_searches` are those of the choices under *Leave
    the page*, in the order of choosing. `has_left` means gone and not yet back. `changed` are sentences that say
    something else, or are judged otherwise, since they were read; marking one again settles it. `own_notes` are what
    was written beside sentences, before the reveal or after it; `facts` what was noted on the fact board. `own_fixes`
    are what would make a sentence hold, in the learner's words; empty where the author's were looked at instead.
    `notes_seen` are the notes that were opened one by one, folded since or not.
    `prediction` is how many of the marks are expected to hold; None while nothing is said of the marks as they are.
    `traits` are the lesson's when it was opened last. Item by item `shown` are the sentences that somebody said hold,
    and `last_mark` is the one judged last, until the next.
    `hits_opened` are results of searches, in the order of opening; of `search_judgements` the first one stands;
    `search_findings` are what was found outside the lesson.
    """

    mode: Mode = Mode.GUIDED
    shown: frozenset[SentenceId] = frozenset()
    marks: Mapping[SentenceId, Mark] = field(default_factory=lambda: MappingProxyType({}))
    last_mark: SentenceId | None = None
    taken_back: frozenset[SentenceId] = frozenset()
    pointed_out: frozenset[SentenceId] = frozenset()
    open_notes: frozenset[SentenceId] = frozenset()
    notes_seen: frozenset[SentenceId] = frozenset()
    cards_opened: frozenset[CardId] = frozenset()
    hints: Mapping[SentenceId, int] = field(default_factory=lambda: MappingProxyType({}))
    took_second_look: bool = False
    has_read_all: bool = False
    is_revealed: bool = False
    chosen_searches: tuple[ChoiceId, ...] = ()
    debrief_seen: bool = False
    has_left: bool = False
    changed: Mapping[SentenceId, Changed] = field(default_factory=lambda: MappingProxyType({}))
    own_notes: Mapping[SentenceId, str] = field(default_factory=lambda: MappingProxyType({}))
    facts: Facts = ()
    own_fixes: Mapping[SentenceId, str] = field(default_factory=lambda: MappingProxyType({}))
    prediction: int | None = None
    traits: LessonTraits = LessonTraits()
    hits_opened: Mapping[SearchId, tuple[HitId, ...]] = field(default_factory=lambda: MappingProxyType({}))
    search_judgements: Mapping[SearchId, SearchJudgement] = field(default_factory=lambda: MappingProxyType({}))
    search_findings: Mapping[SearchId, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def last_hinted(self) -> SentenceId | None:
        """The problem that the last hint was about; None before the first hint."""
        return next(reversed(tuple(self.hints)), None)

    @property
    def can_take_back(self) -> SentenceId | None:
        """The sentence whose mark or judgement may still be taken back; None once something else happened."""
        return None if self.mode is Mode.INVESTIGATE else self.last_mark

    def was_judged(self, sentence: SentenceId) -> bool:
        """Item by item: whether somebody said that a sentence holds or is doubted, taken back or not."""
        return sentence in self.shown or sentence in self.marks or sentence in self.taken_back

    @property
    def owes_debrief(self) -> bool:
        """Whether something was read and the truth about it not yet: the debrief cannot be skipped."""
        return bool(self.shown or self.marks) and not self.debrief_seen


_Changes = Mapping[str, Any]
"""New values by the fields of a state; all others stay."""

_NOTHING: _Changes = MappingProxyType({})


def replay(events: Iterable[Event]) -> AttemptState:
    """The state after all of these; made once, at the end, since a long attempt has thousands of events."""
    start = AttemptState()
    draft = SimpleNamespace(**{each.name: getattr(start, each.name) for each in fields(AttemptState)})
    for event in events:
        vars(draft).update(_fitting_changes(cast("AttemptState", draft), event))
    return AttemptState(**vars(draft))


def apply(state: AttemptState, event: Event) -> AttemptState:
    """The state after one more event. What does not fit (a reason without a mark, a damaged value) changes nothing."""
    changes = _fitting_changes(state, event)
    return replace(state, **changes) if changes else state


def _fitting_changes(state: AttemptState, event: Event) -> _Changes:
    try:
        return _changes(state, event)
    except ValueError:
        return _NOTHING


def _changes(state: AttemptState, event: Event) -> _Changes:
    match event.kind:  # the frequent kinds first: a long attempt has a thousand of them
        case EventKind.OPENED:
            return {"mode": Mode(event.value), "has_left": False, "last_mark": None}
        case EventKind.SHOWN:
            return _changes_of_showing(state, event)
        case EventKind.MARKED | EventKind.UNMARKED | EventKind.REASON | EventKind.CONFIDENCE:
            return _changes_of_marks(state, event)
        case EventKind.NOTE_OPENED:
            opened = event.sentences
            return {"open_notes": state.open_notes.union(opened), "notes_seen": state.notes_seen.union(opened)}
        case EventKind.TAKEN_BACK:
            return _changes_of_taking_back(state, event)
        case EventKind.POINTED_OUT:
            return {"pointed_out": state.pointed_out.union(set(event.sentences) - state.marks.keys())}
        case EventKind.HINT:
            problem = event.sentences[0] if event.sentences else NO_SENTENCE
            others = {key: rung for key, rung in state.hints.items() if key != problem}
            hints = MappingProxyType(others | {problem: int(event.value)})
            return {"hints": hints, "last_mark": None}
        case EventKind.OWN_NOTE:
            others = {sentence: text for sentence, text in state.own_notes.items() if sentence not in event.sentences}
            text = bounded_own_note(event.value)
            written = dict.fromkeys(event.sentences, text) if text else {}
            return {"own_notes": MappingProxyType(others | written)}
        case EventKind.FACT | EventKind.FACT_REMOVED | EventKind.FACT_MOVED:
            return {"facts": facts_after(state.facts, event)}
        case EventKind.NOTE_FOLDED:
            last_mark = None if state.mode is Mode.ITEMS else state.last_mark
            return {"open_notes": state.open_notes.difference(event.sentences), "last_mark": last_mark}
        case EventKind.CARD_OPENED:
            return {"cards_opened": state.cards_opened | {CardId(event.value)}}
        case EventKind.SECOND_LOOK:
            return {"took_second_look": True}
        case EventKind.PREDICTED:
            return _NOTHING if state.is_revealed else {"prediction": _prediction(event.value, state)}
        case EventKind.READ_ALL:
            return {"has_read_all": True}
        case EventKind.REVEALED:
            open_notes = state.open_notes.union(event.sentences)
            return {"is_revealed": True, "open_notes": open_notes, "last_mark": None}
        case EventKind.OWN_FIX:
            fixes = {sentence: bounded_own_note(event.value) for sentence in event.sentences}
            return {"own_fixes": MappingProxyType(fixes | dict(state.own_fixes))}  # the first one stays
        case EventKind.CHOSE_SEARCH:
            choice = ChoiceId(event.value)
            if choice in state.chosen_searches:
                return _NOTHING
            return {"chosen_searches": (*state.chosen_searches, choice)}
        case EventKind.HIT_OPENED | EventKind.SEARCH_JUDGED | EventKind.SEARCH_FOUND:
            return _changes_of_searches(state, event)
        case EventKind.DEBRIEF_SEEN:
            return {"debrief_seen": True}
        case EventKind.LEFT:
            return {"has_left": True, "last_mark": None}
        case EventKind.LESSON_TRAITS:
            return _NOTHING if state.is_revealed else {"traits": unpack_traits(event.value)}
        case EventKind.CHANGED:
            changed = dict.fromkeys(event.sentences, Changed(event.value))
            return {"changed": MappingProxyType({**state.changed, **changed})}


def _changes_of_showing(state: AttemptState, event: Event) -> _Changes:
    if state.is_revealed:
        return _NOTHING
    shown = state.shown.union(event.sentences)
    if state.mode is Mode.ITEMS:  # a sentence of which somebody said that it holds
        return {"shown": shown, "last_mark": next(iter(event.sentences), None)}
    return {"shown": shown}


def _changes_of_marks(state: AttemptState, event: Event) -> _Changes:
    if state.is_revealed:  # The first commit counts: what comes after the reveal is practice.
        return _NOTHING
    marks, last_mark = _copied(state.marks), state.last_mark
    for sentence in event.sentences:
        if event.kind is EventKind.MARKED:
            marks.setdefault(sentence, Mark())
            last_mark = sentence
        elif event.kind is EventKind.UNMARKED:
            marks.pop(sentence, None)
        elif sentence in marks and event.kind is EventKind.REASON:
            own_words = unpack_own_words(event.value)
            reason = KindId(event.value) if event.value and own_words is None else None
            marks[sentence] = marks[sentence]._replace(reason=reason, own_words=own_words or "")
        elif sentence in marks:
            marks[sentence] = marks[sentence]._replace(confidence=_confidence(event.value))
    settled = event.sentences if event.kind in (EventKind.MARKED, EventKind.UNMARKED) else ()
    changed = state.changed
    if not changed.keys().isdisjoint(settled):
        changed = MappingProxyType({sentence: what for sentence, what in changed.items() if sentence not in settled})
    is_about_these = state.prediction is not None and marks.keys() == state.marks.keys()
    return {
        "marks": MappingProxyType(marks),
        "last_mark": last_mark,
        "changed": changed,
        "prediction": state.prediction if is_about_these else None,
    }


def _copied(marks: Mapping[SentenceId, Mark]) -> dict[SentenceId, Mark]:
    """A read-only view copies itself many times faster than `dict` copies it, entry by entry."""
    return marks.copy() if isinstance(marks, MappingProxyType) else dict(marks)


def _confidence(value: str) -> int:
    """ValueError for one that has no words."""
    if (confidence := int(value)) not in CONFIDENCES:
        raise ValueError(value)
    return confidence


def _prediction(value: str, state: AttemptState) -> int | None:
    """ValueError for more than there are marks."""
    if not value:
        return None
    if (prediction := int(value)) not in range(len(state.marks) + 1):
        raise ValueError(value)
    return prediction


def _changes_of_taking_back(state: AttemptState, event: Event) -> _Changes:
    """Without the mark, and never scored again: its note was read."""
    if state.is_revealed:
        return _NOTHING
    judged = state.marks.keys() | (state.shown if state.mode is Mode.ITEMS else frozenset())
    sentences = set(event.sentences) & judged
    others = {sentence: mark for sentence, mark in state.marks.items() if sentence not in sentences}
    return {
        "marks": MappingProxyType(others),
        "last_mark": None,
        "taken_back": state.taken_back | sentences,
        "open_notes": state.open_notes - sentences,
    }


def _changes_of_searches(state: AttemptState, event: Event) -> _Changes:
    if event.kind is EventKind.HIT_OPENED:
        search, hit = unpack_hit(event.value)
        opened = state.hits_opened.get(search, ())
        if hit in opened:
            return _NOTHING
        return {"hits_opened": MappingProxyType({**state.hits_opened, search: (*opened, hit)})}
    if event.kind is EventKind.SEARCH_JUDGED:
        search, judgement = unpack_judgement(event.value)
        return {"search_judgements": MappingProxyType({search: judgement, **state.search_judgements})}
    search, text = unpack_finding(event.value)
    others = {found: words for found, words in state.search_findings.items() if found != search}
    return {"search_findings": MappingProxyType(others | ({search: text} if text else {}))}
