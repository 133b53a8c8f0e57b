"""*Leave the page*: which search would settle it, and what it would have shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Block, LeaveThePage, Lesson
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.result.search_choice import SearchChoice
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.labels.accessible_text import announce
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.plain_layouts import plain_column


class LeavePage(LeavablePage):
    """The step outside the article. A lesson without choices shows its cards at once.

    `search_chosen` carries the choice's index, `card_opened` a card's id.
    """

    search_chosen = Signal(int)
    card_opened = Signal(str)
    onward = Signal()

    def __init__(
        self,
        lesson: Lesson,
        chosen: tuple[int, ...],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(appearance, parent)
        self._lesson, self._pictures, self._open_link = lesson, pictures, open_link
        self._uses_single_letters = True
        self.setAccessibleName(_("Leave the page"))
        self.choices: list[SearchChoice] = []
        self.cards: list[CardView] = []
        add_head(self, lesson, _("Leave the page"))
        message = _("Some faults show on the page itself. For everything else one has to look elsewhere.")
        self.add_text(message, Role.DECK, colour="soft", after=14)
        if lesson.leave is not None:
            self._add_choices(lesson.leave)
        self._after = self._make_after()
        self.column.addWidget(self._after)
        back = Button(_("Back"), self)
        back.clicked.connect(self.left)
        go_on = Button(_("Go on"), self, variant="main")
        go_on.clicked.connect(self.onward)
        self.add_bar(back, go_on)
        self.begin_at(self.choices[0] if self.choices else go_on)
        self.show_chosen(chosen)

    def show_chosen(self, chosen: tuple[int, ...]) -> None:
        """Say what the chosen searches bring; after the first one the evidence can be read."""
        for index in chosen:
            if not self.choices[index].is_chosen:
                self.choices[index].reveal()
        self._after.setVisible(bool(chosen) or not self.choices)

    def use_single_letters(self, are_used: bool) -> None:
        """Whether the digits choose."""
        self._uses_single_letters = are_used

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose."""
        number = event.key() - Qt.Key.Key_0
        if self._uses_single_letters and 1 <= number <= min(len(self.choices), 9):
            self._choose(self.choices[number - 1])
        else:
            super().keyPressEvent(event)

    def _add_choices(self, leave: LeaveThePage) -> None:
        sheet = self.sheet
        if leave.prompt:
            self.column.addWidget(self._text(leave.prompt, sheet))
        is_only_best = [choice.is_best for choice in leave.choices].count(True) == 1
        for number, choice in enumerate(leave.choices, start=1):
            button = SearchChoice(choice, number, self.appearance, sheet, is_only_best=is_only_best)
            button.clicked.connect(self._on_choice_clicked)
            button.stepped.connect(self._on_stepped)
            self.add_gap(12)
            self.column.addWidget(button)
            self.choices.append(button)

    def _make_after(self) -> QWidget:
        after = QWidget(self.sheet)
        column = plain_column(after)
        appearance, leave = self.appearance, self._lesson.leave
        if leave is not None and leave.afterwards:
            column.addWidget(Gap(22, appearance, after))
            column.addWidget(self._text(leave.afterwards, after))
        if self._lesson.cards:
            heading = _("What it would have shown") if self.choices else _("What can be looked up")
            column.addWidget(SetText(heading, Role.HEADING, appearance, after, before=26, after=2))
        for card in self._lesson.cards:
            view = CardView(card, appearance, after, pictures=self._pictures, open_link=self.open_link)
            view.opened.connect(self.card_opened)
            column.addWidget(Gap(10, appearance, after))
            column.addWidget(view)
            self.cards.append(view)
        return after

    def _text(self, blocks: Sequence[Block], parent: QWidget) -> RichTextView:
        return RichTextView(blocks, self.appearance, parent, pictures=self._pictures, open_link=self.open_link)

    def _choose(self, button: SearchChoice) -> None:
        if button.is_chosen:
            return
        button.setFocus()
        self.search_chosen.emit(button.number - 1)
        self.show_chosen((button.number - 1,))
        announce(button, button.accessibleName())

    def _on_choice_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, SearchChoice)
        self._choose(button)

    def _on_stepped(self, step: int) -> None:
        self.focusNextPrevChild(step > 0)

    def open_link(self, address: str) -> None:
        """Open a card here; every other link leads elsewhere."""
        for view in self.cards:
            if address == f"#{view.card.id}":
                view.open()
                view.head.setFocus()
                self.bring_into_view(view.head)
                return
        self._open_link(address)
