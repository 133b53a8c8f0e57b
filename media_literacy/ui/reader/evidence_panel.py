"""The evidence cards of a lesson, beside the page for as long as they are looked at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.card_view import CardView
from media_literacy.ui.widgets.labels.plain_text import PlainButton, PlainLabel
from media_literacy.ui.widgets.page_text import PageText
from media_literacy.ui.widgets.restyling import restyle_children
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea


class EvidencePanel(QFrame):
    """A column of cards over the right side of the page; Esc or the button closes it."""

    card_opened = Signal(str)
    closed = Signal()

    def __init__(
        self,
        lesson: Lesson,
        open_link: Callable[[str], None],
        appearance: Appearance,
        pictures: PictureSource,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._page = appearance, parent
        self.setProperty("variant", "panel")
        self.setAccessibleName(_("Evidence"))
        title = PlainLabel(_("Evidence"), self, variant="subtitle")
        close = PlainButton(_("Close"), self)
        close.clicked.connect(self._on_close)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        self._scroll = VerticalScrollArea(self)
        self._scroll.setProperty("variant", "desk")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self._scroll)
        inner.setProperty("variant", "desk")
        self._page_text = PageText(inner, self, self._scroll)
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 8, 0)
        cards.setSpacing(10)
        self.cards: dict[str, CardView] = {}
        for card in lesson.cards:
            view = CardView(card, appearance, inner, pictures=pictures, open_link=open_link)
            view.opened.connect(self.card_opened)
            cards.addWidget(view)
            self.cards[card.id] = view
        if not lesson.cards:
            cards.addWidget(PlainLabel(_("This lesson has no evidence cards."), inner, wraps=True))
        cards.addStretch(1)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 10, 14)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.hide()

    def open(self, card: str = "") -> None:
        """Come up, with one card open or with all closed as they were."""
        self.place()
        self.show()
        self.raise_()
        view = self.cards.get(card)
        if view is not None:
            view.open()
            self._scroll.ensureWidgetVisible(view)
            view.head.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            first = next(iter(self.cards.values()), None)
            (first.head if first else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand along the right side of the parent, no wider than it."""
        parent = self._page
        width = min(round(self._appearance.scale.px(440)), parent.width())
        self.setGeometry(parent.width() - width, 0, width, parent.height())

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        restyle_children(self, appearance)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
