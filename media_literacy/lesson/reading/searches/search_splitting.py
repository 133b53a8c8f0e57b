"""Takes the searches to read apart: heading, claim, hits and verdict, each with its place.

A list that became paragraphs in a word processor is read as well: a paragraph that begins with strong words and a dash
is a hit then, and what follows it is what one finds there.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.raw_search import RawHit, RawOpening, RawSearch, RawVerdict, Span
from media_literacy.lesson.raw_text import InlineText
from media_literacy.lesson.reading.choice_dash import find_dash
from media_literacy.lesson.source import Source
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.format_words import OPENING_WORD, load_format_words

_OPENING = re.compile(rf"\s*(?P<word>{OPENING_WORD})\s*[:：]\s*")
_OPENING_IN_LINE = re.compile(rf"[\s>]*(?P<word>{OPENING_WORD})[*_]*\s*[:：]")
_LEADING_DASH = re.compile(r"\s*[—–-]{1,3}\s+")
_TRAILING_DASH = re.compile(r"\s+[—–-]{1,3}\s*$")


def split_searches(blocks: Sequence[RawBlock], source: Source, language: str) -> tuple[list[RawBlock], list[RawSearch]]:
    """The blocks of *Leave the page* that are in no search, and its searches."""
    edges = [index for index, block in enumerate(blocks) if is_section_heading(block)]
    rest = list(blocks[: edges[0]]) if edges else list(blocks)
    searches: list[RawSearch] = []
    for start, end in itertools.pairwise([*edges, len(blocks)]):
        query_at = _query_at(blocks[start], language)
        if query_at is None:
            rest += blocks[start:end]
        else:
            searches.append(search_below(blocks[start], query_at, blocks[start + 1 : end], source, language))
    return rest, searches


def is_section_heading(block: RawBlock) -> bool:
    """Whether a block may open a search, or end the one above it."""
    return block.kind is BlockKind.HEADING and block.level == 2 and block.depth == 0


def opening_of(block: RawBlock) -> RawOpening | None:
    """The word with a colon that a block begins with, whether it means anything or not."""
    found = _OPENING.match(block.inline.text)
    return RawOpening(block, found.span("word"), found.end()) if found is not None else None


def _query_at(heading: RawBlock, language: str) -> int | None:
    opening = opening_of(heading)
    if opening is None or _word_of(opening, language) != "search":
        return None
    return opening.value_at


def _word_of(opening: RawOpening, language: str) -> str | None:
    return load_format_words().search_word(opening.word_text, language)


def search_below(
    heading: RawBlock, query_at: int, blocks: Sequence[RawBlock], source: Source, language: str
) -> RawSearch:
    """The search that a heading opens with the blocks below it."""
    claim: RawOpening | None = None
    verdict: RawVerdict | None = None
    hits: list[tuple[RawBlock, list[RawBlock]]] = []
    stray: list[RawBlock] = []
    for block in blocks:
        if claim is None and not hits and (found := claim_of(block, language)) is not None:
            claim = found
        elif verdict is None and (read := _verdict(block, language)) is not None:
            verdict = read
        elif _begins_hit(block, is_list_lost=verdict is None):
            hits.append((block, []))
        elif verdict is not None and block.item is None:
            verdict = verdict._replace(further=(*verdict.further, block))
        elif hits:
            hits[-1][1].append(block)
        else:
            stray.append(block)
    swallowed = tuple(_verdicts_in([block for first, more in hits for block in (first, *more)], source, language))
    if verdict is None and not swallowed and hits and hits[-1][1]:
        verdict = _unknown_verdict(hits[-1][1][-1])
        if verdict is not None:
            hits[-1][1].pop()
    made = tuple(_hit(block, tuple(further)) for block, further in hits)
    return RawSearch(heading, query_at, claim, made, verdict, tuple(stray), swallowed)


def claim_of(block: RawBlock, language: str) -> RawOpening | None:
    """The words that say which claim a search is about, if the block has them."""
    opening = opening_of(block)
    return opening if opening is not None and _word_of(opening, language) == "claim" else None


def _verdict(block: RawBlock, language: str) -> RawVerdict | None:
    """What a paragraph outside every list says that the results add up to."""
    opening = opening_of(block) if block.kind is BlockKind.PARAGRAPH else None
    if opening is None:
        return None
    bearing = load_format_words().bearing(opening.word_text, language)
    return RawVerdict(opening, bearing) if bearing is not None else None


def _unknown_verdict(block: RawBlock) -> RawVerdict | None:
    """The last paragraph, if it stands outside the list and begins with a word and a colon."""
    opening = opening_of(block) if block.kind is BlockKind.PARAGRAPH else None
    return RawVerdict(opening, None) if opening is not None else None


def _begins_hit(block: RawBlock, *, is_list_lost: bool) -> bool:
    if block.item is not None:
        return block.item.is_first and block.depth == 1
    end = _title_end(block.inline)
    return is_list_lost and block.kind is BlockKind.PARAGRAPH and end > 0 and _has_dash_at(block.inline.text, end)


def _has_dash_at(text: str, end: int) -> bool:
    return _LEADING_DASH.match(text, end) is not None or _TRAILING_DASH.search(text, 0, end) is not None


def _title_end(inline: InlineText) -> int:
    """Where the strong words end that a text begins with; 0 where it begins with none."""
    end = 0
    for piece in inline.pieces:
        if piece.strong:
            end = piece.start + len(piece.text)
        elif piece.text.strip():
            break
    return end


def _hit(block: RawBlock, further: tuple[RawBlock, ...]) -> RawHit:
    inline = block.inline
    text, title_end = inline.text, _title_end(inline)
    trailing = _TRAILING_DASH.search(text, 0, title_end)
    title = _trimmed(text, 0, trailing.start() if trailing else title_end)
    leading = _LEADING_DASH.match(text, title_end)
    start = leading.end() if leading else title_end
    code = ((piece.start - start, piece.start + len(piece.text) - start) for piece in inline.pieces if piece.code)
    dash = find_dash(text[start:], code)
    site_end, line_at = (start + dash[0], start + dash[1]) if dash else (len(text), len(text))
    return RawHit(block, title, _trimmed(text, start, site_end), _trimmed(text, line_at, len(text)), further)


def _trimmed(text: str, start: int, end: int) -> Span:
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), max(start, end - len(inside) + len(inside.rstrip()))


def _verdicts_in(blocks: Sequence[RawBlock], source: Source, language: str) -> Iterator[SourceRange]:
    """Where verdicts stand at the beginning of lines that belong to hits."""
    words = load_format_words()
    for block in blocks:
        if block.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            continue
        opening = opening_of(block)
        if opening is not None and words.bearing(opening.word_text, language):
            yield opening.word_range
        for number in range(block.first_line + 1, block.last_line + 1):
            found = _OPENING_IN_LINE.match(source.line(number))
            # In the middle of a text that was wrapped, the word is in small letters.
            if found and not found["word"][0].islower() and words.bearing(found["word"], language):
                first, end = found.span("word")
                yield SourceRange(Location(number, first + 1), Location(number, end + 1))
