"""The texts that were never saved, by id: each is gone on with, or thrown away after a question."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.widgets.message_page import MessagePage


class RecoverableTexts(QObject):
    """What the start page lists. `discard_answered` comes once somebody has decided whether a text is thrown away."""

    discard_answered = Signal()

    def __init__(self, unsaved: UnsavedWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsaved = unsaved
        self._texts: dict[str, UnsavedText] = {}
        self._to_forget = ""

    def set_listed(self, texts: Iterable[UnsavedText]) -> None:
        """These are all there are."""
        self._texts = {text.id: text for text in texts}

    def add(self, text: UnsavedText) -> None:
        """One more was found."""
        self._texts[text.id] = text

    def get(self, id: str) -> UnsavedText | None:
        """The text of that id; None where nothing was kept under it, as for a file that is opened."""
        return self._texts.get(id)

    def take_over(self, id: str) -> None:
        """It goes on under a name of its own: another window may have it open as well."""
        if id and self._unsaved.keep_now():
            self._unsaved.forget(id)

    def ask_before_discard(self, id: str, appearance: Appearance, parent: QWidget | None = None) -> MessagePage:
        """The page that asks whether this text is thrown away."""
        self._to_forget = id
        page = MessagePage(
            _("Throw this text away?"),
            [_("It was never saved, so nobody can bring it back.")],
            [_("Keep it"), _("Throw it away")],
            appearance,
            parent,
            on_escape=None,
        )
        page.answered.connect(self._on_answered)
        return page

    def _on_answered(self, answer: int) -> None:
        if answer == 1:
            self._unsaved.forget(self._to_forget)
        self.discard_answered.emit()
