"""What a Word document cannot carry of a lesson, in sentences for whoever exports it."""

from collections.abc import Iterator, Sequence

from media_literacy.export.exporter import LessonToExport
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Sentence
from media_literacy.lesson.text_blocks import BlockKind

_NOT_IN_WORD = ".webp"
MOST_PARAGRAPHS = 1_200
"""In all notes. One takes up to 20 of the 30,000 elements that the import looks through; the rest is the article’s."""


def word_losses(subject: LessonToExport) -> Sequence[str]:
    """What is not in the document, and what does not come back from it."""
    return tuple(_losses(subject))


def _losses(subject: LessonToExport) -> Iterator[str]:
    lesson = subject.lesson
    blocks = [
        *lesson.article.blocks,
        *(block for card in lesson.cards for block in card.blocks),
        *(block for part in (lesson.discussion, lesson.debrief, lesson.teacher_notes) for block in part),
    ]
    if lesson.front.alignment:
        yield _("Which standards the lesson is aligned to does not come back from the document.")
    pictures = [block.picture for block in blocks if block.picture is not None]
    if pictures:
        text = ngettext(
            "{n} picture does not come back from the document: put it beside the lesson again.",
            "{n} pictures do not come back from the document: put them beside the lesson again.",
            len(pictures),
        )
        yield text.format(n=len(pictures))
    unshown = sum(picture.source.lower().endswith(_NOT_IN_WORD) for picture in pictures)
    if unshown:
        text = ngettext(
            "{n} picture is WebP, which not every word processor shows: its description stands in its place.",
            "{n} pictures are WebP, which not every word processor shows: their descriptions stand in their place.",
            unshown,
        )
        yield text.format(n=unshown)
    if sum(map(_paragraphs, lesson.article.sentences)) > MOST_PARAGRAPHS:
        yield _("The notes are so long that the document may be too large to be opened here again.")
    if any(block.kind in (BlockKind.CODE, BlockKind.RULE) for block in blocks):
        yield _("Blocks of code come back as paragraphs, and lines across the page do not come back.")


def _paragraphs(sentence: Sentence) -> int:
    """How many paragraphs the footnotes of a sentence have."""
    return sum(
        len(note.explanation)
        + len(note.hints)
        + len(note.contradicts)
        + len(note.evidence)
        + sum(map(bool, (note.how_to_check, note.fix, note.afterwards)))
        for note in sentence.notes
    )
