"""The evidence cards of a lesson, in a column of their own for as long as they are looked at."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.reader.search.text_search import MatchSource, OpenText
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.labels.plain_text import PlainButton, PlainLabel
from media_literacy.ui.widgets.layouts.restyling import repolish, restyle_children
from media_literacy.ui.widgets.page_text import PageText
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

_BESIDE_CARDS, _SCROLL_BAR = 16, 14
"""From the cards to the window's edge, in px, as from the end of its bars; the scroll bar has its room in there."""


class EvidencePlace(Enum):
    """Where the evidence stands."""

    BESIDE_NOTES = auto()
    FOR_NOTES = auto()
    """In the margin; the notes stand below their paragraphs meanwhile."""
    ALONE = auto()
    """In the place of the page and its notes."""


class EvidenceColumn(QFrame):
    """A column of cards, one line of each until it is opened; `close_requested` by its button, and by Esc on it."""

    card_opened = Signal(str)
    close_requested = Signal()

    def __init__(
        self,
        lesson: Lesson,
        open_link: Callable[[str], None],
        appearance: Appearance,
        pictures: PictureSource,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("variant", "panel")
        title = PlainLabel(_("Evidence"), self, variant="subtitle")
        self.close_button = PlainButton(_("Close"), self)
        self.close_button.clicked.connect(self.close_requested)
        head = QHBoxLayout()
        is_mirrored = self.isRightToLeft()
        left, right = (_BESIDE_CARDS, 0) if is_mirrored else (0, _BESIDE_CARDS)
        head.setContentsMargins(left, 0, right, 0)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        self._way_back = PlainLabel("", self, variant="small", wraps=True)
        self._way_back.setContentsMargins(left, 0, right, 0)
        self._scroll = VerticalScrollArea(self)
        self._scroll.setProperty("variant", "desk")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self._scroll)
        inner.setProperty("variant", "desk")
        inner.setAccessibleName(_("Evidence"))  # a frame with a name would be spoken with the text of all open cards
        self._page_text = PageText(inner, inner, self._scroll)
        cards = QVBoxLayout(inner)
        gap = _BESIDE_CARDS - _SCROLL_BAR
        cards.setContentsMargins(gap if is_mirrored else 0, 0, 0 if is_mirrored else gap, 0)
        cards.setSpacing(10)
        self.cards: dict[str, CardView] = {}
        for card in lesson.cards:
            view = CardView(card, appearance, inner, pictures=pictures, open_link=open_link, has_summary=True)
            view.opened.connect(self.card_opened)
            view.opened.connect(self.show_card)
            cards.addWidget(view)
            self.cards[card.id] = view
        if not lesson.cards:
            cards.addWidget(PlainLabel(_("This lesson has no evidence cards."), inner, wraps=True))
        cards.addStretch(1)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0 if is_mirrored else 14, 12, 14 if is_mirrored else 0, 12)
        column.addLayout(head)
        column.addWidget(self._way_back)
        column.addWidget(self._scroll, 1)
        self.hide()

    def show_place(self, place: EvidencePlace, *, is_right_to_left: bool = False) -> None:
        """Say how to come back to what it stands in the place of, and draw the edge to what it stands beside."""
        match place:
            case EvidencePlace.BESIDE_NOTES:
                way_back = ""
            case EvidencePlace.FOR_NOTES:
                way_back = _("Notes stand below their paragraphs meanwhile. Esc or “Close” brings them back here.")
            case EvidencePlace.ALONE:
                way_back = _("Esc or “Close” leads to the article and its notes.")
        side = "left" if is_right_to_left else "right"
        self.setProperty("side", "alone" if place is EvidencePlace.ALONE else side)
        repolish(self)
        self._way_back.setText(way_back)
        self._way_back.setVisible(bool(way_back))
        self.setAccessibleDescription(way_back)

    def take_focus(self, card: str = "") -> None:
        """Open a card and go to it; without one, go to the first card, with all closed as they were."""
        view = self.cards.get(card)
        if view is not None:
            view.open()
            self._scroll.show_whole(view)
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
        self._scroll.show_whole(self.cards[card])

    def focus_card(self, card: str) -> None:
        """Give a card the keyboard."""
        self.cards[card].head.setFocus(Qt.FocusReason.TabFocusReason)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        restyle_children(self, appearance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)
