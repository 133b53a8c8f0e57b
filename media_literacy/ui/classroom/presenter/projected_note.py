"""One note on the projector: what became of the sentence, why, how to check, and what the class said of it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.classroom.wording.heat_words import marked_words
from media_literacy.engine.wording.clash_words import can_both_be_true, joined_words
from media_literacy.engine.wording.outcome_wording import kind_title, verdict_word
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.article.sentence_state import NOTED, STYLES
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.spoken_blocks import framed_runs
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.state_signs import Sign

_QUOTE_CHARACTERS = 90


class ClassOpinion(NamedTuple):
    """What the class said of a sentence: how many marked it, the kinds given as reasons, and free words, released."""

    marked: int | None = None
    readers: int = 0
    reasons: Sequence[tuple[str, int | None]] = ()
    own_words: Sequence[str] = ()


class NoteLines:
    """The lines of one note, made for a column that fits them."""

    def __init__(
        self,
        lesson: Lesson,
        sentence: SentenceId,
        opinion: ClassOpinion | None = None,
        partners: Sequence[SentenceId] = (),
    ) -> None:
        """`partners` are the revealed sentences that clash with this one; they may be out of view."""
        self._lesson, self._sentence, self._opinion = lesson, lesson.sentence(sentence), opinion
        self._partners = tuple(partners)

    def __call__(self, appearance: Appearance, parent: QWidget) -> Sequence[QWidget]:
        """Make them."""
        sentence, verdict = self._sentence, self._lesson.counts_as(self._sentence)
        style = STYLES[NOTED[verdict]]
        number = _("Sentence {number}").format(number=sentence.number)
        lines: list[QWidget] = [SetText(number, Role.LABEL, appearance, parent, colour="soft", after=2)]
        if verdict is not None:
            sign, word = style.sign or Sign.LEFT_ALONE, verdict_word(verdict)
            lines.append(SignedWords(sign, word, Role.TITLE, appearance, parent, colour=style.colour, after=6))
        blocks = self._blocks()
        if blocks:
            lines.append(
                RichTextView(
                    blocks,
                    appearance,
                    parent,
                    style=FlowStyle.NOTE,
                    open_link=_open_nothing,
                    is_right_to_left=is_right_to_left(self._lesson.front.language),
                )
            )
        return [*lines, *self._partner_lines(appearance, parent), *self._opinion_lines(appearance, parent)]

    def _partner_lines(self, appearance: Appearance, parent: QWidget) -> list[QWidget]:
        lines: list[QWidget] = []
        for partner in map(self._lesson.sentence, self._partners):
            can_both = can_both_be_true(self._sentence, [partner.id], self._lesson)
            words = joined_words(partner.number, quoted(partner.text, _QUOTE_CHARACTERS), can_both=can_both)
            lines.append(SetText(words, Role.NOTE, appearance, parent, colour="clash", before=6))
        return lines

    def _blocks(self) -> list[Block]:
        notes = self._sentence.notes_by_suspicion
        if not notes:
            unmarked = _("Nothing speaks against this sentence.")
            left = unmarked if self._lesson.front.unmarked_is_fine else _("The author left no note here.")
            return [Block(BlockKind.PARAGRAPH, (Run(left),))]
        note, *others = notes
        titles = [kind_title(note, self._lesson, load_catalogue()) for note in notes]
        blocks = [Block(BlockKind.HEADING, (Run(titles[0]),), level=3), *note.explanation]
        for frame, runs in ((_("Check: {text}"), note.how_to_check), (_("What would hold: {text}"), note.fix)):
            if runs:
                blocks.append(Block(BlockKind.PARAGRAPH, framed_runs(frame, runs)))
        if others:  # in the learners' notes; here there is room for one
            blocks.append(Block(BlockKind.PARAGRAPH, framed_runs(_("Also: {text}"), (Run("; ".join(titles[1:])),))))
        return blocks

    def _opinion_lines(self, appearance: Appearance, parent: QWidget) -> list[QWidget]:
        opinion = self._opinion
        if opinion is None:
            return []
        lines: list[QWidget] = [
            Rule(appearance, parent, before=12, after=8),
            SetText(marked_words(opinion.marked, opinion.readers), Role.NOTE_TITLE, appearance, parent),
        ]
        if opinion.reasons:
            said = " · ".join(reason_words(name, count) for name, count in opinion.reasons)
            lines.append(SetText(said, Role.NOTE, appearance, parent, before=2))
        lines += [SetText(quoted(words), Role.QUOTE, appearance, parent, before=4) for words in opinion.own_words]
        return lines


def reason_words(name: str, count: int | None) -> str:
    """A kind that was given as a reason, with how often."""
    if count is None:
        return _("{kind} (few)").format(kind=name)
    return _("{kind} ({n})").format(kind=name, n=count)


def _open_nothing(_address: str) -> None:
    """Nobody presses anything on a projector."""
