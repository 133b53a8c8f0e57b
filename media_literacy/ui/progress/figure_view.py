"""A figure on the page, drawn for its width; read aloud as the words that are said of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.export.figures.shapes import Canvas, Figure, mirrored
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.progress.figure_painter import canvas_for, paint_figure
from media_literacy.ui.text.spoken_blocks import SpokenParagraph
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText


class FigureView(WrappedText[Figure], QWidget):
    """`draw` makes the figure for a canvas."""

    def __init__(self, draw: Callable[[Canvas], Figure], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draw, self._appearance = draw, appearance
        self.let_height_follow_width()
        figure = self.layout_at(self.sizeHint().width())
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.words)

    def lay_out(self, width: int) -> Figure:
        """The figure at a width."""
        figure = self.draw(canvas_for(width, self._appearance.scale.size))
        return mirrored(figure) if self.isRightToLeft() else figure

    def height_of(self, layout: Figure) -> int:
        """As high as the figure."""
        return round(layout.height + 1)

    def sizeHint(self) -> QSize:
        """A column wide."""
        width = round(self._appearance.scale.px(600))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(120, 20)

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """What is said of it."""
        words = _("Figure, {title}: {words}").format(title=self.accessibleName(), words=self.accessibleDescription())
        return (SpokenParagraph((Run(words),)),)

    def paragraph_box(self, index: int) -> QRect:
        """All of it."""
        return self.rect()

    def follow_link(self, address: str) -> None:
        """Nothing: it has no links."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shapes."""
        paint_figure(QPainter(self), self.layout_at(self.width()), self._appearance.theme)
