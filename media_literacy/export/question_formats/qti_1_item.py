"""QTI 1.2, in the shape that Canvas, Schoology and others read: one “multiple answers” question, scored as a whole.

Feedback on each answer comes first in the response processing, what is right last: a platform takes the last
condition that names an answer for what it is worth.
"""

from collections.abc import Iterator

from media_literacy.export.question_formats.choice_text import set_afterwards, set_stem
from media_literacy.export.question_formats.qti_identifiers import qti_identifier
from media_literacy.export.question_formats.question import Answer, Question
from media_literacy.export.question_formats.xml_markup import Xml, document, element, escaped, joined, text
from media_literacy.lesson.vocabulary.kinds import Catalogue

NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_RESPONSE, _SCORE, _GENERAL = "response1", "SCORE", "general_fb"


def qti_1_item(question: Question, catalogue: Catalogue) -> bytes:
    """The file: an assessment with one section and its item."""
    front = question.lesson.front
    name = qti_identifier(front.id)
    item = element(
        "item",
        _metadata(question),
        _presentation(question),
        _processing(question),
        *_feedbacks(question, catalogue),
        attributes={"ident": name, "title": front.title},
    )
    section = element("section", item, attributes={"ident": "root_section"})
    assessment = element("assessment", section, attributes={"ident": f"assessment-{name}", "title": front.title})
    return document(element("questestinterop", assessment, attributes={"xmlns": NAMESPACE}))


def _metadata(question: Question) -> Xml:
    fields = (
        ("question_type", "multiple_answers_question"),
        ("cc_profile", "cc.multiple_response.v0p1"),
        ("points_possible", str(question.right)),
    )
    entries = (
        element("qtimetadatafield", element("fieldlabel", text(label)), element("fieldentry", text(entry)))
        for label, entry in fields
    )
    return element("itemmetadata", element("qtimetadata", *entries))


def _presentation(question: Question) -> Xml:
    choices = (
        element("response_label", _material(_named(answer)), attributes={"ident": qti_identifier(answer.id)})
        for answer in question.counted_answers
    )
    response = element(
        "response_lid",
        element("render_choice", *choices, attributes={"shuffle": "No"}),
        attributes={"ident": _RESPONSE, "rcardinality": "Multiple"},
    )
    return element("presentation", _material(set_stem(question)), response)


def _named(answer: Answer) -> Xml:
    return element("span", answer.text, attributes={"class": f"answer-{answer.id}"})


def _processing(question: Question) -> Xml:
    score = {"varname": _SCORE, "vartype": "Decimal", "minvalue": "0", "maxvalue": "100"}
    said = (
        _condition(_chosen(answer), _show(_feedback_of(answer)), goes_on=True) for answer in question.counted_answers
    )
    whole = element("and", *(_chosen(one) if one.weight > 0 else _left(one) for one in question.counted_answers))
    points = element("setvar", text("100"), attributes={"action": "Set", "varname": _SCORE})
    parts = [
        element("outcomes", element("decvar", attributes=score)),
        _condition(element("other"), _show(_GENERAL), goes_on=True),
        *said,
        _condition(whole, points, goes_on=False),
    ]
    return element("resprocessing", joined(parts, "\n"))


def _condition(condition: Xml, then: Xml, *, goes_on: bool) -> Xml:
    attributes = {"continue": "Yes" if goes_on else "No"}
    return element("respcondition", element("conditionvar", condition), then, attributes=attributes)


def _chosen(answer: Answer) -> Xml:
    return element("varequal", text(qti_identifier(answer.id)), attributes={"respident": _RESPONSE})


def _left(answer: Answer) -> Xml:
    return element("not", _chosen(answer))


def _show(feedback: str) -> Xml:
    return element("displayfeedback", attributes={"feedbacktype": "Response", "linkrefid": feedback})


def _feedbacks(question: Question, catalogue: Catalogue) -> Iterator[Xml]:
    for answer in question.counted_answers:
        yield _feedback(_feedback_of(answer), answer.if_chosen)
    yield _feedback(_GENERAL, set_afterwards(question, catalogue))


def _feedback(name: str, words: Xml) -> Xml:
    return element("itemfeedback", element("flow_mat", _material(words)), attributes={"ident": name})


def _feedback_of(answer: Answer) -> str:
    return f"{qti_identifier(answer.id)}_fb"


def _material(html: Xml) -> Xml:
    """HTML in the XML: its signs are escaped once more."""
    return element("material", element("mattext", Xml(escaped(html)), attributes={"texttype": "text/html"}))
