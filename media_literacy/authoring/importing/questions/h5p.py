"""H5P’s “Multiple Choice”."""

import json
from typing import Any

from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.questions.choices import Choice, ChoiceQuestion, lesson_of_choices
from media_literacy.authoring.importing.questions.question_package import damaged_package, read_part
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _

_CONTENT_TYPE = "H5P.MultiChoice"


def from_h5p(data: bytes, name: str, language: str | None) -> Imported:
    """The lesson that a file makes; FileError for another content type, or a damaged file."""
    described = _read(data, "h5p.json", name)
    if described.get("mainLibrary") != _CONTENT_TYPE:
        raise FileError(
            _("“{path}” is an H5P file of another type than “Multiple Choice”.").format(path=name),
            hint=_("Copy its text, and paste it."),
        )
    content = _read(data, "content/content.json", name)
    answers = content.get("answers")
    choices = [_choice(answer) for answer in answers if isinstance(answer, dict)] if isinstance(answers, list) else []
    question = ChoiceQuestion(_text(described, "title"), _text(content, "question"), choices, _afterwards(content))
    own = _text(described, "language")
    return lesson_of_choices(question, language or (own if own not in ("", "und") else None))


def _choice(answer: dict[str, Any]) -> Choice:
    said = answer.get("tipsAndFeedback")
    said = said if isinstance(said, dict) else {}
    feedback = _text(said, "notChosenFeedback") or _text(said, "chosenFeedback")
    return Choice(_text(answer, "text"), answer.get("correct") is True, feedback)


def _afterwards(content: dict[str, Any]) -> str:
    ranges = content.get("overallFeedback")
    first = ranges[0] if isinstance(ranges, list) and ranges else None
    words = _text(first, "feedback") if isinstance(first, dict) else ""
    return f'<div class="debrief"><p>{words}</p></div>' if words else ""


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _read(data: bytes, part: str, name: str) -> dict[str, Any]:
    try:
        value = json.loads(read_part(data, part, name))
    except (ValueError, RecursionError) as problem:
        raise damaged_package(name) from problem
    if not isinstance(value, dict):
        raise damaged_package(name)
    return value
