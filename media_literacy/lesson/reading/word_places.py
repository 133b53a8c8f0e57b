"""Where a word that is explained first stands in the article: whole words, in any case, however accents are written."""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from media_literacy.lesson.model import Article, Sentence, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind

_WITHOUT_WORDS = frozenset(
    {BlockKind.HEADLINE, BlockKind.DECK, BlockKind.HEADING, BlockKind.CODE, BlockKind.PICTURE, BlockKind.RULE}
)
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
"""Scripts that put no space between words, so that none can be asked for."""
_APOSTROPHES = str.maketrans("‘’ʼ", "'''")
_MASKED = "\0"
"""Stands for what is in a link or in code, and in no word."""
_TAKEN = b"\1"


@dataclass(frozen=True, slots=True)
class WordPlace:
    """`article.blocks[block].text[start:end]`, in that sentence."""

    block: int
    start: int
    end: int
    sentence: SentenceId


@dataclass(frozen=True, slots=True)
class _Folded:
    """A block's text as it is compared: `places[n]` is where the character `text[n]` comes from."""

    index: int
    block: Block
    text: str
    places: tuple[int, ...]


class WordFinder:
    """Gives each word its place; one that is taken is not given again, so that longer words should come first."""

    def __init__(self, article: Article) -> None:
        self._sentences: defaultdict[int, list[Sentence]] = defaultdict(list)
        for sentence in article.sentences:
            self._sentences[sentence.block].append(sentence)
        self._blocks = [
            _folded_block(index, block)
            for index, block in enumerate(article.blocks)
            if block.kind not in _WITHOUT_WORDS and block.runs
        ]
        self._taken = {block.index: bytearray(len(block.block.text)) for block in self._blocks}

    def find(self, word: str) -> WordPlace | None:
        """The first place of the word that no other word has; None if there is none."""
        wanted = fold(word)
        for block in self._blocks if wanted else ():
            taken = self._taken[block.index]
            for start, end in _occurrences(block, wanted, taken):
                sentence = self._sentence(block.index, start, end)
                if sentence is not None:
                    taken[start:end] = _TAKEN * (end - start)
                    return WordPlace(block.index, start, end, sentence.id)
        return None

    def _sentence(self, block: int, start: int, end: int) -> Sentence | None:
        sentences = self._sentences[block]
        at = bisect_right(sentences, start, key=attrgetter("start")) - 1
        return sentences[at] if at >= 0 and end <= sentences[at].end else None


def fold(word: str) -> str:
    """A word as it is compared."""
    return _folded(word.strip())[0]


def _folded_block(index: int, block: Block) -> _Folded:
    masked = "".join(_MASKED * len(run.text) if run.link or run.code else run.text for run in block.runs)
    return _Folded(index, block, *_folded(masked))


def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    signs: list[str] = []
    places: list[int] = []
    for is_space, group in groupby(enumerate(text.translate(_APOSTROPHES)), lambda found: found[1].isspace()):
        found = list(group)
        if is_space:
            found = [(found[0][0], " ")]
        for place, sign in found:
            same = unicodedata.normalize("NFD", unicodedata.normalize("NFD", sign).casefold())
            signs.append(same)
            places += [place] * len(same)
    return "".join(signs), tuple(places)


def _occurrences(block: _Folded, wanted: str, taken: bytearray) -> Iterator[tuple[int, int]]:
    """From where to where the word stands by itself in the text of the block, and no other word does."""
    text, places = block.block.text, block.places
    at = block.text.find(wanted)
    while at >= 0:
        stop = at + len(wanted)
        is_whole = (at == 0 or places[at] != places[at - 1]) and (
            stop == len(places) or places[stop] != places[stop - 1]
        )
        start, end = places[at], places[stop - 1] + 1
        last = taken.rfind(_TAKEN, start, end)
        if last < 0 and is_whole and _is_bounded(text, start, end):
            yield start, end
        at = block.text.find(wanted, at + 1 if last < 0 else bisect_right(places, last))


def _is_bounded(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_joins(before) and _joins(text[start])) and not (_joins(after) and _joins(text[end - 1]))


def _joins(sign: str) -> bool:
    """Whether a sign goes on with the word beside it."""
    if not sign or _UNSPACED.match(sign):
        return False
    return sign.isalnum() or sign == "_" or unicodedata.category(sign).startswith("M")
