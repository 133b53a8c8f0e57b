"""A card of evidence in the list of cards: its title as a button, and its fields below once it is opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.authoring.edit.shown_text import shown_text
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.help_texts import card_help
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton


class CardEditor(SyncedGroup, QFrame):
    """A `SyncedField` of title and text. `moved` carries a step, up or down; `removed` says that the card is to go."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 2, 2, 2)
        column.setSpacing(0)
        self.head = RowButton([], appearance, self)
        self.head.clicked.connect(self._on_head_clicked)
        column.addWidget(self.head)
        self._body = QWidget(self)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(10, 0, 10, 10)
        body.setSpacing(2)
        help = card_help()
        self.title = ProseText("", appearance, self._body, is_one_line=True)
        self.text = ProseText("", appearance, self._body, lines=3, can_refer=True)
        for key, field in (("title", self.title), ("text", self.text)):
            frame = Field(help[key], appearance, self._body)
            frame.add(field)
            body.addWidget(frame)
            field.changed.connect(self.changed)
        buttons = QWidget(self._body)
        row = FlowRow(buttons, 12)
        self.up = WrapButton(_("Move up"), appearance, buttons, kind="link")
        self.down = WrapButton(_("Move down"), appearance, buttons, kind="link")
        self.remove = WrapButton(_("Remove this card"), appearance, self._body, kind="link")
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self.removed)
        row.addWidget(self.up)
        row.addWidget(self.down)
        body.addWidget(buttons)
        body.addWidget(self.remove)
        column.addWidget(self._body)
        self._body.hide()
        self._shown = ""

    @property
    def value(self) -> tuple[str, str]:
        """Title and text. A card has a title: while the field is empty, the old one."""
        title = self.title.value if self.title.value.strip() else self._shown
        return " ".join(title.split()), self.text.value

    def set_from_model(self, value: tuple[str, str]) -> None:
        """What the lesson says of this card; what is being typed stays."""
        title, text = value
        self.title.set_from_model(title)
        self.text.set_from_model(text)
        if title != self._shown:
            self._shown = title
            self._show_head()

    def reset(self, value: tuple[str, str]) -> None:
        """Show another card, closed."""
        title, text = value
        self.title.reset(title)
        self.text.reset(text)
        self._body.hide()
        self._shown = title
        self._show_head()

    def commit(self) -> tuple[str, str]:
        """Title and text, which now go to the lesson."""
        if self.title.value.strip():
            self.title.commit()
        self.text.commit()
        return self.value

    def restore_pending(self, texts: tuple[str, ...] | None) -> None:
        """What somebody typed here before and the lesson would not have; it is told again."""
        if texts is not None:
            title, text = texts
            self._body.show()
            self._show_head()
            self.title.restore_pending((title,))
            self.text.restore_pending((text,))

    def open(self) -> None:
        """Unfold it."""
        self._body.show()
        self._show_head()

    def show_place(self, number: int, count: int) -> None:
        """Say which card of how many it is: the first one cannot go up, nor the last one down."""
        title = shown_text(self._shown)
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)
        self.up.setAccessibleName(_("Move the card “{title}” up").format(title=title))
        self.down.setAccessibleName(_("Move the card “{title}” down").format(title=title))

    def focus_move(self, step: int) -> None:
        """Stay at the button that moved it; at the other one where it can go no further."""
        button, other = (self.up, self.down) if step < 0 else (self.down, self.up)
        (button if button.isEnabled() else other).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)

    def synced_parts(self) -> tuple[LiveText, ...]:
        """The title and the text."""
        return self.title, self.text

    def _on_head_clicked(self) -> None:
        self._body.setVisible(self._body.isHidden())
        self._show_head()

    def _show_head(self) -> None:
        is_open, title = not self._body.isHidden(), shown_text(self._shown)
        word = _("Close") if is_open else _("Edit")
        name = _("Close the card “{title}”") if is_open else _("Edit the card “{title}”")
        lines = [Line(title, Role.NOTE_TITLE)]
        self.head.show_lines(lines, name=name.format(title=title), aside=Line(word, Role.SMALL, "accent"))
