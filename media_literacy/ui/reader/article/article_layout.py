"""The article on its page: where every sentence stands, and which one is under a point."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF

from media_literacy.lesson.model import Article, Sentence, SentenceId
from media_literacy.ui.text.flow import Flow, FlowStyle
from media_literacy.ui.text.outlines import enclosing
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.text.placed_block import Placed
from media_literacy.ui.theme.appearance import Appearance

PADDING = 44.0
TOP = 22.0


class ArticleLayout:
    """An article laid out on a page of one width; coordinates are the page's, in px.

    `label_height` is the room at the top for the label of origin. `reuse` is the layout of an earlier wording, whose
    lines are taken over where a block is as it was.
    """

    def __init__(
        self,
        article: Article,
        appearance: Appearance,
        page_width: float,
        *,
        pictures: PictureSource | None = None,
        label_height: float = 0.0,
        is_right_to_left: bool = False,
        reuse: "ArticleLayout | None" = None,
    ) -> None:
        self.article = article
        self.page_width = page_width
        self.is_right_to_left = is_right_to_left
        self.origin = QPointF(PADDING, TOP + label_height)
        self.flow = Flow(
            article.blocks,
            appearance,
            page_width - 2 * PADDING,
            style=FlowStyle.ARTICLE,
            pictures=pictures,
            is_right_to_left=is_right_to_left,
            reuse=reuse.flow if reuse is not None else None,
        )
        self._by_id = {sentence.id: sentence for sentence in article.sentences}
        self._by_block: dict[int, list[Sentence]] = {}
        for sentence in article.sentences:
            self._by_block.setdefault(sentence.block, []).append(sentence)
        self._placed = {placed.index: placed for placed in self.flow.placed}
        self._rows = self._last_in_rows()
        self._rectangles: dict[SentenceId, list[QRectF]] = {}
        self._bounds: dict[SentenceId, QRectF] = {}
        self._middles: dict[SentenceId, float | None] = {}
        """Of the first lines, in their blocks."""
        self._room_below: dict[int, float] = {}
        self.moves = 0
        """How often something was moved since the lines were broken."""

    @property
    def height(self) -> float:
        """The height of the page, with its margins."""
        return self.origin.y() + self.flow.height + PADDING

    def make_room(self, room_below: Mapping[int, float]) -> bool:
        """Leave room under some blocks, by block index in px, for notes in the text; whether that moved anything."""
        if room_below == self._room_below:
            return False
        self._room_below = dict(room_below)
        self.flow.make_room(room_below)
        self._rectangles.clear()
        self._bounds.clear()
        self.moves += 1
        return True

    def sentence(self, sentence: SentenceId) -> Sentence:
        """The sentence with that id."""
        return self._by_id[sentence]

    def placed(self, sentence: SentenceId) -> Placed:
        """The block that a sentence stands in."""
        return self._placed[self._by_id[sentence].block]

    def rectangles(self, sentence: SentenceId) -> list[QRectF]:
        """Where a sentence stands, one rectangle a line."""
        known = self._rectangles.get(sentence)
        if known is None:
            words, placed = self._by_id[sentence], self.placed(sentence)
            known = []
            if placed.layout is not None:
                corner = self.origin + QPointF(placed.text_x, placed.y)
                known = [box.translated(corner) for box in placed.layout.rectangles(words.start, words.end)]
            self._rectangles[sentence] = known
        return known

    def bounds(self, sentence: SentenceId) -> QRectF:
        """The rectangle around a sentence."""
        known = self._bounds.get(sentence)
        if known is None:
            known = self._bounds[sentence] = enclosing(self.rectangles(sentence))
        return QRectF(known)

    def top(self, sentence: SentenceId) -> float:
        """Where a sentence's first line begins; 0 for one that has no visible text."""
        boxes = self.rectangles(sentence)
        return boxes[0].top() if boxes else 0.0

    def middle(self, sentence: SentenceId) -> float:
        """The middle of a sentence's first line; 0 for one that has no visible text."""
        words, placed = self._by_id[sentence], self.placed(sentence)
        if sentence not in self._middles:
            lines = placed.layout
            self._middles[sentence] = lines.middle_of_first_line(words.start, words.end) if lines is not None else None
        middle = self._middles[sentence]
        return 0.0 if middle is None else self.origin.y() + placed.y + middle

    def baselines(self, sentence: SentenceId) -> list[float]:
        """The base line of each line of a sentence."""
        placed = self.placed(sentence)
        if placed.layout is None:
            return []
        top = self.origin.y() + placed.y
        return [top + placed.layout.baseline(box.top() - top) for box in self.rectangles(sentence)]

    def bottom_of_block(self, block: int) -> float:
        """Where a block ends, by its index; in a table the row."""
        return self.origin.y() + self._placed[block].bottom

    def last_in_row(self, sentence: SentenceId) -> int:
        """The index of a sentence's block; of a table's row, the last cell: room goes below the whole row."""
        return self._rows[self._by_id[sentence].block]

    def _last_in_rows(self) -> dict[int, int]:
        """For each block that the last one of its row, itself where it is in no table."""
        found: dict[int, int] = {}
        for index in sorted(self._placed, reverse=True):
            cell, after = self._placed[index].block.cell, self._placed.get(index + 1)
            other = after.block.cell if after is not None else None
            is_same_row = cell is not None and other is not None and (cell.table, cell.row) == (other.table, other.row)
            found[index] = found[index + 1] if is_same_row else index
        return found

    def in_block(self, block: int) -> list[Sentence]:
        """The sentences of one block, by its index."""
        return self._by_block.get(block, [])

    def sentence_at(self, point: QPointF) -> SentenceId | None:
        """The sentence under a point; None on white space beside the text."""
        block, offset = self.character_at(point) or (-1, 0)
        for sentence in self._by_block.get(block, ()):
            if sentence.start <= offset < sentence.end:
                return sentence.id
        return None

    def character_at(self, point: QPointF) -> tuple[int, int] | None:
        """The block index and offset of the character under a point; None on white space beside the text."""
        inner = point - self.origin
        placed = self.flow.at_point(inner)
        if placed is None or placed.layout is None:
            return None
        offset = placed.layout.character_at(inner - QPointF(placed.text_x, placed.y))
        return None if offset is None else (placed.index, offset)

    def text_place(self, point: QPointF) -> tuple[int, int] | None:
        """The block index and offset nearest to a point, for selecting text."""
        inner = point - self.origin
        placed = self.flow.at_point(inner)
        if placed is None or placed.layout is None:
            return None
        if inner.y() < placed.y:
            return placed.index, 0
        return placed.index, placed.layout.offset_at(inner - QPointF(placed.text_x, placed.y))

    def link_at(self, point: QPointF) -> str | None:
        """The address of the link under a point."""
        return self.flow.link_at(point - self.origin)

    def between(self, top: float, bottom: float) -> list[Sentence]:
        """The sentences of the blocks between two heights."""
        found: list[Sentence] = []
        for placed in self.flow.between(top - self.origin.y(), bottom - self.origin.y()):
            found.extend(self._by_block.get(placed.index, ()))
        return found

    def lines_in_view(self, sentence: SentenceId, top: float, bottom: float) -> float:
        """The share of a sentence's lines that stand wholly between two heights, 0 to 1."""
        boxes = self.rectangles(sentence)
        if not boxes:
            return 1.0
        inside = sum(1 for box in boxes if box.center().y() >= top and box.center().y() <= bottom)
        return inside / len(boxes)
