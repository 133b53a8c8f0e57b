"""Every kind of statement, held against rules that are not ours."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from outside.records.conftest import faults_of

from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.results.grading import grade
from media_literacy.export.records.identifiers import account_of_learner
from media_literacy.export.records.statements import AttemptInClass, statements_of
from media_literacy.lesson.model import Lesson, Mode, Verdict
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.reading.links import is_lesson_iri
from media_literacy.resources import lessons_folder


def built_in_lessons() -> Iterator[Lesson]:
    """Every lesson that comes with the program."""
    for file in sorted(lessons_folder().rglob("*.md")):
        lesson = read_lesson(file).lesson
        if lesson is not None:
            yield lesson


def statements_about(lesson: Lesson) -> Iterator[dict[str, Any]]:
    """Of learners who marked nothing, everything, the problems, and who read no more than half."""
    sentences = lesson.article.sentences
    everything = tuple(sentence.id for sentence in sentences)
    flags = tuple(sentence.id for sentence in sentences if lesson.counts_as(sentence) is Verdict.FLAG)
    half = everything[: max(1, len(everything) // 2)]
    for number, (shown, marked) in enumerate(
        [(everything, ()), (everything, everything), (everything, flags), (half, ())]
    ):
        state = replay([Event(EventKind.SHOWN, shown), Event(EventKind.MARKED, marked)])
        attempt = AttemptInClass(
            "session",
            "class",
            f"seat {number}",
            account_of_learner(b"k" * 32, f"Learner {number}"),
            "https://records.example",
            grade(state, lesson),
            (Mode.GUIDED, Mode.INVESTIGATE)[number % 2],
            at=1_772_352_000.0 + number,
            is_finished=shown == everything,
            seconds=None if number else 71.5,
        )
        yield from (json.loads(statement.text) for statement in statements_of(attempt, lesson))


def test_the_statements_of_every_lesson_are_valid(tmp_path: Path):
    statements = [statement for lesson in built_in_lessons() for statement in statements_about(lesson)]
    assert len(statements) > 100 and {statement["verb"]["display"]["en"] for statement in statements} == {
        "answered",
        "completed",
    }
    faults = faults_of(statements, tmp_path)
    assert [(found, statement) for found, statement in zip(faults, statements, strict=True) if found] == []


def test_every_address_that_a_lesson_may_have_is_valid(tmp_path: Path):
    lesson = next(built_in_lessons())
    for iri in (
        "https://school.example/lessons/kites",
        "HTTP://School.example",
        "http://localhost:8080/a?b=c&d=%20e",
        "https://[2001:db8::1]/kites",
        "https://school.example/a@b/(c)'d'~;e,f*",
        "https://school.example/" + "k" * 277,
    ):
        assert is_lesson_iri(iri), iri
        named = lesson._replace(front=lesson.front._replace(iri=iri))
        statements = list(statements_about(named))
        assert {statement["object"]["id"] for statement in statements} == {iri, f"{iri}#exercise"}
        assert [fault for fault in faults_of(statements, tmp_path) if fault] == [], iri


def _set(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(statement: Any) -> None:
        *way, last = path
        for step in way:
            statement = statement[step]
        statement[last] = to

    return change


FAULTS = {
    "a verb that is no IRI": _set("verb", "id", to="answered"),
    "an unknown key": _set("learner", to="Ada"),
    "a nonsense time": _set("timestamp", to="yesterday"),
    "no home page": _set("actor", "account", to={"name": "x"}),
    "a name beside the account": _set("actor", "mbox", to="mailto:a@b.example"),
    "a duration in words": _set("result", "duration", to="a minute"),
    "an extension that is no IRI": _set("context", "extensions", to={"mode": 1}),
    "an unknown interaction": _set("object", "definition", "interactionType", to="doubt"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_rules_find_what_is_wrong(fault: str, tmp_path: Path):
    statement = next(statements_about(next(iter(built_in_lessons()))))
    wrong = copy.deepcopy(statement)
    FAULTS[fault](wrong)
    assert faults_of([statement], tmp_path) == [[]]
    assert faults_of([wrong], tmp_path) != [[]]
