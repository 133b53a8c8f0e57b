"""The hard words on the page: a fine dotted line under each, and which one is under a point."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from media_literacy.lesson.model import SentenceId, Word
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.shortening import shortened
from media_literacy.ui.reader.article.article_layout import ArticleLayout
from media_literacy.ui.text.placed_block import Placed
from media_literacy.ui.theme.appearance import Appearance

_LONGEST_LABEL = 60
_UNDER = 2.4
"""How far under the base line the dots stand; the line of a state leaves them room."""


class ExplainedWords:
    """The words of one article, by their places among those of the lesson."""

    def __init__(self, words: Sequence[Word] = ()) -> None:
        self.words = tuple(words)
        self._by_block: defaultdict[int, list[int]] = defaultdict(list)
        self._by_sentence: defaultdict[SentenceId, list[int]] = defaultdict(list)
        for index in sorted(range(len(self.words)), key=lambda index: self.words[index].start):
            self._by_block[self.words[index].block].append(index)
            self._by_sentence[self.words[index].sentence].append(index)

    def at(self, layout: ArticleLayout, point: QPointF) -> int | None:
        """The word under a point."""
        place = layout.character_at(point)
        if place is None:
            return None
        here = self._by_block.get(place[0], [])
        return next((index for index in here if self.words[index].start <= place[1] < self.words[index].end), None)

    def label(self, index: int) -> str:
        """A word as it stands in a menu: short, with hidden signs named, and without a shortcut."""
        return visible_line(shortened(self.words[index].text, _LONGEST_LABEL)).replace("&", "&&")

    def in_sentence(self, sentence: SentenceId | None) -> list[int]:
        """The words of a sentence in their order there."""
        return list(self._by_sentence.get(sentence, [])) if sentence is not None else []

    def rectangles(self, layout: ArticleLayout, index: int) -> list[QRectF]:
        """Where a word stands on the page, one rectangle a line."""
        word = self.words[index]
        placed = layout.placed(word.sentence)
        if placed.layout is None:
            return []
        corner = layout.origin + QPointF(placed.text_x, placed.y)
        return [box.translated(corner) for box in placed.layout.rectangles(word.start, word.end)]

    def gaps(self, layout: ArticleLayout, sentence: SentenceId) -> list[QRectF]:
        """Where the line of a sentence's state leaves room for the dots of its words."""
        return [box for index in self._by_sentence.get(sentence, ()) for box in self.rectangles(layout, index)]

    def paint(self, painter: QPainter, layout: ArticleLayout, placed: Placed, appearance: Appearance) -> None:
        """Underline the words of a block with fine dots."""
        here = [self.words[index] for index in self._by_block.get(placed.index, [])]
        if not here or placed.layout is None:
            return
        top = layout.origin.y() + placed.y
        corner = QPointF(layout.origin.x() + placed.text_x, top)
        pen = QPen(appearance.theme.colour("soft"), max(appearance.scale.px(1.1), 1.0))
        pen.setDashPattern([1.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.save()
        painter.setPen(pen)
        for word in here:
            for box in placed.layout.rectangles(word.start, word.end):
                y = round(top + placed.layout.baseline(box.top()) + appearance.scale.px(_UNDER)) + 0.5
                painter.drawLine(QPointF(corner.x() + box.left(), y), QPointF(corner.x() + box.right(), y))
        painter.restore()
