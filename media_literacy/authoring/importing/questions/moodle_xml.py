"""Moodle XML: the first multiple-choice question of a file."""

from dataclasses import replace
from html import escape

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.questions.choices import Choice, ChoiceQuestion, lesson_of_choices
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

QUIZ_ROOT = "quiz"


def from_quiz(root: Element, name: str, language: str | None) -> Imported:
    """The lesson that the first such question makes; FileError where there is none."""
    questions = [one for one in root.iter("question") if one.get("type") != "category"]
    fitting = [one for one in questions if one.get("type") == "multichoice"]
    if not fitting:
        raise no_choices(name)
    imported = lesson_of_choices(_question(fitting[0]), language)
    return replace(imported, dropped=(*imported.dropped, *others_left_out(len(questions) - 1)))


def others_left_out(others: int) -> tuple[str, ...]:
    """What is said of further questions of a file."""
    if others < 1:
        return ()
    text = ngettext(
        "The file has {n} other question, which was left out.",
        "The file has {n} other questions, which were left out.",
        others,
    )
    return (text.format(n=others),)


def no_choices(name: str) -> FileError:
    """Said of a file without a question that fits."""
    return FileError(
        _("“{path}” has no multiple-choice question.").format(path=name),
        hint=_("Choose one whose answers are sentences, or copy the text and paste it."),
    )


def _question(element: Element) -> ChoiceQuestion:
    answers = [
        Choice(_html(answer), _is_right(answer), _html(answer.find("feedback"))) for answer in element.iter("answer")
    ]
    title = element.find("name")
    return ChoiceQuestion(
        "".join(title.itertext()).strip() if title is not None else "",
        _html(element.find("questiontext")),
        answers,
        _html(element.find("generalfeedback")),
    )


def _html(element: Element | None) -> str:
    """The text of an element as HTML; one that says it is plain is escaped."""
    text = element.findtext("text") if element is not None else None
    if element is None or not text:
        return ""
    return text if element.get("format") in ("html", "moodle_auto_format", None) else escape(text)


def _is_right(answer: Element) -> bool:
    try:
        return float(answer.get("fraction") or 0) > 0
    except ValueError:
        return False
