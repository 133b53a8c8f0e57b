"""A doubt as it stays in the margin while an article is investigated: the reason, and how sure."""

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.wording.outcome_wording import confidence_words, reason_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart


def doubt_note(sentence: Sentence, mark: Mark, lesson: Lesson, catalogue: Catalogue) -> NoteContent:
    """What the margin shows beside a marked sentence before the reveal: nothing that its author says of it."""
    how_sure = (Block(BlockKind.PARAGRAPH, (Run(capitalised(_how_sure(mark))),)),)
    part = NotePart(capitalised(_reason(mark, lesson, catalogue)), how_sure)
    return NoteContent(sentence.id, sentence.number, SentenceState.MARKED, _("Doubted"), (part,))


def said_of(mark: Mark, lesson: Lesson, catalogue: Catalogue) -> str:
    """The reason and how sure, or what is missing."""
    reason = capitalised(_reason(mark, lesson, catalogue))
    return _("{reason}, {how_sure}").format(reason=reason, how_sure=_how_sure(mark))


def _reason(mark: Mark, lesson: Lesson, catalogue: Catalogue) -> str:
    return reason_words(mark, lesson, catalogue) if mark.has_reason else _("no reason yet")


def _how_sure(mark: Mark) -> str:
    return confidence_words()[mark.confidence] if mark.confidence else _("not yet said how sure")
