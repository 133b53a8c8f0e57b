"""One rung of the hint ladder: in full, or folded to a line that opens it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.engine.wording.hint_words import Hint
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Block, BlockKind, text_of_runs
from media_literacy.strings.shortening import shortened
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

_LINE_CHARACTERS = 60
_LINE_SIDES = 8


class HintRung(QWidget):
    """What a hint says, with the numbers of its places. A press on the line of a folded one opens it, and folds it."""

    def __init__(
        self,
        hint: Hint,
        open_link: Callable[[str], None],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_folded: bool,
    ) -> None:
        super().__init__(parent)
        self.hint = hint
        places = (Block(BlockKind.PARAGRAPH, hint.places),) if hint.places else ()
        self.blocks = (Block(BlockKind.PARAGRAPH, hint.text), *places, *hint.explanation)
        self.body = RichTextView(self.blocks, appearance, self, style=FlowStyle.NOTE, open_link=open_link)
        column = plain_column(self)
        self.line: Button | None = None
        if is_folded:
            self.line = Button("", self, variant="link")
            self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.line.clicked.connect(self._on_line_clicked)
            column.addWidget(self.line)
        column.addWidget(self.body)
        self._show_folded(is_folded)

    @property
    def is_folded(self) -> bool:
        """Whether only a line of it can be read."""
        return self.body.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line ends where there is no more room; its name does not."""
        super().resizeEvent(event)
        self._fit_line()

    def _on_line_clicked(self) -> None:
        self._show_folded(not self.is_folded)

    def _show_folded(self, is_folded: bool) -> None:
        self.body.setVisible(not is_folded)
        if self.line is None:
            return
        beginning = shortened(text_of_runs(self.hint.text), _LINE_CHARACTERS)
        text = _("Hint {number}: {beginning}") if is_folded else _("Fold hint {number}")
        self.line.setAccessibleName(text.format(number=self.hint.rung, beginning=beginning))
        self._fit_line()

    def _fit_line(self) -> None:
        if self.line is not None:
            room = self.width() - _LINE_SIDES
            name = self.line.accessibleName()
            self.line.setText(self.line.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
