"""The hint that was asked for, above the bar at the foot of the page, with the way to the next rung."""

import math
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.engine.hint_words import Hint
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Block, BlockKind
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainButton, PlainLabel
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.page_text import PageText
from media_literacy.ui.widgets.plain_layouts import wrapping_row


class HintStrip(QFrame):
    """One hint; the button for the next one wakes after the pause."""

    next_requested = Signal()
    closed = Signal()

    def __init__(self, open_link: Callable[[str], None], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_link, self._appearance = open_link, appearance
        self.setProperty("variant", "advice")
        self.setAccessibleName(_("A hint"))
        self._page_text = PageText(self, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 10, 20, 10)
        title = PlainLabel(_("A hint"), self, variant="strong")
        self._text: RichTextView | None = None
        self._next = PlainButton(_("Next hint"), self)
        self._next.clicked.connect(self.next_requested)
        close = PlainButton(_("Close"), self)
        close.clicked.connect(self._on_close)
        self._body = QHBoxLayout()
        self._column.addWidget(title)
        self._column.addLayout(self._body)
        self._column.addWidget(wrapping_row(self, self._next, close))
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)
        self._wait = 0.0
        self.hide()

    def show_hint(self, hint: Hint, seconds_to_wait: float, *, has_more: bool) -> None:
        """Show a hint; the next may be asked for after so many seconds, if there is one."""
        blocks = (Block(BlockKind.PARAGRAPH, hint.text), *hint.explanation)
        if self._text is not None:
            self._body.removeWidget(self._text)
            self._text.hide()
            self._text.deleteLater()
        self._text = RichTextView(blocks, self._appearance, self, style=FlowStyle.NOTE, open_link=self._open_link)
        self._body.addWidget(self._text)
        self._next.setVisible(has_more)
        self._wait = seconds_to_wait
        self._show_wait()
        if self._wait > 0:
            self._timer.start()
        self.show()
        announce(self, "\n".join(block.text for block in blocks))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        if self._text is not None:
            self._text.apply_appearance(appearance)

    def _on_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        left = math.ceil(max(self._wait, 0))
        self._next.setEnabled(left == 0)
        if left:
            text = ngettext("Next hint in {n} second", "Next hint in {n} seconds", left).format(n=left)
        else:
            text = _("Next hint")
        self._next.setText(text)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
