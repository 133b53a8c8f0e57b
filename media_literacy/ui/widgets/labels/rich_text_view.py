"""Blocks of a lesson as a widget: cards, the debrief, discussion and teacher notes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.bidi import runs_from_right
from media_literacy.lesson.text_blocks import Block
from media_literacy.ui.text.flow import Flow, FlowStyle
from media_literacy.ui.text.outlines import enclosing, paint_link_ring
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.text.spoken_blocks import SpokenParagraph, spoken_blocks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText


class RichTextView(WrappedText[Flow], QWidget):
    """Shows blocks in a column as wide as the widget; its height follows. Links are real controls.

    `open_link` is handed an address, or "#" and the id of a sentence or a card.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        style: FlowStyle = FlowStyle.TEXT,
        colour: str = "ink",
        pictures: PictureSource | None = None,
        open_link: Callable[[str], object],
        is_right_to_left: bool | None = None,
    ) -> None:
        """Without `is_right_to_left` it runs as its first letter does."""
        super().__init__(parent)
        self._blocks, self._appearance, self._style = tuple(blocks), appearance, style
        self._colour, self._pictures, self._open_link = colour, pictures, open_link
        self.let_height_follow_width()
        self._paragraphs = spoken_blocks(self._blocks)
        text = self.text()
        self._is_rtl = bool(runs_from_right(text)) if is_right_to_left is None else is_right_to_left
        self._spoken = SpokenText(text, self)
        self._links: list[SpokenButton] = []
        self._link_lines: list[tuple[QRectF, ...]] = []
        for run, _ in self.layout_at(self._column).links():
            button = SpokenButton(run.text, self)
            button.setObjectName(run.link or "")
            button.clicked.connect(self._on_link_clicked)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._links.append(button)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Lay out again in another look."""
        super().apply_appearance(appearance)
        self._place_controls()

    def height_of(self, layout: Flow) -> int:
        """The height that the text needs, in px."""
        return round(layout.height + 0.5)

    def sizeHint(self) -> QSize:
        """A column for reading."""
        return QSize(self._column, self.heightForWidth(self._column))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(120, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        self._place_controls()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the frame of a focused link."""
        painter = QPainter(self)
        self._flow.draw(painter, QRectF(event.rect()))
        for button, lines in zip(self._links, self._link_lines, strict=True):
            if button.hasFocus():
                paint_link_ring(painter, lines, self._appearance)

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """What is read of it: its blocks, with what each of them is."""
        return self._paragraphs

    def text(self) -> str:
        """Its words, each block on a line of its own."""
        return "\n".join(block.text for block in self._blocks if block.text)

    def paragraph_box(self, index: int) -> QRect:
        """Where the blocks of one of these paragraphs stand."""
        wanted = set(self._paragraphs[index].blocks)
        box = QRectF()
        for placed in self.layout_at(self.width()).placed:
            if placed.index in wanted:
                box = box.united(QRectF(placed.text_x, placed.y, placed.width, placed.bottom - placed.y))
        return box.toAlignedRect()

    def follow_link(self, address: str) -> None:
        """Go where a link of the text leads."""
        self._open_link(address)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A link that spans lines is larger than its control."""
        link = self._flow.link_at(QPointF(event.position()))
        if link:
            self._open_link(link)

    def _on_link_clicked(self) -> None:
        self._open_link(self.sender().objectName())

    @property
    def _column(self) -> int:
        return round(self._appearance.scale.px(560))

    @property
    def _flow(self) -> Flow:
        return self.layout_at(self.width())

    def _place_controls(self) -> None:
        self._spoken.setGeometry(self.rect())
        self._link_lines = [lines for _, lines in self._flow.links()]
        for button, lines in zip(self._links, self._link_lines, strict=True):
            button.setGeometry(enclosing(lines).toAlignedRect())
        self.update()

    def lay_out(self, width: int) -> Flow:
        """The blocks at a width."""
        return Flow(
            self._blocks,
            self._appearance,
            width,
            style=self._style,
            colour=self._colour,
            pictures=self._pictures,
            is_right_to_left=self._is_rtl,
        )
