"""The result of a revealed attempt, by the answers that were kept with it, whatever became of the lesson since."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from media_literacy.engine.attempts.answer_key import Answer, AnswerKey, answer_key
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.events import Changed
from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.engine.results.grading import Scorecard, grade
from media_literacy.engine.results.search_counts import SearchCounts, count_searches
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import Article, Lesson, Mode, Note, SearchId, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind, Run


class KeptResult(NamedTuple):
    """What came of an attempt. `lesson` is the lesson as it was read: verdicts, kinds, sentences and their order.

    `now` leads to the id that each sentence has in the lesson of today; one that is not in it is gone. `added` are
    sentences of today that were not there. `was_completed` says that an earlier version of the app kept the attempt,
    and that a part of the answers was taken from the lesson as it was later. `own_notes` are what the learner wrote
    beside sentences, `own_fixes` what would make them hold in the learner's words, and `prediction` is how many of the
    marks were expected to hold. `search_judgements` are claims judged by the results of searches.
    """

    lesson: Lesson
    scorecard: Scorecard
    mode: Mode
    now: Mapping[SentenceId, SentenceId]
    added: int = 0
    was_completed: bool = False
    own_notes: Mapping[SentenceId, str] = MappingProxyType({})
    own_fixes: Mapping[SentenceId, str] = MappingProxyType({})
    prediction: int | None = None
    search_judgements: Mapping[SearchId, SearchJudgement] = MappingProxyType({})

    @property
    def search_counts(self) -> SearchCounts:
        """How many claims were judged as the results of their searches bear out."""
        return count_searches(self.search_judgements)

    @property
    def removed(self) -> int:
        """How many sentences are gone since."""
        return len(self.lesson.article.sentences) - len(self.now)

    @property
    def is_edited(self) -> bool:
        """Whether the lesson is another one now."""
        changed = any(judgement.changed is not None for judgement in self.scorecard.judgements)
        return changed or bool(self.removed or self.added) or any(old != new for old, new in self.now.items())


def result_now(state: AttemptState, lesson: Lesson) -> KeptResult:
    """The result of an attempt at the lesson as it is."""
    ids = {sentence.id: sentence.id for sentence in lesson.article.sentences}
    own = (state.own_notes, state.own_fixes, state.prediction, state.search_judgements)
    return KeptResult(lesson, grade(state, lesson), state.mode, ids, 0, False, *own)


def kept_result(
    state: AttemptState,
    key: AnswerKey,
    sentences: SentenceMap,
    lesson: Lesson,
    changes: Mapping[SentenceId, Changed],
    *,
    was_completed: bool = False,
) -> KeptResult:
    """The result of an attempt by its own answers; `sentences` leads from their ids to those of the lesson of today.

    What changed since (`changed_sentences.changes_since`) stands in the judgements.
    """
    as_read = lesson_as_read(key, sentences, lesson)
    since = {old: changes[new] for old, new in sentences.items() if new in changes}
    graded = grade(replace(state, changed=MappingProxyType({**state.changed, **since})), as_read)
    added = len(lesson.article.sentences) - len(set(sentences.values()))
    own = (state.own_notes, state.own_fixes, state.prediction, state.search_judgements)
    return KeptResult(as_read, graded, state.mode, sentences, added, was_completed, *own)


def with_own_texts(result: KeptResult, state: AttemptState) -> KeptResult:
    """The result with notes, fixes and judged searches of the attempt as it is now.

    `state` has the ids of the lesson of today. A judgement that was kept stands, whatever became of its search.
    """
    notes = _brought_up(result.own_notes, state.own_notes, result.now)
    fixes = _brought_up(result.own_fixes, state.own_fixes, result.now)
    judgements = {**state.search_judgements, **result.search_judgements}
    if (notes, fixes, judgements) == (result.own_notes, result.own_fixes, result.search_judgements):
        return result
    own = (MappingProxyType(notes), MappingProxyType(fixes), MappingProxyType(judgements))
    return result._replace(own_notes=own[0], own_fixes=own[1], search_judgements=own[2])


def _brought_up(
    before: Mapping[SentenceId, str], today: Mapping[SentenceId, str], now: Mapping[SentenceId, SentenceId]
) -> dict[SentenceId, str]:
    gone = {sentence: text for sentence, text in before.items() if sentence not in now}
    return gone | {old: today[new] for old, new in now.items() if new in today}


def lesson_as_read(key: AnswerKey, sentences: SentenceMap, lesson: Lesson) -> Lesson:
    """The lesson with the article that the answers are about; explanations are those of today, where there are any."""
    if key == answer_key(lesson):
        return lesson
    today = {sentence.id: sentence for sentence in lesson.article.sentences}
    before = {new: old for old, new in sentences.items()}
    blocks: list[Block] = []
    found: list[Sentence] = []
    for _block, in_block in groupby(key, key=lambda answer: answer.block):
        answers, end = list(in_block), -1
        for answer in answers:
            start, end = end + 1, end + 1 + len(answer.text)
            now = today[sentences[answer.sentence]] if answer.sentence in sentences else None
            clashes = tuple(before[partner] for partner in now.clashes if partner in before) if now else ()
            place = (len(found) + 1, len(blocks), start, end)
            found.append(Sentence(answer.sentence, *place, answer.text, _notes(answer, now), clashes))
        text = " ".join(answer.text for answer in answers)
        blocks.append(Block(_block_kind(answers[0].block_kind), (Run(text),)))
    is_fine = any(answer.said == Verdict.FINE for answer in key)
    article = Article(tuple(blocks), tuple(found))
    return lesson._replace(article=article, front=lesson.front._replace(unmarked_is_fine=is_fine))


def _notes(answer: Answer, now: Sentence | None) -> tuple[Note, ...]:
    """The notes that the sentence had; one that is still there keeps its words."""
    there = {(note.verdict, note.kind): note for note in (now.notes if now else ())}
    return tuple(
        there.get((verdict, kind)) or Note(str(answer.sentence), verdict, kind, ()) for verdict, kind in answer.notes
    )


def _block_kind(kept: str) -> BlockKind:
    try:
        return BlockKind(kept)
    except ValueError:
        return BlockKind.PARAGRAPH
