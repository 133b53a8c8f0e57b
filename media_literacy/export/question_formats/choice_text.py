"""The texts of a question whose answers stand below the article, as HTML that is XML too."""

from media_literacy.export.question_formats.answer_feedback import set_notes
from media_literacy.export.question_formats.plain_blocks import plain_blocks, plain_runs
from media_literacy.export.question_formats.question import Question
from media_literacy.export.question_formats.question_frame import (
    direction_of,
    set_debrief,
    set_evidence,
    set_origin,
    set_task,
    set_words,
)
from media_literacy.export.question_formats.xml_markup import Xml, element, joined, text
from media_literacy.export.web_page.content.inlines import runs_between
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.lesson.text_blocks import Block
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.quotation import quoted


def set_stem(question: Question, *after_the_article: Xml) -> Xml:
    """The task, the article and its words, and the label of origin."""
    lesson = question.lesson
    parts = [set_task(question), _article(lesson), set_words(lesson), *after_the_article, set_origin(lesson)]
    return element("div", joined(filter(None, parts), "\n"), attributes={"dir": direction_of(lesson)})


def set_afterwards(question: Question, catalogue: Catalogue) -> Xml:
    """All notes, since platforms show those on chosen answers alone; then evidence and debrief."""
    lesson = question.lesson
    noted = [
        element("li", text(quoted(sentence.text)), text(" "), set_notes(sentence, lesson, catalogue))
        for sentence in lesson.article.sentences
        if sentence.notes
    ]
    notes = [element("h3", text(_("The notes"))), element("ul", *noted)] if noted else []
    sound = question.nothing_wrong.if_left
    said = element("p", sound) if sound else sound
    parts = joined(filter(None, [said, *notes, set_evidence(lesson), set_debrief(lesson)]), "\n")
    return element("div", parts, attributes={"dir": direction_of(lesson)})


def _article(lesson: Lesson) -> Xml:
    """The article; the class of each sentence says its id, so that reading the file again finds it."""
    by_block: dict[int, list[Sentence]] = {}
    for sentence in lesson.article.sentences:
        by_block.setdefault(sentence.block, []).append(sentence)

    def inside(index: int, block: Block) -> Xml:
        found, at = [], 0
        for sentence in by_block.get(index, ()):
            found.append(plain_runs(runs_between(block.runs, at, sentence.start)))
            words = plain_runs(runs_between(block.runs, sentence.start, sentence.end))
            found.append(element("span", words, attributes={"class": f"sentence-{sentence.id}"}))
            at = sentence.end
        found.append(plain_runs(runs_between(block.runs, at, len(block.text))))
        return joined(found)

    return plain_blocks(lesson.article.blocks, inside)
