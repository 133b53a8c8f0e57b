"""What happens in an attempt, as small values that can be kept and replayed."""

from enum import StrEnum
from typing import NamedTuple

from media_literacy.lesson.model import SentenceId


class EventKind(StrEnum):
    """What a learner did or was shown, and, with CHANGED, what an author did to it afterwards.

    LESSON_TRAITS says what the lesson was when it was opened, where that is not what most lessons are.
    """

    OPENED = "opened"
    SHOWN = "shown"
    MARKED = "marked"
    UNMARKED = "unmarked"
    TAKEN_BACK = "taken-back"
    POINTED_OUT = "pointed-out"
    REASON = "reason"
    CONFIDENCE = "confidence"
    HINT = "hint"
    OWN_NOTE = "own-note"
    FACT = "fact"
    FACT_REMOVED = "fact-removed"
    FACT_MOVED = "fact-moved"
    NOTE_OPENED = "note-opened"
    NOTE_FOLDED = "note-folded"
    CARD_OPENED = "card-opened"
    SECOND_LOOK = "second-look"
    PREDICTED = "predicted"
    READ_ALL = "read-all"
    REVEALED = "revealed"
    OWN_FIX = "own-fix"
    CHOSE_SEARCH = "chose-search"
    HIT_OPENED = "hit-opened"
    SEARCH_JUDGED = "search-judged"
    SEARCH_FOUND = "search-found"
    DEBRIEF_SEEN = "debrief-seen"
    LEFT = "left"
    CHANGED = "changed"
    LESSON_TRAITS = "lesson-traits"


ABOUT_SENTENCES = frozenset(
    {
        EventKind.SHOWN,
        EventKind.MARKED,
        EventKind.UNMARKED,
        EventKind.TAKEN_BACK,
        EventKind.POINTED_OUT,
        EventKind.REASON,
        EventKind.CONFIDENCE,
        EventKind.OWN_NOTE,
        EventKind.OWN_FIX,
        EventKind.NOTE_OPENED,
        EventKind.NOTE_FOLDED,
        EventKind.CHANGED,
    }
)
"""They say something of the sentences that they name, and nothing without them."""


class Changed(StrEnum):
    """What is different now in a sentence that was read before its author edited the lesson."""

    VERDICT = "verdict"
    TEXT = "text"
    KIND = "kind"


class Event(NamedTuple):
    """One thing that happened.

    `sentences` are those concerned (SHOWN and POINTED_OUT may carry many, most kinds one or none). TAKEN_BACK is a
    Guided mark undone; POINTED_OUT are what an open note or a hint led to before it was marked. `value` is the mode of
    OPENED, the kind id of REASON or what `own_words` packs (empty: taken back), "1" to "3" of CONFIDENCE (a hunch,
    fairly sure, sure), the text of OWN_NOTE (empty: removed), what `fact_board` packs for FACT and FACT_MOVED, the
    number of FACT_REMOVED, the rung of HINT (from "1"), the card id of CARD_OPENED, of how many marks PREDICTED says
    that they will hold (empty: taken back), the text of OWN_FIX (empty: the author's was looked at instead), the choice
    id of CHOSE_SEARCH (in events of earlier versions its place, from "0"), what `search_events` packs for HIT_OPENED,
    SEARCH_JUDGED and SEARCH_FOUND (what somebody found with the query outside the lesson), the `Changed` of CHANGED,
    what `lesson_traits` packs for LESSON_TRAITS. `at` is the wall clock in ISO 8601 with its offset and may be wrong on
    a lab PC; `elapsed` is in seconds on the monotonic clock since the attempt was opened or opened again. Order is the
    order of recording. Item by item SHOWN says that a sentence holds, MARKED that it is doubted, NOTE_FOLDED that the
    learner goes on to the next, and READ_ALL that the article was read as a whole before.
    """

    kind: EventKind
    sentences: tuple[SentenceId, ...] = ()
    value: str = ""
    at: str = ""
    elapsed: float = 0.0
