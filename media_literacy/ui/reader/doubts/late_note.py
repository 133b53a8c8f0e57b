"""What stands beside a sentence in a class whose mark was changed too late to count."""

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.deferred_notes import DeferredNote
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart


def late_note(sentence: Sentence, words: str, other: DeferredNote | None) -> NoteContent:
    """The note that says so, or else the one that stands there anyway, with that at its end."""
    title, blocks = _("Too late"), (Block(BlockKind.PARAGRAPH, (Run(words),)),)
    if other is None:
        return NoteContent(sentence.id, sentence.number, SentenceState.NOT_COUNTED, title, (NotePart("", blocks),))
    return other.content._replace(parts=(*other.content.parts, NotePart(title, blocks)))
