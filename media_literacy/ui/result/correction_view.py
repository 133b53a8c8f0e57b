"""One sentence that was read past, or doubted though it holds: the sentence, then the reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.engine.results.grading import Judgement, Outcome
from media_literacy.engine.results.result_groups import leading_note
from media_literacy.engine.wording.outcome_wording import lead_in
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.languages import is_same_language
from media_literacy.strings.direction import with_own_stop
from media_literacy.strings.quotation import quoted
from media_literacy.ui.result.outcome_rows import judgement_words, sign_and_colour
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class Correction(QWidget):
    """State, quotation, explanation, and what would hold instead."""

    def __init__(
        self,
        judgement: Judgement,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
        own_fix: str = "",
    ) -> None:
        """`own_fix` is what the learner said would make it hold."""
        super().__init__(parent)
        sentence = lesson.sentence(judgement.sentence)
        sign, colour = sign_and_colour(judgement, lesson)
        assert sign is not None  # a miss or a false alarm
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=14, after=14))
        column.addWidget(
            SignedWords(sign, judgement_words(judgement, lesson), Role.LABEL, appearance, self, colour=colour, after=3)
        )
        column.addWidget(SetText(quoted(sentence.text), Role.LEAD, appearance, self, after=4))
        blocks = _reason(judgement, lesson, own_fix)
        if blocks:
            column.addWidget(
                RichTextView(
                    blocks,
                    appearance,
                    self,
                    style=FlowStyle.NOTE,
                    pictures=pictures,
                    open_link=open_link,
                    is_right_to_left=is_right_to_left(lesson.front.language),
                )
            )


def _reason(judgement: Judgement, lesson: Lesson, own_fix: str) -> tuple[Block, ...]:
    note = leading_note(lesson.sentence(judgement.sentence))
    if note is None:
        return (Block(BlockKind.PARAGRAPH, (_lead(judgement, lesson),)),)
    blocks = note.explanation
    if judgement.outcome is not Outcome.MISS:  # the heading of a miss says the same
        blocks = _led_in(_lead(judgement, lesson), blocks, lesson.front.language)
    own = (_set_in(_("Your change:"), lesson), Run(own_fix)) if own_fix else ()
    fix = (_set_in(_("What would hold:"), lesson), *note.fix) if note.fix else ()
    more = tuple(Block(BlockKind.PARAGRAPH, runs) for runs in (note.afterwards, own, fix) if runs)
    return (*blocks, *more)


def _lead(judgement: Judgement, lesson: Lesson) -> Run:
    return _set_in(lead_in(judgement, lesson, load_catalogue()), lesson)


def _set_in(words: str, lesson: Lesson) -> Run:
    """Words of the program at the beginning of a paragraph of the lesson, which may run the other way."""
    words = with_own_stop(words, is_right_to_left=is_right_to_left(lesson.front.language))
    return Run(words + " ", strong=True)


def _led_in(lead: Run, blocks: tuple[Block, ...], language: str) -> tuple[Block, ...]:
    if is_same_language(language, language_of_words()) and blocks and blocks[0].kind is BlockKind.PARAGRAPH:
        return (blocks[0]._replace(runs=(lead, *blocks[0].runs)), *blocks[1:])
    return (Block(BlockKind.PARAGRAPH, (lead,)), *blocks)
