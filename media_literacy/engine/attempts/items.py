"""Judging item by item: which sentence is at hand, and whose outcome may be seen before the reveal."""

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.lesson.model import Lesson, Mode, SentenceId


def item_at_hand(lesson: Lesson, state: AttemptState) -> SentenceId | None:
    """The sentence to be judged, or whose note is read since it was; None before the article was read, and at the end.

    From top to bottom, so that of two sentences that clash the earlier one is judged first. The note of the one judged
    last is being read as long as it is open.
    """
    if state.mode is not Mode.ITEMS or not state.has_read_all or state.is_revealed:
        return None
    last = None
    for sentence in lesson.article.sentences:
        if not state.was_judged(sentence.id):
            return last if last in state.open_notes else sentence.id
        last = sentence.id
    return last if last in state.open_notes else None


def sees_outcome(state: AttemptState, sentence: SentenceId) -> bool:
    """Whether the way answers at once, and the sentence was judged; or, in a class, whether its note was shown."""
    match state.mode:
        case Mode.GUIDED:
            return sentence in state.marks
        case Mode.INVESTIGATE:
            return sentence in state.notes_seen
        case Mode.ITEMS:
            return state.was_judged(sentence)
