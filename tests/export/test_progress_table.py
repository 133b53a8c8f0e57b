"""What a learner did, as a table."""

import csv

import pytest
from factories import make_lesson
from store.progress.attempts import BUSES, OPENED, REVEALED

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import FileError
from media_literacy.export.progress_table import progress_rows, write_progress_table
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import StoredAttempt

LESSON = make_lesson(flags=["Every shop must close."], fine=["=1+1 is two.", "It rained."])
FLAG, FINE, OTHER = (sentence.id for sentence in LESSON.article.sentences)
EVENTS = (
    OPENED,
    Event(EventKind.SHOWN, (FLAG, FINE, OTHER)),
    Event(EventKind.MARKED, (FLAG,)),
    Event(EventKind.REASON, (FLAG,), value="overclaim"),
    Event(EventKind.CONFIDENCE, (FLAG,), value="3"),
    Event(EventKind.OWN_NOTE, (FINE,), value="Sums up."),
)
BEGUN = StoredAttempt("1", BUSES, Mode.INVESTIGATE, EVENTS, answer_key(LESSON))
DONE = BEGUN._replace(events=(*EVENTS, REVEALED))


def test_each_sentence_of_a_try_is_a_row_with_what_was_said_of_it_and_what_came_of_it():
    _heading, first, second, third, _gap, _label = progress_rows([DONE])
    head = ["city", "bus-lanes", "2026-03-01T09:00:00+00:00", "Investigate", ""]
    assert first == [*head, "1", "yes", "overclaim", "sure", "caught", *[""] * 8, "Every shop must close."]
    assert second == [*head, "2", "", "", "", "left alone, and sound", "Sums up.", *[""] * 7, "=1+1 is two."]
    assert third[-10:] == ["left alone, and sound", *[""] * 8, "It rained."]


def test_facts_fixes_and_the_prediction_stand_beside_the_result():
    aided = (
        Event(EventKind.FACT, (FLAG,), value="1 who Every shop"),
        Event(EventKind.FACT, value="2 when today"),
        Event(EventKind.FACT, (SentenceId("added-since"),), value="3 where here"),
        Event(EventKind.PREDICTED, value="1"),
        REVEALED,
        Event(EventKind.OWN_FIX, (FLAG,), value="Some shops may close."),
    )
    heading, first, second, _third, others, _gap, _label = progress_rows([DONE._replace(events=(*EVENTS, *aided))])
    columns = [heading.index(name) for name in ("Marks expected to hold", "Facts noted", "Own fix")]
    assert [[row[column] for column in columns] for row in (first, second, others)] == [
        ["1", "Who: Every shop", "Some shops may close."], ["1", "", ""], ["1", "When: today; Where: here", ""]
    ]  # fmt: skip
    assert len(heading) == len(others)


def test_each_search_is_a_row_with_what_was_judged_and_found():
    searched = (
        REVEALED,
        Event(EventKind.HIT_OPENED, value="shops/survey"),
        Event(EventKind.SEARCH_JUDGED, value="shops/holds/does-not-hold"),
        Event(EventKind.SEARCH_JUDGED, value="shops/does-not-hold/does-not-hold"),
        Event(EventKind.SEARCH_FOUND, value="lanes/Two lists."),
    )
    heading, *sentences, shops, lanes, _gap, _label = progress_rows([DONE._replace(events=(*EVENTS, *searched))])
    at = heading.index("Search")
    assert shops[at : at + 5] == ["shops", "1", "It holds", "It does not hold", ""]
    assert lanes[at : at + 5] == ["lanes", "0", "", "", "Two lists."]
    assert len(heading) == len(shops) and shops[:4] == sentences[0][:4]


def test_before_the_reveal_no_result_is_told():
    assert [row[-10] for row in progress_rows([BEGUN])[1:4]] == ["", "", ""]


def test_the_label_goes_with_the_table():
    assert progress_rows([])[-1] == ["From a media-literacy exercise; may be invented. Not news."]


def test_the_file_is_read_by_a_spreadsheet_and_no_sentence_is_a_formula(tmp_path):
    file = tmp_path / "mine.csv"
    write_progress_table([BEGUN, DONE], file)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    assert len(rows) == 1 + 3 + 3 + 2 and {len(row) for row in rows[:7]} == {19}
    assert rows[2][-1] == "'=1+1 is two."


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    with pytest.raises(FileError, match="could not be saved"):
        write_progress_table([], tmp_path / "none" / "mine.csv")
