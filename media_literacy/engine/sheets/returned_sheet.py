"""A result that came back, as a code, a file or from a seat: graded here, whatever was said of it."""

from types import MappingProxyType
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark, replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_words import pack_own_words
from media_literacy.engine.results.grading import Exclusion, Scorecard, grade
from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.lesson_digest import lesson_digest, lesson_digests
from media_literacy.engine.sheets.result_code import Coded, ResultCode, coded_sentences, decode, encode
from media_literacy.engine.sheets.result_file import ResultFile, bounded_name, read_result_file, write_result_file
from media_literacy.lesson.model import Lesson, Mode, SentenceId


class ReturnedSheet(NamedTuple):
    """One attempt, known by its number.

    `digest` is that of the page, `kept` is a code or a file that says the same of it, to be put aside and read again.
    """

    digest: int
    attempt: int
    mode: Mode
    scorecard: Scorecard
    name: str = ""
    came_as: CameAs = CameAs.FILE
    kept: str = ""

    @property
    def is_code(self) -> bool:
        """Whether reasons, and how sure somebody was, did not come along."""
        return self.came_as is CameAs.CODE

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
    return ReturnedSheet(code.digest, code.attempt, code.mode, graded, name, CameAs.CODE, kept=encode(code))


def sheet_of_file(data: bytes, lesson: Lesson) -> ReturnedSheet:
    """What a file says; AppError where it is none of this lesson."""
    found = read_result_file(data, lesson)
    state = replay(fitting(found.events, lesson))
    return _sheet_of_state(state, lesson, found, CameAs.FILE)


def sheet_of_seat(state: AttemptState, lesson: Lesson, attempt: int, name: str) -> ReturnedSheet:
    """What somebody did on a seat of a class."""
    said = ResultFile(lesson_digest(lesson), attempt, state.mode, bounded_name(name), ())
    return _sheet_of_state(state, lesson, said, CameAs.SEAT)


def _sheet_of_state(state: AttemptState, lesson: Lesson, said: ResultFile, came_as: CameAs) -> ReturnedSheet:
    kept = write_result_file(said._replace(events=_condensed(state)), lesson)
    return ReturnedSheet(said.digest, said.attempt, said.mode, grade(state, lesson), said.name, came_as, kept)


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
