"""What the teacher is about to reveal: the sentence, its verdict and its notes, before the class sees them."""

from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.engine.wording.outcome_wording import kind_title, verdict_word
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.quotation import quoted
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.spoken_blocks import framed_runs
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.window.window_actions import WindowActions


class NextPanel(QFrame):
    """A card that is made anew for each sentence."""

    def __init__(
        self, lesson: Lesson, actions: WindowActions, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("variant", "card")
        self._lesson, self._actions, self._appearance = lesson, actions, appearance
        self._column = plain_column(self)
        self._column.setContentsMargins(14, 10, 14, 12)
        self._number: int | None = None
        self._notes: RichTextView | None = None
        self.title = SetText("", Role.LABEL, appearance, self, colour="soft", after=2)
        self.quote = SetText("", Role.ROW_TITLE, appearance, self, after=4)
        self.verdict = SetText("", Role.NOTE_TITLE, appearance, self)
        for part in (self.title, self.quote, self.verdict):
            self._column.addWidget(part)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for the next notes."""
        self._appearance = appearance

    def show_next(self, number: int | None) -> None:
        """Show what comes next; nothing where all was revealed."""
        self.setVisible(number is not None)
        if number is None or number == self._number:
            return
        self._number = number
        sentence = next(found for found in self._lesson.article.sentences if found.number == number)
        self.title.say(_("Next to reveal: sentence {number}").format(number=number))
        self.quote.say(quoted(sentence.text))
        verdict = self._lesson.counts_as(sentence)
        self.verdict.say(verdict_word(verdict) if verdict is not None else _("Not scored"))
        if self._notes is not None:
            self._column.removeWidget(self._notes)
            self._notes.hide()
            self._notes.deleteLater()
        self._notes = RichTextView(
            note_blocks(sentence, self._lesson),
            self._appearance,
            self,
            style=FlowStyle.NOTE,
            open_link=partial(open_outside, self._actions),
        )
        self._column.addWidget(self._notes)


def open_outside(actions: WindowActions, address: str) -> None:
    """Follow a link of a note that leads out of the lesson; within it there is nowhere to go on this page."""
    if not address.startswith("#"):
        actions.open_address(address)


def note_blocks(sentence: Sentence, lesson: Lesson) -> list[Block]:
    """All notes of a sentence, each under its kind, with what clashes and how to check."""
    blocks: list[Block] = []
    for note in sentence.notes_by_suspicion:
        title = kind_title(note, lesson, load_catalogue())
        blocks += [Block(BlockKind.HEADING, (Run(title),), level=3), *note.explanation]
        for frame, runs in (
            (_("Check: {text}"), note.how_to_check),
            (_("What would hold: {text}"), note.fix),
            (_("Afterwards: {text}"), note.afterwards),
        ):
            if runs:
                blocks.append(Block(BlockKind.PARAGRAPH, framed_runs(frame, runs)))
    if sentence.clashes:
        numbers = ", ".join(str(lesson.sentence(other).number) for other in sentence.clashes)
        text = ngettext("Clashes with sentence {numbers}.", "Clashes with sentences {numbers}.", len(sentence.clashes))
        blocks.append(Block(BlockKind.PARAGRAPH, (Run(text.format(numbers=numbers)),)))
    return blocks
