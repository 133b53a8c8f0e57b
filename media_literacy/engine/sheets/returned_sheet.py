"""A result that came back from a page, as a code or a file: graded here, whatever the page said of it."""

from types import MappingProxyType
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark, replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.results.grading import Exclusion, Scorecard, grade
from media_literacy.engine.sheets.lesson_digest import lesson_digest
from media_literacy.engine.sheets.result_code import Coded, ResultCode, coded_sentences, decode
from media_literacy.engine.sheets.result_file import bounded_name, read_result_file
from media_literacy.lesson.model import Lesson, Mode, SentenceId


class ReturnedSheet(NamedTuple):
    """One attempt, known by its number. `is_code` says that reasons, and how sure somebody was, did not come along."""

    attempt: int
    mode: Mode
    scorecard: Scorecard
    name: str = ""
    is_code: bool = False

    def agrees_with(self, other: "ReturnedSheet") -> bool:
        """Whether both say the same, as far as a code can."""
        return self.mode is other.mode and coded_sentences(self.scorecard) == coded_sentences(other.scorecard)


def sheet_of_code(text: str, lesson: Lesson, name: str = "") -> ReturnedSheet:
    """What a code says; AppError where it is none of this lesson."""
    code = decode(text, lesson_digest(lesson), len(lesson.article.sentences))
    scorecard = grade(_state_of(code, lesson), lesson)
    judgements = tuple(
        judgement._replace(exclusion=judgement.exclusion and Exclusion.NOT_TOLD) for judgement in scorecard.judgements
    )
    return ReturnedSheet(
        code.attempt, code.mode, scorecard._replace(judgements=judgements), bounded_name(name), is_code=True
    )


def sheet_of_file(data: bytes, lesson: Lesson) -> ReturnedSheet:
    """What a file says; AppError where it is none of this lesson."""
    found = read_result_file(data, lesson)
    scorecard = grade(replay(fitting(found.events, lesson)), lesson)
    return ReturnedSheet(found.attempt, found.mode, scorecard, found.name)


def _state_of(code: ResultCode, lesson: Lesson) -> AttemptState:
    """The attempt as far as the code tells; what it does not count stands as taken back."""
    sentences: dict[Coded, list[SentenceId]] = {each: [] for each in Coded}
    for sentence, coded in zip(lesson.article.sentences, code.sentences, strict=True):
        sentences[coded].append(sentence.id)
    return AttemptState(
        mode=code.mode,
        shown=frozenset(sentences[Coded.NOT_MARKED] + sentences[Coded.MARKED]),
        marks=MappingProxyType(dict.fromkeys(sentences[Coded.MARKED], Mark())),
        taken_back=frozenset(sentences[Coded.NOT_COUNTED]),
        has_read_all=True,
        is_revealed=True,
    )
