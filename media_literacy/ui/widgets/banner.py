"""A line over a page that says what happened and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.plain_text import PlainButton, PlainLabel
from media_literacy.ui.widgets.spoken import announce


class Banner(QFrame):
    """One message with its way out; hidden while there is nothing to say. `look` is "banner" or "advice"."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, look: str = "banner") -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("look", look)
        self._text = PlainLabel("", self, wraps=True)
        self._close = PlainButton(_("Close"), self, look="quiet")
        self._close.clicked.connect(self._on_close_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()

    def say(self, message: str, hint: str = "", *, look: str = "") -> None:
        """Show a message, and have it announced; `look` is another than its own for this one."""
        if self.property("look") != (look or self._look):
            self.setProperty("look", look or self._look)
            self.style().unpolish(self)
            self.style().polish(self)
        text = f"{message} {hint}".strip()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text() if not self.isHidden() else ""

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
