"""The article as it is printed on its page: lines broken for a width, under the label of origin."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from media_literacy.lesson.model import Article
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.article.article_layout import PADDING, ArticleLayout
from media_literacy.ui.reader.article.article_painter import ArticleAppearance, paint_article, paint_label
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role


class PrintedArticle:
    """Lays out when `layout` is first asked for, and again after a change of the article, the width or the look."""

    def __init__(
        self, article: Article, appearance: Appearance, pictures: PictureSource | None, *, is_right_to_left: bool
    ) -> None:
        self.article, self.appearance = article, appearance
        self.is_right_to_left = is_right_to_left
        self.label = ""
        self.width = 660.0
        self._pictures = pictures
        self._label_layout: BlockLayout | None = None
        self._layout: ArticleLayout | None = None
        self._earlier: ArticleLayout | None = None

    @property
    def layout(self) -> ArticleLayout:
        """Where everything stands on the page."""
        if self._layout is None:
            self._layout = self._lay_out()
            self._earlier = None
        return self._layout

    @property
    def is_laid_out(self) -> bool:
        """Whether the lines were broken for the page's width."""
        return self._layout is not None

    def set_width(self, width: float) -> None:
        """Break the lines for a page of another width, in px."""
        self.width, self._layout = width, None

    def set_appearance(self, appearance: Appearance) -> None:
        """Print it in another theme or size."""
        self.appearance, self._layout = appearance, None

    def set_label(self, label: str) -> None:
        """Print another label over it."""
        self.label, self._layout = label, None

    def set_article(self, article: Article, pictures: PictureSource, *, is_right_to_left: bool) -> None:
        """Print another wording; what did not change is not laid out again."""
        self.article, self._pictures, self.is_right_to_left = article, pictures, is_right_to_left
        self._earlier, self._layout = self._layout, None

    def paint(self, painter: QPainter, event: QPaintEvent, page: QRect, shown: ArticleAppearance) -> None:
        """The paper, then block by block: washes, words, lines, frames and signs."""
        layout = self.layout
        painter.fillRect(event.rect(), self.appearance.theme.colour("paper"))
        painter.setPen(QPen(self.appearance.theme.colour("line"), 1))
        painter.drawRect(page.adjusted(0, 0, -1, -1))
        if self._label_layout is not None and event.rect().top() < layout.origin.y():
            paint_label(painter, self._label_layout, layout, self.appearance)
        paint_article(painter, layout, shown, self.appearance, event.region(), page.width())

    def _lay_out(self) -> ArticleLayout:
        room = 0.0
        self._label_layout = None
        if self.label:
            width = self.width - 2 * PADDING - self.appearance.scale.px(16)
            side = Qt.AlignmentFlag.AlignRight if self.is_right_to_left else Qt.AlignmentFlag.AlignLeft
            runs, role = (Run(self.label),), Role.LABEL
            self._label_layout = BlockLayout(runs, role, self.appearance, width, colour="missed", alignment=side)
            room = self._label_layout.height + 6
        return ArticleLayout(
            self.article,
            self.appearance,
            self.width,
            pictures=self._pictures,
            label_height=room,
            is_right_to_left=self.is_right_to_left,
            reuse=self._earlier,
        )
