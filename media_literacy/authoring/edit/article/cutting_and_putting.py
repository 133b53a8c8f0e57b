"""Ways to take sentences out of the source, and to put what is written of one beside another."""

import re
from collections.abc import Iterator, Sequence

from media_literacy.authoring.edit.article.block_lines import Lines, lines_of
from media_literacy.authoring.edit.article.sentence_source import (
    ONE_LINE,
    extent,
    hard_break,
    in_block,
    inner_extent,
    parting,
)
from media_literacy.authoring.edit.source.blank_lines import first_blank_above
from media_literacy.authoring.edit.source.splice import without_lines
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.source import Source, Span
from media_literacy.lesson.text_blocks import BlockKind

Ways = Iterator[tuple[Splice, ...]]

_LINE_BREAK = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t>]*")


def written(raw: RawLesson, index: int) -> str:
    """What is written of a sentence, with its signs and marks, on one line."""
    found = extent(raw, index) or inner_extent(raw, index)
    return _LINE_BREAK.sub(" ", raw.source.text[found.start : found.end])


def ways_to_cut(raw: RawLesson, index: int) -> Ways:
    """Without a sentence: with the gap behind it or the one before it; with its block where it is all of that."""
    members = in_block(raw, index)
    block = raw.article.sentences[index].block
    if len(members) == 1 and raw.article.blocks[block].kind is not BlockKind.CELL:
        yield from ways_to_cut_lines(raw.source, lines_of(raw, block))
        return
    spans = [[extent(raw, at) or inner_extent(raw, at) for at in members], [inner_extent(raw, at) for at in members]]
    at = members.index(index)
    for each in spans[: 1 if spans[0] == spans[1] else 2]:
        if at + 1 < len(each):
            yield (Splice(each[at].start, each[at + 1].start, ""),)
        if at:
            yield (Splice(each[at - 1].end, each[at].end, ""),)
        if len(each) == 1:
            yield (Splice(*each[at], ""),)


def ways_to_cut_lines(source: Source, lines: Lines) -> Ways:
    """Without these lines: with the empty ones above them, or with those below."""
    first = _blank_above(source, lines.first)
    yield (without_lines(source, first, lines.last),)
    below = lines.last + 1
    while below <= len(source.lines) and not source.line(below).strip(" \t>"):
        below += 1
    if below - 1 > lines.last:
        yield (without_lines(source, lines.first, below - 1),)
    yield (without_lines(source, lines.first, lines.last),)


def _blank_above(source: Source, line: int) -> int:
    """Where the empty lines above a line begin; in a quotation those with nothing but its signs."""
    first = first_blank_above(source, line, 2)
    if first == line and ">" in source.line(line)[:4]:
        while first > 2 and source.line(first - 1).strip() and not source.line(first - 1).strip(" \t>"):
            first -= 1
    return first


def ways_to_put(
    raw: RawLesson, members: Sequence[int], after: int, words: str, markdown: tuple[str, str], *, on_its_line: bool
) -> Ways:
    """A sentence behind the one with that place among those of a block, or before the first (-1).

    `words` are what is read of it; `markdown` what is written in the midst of a line, and at the beginning of one.
    """
    near = members[max(after, 0)]
    is_before = after < 0
    sentence = raw.article.sentences[near]
    if on_its_line:
        if raw.article.block(sentence).kind in ONE_LINE:
            return
        gap = hard_break(raw, near)
    else:
        gap = parting(raw, near, words, sentence.text) if is_before else parting(raw, near, sentence.text, words)
    outer, inner = extent(raw, near), inner_extent(raw, near)
    for here in dict.fromkeys((outer or inner, inner)):
        yield (_put(here, gap, markdown, is_before=is_before),)


def _put(here: Span, gap: str, markdown: tuple[str, str], *, is_before: bool) -> Splice:
    in_line, at_start = markdown
    if is_before:
        return Splice(here.start, here.start, at_start + gap)
    return Splice(here.end, here.end, gap + (at_start if "\n" in gap or "\r" in gap else in_line))
