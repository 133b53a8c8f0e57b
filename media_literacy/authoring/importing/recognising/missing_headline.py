"""A text without a headline: a word stands in its place until somebody writes one."""

from pathlib import Path

from media_literacy.authoring.edit.front_matter.title_following import follow_headline
from media_literacy.authoring.edit.source.splice import apply_splices, in_order
from media_literacy.authoring.importing.passage import plain
from media_literacy.authoring.importing.writing.lesson_writing import write_passages
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.lesson.text_blocks import BlockKind


def stand_in() -> str:
    """The word in the place of a headline."""
    return _("Headline")


def missing_headline_words() -> str:
    """What is told of a text without one."""
    return _("No headline was recognised: write it in place of the word “Headline”.")


def is_headline_missing(source: str) -> bool:
    """Whether the word stands there still."""
    draft = _draft(source)
    return draft is not None and draft.raw.article.blocks[0].inline.text == stand_in()


def with_headline(source: str, headline: str) -> str:
    """The lesson with these words as its headline, and as its title; as it was, where it has one or nothing is said."""
    words = " ".join(headline.split())
    draft = _draft(source)
    if not words or draft is None or not is_headline_missing(source):
        return source
    block, text = draft.raw.article.blocks[0], draft.source
    written = write_passages([plain(words, BlockKind.HEADLINE)]).strip()
    splice = Splice(text.line_start(block.first_line), text.line_end(block.last_line), written)
    return apply_splices(source, in_order((*follow_headline(draft, block.inline.text, words), splice)))


def _draft(source: str) -> Draft | None:
    return parse_lesson(source.encode("utf-8"), Path("new-lesson.md"), media=any_picture).draft
