"""What a learner did, as a table for a spreadsheet: one row a sentence of each try, and one a search of it."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path

from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.engine.results.grading import Judgement
from media_literacy.engine.wording.fact_words import facts_in_words
from media_literacy.engine.wording.outcome_wording import confidence_words, outcome_word
from media_literacy.engine.wording.search_wording import bearing_word
from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.export.tables import csv_bytes
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.database.records import StoredAttempt
from media_literacy.store.disk_faults import saving_error
from media_literacy.store.progress.lesson_history import result_of


class _Column(Enum):
    """The columns in their order."""

    PACK = auto()
    LESSON = auto()
    BEGUN = auto()
    WAY = auto()
    EXPECTED = auto()
    SENTENCE = auto()
    MARKED = auto()
    REASON = auto()
    SURE = auto()
    RESULT = auto()
    OWN_NOTE = auto()
    FACTS = auto()
    OWN_FIX = auto()
    SEARCH = auto()
    OPENED = auto()
    JUDGED = auto()
    BORNE_OUT = auto()
    FOUND = auto()
    TEXT = auto()


_Row = dict[_Column, str]
"""What stands in one row; the other columns are empty."""


def progress_rows(attempts: Sequence[StoredAttempt]) -> list[list[str]]:
    """A heading, the sentences of each try in the order of the article, and the label that goes with every copy.

    What was not revealed has no result. Facts that are from none of them have a row of their own, and so has a search.
    """
    label = _("From a media-literacy exercise; may be invented. Not news.")
    rows = (_heading(), *(row for attempt in attempts for row in _rows(attempt)))
    return [*([row.get(column, "") for column in _Column] for row in rows), [], [label]]


def write_progress_table(attempts: Sequence[StoredAttempt], file: Path) -> None:
    """Write the table as CSV; FileError if that cannot be."""
    try:
        write_whole(file, csv_bytes(progress_rows(attempts)), is_private=True)
    except OSError as problem:
        raise saving_error(problem, file) from problem


def _heading() -> _Row:
    return {
        _Column.PACK: _("Pack"),
        _Column.LESSON: _("Lesson"),
        _Column.BEGUN: _("Begun"),
        _Column.WAY: _("Way"),
        _Column.EXPECTED: _("Marks expected to hold"),
        _Column.SENTENCE: _("Sentence"),
        _Column.MARKED: _("Marked"),
        _Column.REASON: _("Reason"),
        _Column.SURE: _("How sure"),
        _Column.RESULT: _("Result"),
        _Column.OWN_NOTE: _("Own note"),
        _Column.FACTS: _("Facts noted"),
        _Column.OWN_FIX: _("Own fix"),
        _Column.SEARCH: _("Search"),
        _Column.OPENED: _("Results opened"),
        _Column.JUDGED: _("Judged of its claim"),
        _Column.BORNE_OUT: _("What the results bear out"),
        _Column.FOUND: _("Found elsewhere"),
        _Column.TEXT: _("Text"),
    }


def _rows(attempt: StoredAttempt) -> Iterator[_Row]:
    state = replay(attempt.events)
    result = result_of(attempt)
    judged = {judgement.sentence: judgement for judgement in result.scorecard.judgements} if result else {}
    head: _Row = {
        _Column.PACK: attempt.key.pack,
        _Column.LESSON: attempt.key.lesson,
        _Column.BEGUN: attempt.events[0].at if attempt.events else "",
        _Column.WAY: mode_words(attempt.mode),
        _Column.EXPECTED: "" if state.prediction is None else str(state.prediction),
    }
    for answer in attempt.answers:
        yield (
            head
            | _mark(state, answer.sentence)
            | {
                _Column.SENTENCE: str(answer.number or ""),
                _Column.RESULT: _outcome(judged, answer.sentence),
                _Column.OWN_NOTE: state.own_notes.get(answer.sentence, ""),
                _Column.FACTS: facts_in_words([fact for fact in state.facts if fact.sentence == answer.sentence]),
                _Column.OWN_FIX: state.own_fixes.get(answer.sentence, ""),
                _Column.TEXT: answer.text,
            }
        )
    sentences = {answer.sentence for answer in attempt.answers}
    if others := facts_in_words([fact for fact in state.facts if fact.sentence not in sentences]):
        yield head | {_Column.FACTS: others}
    for row in _searches(state):
        yield head | row


def _searches(state: AttemptState) -> Iterator[_Row]:
    """Of each search what was done with it, in the order of beginning."""
    for search in dict.fromkeys((*state.hits_opened, *state.search_judgements, *state.search_findings)):
        judgement = state.search_judgements.get(search)
        yield {
            _Column.SEARCH: search,
            _Column.OPENED: str(len(state.hits_opened.get(search, ()))),
            _Column.JUDGED: bearing_word(judgement.given) if judgement else "",
            _Column.BORNE_OUT: bearing_word(judgement.author) if judgement else "",
            _Column.FOUND: state.search_findings.get(search, ""),
        }


def _mark(state: AttemptState, sentence: SentenceId) -> _Row:
    mark = state.marks.get(sentence)
    if mark is None:
        return {}
    catalogue = load_catalogue()
    named = mark.reason is not None and mark.reason in catalogue
    reason = catalogue.kind(mark.reason).name() if named and mark.reason else str(mark.reason or "")
    sure = confidence_words().get(mark.confidence, "") if mark.confidence is not None else ""
    return {_Column.MARKED: _("yes"), _Column.REASON: mark.own_words or reason, _Column.SURE: sure}


def _outcome(judged: Mapping[SentenceId, Judgement], sentence: SentenceId) -> str:
    judgement = judged.get(sentence)
    if judgement is None:
        return ""
    if judgement.exclusion is not None:
        return _("not counted")
    return outcome_word(judgement.outcome) if judgement.outcome is not None else ""
