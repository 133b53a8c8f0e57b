"""What one learner did in a lesson of a class, as statements of xAPI 1.0.3: `answered`, and `completed` at its end.

One `answered` for the lesson, not one for each sentence: the question is which sentences of a text do not hold, and
leaving one alone answers it too. When each mark was made is nobody's business beyond the class. There is no score and
no `passed` or `failed`: what was caught and what was rightly left alone are two counts, and a lesson has no threshold.
"""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.export.records.identifiers import (
    class_activity,
    exercise_activity,
    lesson_activity,
    registration,
    statement_id,
    term,
)
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import Lesson, Mode, Sentence, Verdict
from media_literacy.strings.shortening import shortened

XAPI_VERSION = "1.0.3"

_VERBS = "http://adlnet.gov/expapi/verbs/"
_TYPES = "http://adlnet.gov/expapi/activities/"
_NOTHING = "none"
"""The choice that nothing is wrong: it stands among the choices of every lesson, so that its presence tells nothing."""
_SEPARATOR = "[,]"
_LONGEST_SENTENCE = 160
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class AttemptInClass(NamedTuple):
    """What is told of one learner.

    `account` is a pseudonym, `home_page` the address of whoever keeps the records, `at` seconds since 1970 on the
    teacher's clock, `seconds` how long it took, as far as is known. `attempt` tells the attempts of one session apart.
    `came_as` says how it came where it was not done on a seat of the class.
    """

    session: str
    class_id: str
    attempt: str
    account: str
    home_page: str
    scorecard: Scorecard
    mode: Mode
    at: float
    is_finished: bool
    hints: int = 0
    seconds: float | None = None
    came_as: str = ""


class Statement(NamedTuple):
    """One statement: its id, whose it is, and all of it as JSON."""

    id: str
    account: str
    text: str


def statements_of(attempt: AttemptInClass, lesson: Lesson) -> tuple[Statement, ...]:
    """`answered`, and `completed` with the counts where the article was read to its end."""
    answered = {
        **_beginning(attempt, "answered"),
        "object": _exercise(lesson),
        "result": {"response": _joined(_marked(attempt.scorecard, lesson)), **_extent(attempt)},
        "context": _context(attempt, lesson, {"parent": [_lesson_object(lesson)]}),
    }
    if not attempt.is_finished:
        return (_statement(attempt, answered),)
    completed = {
        **_beginning(attempt, "completed"),
        "object": _lesson_object(lesson),
        "result": {**_extent(attempt), "extensions": _counts(attempt)},
        "context": _context(attempt, lesson, {}),
    }
    return (_statement(attempt, answered), _statement(attempt, completed))


def _statement(attempt: AttemptInClass, data: dict[str, Any]) -> Statement:
    return Statement(data["id"], attempt.account, json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def _beginning(attempt: AttemptInClass, verb: str) -> dict[str, Any]:
    return {
        "id": statement_id(registration(attempt.session, attempt.attempt), verb),
        "actor": {
            "objectType": "Agent",
            "account": {"homePage": attempt.home_page, "name": attempt.account},
        },
        "verb": {"id": _VERBS + verb, "display": {"en": verb}},
        "timestamp": datetime.fromtimestamp(attempt.at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _extent(attempt: AttemptInClass) -> dict[str, Any]:
    extent: dict[str, Any] = {"completion": attempt.is_finished}
    if attempt.seconds is not None:
        extent["duration"] = f"PT{round(attempt.seconds)}S"
    return extent


def _counts(attempt: AttemptInClass) -> dict[str, int]:
    card = attempt.scorecard
    counts = {
        "problems": card.flags,
        "problems-caught": card.caught,
        "sound": card.fine,
        "sound-left-alone": card.left_alone,
        "false-alarms": card.false_alarms,
        "not-scored": card.open,
        "not-seen": card.unseen,
        "hints": attempt.hints,
    }
    return {term(name): count for name, count in counts.items()}


def _context(attempt: AttemptInClass, lesson: Lesson, activities: dict[str, Any]) -> dict[str, Any]:
    came_as = {term("came-as"): attempt.came_as} if attempt.came_as else {}
    return {
        "registration": registration(attempt.session, attempt.attempt),
        "contextActivities": {
            **activities,
            "grouping": [{"id": class_activity(attempt.class_id)}],
            "category": [{"id": term("profile")}],
        },
        "platform": "Media Literacy",
        "language": _language(lesson.front.language),
        "extensions": {term("mode"): str(attempt.mode), term("edition"): digest_text(lesson_digest(lesson)), **came_as},
    }


def _lesson_object(lesson: Lesson) -> dict[str, Any]:
    name = {_language(lesson.front.language): lesson.front.title}
    return {
        "objectType": "Activity",
        "id": lesson_activity(lesson.front),
        "definition": {"name": name, "type": _TYPES + "lesson"},
    }


def _exercise(lesson: Lesson) -> dict[str, Any]:
    language = _language(lesson.front.language)
    sentences = [
        {"id": _choice(sentence), "description": {language: shortened(sentence.text, _LONGEST_SENTENCE)}}
        for sentence in lesson.article.sentences
    ]
    nothing = {"id": _NOTHING, "description": {language_of_words(): _("Nothing is wrong here")}}
    flagged = [sentence for sentence in lesson.article.sentences if lesson.counts_as(sentence) is Verdict.FLAG]
    return {
        "objectType": "Activity",
        "id": exercise_activity(lesson.front),
        "definition": {
            "name": {language: lesson.front.title},
            "description": {language_of_words(): _("Which sentences of this article do not hold?")},
            "type": _TYPES + "cmi.interaction",
            "interactionType": "choice",
            "correctResponsesPattern": [_joined(flagged)],
            "choices": [*sentences, nothing],
        },
    }


def _marked(scorecard: Scorecard, lesson: Lesson) -> list[Sentence]:
    marked = {judgement.sentence for judgement in scorecard.judgements if judgement.is_marked}
    return [sentence for sentence in lesson.article.sentences if sentence.id in marked]


def _joined(sentences: Sequence[Sentence]) -> str:
    return _SEPARATOR.join(map(_choice, sentences)) or _NOTHING


def _choice(sentence: Sentence) -> str:
    """By its number: the label of a note would say too much, and may be anything."""
    return f"s{sentence.number}"


def _language(tag: str) -> str:
    return tag if _LANGUAGE.fullmatch(tag) else "und"
