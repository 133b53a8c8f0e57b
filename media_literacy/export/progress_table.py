"""What a learner did, as a table for a spreadsheet: one row a sentence of each try, and one a search of it."""

from collections.abc import Mapping, Sequence
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

_NO_SEARCH = [""] * 5
"""The columns of a search in every other row."""


def progress_rows(attempts: Sequence[StoredAttempt]) -> list[list[str]]:
    """A heading, the sentences of each try in the order of the article, and the label that goes with every copy.

    What was not revealed has no result. Facts that are from none of them have a row of their own, and so has a search.
    """
    heading = [
        _("Pack"),
        _("Lesson"),
        _("Begun"),
        _("Way"),
        _("Marks expected to hold"),
        _("Sentence"),
        _("Marked"),
        _("Reason"),
        _("How sure"),
        _("Result"),
        _("Own note"),
        _("Facts noted"),
        _("Own fix"),
        _("Search"),
        _("Results opened"),
        _("Judged of its claim"),
        _("What the results bear out"),
        _("Found elsewhere"),
        _("Text"),
    ]
    label = _("From a media-literacy exercise; may be invented. Not news.")
    return [heading, *(row for attempt in attempts for row in _rows(attempt)), [], [label]]


def write_progress_table(attempts: Sequence[StoredAttempt], file: Path) -> None:
    """Write the table as CSV; FileError if that cannot be."""
    try:
        write_whole(file, csv_bytes(progress_rows(attempts)), is_private=True)
    except OSError as problem:
        raise saving_error(problem, file) from problem


def _rows(attempt: StoredAttempt) -> list[list[str]]:
    state = replay(attempt.events)
    result = result_of(attempt)
    judged = {judgement.sentence: judgement for judgement in result.scorecard.judgements} if result else {}
    began = attempt.events[0].at if attempt.events else ""
    expected = "" if state.prediction is None else str(state.prediction)
    head = [attempt.key.pack, attempt.key.lesson, began, mode_words(attempt.mode), expected]
    rows = [
        [
            *head,
            str(answer.number or ""),
            *_mark(state, answer.sentence),
            _outcome(judged, answer.sentence),
            state.own_notes.get(answer.sentence, ""),
            facts_in_words([fact for fact in state.facts if fact.sentence == answer.sentence]),
            state.own_fixes.get(answer.sentence, ""),
            *_NO_SEARCH,
            answer.text,
        ]
        for answer in attempt.answers
    ]
    sentences = {answer.sentence for answer in attempt.answers}
    if others := facts_in_words([fact for fact in state.facts if fact.sentence not in sentences]):
        rows.append([*head, *[""] * 6, others, "", *_NO_SEARCH, ""])
    rows += [[*head, *[""] * 8, *columns, ""] for columns in _searches(state)]
    return rows


def _searches(state: AttemptState) -> list[list[str]]:
    """Of each search what was done with it, in the order of beginning."""
    rows: list[list[str]] = []
    for search in dict.fromkeys((*state.hits_opened, *state.search_judgements, *state.search_findings)):
        judgement = state.search_judgements.get(search)
        words = [bearing_word(judgement.given), bearing_word(judgement.author)] if judgement else ["", ""]
        opened = str(len(state.hits_opened.get(search, ())))
        rows.append([search, opened, *words, state.search_findings.get(search, "")])
    return rows


def _mark(state: AttemptState, sentence: SentenceId) -> list[str]:
    mark = state.marks.get(sentence)
    if mark is None:
        return ["", "", ""]
    catalogue = load_catalogue()
    named = mark.reason is not None and mark.reason in catalogue
    reason = catalogue.kind(mark.reason).name() if named and mark.reason else str(mark.reason or "")
    sure = confidence_words().get(mark.confidence, "") if mark.confidence is not None else ""
    return [_("yes"), mark.own_words or reason, sure]


def _outcome(judged: Mapping[SentenceId, Judgement], sentence: SentenceId) -> str:
    judgement = judged.get(sentence)
    if judgement is None:
        return ""
    if judgement.exclusion is not None:
        return _("not counted")
    return outcome_word(judgement.outcome) if judgement.outcome is not None else ""
