"""What a Word document cannot carry of a lesson, in sentences for whoever exports it."""

from collections.abc import Iterator, Sequence

from media_literacy.authoring.importing.word.xml_stripping import MOST_ELEMENTS
from media_literacy.export.exporter import LessonToExport
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Note
from media_literacy.lesson.text_blocks import BlockKind, Run

_NOT_IN_WORD = ".webp"
_OF_MARK, _OF_PARAGRAPH, _OF_RUN, _OF_LOOK, _OF_LINK = 15, 7, 2, 2, 3
"""How many elements of a document these come to, at most."""


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
    if _elements(lesson) > MOST_ELEMENTS:
        yield _("The notes are so long that the document may be too large to be opened here again.")
    if any(block.kind in (BlockKind.CODE, BlockKind.RULE) for block in blocks):
        yield _("Blocks of code come back as paragraphs, and lines across the page do not come back.")


def _elements(lesson: Lesson) -> int:
    """How many elements article and notes come to in the document, when it is looked through: rather too many."""
    notes = [note for sentence in lesson.article.sentences for note in sentence.notes]
    paragraphs = [block.runs for block in lesson.article.blocks]
    paragraphs += [runs for note in notes for runs in _paragraphs(note)]
    marked = len(notes) * _OF_MARK + len(lesson.article.sentences) * _OF_RUN
    return marked + sum(_OF_PARAGRAPH + sum(map(_elements_of_run, runs)) for runs in paragraphs)


def _elements_of_run(run: Run) -> int:
    return _OF_RUN + _OF_LOOK * (run.emphasis + run.strong + run.code) + _OF_LINK * (run.link is not None)


def _paragraphs(note: Note) -> Iterator[Sequence[Run]]:
    """The runs of each paragraph of a footnote, behind the word that says which field it is."""
    yield from (block.runs for block in note.explanation)
    yield from (runs for runs in (*note.hints, note.how_to_check, note.fix, note.afterwards) if runs)
    yield from ((Run(name, link="#"),) for name in (*note.contradicts, *note.evidence))
