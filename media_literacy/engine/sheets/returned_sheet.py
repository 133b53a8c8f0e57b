"""A result that came back from a page, as a code or a file: graded here, whatever the page said of it."""

from types import MappingProxyType
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark, replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_words import pack_own_words
from media_literacy.engine.results.grading import Exclusion, Scorecard, grade
from media_literacy.engine.sheets.lesson_digest import lesson_digests
from media_literacy.engine.sheets.result_code import Coded, ResultCode, coded_sentences, decode, encode
from media_literacy.engine.sheets.result_file import bounded_name, read_result_file, write_result_file
from media_literacy.lesson.model import Lesson, Mode, SentenceId


class ReturnedSheet(NamedTuple):
    """One attempt, known by its number. `is_code` says that reasons, and how sure somebody was, did not come along.

    `digest` is that of the page, `kept` is a code or a file that says the same of it, to be put aside and read again.
    """

    digest: int
    attempt: int
    mode: Mode
    scorecard: Scorecard
    name: str = ""
    is_code: bool = False
    kept: str = ""

    def agrees_with(self, other: "ReturnedSheet") -> bool:
        """Whether both say the same, as far as a code can."""
        return self.mode is other.mode and coded_sentences(self.scorecard) == coded_sentences(other.scorecard)


def sheet_of_code(text: str, lesson: Lesson, name: str = "") -> ReturnedSheet:
    """What a code says; AppError where it is none of this lesson."""
    code = decode(text, lesson_digests(lesson), len(lesson.article.sentences))
    scorecard = grade(_state_of(code, lesson), lesson)
    judgements = tuple(
        judgement._replace(exclusion=judgement.exclusion and Exclusion.NOT_TOLD) for judgement in scorecard.judgements
    )
    graded = scorecard._replace(judgements=judgements)
    name = bounded_name(name)
    return ReturnedSheet(code.digest, code.attempt, code.mode, graded, name, is_code=True, kept=encode(code))


def sheet_of_file(data: bytes, lesson: Lesson) -> ReturnedSheet:
    """What a file says; AppError where it is none of this lesson."""
    found = read_result_file(data, lesson)
    state = replay(fitting(found.events, lesson))
    kept = write_result_file(found._replace(events=_condensed(state)), lesson)
    return ReturnedSheet(found.digest, found.attempt, found.mode, grade(state, lesson), found.name, kept=kept)


def _condensed(state: AttemptState) -> tuple[Event, ...]:
    """As few events as lead to the same result."""
    events = [
        Event(EventKind.OPENED, (), str(state.mode)),
        Event(EventKind.SHOWN, tuple(sorted(state.shown))),
        Event(EventKind.POINTED_OUT, tuple(sorted(state.pointed_out))),
        Event(EventKind.MARKED, tuple(sorted(state.taken_back))),
        Event(EventKind.TAKEN_BACK, tuple(sorted(state.taken_back))),
        Event(EventKind.MARKED, tuple(state.marks)),
    ]
    for sentence, mark in state.marks.items():
        if mark.has_reason:
            events.append(Event(EventKind.REASON, (sentence,), mark.reason or pack_own_words(mark.own_words)))
        if mark.confidence is not None:
            events.append(Event(EventKind.CONFIDENCE, (sentence,), str(mark.confidence)))
    return (*events, Event(EventKind.REVEALED))


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
