"""Which pictures a lesson shows."""

from collections.abc import Iterator
from itertools import chain

from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import Block


def pictures_of(lesson: Lesson) -> tuple[str, ...]:
    """The files of all pictures, relative to the lesson's folder, each once; the parser refused what lies elsewhere."""
    return tuple(dict.fromkeys(block.picture.source for block in _blocks(lesson) if block.picture is not None))


def _blocks(lesson: Lesson) -> Iterator[Block]:
    yield from lesson.article.blocks
    yield from chain(lesson.discussion, lesson.debrief, lesson.teacher_notes)
    for sentence in lesson.article.sentences:
        for note in sentence.notes:
            yield from note.explanation
    for card in lesson.cards:
        yield from card.blocks
    if lesson.leave is not None:
        yield from chain(lesson.leave.prompt, lesson.leave.afterwards)
        for search in lesson.leave.searches:
            yield from chain.from_iterable(hit.page for hit in search.hits)
