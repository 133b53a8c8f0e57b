"""A piece of evidence as a card that opens and closes."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card
from media_literacy.strings.shortening import shortened
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView

_SUMMARY_CHARACTERS = 64
"""As many as stand on two lines of a narrow column."""

_LEAST_TITLE = 130.0


class CardView(QFrame):
    """The card's title as a button, and what it says below once it is open. `opened` carries the card's id.

    With `has_summary` the beginning of its text stands under the title while it is closed.
    """

    opened = Signal(str)

    def __init__(
        self,
        card: Card,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
        is_open: bool = False,
        has_summary: bool = False,
    ) -> None:
        super().__init__(parent)
        self.card = card
        self.setProperty("variant", "card")
        self.head = RowButton([], appearance, self, least_text=_LEAST_TITLE)
        self.head.clicked.connect(self._on_clicked)
        self._is_open = is_open
        first = next((block.text for block in card.blocks if block.text.strip()), "") if has_summary else ""
        self._summary = shortened(first, _SUMMARY_CHARACTERS)
        self._inner = QWidget(self)
        self.body = RichTextView(
            card.blocks, appearance, self._inner, style=FlowStyle.NOTE, pictures=pictures, open_link=open_link
        )
        self._body_column = QVBoxLayout(self._inner)
        self._body_column.addWidget(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inner)
        self._inner.setVisible(is_open)
        self.apply_appearance(appearance)
        self._show_head()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Set the text under the title, at every size; the parts hear of it from the page."""
        side = round(appearance.scale.px(12))
        self._body_column.setContentsMargins(side, 0, side, side)

    @property
    def is_open(self) -> bool:
        """Whether it can be read."""
        return self._is_open

    def open(self) -> None:
        """Open it if it is closed."""
        if not self._is_open:
            self._on_clicked()

    def _on_clicked(self) -> None:
        self._is_open = not self._is_open
        self._inner.setVisible(self._is_open)
        self._show_head()
        if self._is_open:
            announce(self, "\n".join(block.text for block in self.card.blocks if block.text))
            self.opened.emit(self.card.id)

    def _show_head(self) -> None:
        word = _("Close") if self._is_open else _("Read")
        name = _("Close the card “{title}”") if self._is_open else _("Read the card “{title}”")
        summary = "" if self._is_open else self._summary
        name = name.format(title=self.card.title)
        self.head.show_lines(
            [Line(self.card.title, Role.NOTE_TITLE), Line(summary, Role.SMALL, "soft", before=2)],
            name=_("{name}: {summary}").format(name=name, summary=summary) if summary else name,
            aside=Line(word, Role.SMALL, "accent"),
        )
