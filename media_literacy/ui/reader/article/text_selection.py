"""A stretch of the article's text that the reader has selected."""

from typing import NamedTuple

from media_literacy.lesson.model import NO_SENTENCE, Article, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind

TextPlace = tuple[int, int]
"""A block's index and an offset in its text, in code points."""


class TextSelection(NamedTuple):
    """From `anchor`, where the reader began, to `cursor`, where the pointer is."""

    anchor: TextPlace
    cursor: TextPlace

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.cursor

    def span(self, block: int, length: int) -> tuple[int, int] | None:
        """What is selected of one block whose text has that length; None for nothing."""
        first, last = sorted((self.anchor, self.cursor))
        if not first[0] <= block <= last[0]:
            return None
        start = first[1] if block == first[0] else 0
        end = last[1] if block == last[0] else length
        return (start, end) if start < end else None

    def holds(self, place: TextPlace) -> bool:
        """Whether a place lies in it."""
        first, last = sorted((self.anchor, self.cursor))
        return first <= place < last

    def first_sentence(self, article: Article) -> SentenceId:
        """The sentence in which it begins, or the first one behind; NO_SENTENCE where there is none."""
        block, start = min(self.anchor, self.cursor)
        behind = (sentence.id for sentence in article.sentences if (sentence.block, sentence.end) > (block, start))
        return next(behind, NO_SENTENCE)

    def text(self, article: Article) -> str:
        """The selected text; blocks stand apart by an empty line, items and rows by a line, cells by a tab."""
        pieces = []
        previous = None
        for index, block in enumerate(article.blocks):
            span = self.span(index, len(block.text))
            if span is None:
                continue
            if previous is not None:
                pieces.append(_between(previous, block))
            pieces.append(block.text[span[0] : span[1]])
            previous = block
        return "".join(pieces)


def _between(block: Block, following: Block) -> str:
    if block.cell and following.cell and block.cell.table == following.cell.table:
        return "\t" if block.cell.row == following.cell.row else "\n"
    return "\n" if following.kind is BlockKind.ITEM else "\n\n"


def everything(article: Article) -> TextSelection:
    """All of the article."""
    last = len(article.blocks) - 1
    return TextSelection((0, 0), (last, len(article.blocks[last].text)) if last >= 0 else (0, 0))


def word_at(article: Article, place: TextPlace) -> TextSelection:
    """The word around a place."""
    text = article.blocks[place[0]].text
    start = end = min(place[1], len(text))
    while start > 0 and _is_word(text[start - 1]):
        start -= 1
    while end < len(text) and _is_word(text[end]):
        end += 1
    return TextSelection((place[0], start), (place[0], end))


def _is_word(character: str) -> bool:
    return character.isalnum() or character in "'’-"
