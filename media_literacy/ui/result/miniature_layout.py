"""Where each sentence lies in the small picture of an article: in lines, block by block, as on the page itself.

A sentence is as long as its text; at its beginning there is room for a sign and a number.
"""

from dataclasses import dataclass
from typing import NamedTuple

from media_literacy.lesson.model import Article, Sentence, SentenceId
from media_literacy.lesson.text_blocks import BlockKind

LINE_HEIGHT = 22.0
BLOCK_GAP = 6.0
HEAD = 32.0
"""The room for sign and number, in px at 100 % as all of these."""

_SHORTEST = 12.0
_SENTENCE_GAP = 8.0
_LINES_WANTED = 10
_LEAST_PER_CHARACTER, _MOST_PER_CHARACTER = 0.5, 3.0
_WEIGHTS = {BlockKind.HEADLINE: 1.7, BlockKind.DECK: 1.2, BlockKind.HEADING: 1.3}
_INDENTS = {BlockKind.ITEM: 18.0, BlockKind.QUOTATION: 18.0}


class Strip(NamedTuple):
    """What one sentence takes of one line, in px; `top` is that of the line."""

    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence in the small picture. The first strip begins with the room for sign and number."""

    sentence: SentenceId
    kind: BlockKind
    strips: tuple[Strip, ...]


@dataclass(frozen=True, slots=True)
class Miniature:
    """All pieces in reading order, and the height of the whole."""

    pieces: tuple[Piece, ...]
    height: float

    def piece_at(self, x: float, y: float, line_height: float) -> int | None:
        """The index of the piece at a point; None beside all of them."""
        for index, piece in enumerate(self.pieces):
            for strip in piece.strips:
                if strip.left <= x < strip.left + strip.width and strip.top <= y < strip.top + line_height:
                    return index
        return None

    def piece_beyond(self, index: int, by: int) -> int:
        """The piece one line below (`by` 1) or above (-1), nearest to the beginning of this one; else this one."""
        strips = self.pieces[index].strips
        edge, middle = strips[-1 if by > 0 else 0].top, strips[0].left + strips[0].width / 2
        tops = {strip.top for piece in self.pieces for strip in piece.strips if (strip.top - edge) * by > 0}
        if not tops:
            return index
        line = min(tops) if by > 0 else max(tops)
        return min(
            (
                (abs(strip.left + strip.width / 2 - middle), other)
                for other, piece in enumerate(self.pieces)
                for strip in piece.strips
                if strip.top == line
            ),
        )[1]


def lay_out_miniature(article: Article, width: float, scale: float) -> Miniature:
    """The picture of an article so many px wide; `scale` is the size of the text, 1.0 at 100 %."""
    weights = sum(len(sentence.text) * _weight(article, sentence) for sentence in article.sentences)
    per_character = min(
        max(width * _LINES_WANTED / max(weights, 1), _LEAST_PER_CHARACTER * scale), _MOST_PER_CHARACTER * scale
    )
    flow = _Flow(width, scale)
    block = -1
    pieces = []
    for sentence in article.sentences:
        kind = article.blocks[sentence.block].kind
        if sentence.block != block:
            flow.begin_block(_INDENTS.get(kind, 0.0), is_first=block < 0)
            block = sentence.block
        strips = flow.add(len(sentence.text) * _weight(article, sentence) * per_character)
        pieces.append(Piece(sentence.id, kind, strips))
    return Miniature(tuple(pieces), flow.top + LINE_HEIGHT * scale if pieces else 0.0)


def _weight(article: Article, sentence: Sentence) -> float:
    return _WEIGHTS.get(article.blocks[sentence.block].kind, 1.0)


class _Flow:
    """Fills line after line."""

    def __init__(self, width: float, scale: float) -> None:
        self._width, self._scale = width, scale
        self._indent = self._x = 0.0
        self.top = 0.0

    def begin_block(self, indent: float, *, is_first: bool) -> None:
        if not is_first:
            self.top += (LINE_HEIGHT + BLOCK_GAP) * self._scale
        self._indent = self._x = indent * self._scale

    def add(self, length: float) -> tuple[Strip, ...]:
        shortest = _SHORTEST * self._scale
        least = HEAD * self._scale + shortest
        if self._x > self._indent and self._width - self._x < least:
            self._next_line()
        strips = []
        left = max(HEAD * self._scale + length, least)
        while True:
            room = max(self._width - self._x, least)
            taken = left if left <= room else room
            if 0 < left - taken < shortest and taken - shortest >= least:
                taken -= shortest  # else the last line would hold a crumb
            strips.append(Strip(self._x, self.top, taken))
            left -= taken
            self._x += taken
            if left <= 0:
                break
            self._next_line()
        self._x += _SENTENCE_GAP * self._scale
        return tuple(strips)

    def _next_line(self) -> None:
        self.top += LINE_HEIGHT * self._scale
        self._x = self._indent
