"""The fix-it step: what would make a problem hold, in the learner's own words, before the author's are seen."""

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.lesson.model import Mode, Sentence, Verdict


def awaits_own_fix(sentence: Sentence, state: AttemptState) -> bool:
    """Whether a problem was caught or missed, its author says what would hold, and the learner has not seen that yet.

    In Guided the note on a marked sentence was open, and item by item each was, with all that it says.
    """
    if not state.is_revealed or sentence.id in state.own_fixes or sentence.verdict is not Verdict.FLAG:
        return False
    was_read = state.mode is Mode.ITEMS or (
        state.mode is Mode.GUIDED and sentence.id in state.marks.keys() | state.taken_back
    )
    was_judged = sentence.id in state.shown or sentence.id in state.marks
    return was_judged and not was_read and any(note.fix for note in sentence.notes if note.verdict is Verdict.FLAG)
