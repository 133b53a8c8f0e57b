"""The item: an article whose sentences can be chosen, scored by a mapping, with inline feedback after each.

Made for what players do rather than for what the standard allows: one outcome for each sentence, set in the response
processing, which resets nothing; the instruction before the interaction, since some show no prompt inside it.
"""

from collections.abc import Iterator

from media_literacy.export.question_formats.answer_feedback import note_classes
from media_literacy.export.question_formats.plain_blocks import plain_blocks, plain_runs
from media_literacy.export.question_formats.qti_dialect import QtiDialect
from media_literacy.export.question_formats.qti_identifiers import qti_identifier
from media_literacy.export.question_formats.question import Answer, Question
from media_literacy.export.question_formats.question_frame import (
    direction_of,
    set_debrief,
    set_evidence,
    set_origin,
    set_task,
    set_words,
)
from media_literacy.export.question_formats.xml_markup import Xml, document, element, joined, text
from media_literacy.export.web_page.content.inlines import runs_between
from media_literacy.lesson.model import Sentence
from media_literacy.lesson.text_blocks import Block

CHOSEN, LEFT = "CHOSEN", "LEFT"
_RESPONSE, _SCORE, _DEBRIEF, _SHOWN = "RESPONSE", "SCORE", "DEBRIEF", "SHOWN"


def qti_item(question: Question, dialect: QtiDialect) -> bytes:
    """The file of the item."""
    front = question.lesson.front
    root = dialect.element(
        "assessment-item",
        joined(_declarations(question, dialect), "\n"),
        _body(question, dialect),
        _processing(question, dialect),
        xmlns=dialect.item_namespace,
        identifier=qti_identifier(front.id),
        title=front.title,
        xml_lang=front.language,
        adaptive="false",
        time_dependent="false",
    )
    return document(root)


def _declarations(question: Question, dialect: QtiDialect) -> Iterator[Xml]:
    right = [answer for answer in question.answers if answer.weight > 0]
    values = [dialect.element("value", text(qti_identifier(answer.id))) for answer in right]
    entries = [
        dialect.element("map-entry", map_key=qti_identifier(answer.id), mapped_value=str(answer.weight))
        for answer in question.answers
        if answer.weight
    ]
    yield dialect.element(
        "response-declaration",
        dialect.element("correct-response", *values),
        dialect.element("mapping", *entries, lower_bound="0", default_value="0"),
        identifier=_RESPONSE,
        cardinality="multiple",
        base_type="identifier",
    )
    zero = dialect.element("default-value", dialect.element("value", text("0")))
    most = {"normal_maximum": str(question.right)}
    yield dialect.element(
        "outcome-declaration", zero, identifier=_SCORE, cardinality="single", base_type="float", **most
    )
    for name in (_DEBRIEF, *(_outcome(answer) for answer in question.answers)):
        yield dialect.element("outcome-declaration", identifier=name, cardinality="single", base_type="identifier")


def _outcome(answer: Answer) -> str:
    return f"FB_{answer.id}"


def _body(question: Question, dialect: QtiDialect) -> Xml:
    lesson = question.lesson
    interaction = dialect.element(
        "hottext-interaction",
        _article(question, dialect),
        element("p", *_hottext(question.nothing_wrong, "", dialect)),
        response_identifier=_RESPONSE,
        max_choices="0",
    )
    debrief = joined(filter(None, [set_evidence(lesson), set_debrief(lesson)]), "\n")
    shown = dialect.element(
        "feedback-block",
        dialect.element("content-body", debrief) if dialect.is_three else debrief,
        outcome_identifier=_DEBRIEF,
        identifier=_SHOWN,
        show_hide="show",
    )
    parts = joined(filter(None, [set_task(question), interaction, set_words(lesson), shown, set_origin(lesson)]), "\n")
    return dialect.element("item-body", element("div", parts, attributes={"dir": direction_of(lesson)}))


def _article(question: Question, dialect: QtiDialect) -> Xml:
    lesson = question.lesson
    by_block: dict[int, list[tuple[Sentence, Answer]]] = {}
    for sentence, answer in zip(lesson.article.sentences, question.sentences, strict=True):
        by_block.setdefault(sentence.block, []).append((sentence, answer))

    def inside(index: int, block: Block) -> Xml:
        found, at = [], 0
        for sentence, answer in by_block.get(index, ()):
            found.append(plain_runs(runs_between(block.runs, at, sentence.start), has_links=False))
            found += _hottext(answer, " ".join(map(note_classes, sentence.notes)), dialect)
            at = sentence.end
        found.append(plain_runs(runs_between(block.runs, at, len(block.text)), has_links=False))
        return joined(found)

    return plain_blocks(lesson.article.blocks, inside)


def _hottext(answer: Answer, classes: str, dialect: QtiDialect) -> Iterator[Xml]:
    """The sentence, then what is said of it."""
    yield dialect.element("hottext", answer.text, identifier=qti_identifier(answer.id), class_=classes or None)
    for name, words in ((CHOSEN, answer.if_chosen), (LEFT, answer.if_left)):
        if words:
            yield dialect.element(
                "feedback-inline",
                text(" "),
                words,
                text(" "),
                outcome_identifier=_outcome(answer),
                identifier=name,
                show_hide="show",
            )


def _processing(question: Question, dialect: QtiDialect) -> Xml:
    score = _set_outcome(_SCORE, dialect.element("map-response", identifier=_RESPONSE), dialect)
    debrief = _set_outcome(_DEBRIEF, _base_value(_SHOWN, dialect), dialect)
    conditions = [_condition(answer, dialect) for answer in question.answers]
    return dialect.element("response-processing", joined([score, debrief, *conditions], "\n"))


def _condition(answer: Answer, dialect: QtiDialect) -> Xml:
    response = dialect.element("variable", identifier=_RESPONSE)
    member = dialect.element("member", _base_value(qti_identifier(answer.id), dialect), response)
    chosen = _set_outcome(_outcome(answer), _base_value(CHOSEN, dialect), dialect)
    left = _set_outcome(_outcome(answer), _base_value(LEFT, dialect), dialect)
    return dialect.element(
        "response-condition",
        dialect.element("response-if", member, chosen),
        dialect.element("response-else", left),
    )


def _base_value(value: str, dialect: QtiDialect) -> Xml:
    return dialect.element("base-value", text(value), base_type="identifier")


def _set_outcome(name: str, value: Xml, dialect: QtiDialect) -> Xml:
    return dialect.element("set-outcome-value", value, identifier=name)
