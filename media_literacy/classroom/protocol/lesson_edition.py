"""The lesson as seats get it: what the web page without its key has, without notes and what follows from them.

It is a `Lesson` whose sentences are called by number; as JSON it has the fields of `lesson.model`. Whoever serves it is
a stranger: it is read strictly.
"""

from collections.abc import Iterable
from itertools import groupby

from media_literacy.classroom.protocol.json_values import JsonObject, to_json
from media_literacy.classroom.protocol.numbering import Numbering, numbering_of
from media_literacy.classroom.protocol.sent_lesson import is_edition, parse_lesson_object, require
from media_literacy.lesson.model import Article, FrontMatter, Lesson, Sentence
from media_literacy.lesson.text_blocks import Run, text_of_runs

EDITION_ID = "class"
"""Stands for the lesson's own id, which is often a title that says too much."""


def write_edition(lesson: Lesson) -> JsonObject:
    """What a seat is sent before anything is revealed."""
    edition = seat_lesson(lesson)
    bare = tuple(sentence._replace(text="") for sentence in edition.article.sentences)  # the blocks have it already
    return to_json(edition._replace(article=edition.article._replace(sentences=bare)))


def read_edition(table: JsonObject) -> Lesson:
    """The lesson of a seat; MalformedValueError where it is none, or has more than an edition may have."""
    lesson = parse_lesson_object(table)
    require(is_edition(lesson) and not lesson.cards, "an edition has no notes")
    require(lesson.leave is None and not lesson.discussion and not lesson.debrief, "an edition ends with its article")
    return lesson._replace(front=_front(lesson.front))


def seat_lesson(lesson: Lesson) -> Lesson:
    """The lesson of a seat, made of the whole one."""
    numbering = numbering_of(lesson)
    return Lesson(
        _front(lesson.front),
        _article(lesson, numbering),
        words=tuple(
            word._replace(meaning=numbering.runs(word.meaning), sentence=numbering.sentences[word.sentence])
            for word in lesson.words
        ),
    )


def _front(front: FrontMatter) -> FrontMatter:
    """Its origin only where the author announces it: else it is told at the end."""
    seen = FrontMatter(
        EDITION_ID,
        front.title,
        language=front.language,
        age=front.age,
        minutes=front.minutes,
        class_minutes=front.class_minutes,
        license=front.license,
        authors=front.authors,
        credits=front.credits,
        content_note=front.content_note,
        aids=front.aids,
    )
    return seen._replace(origin=front.origin, source=front.source, announced=True) if front.announced else seen


def _article(lesson: Lesson, numbering: Numbering) -> Article:
    sentences = tuple(
        Sentence(numbering.sentences[found.id], found.number, found.block, found.start, found.end, found.text)
        for found in lesson.article.sentences
    )
    blocks = (block._replace(runs=_joined(block.runs)) for block in numbering.blocks(lesson.article.blocks))
    return Article(tuple(blocks), sentences)


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs of one style as one: where the mark of a note stood, a run ends."""
    alike = groupby(runs, key=lambda run: run._replace(text=""))
    return tuple(style._replace(text=text_of_runs(together)) for style, together in alike)
