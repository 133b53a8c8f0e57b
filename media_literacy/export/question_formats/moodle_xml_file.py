"""Moodle’s own XML: one question with several right answers, a feedback for each, and all notes afterwards."""

from media_literacy.export.question_formats.choice_text import set_afterwards, set_stem
from media_literacy.export.question_formats.moodle_weights import moodle_weights
from media_literacy.export.question_formats.question import Answer, Question
from media_literacy.export.question_formats.xml_markup import Xml, document, element, escaped, text
from media_literacy.lesson.vocabulary.kinds import Catalogue


def moodle_xml_file(question: Question, catalogue: Catalogue) -> bytes:
    """The file; AppError where Moodle cannot weigh so many right answers."""
    front = question.lesson.front
    answers = zip(question.answers, moodle_weights(question), strict=True)
    asked = element(
        "question",
        element("name", element("text", text(front.title))),
        _html("questiontext", set_stem(question)),
        _html("generalfeedback", set_afterwards(question, catalogue)),
        element("defaultgrade", text(str(question.right))),
        element("penalty", text("0")),
        element("hidden", text("0")),
        element("idnumber", text(front.id)),
        element("single", text("false")),
        element("shuffleanswers", text("false")),
        element("answernumbering", text("none")),
        element("showstandardinstruction", text("0")),
        *(_answer(answer, weight) for answer, weight in answers),
        attributes={"type": "multichoice"},
    )
    return document(element("quiz", asked))


def _answer(answer: Answer, weight: str) -> Xml:
    words = element("span", answer.text, attributes={"class": f"answer-{answer.id}"})
    return _html("answer", words, _html("feedback", answer.if_chosen), fraction=weight)


def _html(name: str, html: Xml, *more: Xml, fraction: str | None = None) -> Xml:
    """An element whose text is HTML: its signs are escaped once more."""
    written = element("text", Xml(escaped(html)))
    return element(name, written, *more, attributes={"fraction": fraction, "format": "html"})
