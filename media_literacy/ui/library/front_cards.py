"""The cards at the head of the lessons, side by side where there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.library.front_offers import Offer
from media_literacy.ui.paths import as_word
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns, WithCorner

NARROW_CARD, NARROWEST_CARD = 280.0, 225.0
"""How narrow one of two and one of three cards may be side by side."""
_FOOT = Role.NOTE_TITLE
_ROUND_LINK = 2
"""In px: the frame and the room above and below a link's text."""


class FrontCards(QWidget):
    """`chosen` carries the offer that was clicked, `postponed` the key of one that is for later."""

    chosen = Signal(object)
    postponed = Signal(str)
    stepped = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._columns = Columns(self, appearance, narrowest=NARROW_CARD)
        self._offers: Sequence[Offer] = ()
        self._places: list[QWidget] = []
        self.cards: list[RowButton] = []

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._columns.use_appearance(appearance)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these in place of those before."""
        for place in self._places:
            self._columns.removeWidget(place)
            place.hide()
            place.deleteLater()
        self.cards, self._places, self._offers = [], [], offers
        self._columns.use_narrowest(NARROW_CARD if len(offers) <= 2 else NARROWEST_CARD)
        for offer in offers:
            card = self._card(offer)
            place = _CardWithLink(card, self._not_now(offer), self._appearance, self) if offer.postponing_key else card
            self._columns.addWidget(place)
            place.show()
            self.cards.append(card)
            self._places.append(place)
        self.setVisible(bool(self.cards))

    def _card(self, offer: Offer) -> RowButton:
        foot = Line(offer.foot, _FOOT, "accent", before=14)
        card = RowButton(offer.lines, self._appearance, self, shape=Shape.CARD, foot=foot)
        card.setObjectName(as_word(offer.file))
        card.clicked.connect(self._on_clicked)
        card.stepped.connect(self.stepped)
        return card

    def _not_now(self, offer: Offer) -> Button:
        """The way to put it off: no reason is asked for."""
        not_now = Button(_("Not now"), self, variant="link")
        not_now.setObjectName(offer.postponing_key)
        not_now.setAccessibleName(_("Not now: {what}").format(what=offer.lines[0].text))
        again = _("It is shown again in a week.")
        not_now.setAccessibleDescription(again)
        set_tool_tip(not_now, again)
        not_now.clicked.connect(self._on_not_now)
        return not_now

    def _on_clicked(self) -> None:
        self.chosen.emit(self._offers[next(at for at, card in enumerate(self.cards) if card is self.sender())])

    def _on_not_now(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.postponed.emit(sender.objectName())


class _CardWithLink(QWidget):
    """A card with a link at the end of its foot: it is as high as the cards beside it."""

    def __init__(self, card: RowButton, link: Button, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._corner = WithCorner(self)
        for part in (card, link):
            self._corner.addWidget(part)
        link.raise_()
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Keep the link as far from the edges as the card keeps its lines, on the base line of its foot."""
        scale = appearance.scale
        x, y = (scale.px(size) for size in Shape.CARD.value)
        below_text = (scale.line_height(_FOOT) - QFontMetricsF(scale.font(_FOOT)).height()) / 2
        self._corner.keep_from_edges(round(x), round(y + below_text) - _ROUND_LINK)
