"""For teachers: what can be done with a lesson, from its notes and answers to a page that learners take home."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.origin_label import OriginLabel
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns
from media_literacy.ui.widgets.tab_order import focus_neighbour


class ActionWords(NamedTuple):
    """What a card says."""

    title: str
    about: str


class TeacherActionsPage(LeavablePage):
    """A card for each action; `chosen` carries the place of one. Nothing here tells what the article is."""

    chosen = Signal(int)

    def __init__(
        self, lesson: Lesson, actions: Sequence[ActionWords], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent, width=740, on_paper=False)
        self.setAccessibleName(_("For teachers"))
        self.page_text.language = lesson.front.language
        label = origin_label(lesson, is_revealed=False)
        self.page_text.label = label
        self.column.addWidget(OriginLabel(label, appearance, self.sheet))
        self.add_text(lesson.front.title, Role.BYLINE, colour="soft", before=10)
        self.add_text(_("For teachers"), Role.HEADLINE, after=14)
        self.cards: list[RowButton] = []
        self._pairs: list[Columns] = []
        for place, action in enumerate(actions):
            if place % 2 == 0:
                self._add_pair()
            pair = self._pairs[-1]
            holder = pair.parentWidget()
            lines = [Line(action.title, Role.ROW_TITLE), Line(action.about, Role.NOTE, "soft", before=4)]
            card = RowButton(lines, appearance, holder, shape=Shape.CARD)
            card.clicked.connect(self._on_clicked)
            card.stepped.connect(self._on_stepped)
            pair.addWidget(card)
            self.cards.append(card)
        self.column.addStretch(1)
        back = Button(_("Back to the lesson"), self)
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self.cards[0])

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        for pair in self._pairs:
            pair.use_appearance(appearance)

    def _add_pair(self) -> None:
        """Two cards beside each other where there is room."""
        holder = QWidget(self.sheet)
        if self._pairs:
            self.add_gap(16)
        self._pairs.append(Columns(holder, self.appearance, narrowest=250, spacing=16))
        self.column.addWidget(holder)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._place_of_sender())

    def _on_stepped(self, step: int) -> None:
        focus_neighbour(self.cards[(self._place_of_sender() + step) % len(self.cards)])

    def _place_of_sender(self) -> int:
        return next(place for place, card in enumerate(self.cards) if card is self.sender())
