"""The groups of a result: sentences of one kind below its name, each with its sign and a way back to its place."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.results.grading import Judgement
from media_literacy.engine.results.result_groups import OPEN_SECTIONS, ResultGroup, ResultSection, section_of
from media_literacy.engine.wording.author_reason import kind_heading, section_reason
from media_literacy.engine.wording.result_wording import (
    section_about,
    section_heading,
    short_state,
    state_words,
)
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.final_stop import with_final_stop
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.article.sentence_state import STYLES, state_of
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.state_signs import Sign

_FOLDED = 3
_NO_NOTES: Mapping[SentenceId, str] = MappingProxyType({})


def sign_and_colour(judgement: Judgement, lesson: Lesson) -> tuple[Sign | None, str]:
    """How a sentence stands in the result: as on the page."""
    style = STYLES[state_of(judgement, lesson.sentence(judgement.sentence))]
    return style.sign, style.colour


def judgement_words(judgement: Judgement, lesson: Lesson) -> str:
    """What became of a sentence, in words."""
    return state_words(judgement, section_of(judgement, lesson))


def sentence_row(
    judgement: Judgement,
    section: ResultSection,
    lesson: Lesson,
    appearance: Appearance,
    parent: QWidget,
    *,
    own_note: str = "",
) -> RowButton:
    """One sentence that leads back to its place, with the learner's own note; its object name is the sentence's id."""
    sentence = lesson.sentence(judgement.sentence)
    sign, colour = sign_and_colour(judgement, lesson)
    words = state_words(judgement, section)
    lines = [Line(quoted(sentence.text), Role.ROW_TEXT)]
    if words != short_state(section):
        lines.append(Line(words, Role.SMALL, colour, before=2))
    reason = section_reason(judgement, section, lesson, load_catalogue())
    lines.append(Line(reason, Role.NOTE, "soft", before=4))
    if own_note:
        own_note = _("Your note: {note}").format(note=own_note)
        lines.append(Line(own_note, Role.NOTE, before=4))
    name = _("Sentence {number}, {outcome}: {text}").format(
        number=sentence.number, outcome=words, text=with_final_stop(" ".join(sentence.text.split()))
    )
    if kind := kind_heading(judgement, lesson, load_catalogue()):
        name = _("{sentence} {kind}.").format(sentence=name, kind=kind)
    row = RowButton(
        lines,
        appearance,
        parent,
        name=" ".join(f"{name} {reason} {own_note}".split()),
        sign=None if sign is None else (sign, colour),
        aside=Line(str(sentence.number), Role.SMALL, "soft"),
    )
    row.setAccessibleDescription(_("Goes back to the sentence in the article"))
    row.setObjectName(sentence.id)
    return row


class OutcomeSection(QWidget):
    """One group under its heading. What is best looked at again is shown whole, of the others the beginning at first.

    `sentence_chosen` carries a sentence's id.
    """

    sentence_chosen = Signal(str)

    def __init__(
        self,
        group: ResultGroup,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        own_notes: Mapping[SentenceId, str] = _NO_NOTES,
    ) -> None:
        """Sentences with an own note are shown from the beginning."""
        super().__init__(parent)
        self._own_notes = own_notes
        self.section = group.section
        self._lesson, self._appearance = lesson, appearance
        self._column = plain_column(self)
        heading = section_heading(group.section)
        self._column.addWidget(SetText(heading, Role.HEADING, appearance, self, before=26, after=6))
        if about := section_about(group.section):
            self._column.addWidget(SetText(about, Role.NOTE, appearance, self, colour="soft", after=8))
        self._column.addWidget(Rule(appearance, self))
        self.rows: list[RowButton] = []
        self._last_kind = ""
        is_folded = group.section not in OPEN_SECTIONS and len(group.judgements) > _FOLDED + 1
        folded = group.judgements[_FOLDED:] if is_folded else ()
        self._later = [judgement for judgement in folded if judgement.sentence not in own_notes]
        self._add_rows(judgement for judgement in group.judgements if judgement not in self._later)
        self._first_later = len(self.rows)
        if self._later:
            self._add_more_button(heading)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Have rows that are shown later appear in another look, too."""
        self._appearance = appearance

    def _add_rows(self, judgements: Iterable[Judgement]) -> None:
        for judgement in judgements:
            kind = kind_heading(judgement, self._lesson, load_catalogue())
            if kind != self._last_kind:
                self._last_kind = kind
                self._column.addWidget(SetText(kind, Role.NOTE_TITLE, self._appearance, self, before=10))
            own_note = self._own_notes.get(judgement.sentence, "")
            row = sentence_row(judgement, self.section, self._lesson, self._appearance, self, own_note=own_note)
            row.clicked.connect(self._on_row_clicked)
            row.stepped.connect(self._on_stepped)
            self.rows.append(row)
            self._column.addWidget(row)
            self._column.addWidget(Rule(self._appearance, self))

    def _add_more_button(self, heading: str) -> None:
        """The rows are made when they are asked for: a long lesson has hundreds."""
        count = len(self._later)
        text = ngettext("Show {n} more", "Show {n} more", count).format(n=count)
        self.more = Button(text, self, variant="link")
        self.more.setAccessibleName(_("{button}: {heading}").format(button=text, heading=heading))
        self.more.clicked.connect(self._on_more_clicked)
        self._more_holder = wrapping_row(self, self.more)
        self._more_holder.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(self._more_holder)

    def _on_more_clicked(self) -> None:
        self._add_rows(self._later)
        for row in self.rows[self._first_later :]:
            row.show()
        self.rows[self._first_later].setFocus()
        self._more_holder.hide()

    def _on_row_clicked(self) -> None:
        self.sentence_chosen.emit(self.sender().objectName())

    def _on_stepped(self, step: int) -> None:
        self.focusNextPrevChild(step > 0)
