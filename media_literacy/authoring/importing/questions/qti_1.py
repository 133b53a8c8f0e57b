"""QTI 1.2: the first multiple-choice question of an assessment, as Canvas, Schoology and others write it."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.questions.choices import Choice, ChoiceQuestion, lesson_of_choices
from media_literacy.authoring.importing.questions.moodle_xml import no_choices, others_left_out

ASSESSMENT_ROOT = "questestinterop"
_FEWEST = 2


def from_assessment(root: Element, name: str, language: str | None) -> Imported:
    """The lesson that the first such question makes; FileError where there is none."""
    items = list(root.iter("item"))
    fitting = (question for item in items if len((question := _question(item)).choices) >= _FEWEST)
    question = next(fitting, None)
    if question is None:
        raise no_choices(name)
    imported = lesson_of_choices(question, language)
    return replace(imported, dropped=(*imported.dropped, *others_left_out(len(items) - 1)))


def _question(item: Element) -> ChoiceQuestion:
    responses = list(item.iter("response_lid"))[:1]
    right, shown = set(_right_answers(item)), _feedback_by_answer(item)
    said = {feedback.get("ident") or "": _html(feedback) for feedback in item.iter("itemfeedback")}
    choices = [
        Choice(_html(label), label.get("ident") in right, said.get(shown.get(label.get("ident") or "", ""), ""))
        for response in responses
        for label in response.iter("response_label")
    ]
    return ChoiceQuestion(item.get("title") or "", _stem(item), choices, _afterwards(item, said, shown))


def _stem(item: Element) -> str:
    """What stands before the answers."""
    materials = (
        material
        for presentation in item.iter("presentation")
        for material in presentation.iter("material")
        if not any(above.tag == "response_lid" for above in material.iterancestors())
    )
    return "".join(map(_html, materials))


def _afterwards(item: Element, said: dict[str, str], shown: dict[str, str]) -> str:
    """The feedback that is shown whatever was chosen."""
    of_answers = {*shown.values()}
    always = (name for name in _shown_by(item, "other") if name not in of_answers)
    return "".join(said.get(name, "") for name in dict.fromkeys(always))


def _shown_by(item: Element, condition: str) -> Iterator[str]:
    for rule in item.iter("respcondition"):
        if any(True for _found in rule.iterfind(f"conditionvar/{condition}")):
            yield from (one.get("linkrefid") or "" for one in rule.iterfind("displayfeedback"))


def _feedback_by_answer(item: Element) -> dict[str, str]:
    """The feedback of each answer: of a rule that asks for that answer and nothing else."""
    found: dict[str, str] = {}
    for rule in item.iter("respcondition"):
        asked = [value.text or "" for value in rule.iterfind("conditionvar/varequal")]
        links = [one.get("linkrefid") or "" for one in rule.iterfind("displayfeedback")]
        if len(asked) == 1 and links:
            found.setdefault(asked[0].strip(), links[0])
    return found


def _right_answers(item: Element) -> Iterator[str]:
    """The answers that a rule which gives points asks for."""
    for rule in item.iter("respcondition"):
        if any(_is_more_than_nothing(points.text) for points in rule.iterfind("setvar")):
            for value in rule.iter("varequal"):
                if not any(above.tag == "not" for above in value.iterancestors()):
                    yield (value.text or "").strip()


def _is_more_than_nothing(points: str | None) -> bool:
    try:
        return float(points or 0) > 0
    except ValueError:
        return False


def _html(holder: Element) -> str:
    """All texts in an element as HTML; one that does not say that it is HTML is escaped."""
    return "".join(
        text if (one.get("texttype") or "").lower() in ("text/html", "text/xhtml") else escape(text)
        for one in holder.iter("mattext")
        if (text := "".join(one.itertext()))
    )
