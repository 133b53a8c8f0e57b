"""The evidence cards of a lesson, in a column of their own for as long as they are looked at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card, Lesson
from media_literacy.ui.reader.columns.side_column import SideColumn
from media_literacy.ui.reader.search.text_search import MatchSource, OpenText
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.page_text import PageText


class EvidenceColumn(SideColumn):
    """A column of cards, one line of each until it is opened."""

    card_opened = Signal(str)

    def __init__(
        self,
        lesson: Lesson,
        open_link: Callable[[str], None],
        appearance: Appearance,
        pictures: PictureSource,
        parent: QWidget,
    ) -> None:
        super().__init__(_("Evidence"), parent)
        self._page_text = PageText(self.inner, self.inner, self.scroller)
        self._open_link, self._appearance, self._pictures = open_link, appearance, pictures
        self.cards: dict[str, CardView] = {}
        self._nothing = PlainLabel(_("This lesson has no evidence cards."), self.inner, wraps=True)
        self.content.addWidget(self._nothing)
        self.content.addStretch(1)
        self.use_cards(lesson.cards)

    def use_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards, in their order; those that are there already stay as they are."""
        for place, card in enumerate(cards):
            if card.id not in self.cards:
                view = CardView(
                    card,
                    self._appearance,
                    self.inner,
                    pictures=self._pictures,
                    open_link=self._open_link,
                    has_summary=True,
                )
                view.opened.connect(self.card_opened)
                view.opened.connect(self.show_card)
                self.content.insertWidget(place, view)
                self.cards[card.id] = view
        self.cards = {card.id: self.cards[card.id] for card in cards}
        self._nothing.setVisible(not cards)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        super().apply_appearance(appearance)

    def take_focus(self, card: str = "") -> None:
        """Open a card and go to it; without one, go to the first card, with all closed as they were."""
        view = self.cards.get(card)
        if view is not None:
            view.open()
            self.scroller.show_whole(view)
        else:
            view = next(iter(self.cards.values()), None)
        (view.head if view else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_texts(self) -> list[OpenText]:
        """The cards that are open, with their titles."""
        return [
            OpenText(MatchSource.CARD, card, "\n".join([view.card.title, *(block.text for block in view.card.blocks)]))
            for card, view in self.cards.items()
            if view.is_open
        ]

    def show_card(self, card: str) -> None:
        """Bring a card into view."""
        self.scroller.show_whole(self.cards[card])

    def focus_card(self, card: str) -> None:
        """Give a card the keyboard."""
        self.cards[card].head.setFocus(Qt.FocusReason.TabFocusReason)
