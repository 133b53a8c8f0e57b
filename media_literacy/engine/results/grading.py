"""What a learner marked, compared with what the author noted."""

from enum import StrEnum
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import SURE, AttemptState
from media_literacy.engine.attempts.events import Changed
from media_literacy.engine.attempts.items import sees_outcome
from media_literacy.lesson.model import KindId, Lesson, Sentence, SentenceId, Verdict

CONTRADICTION = KindId("contradiction")


class Outcome(StrEnum):
    """How a learner's judgement of one sentence turned out.

    OPEN is a Check or a sentence that is not scored; UNSEEN was never on the screen, so it was not judged. What a note
    or a hint pointed out, and what was marked, read and taken back, is OPEN too: it was not judged freely.
    """

    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false_alarm"
    LEFT_ALONE = "left_alone"
    OPEN = "open"
    UNSEEN = "unseen"


class Exclusion(StrEnum):
    """Why a sentence that has a verdict is not scored: what the learner saw of it before, or instead of, judging it.

    NOT_TOLD is one or the other, of a result that came back as a code.
    """

    POINTED_OUT = "pointed_out"
    TAKEN_BACK = "taken_back"
    NOT_TOLD = "not_told"


class Judgement(NamedTuple):
    """One sentence's outcome; None where the reader does not see one yet.

    `right_reason` is None unless it is a hit with a reason: only there can the reason be right or another one.
    `reason`, `own_words` and `confidence` are what the learner said of a marked sentence. `changed` says what its
    author changed since it was read; None where nothing was, or where it would tell an outcome that the reader does not
    see yet.
    `exclusion` says why an OPEN sentence is open although its author judged it; None otherwise.
    """

    sentence: SentenceId
    is_marked: bool
    outcome: Outcome | None
    right_reason: bool | None = None
    reason: KindId | None = None
    confidence: int | None = None
    changed: Changed | None = None
    exclusion: Exclusion | None = None
    own_words: str = ""

    @property
    def was_sure(self) -> bool:
        """Whether the learner was as sure of a mark as can be."""
        return self.confidence == SURE


class Scorecard(NamedTuple):
    """All outcomes in reading order, and their totals.

    `flags` and `fine` count only the sentences that were seen: caught and missed make `flags`, left alone
    and false alarms make `fine`.
    """

    judgements: tuple[Judgement, ...]
    flags: int
    caught: int
    fine: int
    left_alone: int
    false_alarms: int
    open: int
    unseen: int

    @property
    def missed(self) -> int:
        """Problems that were read and left alone."""
        return self.flags - self.caught

    def excluded(self, exclusion: Exclusion) -> int:
        """How many sentences are not scored for that reason."""
        return sum(judgement.exclusion is exclusion for judgement in self.judgements)

    def judgement(self, sentence: SentenceId) -> Judgement:
        """The judgement of that sentence; KeyError if there is none."""
        for judgement in self.judgements:
            if judgement.sentence == sentence:
                return judgement
        raise KeyError(sentence)


def grade(state: AttemptState, lesson: Lesson) -> Scorecard:
    """The whole result, as if revealed now.

    Check notes and sentences never shown on screen are left out of both counts; a marked one was seen.
    """
    judgements = tuple(_judge(sentence, state, lesson) for sentence in lesson.article.sentences)
    totals = dict.fromkeys(Outcome, 0)
    for judgement in judgements:
        if judgement.outcome is not None:
            totals[judgement.outcome] += 1
    return Scorecard(
        judgements,
        flags=totals[Outcome.HIT] + totals[Outcome.MISS],
        caught=totals[Outcome.HIT],
        fine=totals[Outcome.LEFT_ALONE] + totals[Outcome.FALSE_ALARM],
        left_alone=totals[Outcome.LEFT_ALONE],
        false_alarms=totals[Outcome.FALSE_ALARM],
        open=totals[Outcome.OPEN],
        unseen=totals[Outcome.UNSEEN],
    )


def judgement_now(state: AttemptState, lesson: Lesson, sentence: Sentence) -> Judgement:
    """What the reader may see of one sentence now.

    Before the reveal Guided shows the outcomes of marked sentences, item by item those judged, and Investigate none.
    """
    whole = _judge(sentence, state, lesson)
    if state.is_revealed or sees_outcome(state, sentence.id):
        return whole
    return whole._replace(outcome=None, right_reason=None, changed=None, exclusion=None)


def errors_as_read(scorecard: Scorecard) -> tuple[Judgement, ...]:
    """The misses and false alarms, in reading order."""
    errors = (Outcome.MISS, Outcome.FALSE_ALARM)
    return tuple(judgement for judgement in scorecard.judgements if judgement.outcome in errors)


def debrief_order(scorecard: Scorecard) -> tuple[SentenceId, ...]:
    """The misses and false alarms: the surest first, since a confident error is the one best mended; then as read."""
    errors = sorted(errors_as_read(scorecard), key=lambda error: -(error.confidence or 0))
    return tuple(error.sentence for error in errors)


def first_to_show(scorecard: Scorecard, lesson: Lesson) -> SentenceId | None:
    """The sentence that matters most at the reveal: an error, else a note on a contradiction, else the first note.

    Of errors made equally surely, one in a contradiction goes first: two places teach more than one. Of its sides, the
    one that does not hold goes first; the other often has no note, and nothing to read. None when the lesson has no
    notes and nothing was judged.
    """
    order = debrief_order(scorecard)
    errors = sorted(
        order, key=lambda error: (-(scorecard.judgement(error).confidence or 0), not lesson.sentence(error).clashes)
    )
    noted = sorted(
        (sentence for sentence in lesson.article.sentences if sentence.notes),
        key=lambda it: (not it.clashes, lesson.counts_as(it) is not Verdict.FLAG),
    )
    return next(iter((*errors, *(sentence.id for sentence in noted))), None)


def _names_the_reason(reason: KindId, sentence: Sentence) -> bool:
    """Whether it is the kind of a flag; of a sentence that another one rules out, a contradiction is right as well."""
    flagged = {note.kind for note in sentence.notes if note.verdict is Verdict.FLAG}
    return reason in flagged or (reason == CONTRADICTION and bool(sentence.clashes))


def _judge(sentence: Sentence, state: AttemptState, lesson: Lesson) -> Judgement:
    mark = state.marks.get(sentence.id)
    if mark is None and sentence.id not in state.shown and sentence.id not in state.taken_back:
        return Judgement(sentence.id, is_marked=False, outcome=Outcome.UNSEEN)
    verdict = lesson.counts_as(sentence)
    exclusion = None if verdict in (None, Verdict.CHECK) else _exclusion(sentence.id, state)
    outcome = Outcome.OPEN if exclusion is not None else _outcome(verdict, is_marked=mark is not None)
    changed = state.changed.get(sentence.id)
    if mark is None:
        return Judgement(sentence.id, is_marked=False, outcome=outcome, changed=changed, exclusion=exclusion)
    right_reason = None
    if outcome is Outcome.HIT and mark.reason is not None:
        right_reason = _names_the_reason(mark.reason, sentence)
    said = mark.reason, mark.confidence
    return Judgement(sentence.id, True, outcome, right_reason, *said, changed, exclusion, mark.own_words)


def _exclusion(sentence: SentenceId, state: AttemptState) -> Exclusion | None:
    if sentence in state.pointed_out:
        return Exclusion.POINTED_OUT
    return Exclusion.TAKEN_BACK if sentence in state.taken_back else None


def _outcome(verdict: Verdict | None, *, is_marked: bool) -> Outcome:
    if verdict is Verdict.FLAG:
        return Outcome.HIT if is_marked else Outcome.MISS
    if verdict is Verdict.FINE:
        return Outcome.FALSE_ALARM if is_marked else Outcome.LEFT_ALONE
    return Outcome.OPEN
