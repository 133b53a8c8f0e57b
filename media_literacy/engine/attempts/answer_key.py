"""What the author said of every sentence when a learner read it, kept with the attempt: its result goes by this."""

from collections.abc import Iterable
from typing import NamedTuple

from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import SUSPICION, KindId, Lesson, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import BlockKind

_UNSCORED = "none"


class Answer(NamedTuple):
    """One sentence as it was read.

    `said` is what its author said of it, such as “flag:overclaim fine:role”: the verdict and kind of each note, “fine”
    where unmarked sentences count as sound, or “none”. It is empty, and `number` is 0, where an earlier version of the
    app kept the attempt. `block` and `block_kind` say where the sentence stood on the page.
    """

    sentence: SentenceId
    text: str
    said: str = ""
    number: int = 0
    block: int = 0
    block_kind: str = ""

    @property
    def notes(self) -> tuple[tuple[Verdict, KindId], ...]:
        """Verdict and kind of each note, in the author's order."""
        parts = (part.partition(":") for part in self.said.split())
        return tuple(
            (Verdict(verdict), KindId(kind)) for verdict, colon, kind in parts if colon and verdict in SUSPICION
        )

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that grading uses; None where the sentence is not scored."""
        verdicts = {part.partition(":")[0] for part in self.said.split()}
        return next((verdict for verdict in SUSPICION if verdict in verdicts), None)


AnswerKey = tuple[Answer, ...]
"""The answers to a whole lesson, in reading order."""


def answer_key(lesson: Lesson) -> AnswerKey:
    """The answers of a lesson as it is now."""
    return tuple(_answer(sentence, lesson) for sentence in lesson.article.sentences)


def quotes_of(key: Iterable[Answer]) -> dict[SentenceId, str]:
    """What each sentence read."""
    return {answer.sentence: answer.text for answer in key}


def completed_key(key: AnswerKey, sentences: SentenceMap, lesson: Lesson) -> AnswerKey:
    """A key that an earlier version kept, with what it lacks taken from a later edition of the lesson.

    `sentences` leads to the ids of that edition. What was kept stays; a sentence that is gone comes last.
    """
    later = {answer.sentence: answer for answer in answer_key(lesson)}
    known = [answer for answer in key if sentences.get(answer.sentence) in later]
    gone = [answer for answer in key if sentences.get(answer.sentence) not in later]
    known.sort(key=lambda answer: later[sentences[answer.sentence]].number)
    completed = [_completed(answer, later[sentences[answer.sentence]]) for answer in known]
    last_block = max((answer.block for answer in completed), default=-1)
    completed += [
        answer._replace(said=answer.said or _UNSCORED, block=last_block + place, block_kind=str(BlockKind.PARAGRAPH))
        for place, answer in enumerate(gone, 1)
    ]
    return tuple(answer._replace(number=number) for number, answer in enumerate(completed, 1))


def kinds_met(said: Iterable[str]) -> frozenset[KindId]:
    """The kinds of all notes, by what was said of each sentence."""
    parts = (part.partition(":") for text in said for part in text.split())
    return frozenset(KindId(kind) for _verdict, _colon, kind in parts if kind)


def said_of(sentence: Sentence, lesson: Lesson) -> str:
    """See `Answer.said`."""
    if not sentence.notes:
        verdict = lesson.counts_as(sentence)
        return _UNSCORED if verdict is None else str(verdict)
    return " ".join(dict.fromkeys(f"{note.verdict}:{note.kind}" for note in sentence.notes))


def _answer(sentence: Sentence, lesson: Lesson) -> Answer:
    kind = lesson.article.blocks[sentence.block].kind
    return Answer(sentence.id, sentence.text, said_of(sentence, lesson), sentence.number, sentence.block, str(kind))


def _completed(answer: Answer, later: Answer) -> Answer:
    return answer._replace(said=answer.said or later.said, block=later.block, block_kind=later.block_kind)
