"""What would be sent of one learner, to be looked at before anything is: made by the same functions."""

import json
from pathlib import Path

from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.results.grading import grade
from media_literacy.export.records.identifiers import account_of_learner
from media_literacy.export.records.statements import AttemptInClass, statements_of
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.parser import parse_lesson

_SOURCE = """\
# Kites over the town

Everybody loves kites.[^everybody] The club has 214 members.[^members] It meets on Tuesdays.

[^everybody]: **Flag: overclaim.** Nobody asked everybody.

[^members]: **Fine: can be checked.** Its list can be counted.
"""
_AT = 1_772_352_000.0


def record_example(home_page: str = "https://records.example") -> str:
    """The records of a learner of an invented class, as they are sent."""
    lesson = _lesson()
    sentences = tuple(sentence.id for sentence in lesson.article.sentences)
    state = replay([Event(EventKind.SHOWN, sentences), Event(EventKind.MARKED, sentences[1:2])])
    attempt = AttemptInClass(
        session="example",
        class_id="example",
        attempt="seat 1",
        account=account_of_learner(b"example", "example"),
        home_page=home_page,
        scorecard=grade(state, lesson),
        mode=Mode.INVESTIGATE,
        at=_AT,
        is_finished=True,
        hints=1,
        seconds=252.0,
    )
    statements = [json.loads(statement.text) for statement in statements_of(attempt, lesson)]
    return json.dumps(statements, ensure_ascii=False, indent=2)


def _lesson() -> Lesson:
    lesson = parse_lesson(_SOURCE.encode(), Path("kites.md")).lesson
    assert lesson is not None
    return lesson
