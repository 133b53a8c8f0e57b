"""*Leave the page*: which search would settle it, and what it would have shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.lesson_steps import LessonStep
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import ChoiceId, LeaveThePage, Lesson
from media_literacy.lesson.text_blocks import Block
from media_literacy.ui.keys.key_bindings import KeyGroup
from media_literacy.ui.result.onward_page import OnwardPage
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.result.search_choices import SearchChoices
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class LeavePage(OnwardPage):
    """The step outside the article: a search is asked for, and opens the card that it would find.

    A lesson without choices shows its cards at once. `search_chosen` carries a choice's id, `card_opened` a card's.
    """

    search_chosen = Signal(str)
    card_opened = Signal(str)
    key_group = KeyGroup.SEARCHES

    def __init__(
        self,
        lesson: Lesson,
        chosen: Sequence[ChoiceId],
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
        self.choices: SearchChoices | None = None
        self.cards: list[CardView] = []
        self._rows: list[QWidget] = []
        add_head(self, lesson, _("Leave the page"), step=LessonStep.LEAVE_THE_PAGE)
        message = _("Some faults show on the page itself. For everything else one has to look elsewhere.")
        self.add_text(message, Role.DECK, colour="soft", after=14)
        self.begin_with(message)
        if lesson.leave is not None:
            self._add_choices(lesson.leave)
        self._after = self._make_after()
        self.column.addWidget(self._after)
        self.add_onward_bar()
        self._show_chosen(chosen)
        self.begin_at(self.choices.stop if self.choices else self.go_on)

    def use_single_letters(self, are_used: bool) -> None:
        """Whether the digits choose."""
        self._uses_single_letters = are_used
        if self.choices is not None:
            self.choices.show_digits(are_used)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose."""
        number = event.key() - Qt.Key.Key_0
        count = len(self.choices.buttons) if self.choices else 0
        if self.choices and self._uses_single_letters and 1 <= number <= min(count, 9):
            self.choices.choose(number)
        else:
            super().keyPressEvent(event)

    def _show_chosen(self, chosen: Sequence[ChoiceId]) -> None:
        """After the first choice the rest of the evidence can be read."""
        if self.choices is not None:
            self.choices.show_chosen(chosen)
        found = self.choices.found_cards if self.choices else ()
        for view, row in zip(self.cards, self._rows, strict=True):
            row.setVisible(view.card.id not in found)
        self._other.setVisible(any(view.card.id not in found for view in self.cards))
        self._after.setVisible(self._may_go_on)

    @property
    def _may_go_on(self) -> bool:
        return self.choices is None or any(button.is_chosen for button in self.choices.buttons)

    def _add_choices(self, leave: LeaveThePage) -> None:
        sheet = self.sheet
        if leave.prompt:
            self.column.addWidget(self._text(leave.prompt, sheet))
        if leave.choices:
            appearance, pictures, cards = self.appearance, self._pictures, self._lesson.cards
            self.choices = SearchChoices(leave, cards, appearance, sheet, pictures=pictures, open_link=self.open_link)
            self.choices.chosen.connect(self._on_chosen)
            self.choices.card_opened.connect(self.card_opened)
            self.column.addWidget(self.choices)

    def _make_after(self) -> QWidget:
        after = QWidget(self.sheet)
        column = plain_column(after)
        appearance, leave = self.appearance, self._lesson.leave
        if leave is not None and leave.afterwards:
            column.addWidget(Gap(22, appearance, after))
            column.addWidget(self._text(leave.afterwards, after))
        heading = _("Other evidence") if self.choices else _("What can be looked up")
        self._other = SetText(heading, Role.HEADING, appearance, after, before=26, after=2)
        column.addWidget(self._other)
        for card in self._lesson.cards:
            row = QWidget(after)
            view = CardView(card, appearance, row, pictures=self._pictures, open_link=self.open_link)
            view.opened.connect(self.card_opened)
            view.opened.connect(self._on_card_opened)
            inside = plain_column(row)
            inside.addWidget(Gap(10, appearance, row))
            inside.addWidget(view)
            column.addWidget(row)
            self.cards.append(view)
            self._rows.append(row)
        return after

    def _text(self, blocks: Sequence[Block], parent: QWidget) -> RichTextView:
        return RichTextView(blocks, self.appearance, parent, pictures=self._pictures, open_link=self.open_link)

    def _on_chosen(self, choice: str) -> None:
        self.search_chosen.emit(choice)
        self.advice.hide()
        self._show_chosen([ChoiceId(choice)])
        if self.choices is not None:
            self.scroller.show_whole(self.choices.brought_by(ChoiceId(choice)))

    def _on_card_opened(self, card: str) -> None:
        self.scroller.show_whole(next(view for view in self.cards if view.card.id == card))

    def try_to_go_on(self) -> None:
        """An answer is asked for first."""
        if self._may_go_on:
            self.onward.emit()
        else:
            self.advise(_("Choose one before you go on. Every choice tells you something."))

    def open_link(self, address: str) -> None:
        """Open a card here; every other link leads elsewhere."""
        found = self.choices.found if self.choices else []
        for view in (*found, *self.cards):
            if address == f"#{view.card.id}" and view.isVisibleTo(self):
                view.open()
                view.head.setFocus()
                self.bring_into_view(view.head)
                return
        self._open_link(address)
