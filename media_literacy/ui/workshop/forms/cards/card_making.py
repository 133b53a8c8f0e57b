"""A card of evidence that is made on the spot: a button, and below it the card’s fields once somebody begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.help_texts import card_help
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton


class CardMaker(QWidget):
    """Title and text of a card to be; `made` carries both, `typed` says that one of them is another."""

    made = Signal(str, str)
    left = Signal()
    typed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self, 4)
        help = card_help()
        self.title = ProseText("", appearance, self, is_one_line=True)
        self.text = ProseText("", appearance, self, lines=3)
        for key, field in (("title", self.title), ("text", self.text)):
            frame = Field(help[key], appearance, self)
            frame.add(field)
            column.addWidget(frame)
            field.typed.connect(self._on_typed)
        self.title.entered.connect(self.text.setFocus)
        self.answer = SetText("", Role.SMALL, appearance, self, colour="missed")
        column.addWidget(self.answer)
        self.make = Button(_("Make it"), variant="main")
        self.make.clicked.connect(self._on_make)
        self.cancel = Button(_("Cancel"))
        self.cancel.clicked.connect(self.left)
        column.addWidget(wrapping_row(self, self.make, self.cancel, spacing=8))
        self._on_typed()

    def begin(self, title: str = "", text: str = "") -> None:
        """Start a card, empty or with what was typed of it before."""
        self.title.reset(title)
        self.text.reset(text)
        self._show_whether_it_can_be_made()
        self.show()

    def refuse(self, why: str) -> None:
        """It could not be made; what was typed stays."""
        self.answer.say(why)
        self.answer.show()
        announce(self, why)

    def _on_typed(self) -> None:
        self._show_whether_it_can_be_made()
        self.typed.emit()

    def _show_whether_it_can_be_made(self) -> None:
        self.make.setEnabled(bool(self.title.value.strip()))
        self.answer.hide()

    def _on_make(self) -> None:
        self.made.emit(" ".join(self.title.value.split()), self.text.value.strip())


class CardMaking(QWidget):
    """The button and the fields. `made` carries title and text, and is answered by `answer`.

    A card that was begun stays with whom it was begun for, and is there again when that is shown again.
    """

    made = Signal(str, str)

    def __init__(self, word: str, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._appearance = context, appearance
        self._owner: str | None = None
        self._column = plain_column(self)
        self.button = WrapButton(word, appearance, self, kind="link")
        self.button.clicked.connect(self._on_clicked)
        self._column.addWidget(self.button)
        self.maker: CardMaker | None = None

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for the fields to come."""
        self._appearance = appearance

    def show_owner(self, owner: str) -> None:
        """Show whose card would be made here, with what was typed of it."""
        is_other, self._owner = owner != self._owner, owner
        texts = self._context.pending.find(PendingKind.NEW_CARD, owner)
        is_open = self.maker is not None and not self.maker.isHidden()
        if texts is not None and (is_other or not is_open):
            self._open(*texts)
        elif texts is None and is_other:
            self._close()

    def answer(self, why: str) -> None:
        """The lesson has the card, or why it cannot have it; then the card stays as it was typed."""
        if not why:
            self._end()
        elif self.maker is not None:
            self.maker.refuse(why)

    def _open(self, title: str = "", text: str = "") -> CardMaker:
        if self.maker is None:
            self.maker = CardMaker(self._appearance, self)
            self.maker.made.connect(self.made)
            self.maker.left.connect(self._end)
            self.maker.typed.connect(self._on_typed)
            self._column.addWidget(self.maker)
            self._context.watch(self.maker.title)
            self._context.watch(self.maker.text)
        self.button.hide()
        self.maker.begin(title, text)
        return self.maker

    def _end(self) -> None:
        """The card was made, or is not wanted."""
        self._context.pending.drop(PendingKind.NEW_CARD, self._owner or "")
        self._close()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _close(self) -> None:
        self.button.show()
        if self.maker is not None:
            self.maker.hide()

    def _on_clicked(self) -> None:
        maker = self._open()
        maker.title.setFocus(Qt.FocusReason.TabFocusReason)
        self._context.show_whole(maker)

    def _on_typed(self) -> None:
        if self.maker is not None:
            texts = self.maker.title.value, self.maker.text.value
            self._context.pending.put(PendingKind.NEW_CARD, self._owner or "", *texts)
