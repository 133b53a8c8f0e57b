"""Records of what came to a lesson beside its seats."""

import json

import pytest
from classroom.results.finished_class import taught

from media_literacy.classroom.records.records_beside import RecordedClass, records_beside
from media_literacy.classroom.results.lesson_results import LessonResults, read_lesson_results
from media_literacy.export.records.identifiers import account_of_learner, term

CLASS = RecordedClass("class", b"key", "https://records.example", ("Ada", "Tim"))


@pytest.fixture
def results(tmp_path) -> LessonResults:
    return read_lesson_results(tmp_path, taught(tmp_path, {"Ada": (3,)}))


def beside(results, *rows):
    return [json.loads(statement.text) for statement in records_beside(results._replace(rows=rows), CLASS)]


def accounts(statements):
    return [statement["actor"]["account"]["name"] for statement in statements][::2]


def file_of(results, **changed) -> str:
    (seat,) = results.seats.sheets.values()
    return json.dumps(json.loads(seat.kept) | changed)


def test_each_says_how_it_came_what_was_marked_and_when_the_lesson_ended(results):
    statements = beside(results, ("sheet", "Tim", "2, 3"), ("returned", "Ada", file_of(results, attempt=77)))
    came = term("came-as")
    assert [it["context"]["extensions"][came] for it in statements] == ["file", "file", "paper", "paper"]
    assert [it["result"].get("response") for it in statements] == ["s3", None, "s2[,]s3", None]
    assert {it["timestamp"] for it in statements} == {"2026-03-01T08:00:00Z"}
    assert accounts(statements) == [account_of_learner(b"key", name) for name in ("Ada", "Tim")]


def test_who_is_not_in_the_list_of_the_class_is_somebody_else_in_each_lesson(results):
    rows = ("sheet", "Sheet 1", "3"), ("sheet", "Sheet 1", "2"), ("returned", "", file_of(results, attempt=78))
    here = beside(results, *rows)
    there = beside(results._replace(row=results.row._replace(id="other")), *rows)
    assert len({*accounts(here), *accounts(there)}) == 6
    assert len({it["id"] for it in (*here, *there)}) == 12


def test_a_code_or_a_file_that_comes_twice_or_is_that_of_a_seat_is_no_second_one(results):
    file = file_of(results, attempt=77)
    once = beside(results, ("returned", "Tim", file))
    assert beside(results, ("returned", "Tim", file), ("returned", "Tim", file)) == once and len(once) == 2
    assert beside(results, ("returned", "Ada", file_of(results))) == []


def test_a_statement_is_the_same_each_time_and_after_a_correction(results):
    before = beside(results, ("sheet", "Ada", "3"))
    after = beside(results, ("sheet", "Tim", "2"), ("sheet", "Ada", "2"))
    assert [it["id"] for it in before] == [it["id"] for it in after][2:]
    assert before[0]["result"] != after[2]["result"]
