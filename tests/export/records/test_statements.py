import json
from typing import Any

from each_row import each_row
from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.results.grading import grade
from media_literacy.export.records.identifiers import term
from media_literacy.export.records.statements import AttemptInClass, statements_of
from media_literacy.lesson.model import Lesson, Mode, SentenceId

LESSON = make_lesson(
    ["All left.", "None left."], ["It rained."], checks=["Some say so."], plain=["It was noon."], title="Kites"
)
SOUND = make_lesson(fine=["It rained."])
EVERYTHING = tuple(sentence.id for sentence in LESSON.article.sentences)


def attempt(*marked: str, shown: tuple[SentenceId, ...] = EVERYTHING, lesson: Lesson = LESSON) -> AttemptInClass:
    """Of a learner who saw these sentences and marked those."""
    marks = [Event(EventKind.MARKED, (SentenceId(mark),)) for mark in marked]
    state = replay([Event(EventKind.SHOWN, shown), *marks])
    scorecard = grade(state, lesson)
    return AttemptInClass(
        "session",
        "class",
        "seat 1",
        "pseudonym",
        "https://records.example",
        scorecard,
        Mode.INVESTIGATE,
        at=1_772_352_000.4,
        is_finished=not scorecard.unseen,
        hints=2,
        seconds=71.6,
    )


def told(attempt: AttemptInClass, lesson: Lesson = LESSON) -> list[dict[str, Any]]:
    return [json.loads(statement.text) for statement in statements_of(attempt, lesson)]


def test_what_was_marked_is_the_answer_to_which_sentences_do_not_hold():
    answered, _completed = told(attempt("plain-1", "flag-2"))
    definition = answered["object"]["definition"]
    assert answered["verb"]["id"] == "http://adlnet.gov/expapi/verbs/answered"
    assert answered["result"] == {"response": "s2[,]s5", "completion": True, "duration": "PT72S"}
    assert definition["interactionType"] == "choice" and definition["correctResponsesPattern"] == ["s1[,]s2"]
    assert [choice["id"] for choice in definition["choices"]] == ["s1", "s2", "s3", "s4", "s5", "none"]
    assert definition["choices"][0]["description"] == {"en": "All left."}
    (parent,) = answered["context"]["contextActivities"]["parent"]
    assert parent["definition"]["name"] == {"en": "Kites"}


@each_row(
    ("marked", "lesson", "response", "right"), [((), LESSON, "none", "s1[,]s2"), (("fine-1",), SOUND, "s1", "none")]
)
def test_nothing_is_an_answer_and_may_be_the_right_one(
    marked: tuple[str, ...], lesson: Lesson, response: str, right: str
):
    answered = told(attempt(*marked, shown=tuple(it.id for it in lesson.article.sentences), lesson=lesson), lesson)[0]
    assert answered["result"]["response"] == response
    assert answered["object"]["definition"]["correctResponsesPattern"] == [right]


def test_counts_are_told_and_neither_a_score_nor_success():
    answered, completed = told(attempt("flag-2", "fine-1"))
    counts = completed["result"]["extensions"]
    assert completed["verb"]["id"] == "http://adlnet.gov/expapi/verbs/completed"
    assert counts == {
        term(name): count
        for name, count in {
            "problems": 2,
            "problems-caught": 1,
            "sound": 1,
            "sound-left-alone": 0,
            "false-alarms": 1,
            "not-scored": 2,
            "not-seen": 0,
            "hints": 2,
        }.items()
    }
    assert not {"score", "success"} & {*answered["result"], *completed["result"]}


def test_who_did_not_come_to_the_end_answered_and_did_not_complete():
    (answered,) = told(attempt("flag-1", shown=EVERYTHING[:1]))
    assert answered["result"]["completion"] is False


def test_both_belong_to_one_attempt_of_one_account_and_are_the_same_each_time():
    answered, completed = told(attempt("flag-1"))
    assert answered["actor"] == completed["actor"]
    assert answered["actor"]["account"] == {"homePage": "https://records.example", "name": "pseudonym"}
    assert answered["context"]["registration"] == completed["context"]["registration"]
    assert answered["id"] != completed["id"] and answered["timestamp"] == "2026-03-01T08:00:00Z"
    assert statements_of(attempt("flag-1"), LESSON) == statements_of(attempt("flag-1"), LESSON)


def test_no_label_of_a_note_is_told_and_no_time_that_is_not_known():
    texts = " ".join(statement.text for statement in statements_of(attempt("flag-1"), LESSON))
    assert "flag-1" not in texts
    assert "duration" not in told(attempt()._replace(seconds=None))[0]["result"]


@each_row(("tag", "used"), [("de-CH", "de-CH"), ("zh-Hant", "zh-Hant"), ("klingon!", "und"), ("", "und")])
def test_a_language_is_named_only_where_it_is_one(tag: str, used: str):
    lesson = LESSON._replace(front=LESSON.front._replace(language=tag))
    assert told(attempt(), lesson)[1]["context"]["language"] == used
