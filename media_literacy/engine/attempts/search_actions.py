"""What may be done with searches under *Leave the page*, and when: results are opened, then the claim is judged.

Each action answers with what is to be recorded: one kind of event and its value, or nothing where it may not happen.
"""

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.own_notes import bounded_own_note
from media_literacy.engine.attempts.search_events import SearchJudgement, pack_finding, pack_hit, pack_judgement
from media_literacy.lesson.model import Bearing, ChoiceId, HitId, Lesson, Search, SearchId

MOST_HITS_BEFORE_JUDGING = 3
"""So many results of a search can be opened before its claim is judged; afterwards all of them."""

Recordings = tuple[tuple[EventKind, tuple[()], str], ...]


def hits_to_open(search: Search) -> int:
    """How many results of a search can be opened before its claim is judged."""
    return min(MOST_HITS_BEFORE_JUDGING, len(search.hits))


def may_open_hit(state: AttemptState, search: Search, hit: HitId) -> bool:
    """Whether a result that was not opened yet can be opened now."""
    opened = state.hits_opened.get(search.id, ())
    if not state.is_revealed or hit in opened:
        return False
    return search.id in state.search_judgements or len(opened) < MOST_HITS_BEFORE_JUDGING


def may_judge(state: AttemptState, search: Search) -> bool:
    """Whether the claim can be judged now: once, and by what was read of the results."""
    has_read = bool(state.hits_opened.get(search.id))
    return state.is_revealed and has_read and search.id not in state.search_judgements


def choose(state: AttemptState, lesson: Lesson, choice: ChoiceId) -> Recordings:
    """Choose one of the searches that are offered."""
    if lesson.leave is None:
        raise KeyError(choice)
    found = lesson.leave.choice(choice)
    is_new = state.is_revealed and choice not in state.chosen_searches
    return ((EventKind.CHOSE_SEARCH, (), found.id),) if is_new else ()


def open_hit(state: AttemptState, lesson: Lesson, search: SearchId, hit: HitId) -> Recordings:
    """Open a result."""
    found = _search(lesson, search)
    if not may_open_hit(state, found, found.hit(hit).id):
        return ()
    return ((EventKind.HIT_OPENED, (), pack_hit(search, hit)),)


def judge(state: AttemptState, lesson: Lesson, search: SearchId, bearing: Bearing) -> Recordings:
    """Say what the results say of the claim."""
    found = _search(lesson, search)
    if not may_judge(state, found):
        return ()
    return ((EventKind.SEARCH_JUDGED, (), pack_judgement(search, SearchJudgement(bearing, found.bearing))),)


def write_finding(state: AttemptState, lesson: Lesson, search: SearchId, text: str) -> Recordings:
    """Write what the query found outside the lesson; an empty text takes it away."""
    bounded, before = bounded_own_note(text), state.search_findings.get(_search(lesson, search).id, "")
    if not state.is_revealed or bounded == before:
        return ()
    return ((EventKind.SEARCH_FOUND, (), pack_finding(search, bounded)),)


def _search(lesson: Lesson, search: SearchId) -> Search:
    """KeyError if there is none."""
    if lesson.leave is None:
        raise KeyError(search)
    return lesson.leave.search(search)
