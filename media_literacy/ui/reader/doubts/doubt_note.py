"""A doubt as it stays in the margin while an article is investigated: the reason, and how sure."""

from media_literacy.engine.attempts.attempt import MarkQuestions
from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.wording.outcome_wording import confidence_words, reason_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart

_BOTH = MarkQuestions()


def doubt_note(
    sentence: Sentence, mark: Mark, lesson: Lesson, catalogue: Catalogue, questions: MarkQuestions = _BOTH
) -> NoteContent:
    """What the margin shows beside a marked sentence before the reveal: nothing that its author says of it."""
    reason, how_sure = _reason(mark, lesson, catalogue, questions), _how_sure(mark, questions)
    blocks = (Block(BlockKind.PARAGRAPH, (Run(capitalised(how_sure)),)),) if how_sure else ()
    part = NotePart(capitalised(reason), blocks)
    return NoteContent(sentence.id, sentence.number, SentenceState.MARKED, _("Doubted"), (part,))


def said_of(mark: Mark, lesson: Lesson, catalogue: Catalogue, questions: MarkQuestions = _BOTH) -> str:
    """The reason and how sure, or what is missing; where neither is asked, that it is doubted."""
    reason, how_sure = _reason(mark, lesson, catalogue, questions), _how_sure(mark, questions)
    if reason and how_sure:
        return _("{reason}, {how_sure}").format(reason=capitalised(reason), how_sure=how_sure)
    return capitalised(reason or how_sure) or _("Doubted")


def _reason(mark: Mark, lesson: Lesson, catalogue: Catalogue, questions: MarkQuestions) -> str:
    if mark.has_reason:
        return reason_words(mark, lesson, catalogue)
    return _("no reason yet") if questions.reason else ""


def _how_sure(mark: Mark, questions: MarkQuestions) -> str:
    if mark.confidence:
        return confidence_words()[mark.confidence]
    return _("not yet said how sure") if questions.confidence else ""
