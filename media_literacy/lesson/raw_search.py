"""A search to read as it was written: its blocks, and where its words stand in them."""

from typing import NamedTuple

from media_literacy.diagnostics import SourceRange
from media_literacy.lesson.model import Bearing
from media_literacy.lesson.raw_lesson import RawBlock

Span = tuple[int, int]
"""From where to where something stands in the text of its block."""


class RawHit(NamedTuple):
    """A hit as written: the spans of title, site and line in the text of `block`; `further` is what opening it shows.

    A span is empty where nothing is written.
    """

    block: RawBlock
    title: Span
    site: Span
    line: Span
    further: tuple[RawBlock, ...]

    @property
    def blocks(self) -> tuple[RawBlock, ...]:
        return (self.block, *self.further)

    def text(self, span: Span) -> str:
        """What is written there, on one line."""
        return " ".join(self.block.inline.text[slice(*span)].split())

    def range(self, span: Span) -> SourceRange:
        return self.block.inline.range(*span)


class RawOpening(NamedTuple):
    """A block that begins with a word and a colon, and where its value begins in the text of the block."""

    block: RawBlock
    word: Span
    value_at: int

    @property
    def word_text(self) -> str:
        return self.block.inline.text[slice(*self.word)]

    @property
    def word_range(self) -> SourceRange:
        """Where the word stands, without its colon."""
        return self.block.inline.range(*self.word)

    @property
    def text(self) -> str:
        return self.block.inline.text[self.value_at :]


class RawVerdict(NamedTuple):
    """The words that say what the results add up to; `bearing` is None where they say none that is known."""

    opening: RawOpening
    bearing: Bearing | None
    further: tuple[RawBlock, ...] = ()


class RawSearch(NamedTuple):
    """A search as written: its heading, with the query from `query_at` on, and what stands below it.

    `stray` are the blocks that are no part of it; `swallowed` is where verdicts stand inside the list of hits.
    """

    heading: RawBlock
    query_at: int
    claim: RawOpening | None
    hits: tuple[RawHit, ...]
    verdict: RawVerdict | None
    stray: tuple[RawBlock, ...] = ()
    swallowed: tuple[SourceRange, ...] = ()

    @property
    def query(self) -> str:
        return self.heading.inline.text[self.query_at :].strip()

    @property
    def query_range(self) -> SourceRange:
        return self.heading.inline.range(self.query_at, len(self.heading.inline.text))

    @property
    def blocks(self) -> tuple[RawBlock, ...]:
        """All of it, in the order of the file."""
        found = [self.heading, *self.stray, *(block for hit in self.hits for block in hit.blocks)]
        if self.claim is not None:
            found.append(self.claim.block)
        if self.verdict is not None:
            found += [self.verdict.opening.block, *self.verdict.further]
        return tuple(sorted(found, key=lambda block: block.first_line))
