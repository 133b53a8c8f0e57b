"""The evidence cards of a lesson, in a column of their own for as long as they are looked at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
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
        self.cards: dict[str, CardView] = {}
        for card in lesson.cards:
            view = CardView(card, appearance, self.inner, pictures=pictures, open_link=open_link, has_summary=True)
            view.opened.connect(self.card_opened)
            view.opened.connect(self.show_card)
            self.content.addWidget(view)
            self.cards[card.id] = view
        if not lesson.cards:
            self.content.addWidget(PlainLabel(_("This lesson has no evidence cards."), self.inner, wraps=True))
        self.content.addStretch(1)

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
