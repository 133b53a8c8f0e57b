"""The choices under *Leave the page* as one group, each with the card that it would find below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card, CardId, ChoiceId, LeaveThePage
from media_literacy.ui.result.search_choice import SearchChoice
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import Gap
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.tab_order import focus_neighbour


class FoundCard(QWidget):
    """The card that a search found, open, and a little further in than the search."""

    def __init__(self, view: CardView, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._column = plain_column(self)
        self._column.addWidget(view)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Keep the room around it, at every size."""
        left, top = round(appearance.scale.px(24)), round(appearance.scale.px(6))
        is_mirrored = self.isRightToLeft()
        self._column.setContentsMargins(0 if is_mirrored else left, top, left if is_mirrored else 0, 0)


class SearchChoices(QWidget):
    """A radio group whose arrow keys only move: Enter, Space or a click chooses. Others may be chosen afterwards.

    `chosen` carries a choice's id, `card_opened` the id of the card that it would find.
    """

    chosen = Signal(str)
    card_opened = Signal(str)

    def __init__(
        self,
        leave: LeaveThePage,
        cards: Sequence[Card],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._appearance, self._pictures, self._open_link = appearance, pictures, open_link
        self._cards = {card.id: card for card in cards}
        self.setAccessibleName(_("Searches and sources to choose from"))
        self.buttons: list[SearchChoice] = []
        self.found: list[CardView] = []
        self._column = plain_column(self)
        is_only_best = [choice.is_best for choice in leave.choices].count(True) == 1
        for number, choice in enumerate(leave.choices, start=1):
            button = SearchChoice(choice, number, appearance, self, is_only_best=is_only_best)
            button.toggled.connect(self._on_toggled)  # assistive technology checks it without a click
            button.stepped.connect(self._on_stepped)
            button.focused.connect(self._on_focused)
            self._column.addWidget(Gap(12, appearance, self))
            self._column.addWidget(button)
            self.buttons.append(button)
        self._make_stop(self.buttons[0])

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the look of what is still to be shown; the parts hear of it from the page."""
        self._appearance = appearance

    @property
    def stop(self) -> SearchChoice:
        """Where the Tab key enters the group."""
        return next(button for button in self.buttons if button.focusPolicy() is Qt.FocusPolicy.StrongFocus)

    @property
    def found_cards(self) -> set[CardId]:
        """The cards that stand open below a chosen search."""
        return {view.card.id for view in self.found}

    def brought_by(self, choice: ChoiceId) -> QWidget:
        """What a search has brought: its card, or what is said of it."""
        button = next(button for button in self.buttons if button.choice.id == choice)
        return next((view for view in self.found if view.card.id == button.choice.card), button)

    def show_chosen(self, chosen: Sequence[ChoiceId]) -> None:
        """Say what these searches bring, with what each would find."""
        for button in self.buttons:
            if button.choice.id in chosen and not button.is_chosen:
                button.reveal()
                self._show_card(button)
        if chosen:
            last = next(button for button in self.buttons if button.choice.id == chosen[-1])
            last.setChecked(True)
            self._make_stop(last)

    def show_digits(self, are_keys: bool) -> None:
        """Show which digit chooses each search, or not."""
        for button in self.buttons:
            button.show_digit(is_key=are_keys)

    def choose(self, number: int) -> None:
        """Choose the search of that number."""
        button = self.buttons[number - 1]
        button.setFocus()
        button.click()

    def _on_toggled(self, is_checked: bool) -> None:
        button = self.sender()
        assert isinstance(button, SearchChoice)
        if not is_checked or button.is_chosen:
            return
        self.show_chosen([button.choice.id])
        card = self._cards.get(button.choice.card) if button.choice.card else None
        texts = [card.title, *(block.text for block in card.blocks if block.text)] if card else []
        announce(button, "\n".join([button.what_it_brings, *texts]))
        self.chosen.emit(button.choice.id)
        if card is not None:
            self.card_opened.emit(card.id)

    def _show_card(self, button: SearchChoice) -> None:
        card = self._cards.get(button.choice.card) if button.choice.card else None
        if card is None:
            return
        appearance, pictures = self._appearance, self._pictures
        view = CardView(card, appearance, pictures=pictures, open_link=self._open_link, is_open=True)
        self._column.insertWidget(self._column.indexOf(button) + 1, FoundCard(view, appearance, self))
        self.found.append(view)

    def _on_stepped(self, step: int) -> None:
        button = self.sender()
        assert isinstance(button, SearchChoice)
        at = self.buttons.index(button) + step
        focus_neighbour(self.buttons[at % len(self.buttons)])

    def _on_focused(self) -> None:
        button = self.sender()
        assert isinstance(button, SearchChoice)
        self._make_stop(button)

    def _make_stop(self, button: SearchChoice) -> None:
        """The group is one stop of the Tab key: where one was last."""
        for other_button in self.buttons:
            is_stop = other_button is button
            other_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
