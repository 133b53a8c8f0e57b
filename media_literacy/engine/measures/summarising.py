"""A revealed attempt made into counts, by the answers and events that were kept with it and nothing else."""

from collections import Counter
from collections.abc import Iterable

from media_literacy.engine.attempts.answer_key import Answer, AnswerKey
from media_literacy.engine.attempts.attempt_state import CONFIDENCES, replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.measures.finished_try import (
    Counts,
    KindCounts,
    Rating,
    TrySummary,
    pack_detail,
)
from media_literacy.engine.results.grading import Judgement, Outcome, Scorecard, grade
from media_literacy.engine.results.kept_result import lesson_as_read
from media_literacy.engine.results.search_counts import count_searches
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import Article, FrontMatter, KindId, Lesson, Verdict
from media_literacy.lesson.text_blocks import BlockKind

CHANGES_SUMMARY = frozenset({EventKind.REVEALED, EventKind.SEARCH_JUDGED})
"""Events after which the counts of an attempt are not what they were."""

_NO_LESSON = Lesson(FrontMatter("", ""), Article((), ()))


def summarise(events: Iterable[Event], answers: AnswerKey) -> TrySummary | None:
    """What came of it; None before the reveal."""
    events = tuple(events)
    revealed = next((event for event in events if event.kind is EventKind.REVEALED), None)
    if revealed is None:
        return None
    state = replay(events)
    scorecard = grade(state, lesson_as_read(answers, SentenceMap({}), _NO_LESSON))
    return TrySummary(
        revealed.at,
        _headline(answers),
        *state.traits,
        Counts(scorecard.flags, scorecard.caught, scorecard.fine, scorecard.false_alarms),
        count_searches(state.search_judgements),
        pack_detail(_kinds(scorecard, answers), _ratings(scorecard)),
    )


def _headline(answers: AnswerKey) -> str:
    of_headline = [answer.text for answer in answers if answer.block_kind == BlockKind.HEADLINE]
    return " ".join(of_headline) or next((answer.text for answer in answers), "")


def _kinds(scorecard: Scorecard, answers: AnswerKey) -> dict[KindId, KindCounts]:
    counted: dict[KindId, Counter[str]] = {}
    judgements = {judgement.sentence: judgement for judgement in scorecard.judgements}
    for answer in answers:
        judgement = judgements[answer.sentence]
        for kind, field in _increments(answer, judgement):
            counted.setdefault(kind, Counter())[field] += 1
    return {kind: KindCounts(**fields) for kind, fields in sorted(counted.items())}


def _increments(answer: Answer, judgement: Judgement) -> Iterable[tuple[KindId, str]]:
    """What one sentence adds to which field of which kind, each once."""
    if judgement.outcome is Outcome.UNSEEN:
        return
    faults = {kind for verdict, kind in answer.notes if verdict is not Verdict.FINE}
    yield from ((kind, "met") for kind in faults)
    if judgement.outcome in (Outcome.HIT, Outcome.MISS):
        for kind in {kind for verdict, kind in answer.notes if verdict is Verdict.FLAG}:
            yield kind, "flags"
            if judgement.is_marked:
                yield kind, "caught"
            if judgement.is_marked and judgement.reason == kind:
                yield kind, "named"
    elif judgement.outcome in (Outcome.FALSE_ALARM, Outcome.LEFT_ALONE):
        looks_like = {kind for verdict, kind in answer.notes if verdict is Verdict.FINE}
        yield from ((kind, "fine") for kind in looks_like)
        if judgement.is_marked:
            yield from ((kind, "doubted") for kind in looks_like)
            if judgement.reason is not None:
                yield judgement.reason, "accused"
            elif not judgement.own_words:
                yield from ((kind, "accused") for kind in looks_like)


def _ratings(scorecard: Scorecard) -> list[Rating]:
    marks = Counter(
        (judgement.confidence, judgement.outcome)
        for judgement in scorecard.judgements
        if judgement.is_marked and judgement.confidence is not None
    )
    return [Rating(marks[level, Outcome.HIT], marks[level, Outcome.FALSE_ALARM]) for level in CONFIDENCES]
