"""What an edit makes of a lesson: the edited text is taken apart as the parser does it, before the edit is offered."""

from collections.abc import Iterable

from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.reading.raw_lesson_reading import read_again
from media_literacy.lesson.reading.segments import Body, read_body
from media_literacy.lesson.source import Source, make_source


def read_back(draft: Draft, splices: Iterable[Splice], keep_together: tuple[str, ...] | None = None) -> RawLesson:
    """The lesson with those splices made, all of them below the front matter.

    `keep_together` stands in for the words of the front matter that are kept together.
    """
    return read_again(draft.raw, make_source(apply_splices(draft.source.text, splices)), keep_together)


def read_body_back(draft: Draft, splices: Iterable[Splice]) -> tuple[Source, Body]:
    """The same, but only the blocks and notes, without sentences and cards: for an edit inside one note."""
    source = make_source(apply_splices(draft.source.text, splices))
    return source, read_body(source.lines, draft.body_line - 1)
