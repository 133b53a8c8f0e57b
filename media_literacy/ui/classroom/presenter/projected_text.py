"""A text on the projector that is scrolled by steps, such as the debrief."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.lesson.text_blocks import Block
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

_COLUMN, _AROUND, _OVERLAP = 640.0, 44.0, 0.15


class ProjectedText(VerticalScrollArea):
    """One page of paper with a text on it."""

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, pictures: PictureSource | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._pictures = appearance, pictures
        self._blocks: Sequence[Block] = ()
        self._text: RichTextView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("variant", "desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        desk = QWidget(self)
        desk.setProperty("variant", "desk")
        self._sheet = QFrame(desk)
        self._sheet.setProperty("variant", "paper")
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        self._column = QHBoxLayout(self._sheet)
        self.setWidget(desk)
        self._size_sheet()

    @property
    def is_at_end(self) -> bool:
        """Whether the last line is in view."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Set it in another look."""
        self._appearance = appearance
        if self._text is not None:
            self._text.apply_appearance(appearance)
        self._size_sheet()

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another text, from its beginning."""
        if blocks == self._blocks:
            return
        self._blocks = blocks
        if self._text is not None:
            self._column.removeWidget(self._text)
            self._text.deleteLater()
        self._text = RichTextView(
            blocks, self._appearance, self._sheet, pictures=self._pictures, open_link=_open_nothing
        )
        self._column.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        self.verticalScrollBar().setValue(0)

    def scroll_on(self) -> bool:
        """Go on by most of what is in view; False at the end."""
        return self._scroll(1)

    def scroll_back(self) -> bool:
        """Go back as far; False at the beginning."""
        return self._scroll(-1)

    def scroll_to_start(self) -> None:
        """Show its beginning."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column keeps its width."""
        super().resizeEvent(event)
        self._size_sheet()

    def _scroll(self, direction: int) -> bool:
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * round(self.viewport().height() * (1 - _OVERLAP)))
        return bar.value() != before

    def _size_sheet(self) -> None:
        px = self._appearance.scale.px
        around = round(px(_AROUND) * 0.7)
        self._column.setContentsMargins(around, around, around, around)
        self._sheet.setMaximumWidth(round(px(_COLUMN)))


def _open_nothing(_address: str) -> None:
    """Nobody presses anything on a projector."""
