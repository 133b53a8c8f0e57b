"""What stands around the sentences of a question: the task, what helps to judge, and what is said in the end."""

from media_literacy.engine.wording.outcome_wording import origin_label, origin_promise
from media_literacy.export.question_formats.plain_blocks import plain_blocks, plain_runs
from media_literacy.export.question_formats.question import Question
from media_literacy.export.question_formats.xml_markup import NOTHING, Xml, element, joined, text
from media_literacy.export.web_page.content.directions import direction
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson


def set_task(question: Question) -> Xml:
    """What to do, and what there is to know before reading."""
    lesson = question.lesson
    said = [question.instruction, origin_promise(lesson)]
    if lesson.front.content_note:
        said.append(_("Before you read: {note}").format(note=lesson.front.content_note))
    return joined((element("p", text(words), attributes={"class": "task"}) for words in said if words), "\n")


def set_evidence(lesson: Lesson) -> Xml:
    """The cards."""
    if not lesson.cards:
        return NOTHING
    parts = [element("h3", text(_("Evidence")))]
    for card in lesson.cards:
        title = element("h4", text(card.title))
        parts.append(element("div", title, plain_blocks(card.blocks), attributes={"class": "card"}))
    return element("div", joined(parts, "\n"), attributes={"class": "evidence"})


def set_debrief(lesson: Lesson) -> Xml:
    """What is set straight once the answer was given, with the label that says where the article is from."""
    label = element("p", element("strong", text(origin_label(lesson, is_revealed=True))))
    debrief = (
        element("div", plain_blocks(lesson.debrief), attributes={"class": "debrief"}) if lesson.debrief else NOTHING
    )
    return joined(filter(None, [label, debrief]), "\n")


def set_origin(lesson: Lesson) -> Xml:
    """The label that goes with every copy, before anything is revealed; and whose work this is."""
    front = lesson.front
    said = [origin_label(lesson, is_revealed=False), ", ".join(front.authors), front.license, front.credits]
    return element("p", text("\n".join(filter(None, said))), attributes={"class": "origin"})


def direction_of(lesson: Lesson) -> str | None:
    """The attribute `dir` of text of the lesson; None where it is what every platform takes for granted."""
    found = direction(lesson.front.language)
    return found if found == "rtl" else None


def set_words(lesson: Lesson) -> Xml:
    """The hard words: they may be looked up while reading."""
    if not lesson.words:
        return NOTHING
    items = [
        element("li", element("strong", text(word.text)), text(": "), plain_runs(word.meaning)) for word in lesson.words
    ]
    return element("div", element("h3", text(_("Words"))), element("ul", *items), attributes={"class": "words"})
