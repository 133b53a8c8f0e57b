"""Blocks of a lesson as pieces of print: styles by what a block is, links as text, sentences with their numbers."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from media_literacy.engine.wording.outcome_wording import place_of_link
from media_literacy.export.paper.pieces import (
    BODY,
    BYLINE,
    CAPTION,
    CODE,
    DECK,
    HEADING,
    HEADLINE,
    NOTE,
    NOTE_TITLE,
    TABLE,
    Figure,
    Line,
    Piece,
    Row,
    Rule,
    Span,
    Style,
    Text,
)
from media_literacy.lesson.model import Lesson, Sentence, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run

_INDENT, _QUOTE_INDENT = 16.0, 14.0


@dataclass(frozen=True, slots=True)
class Setting:
    """How blocks are printed: the style of each kind of block, and the space above a paragraph.

    A table of more than `most_columns` is printed in parts one below the other, each with the first column.
    """

    body: Style
    styles: Mapping[BlockKind, Style]
    space: float
    most_columns: int

    def style(self, block: Block) -> Style:
        """The style of a block."""
        return self.styles.get(block.kind, self.body)


_COMMON = {BlockKind.CODE: CODE, BlockKind.CAPTION: CAPTION}
ARTICLE = Setting(
    BODY,
    MappingProxyType(
        _COMMON
        | {
            BlockKind.HEADLINE: HEADLINE,
            BlockKind.DECK: DECK,
            BlockKind.HEADING: HEADING,
            BlockKind.BYLINE: BYLINE,
            BlockKind.CELL: TABLE,
        }
    ),
    8.0,
    most_columns=8,
)
SMALL_ARTICLE = Setting(
    replace(BODY, size=10.0, leading=14.5),
    MappingProxyType(
        dict(ARTICLE.styles)
        | {
            BlockKind.HEADLINE: replace(HEADLINE, size=16.0, leading=19.5),
            BlockKind.DECK: replace(DECK, size=11.0, leading=14.5),
        }
    ),
    7.0,
    most_columns=5,
)
PARTS = Setting(
    replace(BODY, size=10.0, leading=14.5),
    MappingProxyType(_COMMON | {BlockKind.HEADING: replace(HEADING, size=11.5, leading=15.0), BlockKind.CELL: TABLE}),
    6.0,
    most_columns=9,
)
NOTES = Setting(
    NOTE,
    MappingProxyType({BlockKind.CODE: replace(CODE, size=8.5, leading=12.5), BlockKind.HEADING: NOTE_TITLE}),
    3.0,
    most_columns=6,
)
_SPACE_BEFORE = {BlockKind.HEADING: 2.0, BlockKind.PICTURE: 1.5, BlockKind.CODE: 1.2, BlockKind.RULE: 1.2}


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which sentences stand in a block, and the line under each."""

    sentences: tuple[Sentence, ...] = ()
    lines: Mapping[SentenceId, Line] = field(default_factory=lambda: MappingProxyType({}))


def set_blocks(
    blocks: Sequence[Block],
    lesson: Lesson,
    setting: Setting,
    numbers: Mapping[int, Numbers] = MappingProxyType({}),
    *,
    is_first: bool = False,
) -> list[tuple[int, Piece]]:
    """Pieces of these blocks, each with the index of its (first) block. `is_first`: nothing stands above them."""
    found: list[tuple[int, Piece]] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        before = 0.0 if is_first and not found else _space(blocks, index, setting)
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if block.cell is not None:
            rows = _rows(blocks, index)
            table = _Table(blocks, rows, lesson, setting, numbers)
            found += ((index, row) for row in _set_table(table, before))
            index = rows[-1].stop
            continue
        if block.kind is BlockKind.RULE:
            found.append((index, Rule(before, keeps_next=following is not None)))
        elif block.kind is BlockKind.PICTURE and block.picture is not None:
            has_caption = following is not None and following.kind is BlockKind.CAPTION
            found.append((index, Figure(block.picture.source, block.picture.alt, before, keeps_next=has_caption)))
        else:
            found.append((index, _text(block, lesson, setting, numbers.get(index, Numbers()), before, following)))
        index += 1
    return found


def set_runs(runs: Sequence[Run], lesson: Lesson, numbers: Numbers = Numbers()) -> tuple[Span, ...]:
    """Runs as spans; a link says where it leads, and a sentence begins with its number."""
    spans: list[Span] = []
    at = 0
    cuts = sorted({edge for sentence in numbers.sentences for edge in (sentence.start, sentence.end)})
    for run in runs:
        end = at + len(run.text)
        edges = [at, *(cut for cut in cuts if at < cut < end), end]
        for start, stop in itertools.pairwise(edges):
            sentence = next(
                (sentence for sentence in numbers.sentences if sentence.start <= start < sentence.end), None
            )
            if sentence is not None and sentence.start == start:
                spans.append(Span(f"{sentence.number}\u00a0", number=sentence.number))
            line = numbers.lines.get(sentence.id, Line.NONE) if sentence else Line.NONE
            spans.append(Span(run.text[start - at : stop - at], run.strong, run.emphasis, run.code, line))
        if run.link is not None and (where := _where(run, lesson)):
            spans.append(Span(where, run.strong, run.emphasis))
        at = end
    return tuple(span for span in spans if span.text)


def _text(
    block: Block, lesson: Lesson, setting: Setting, numbers: Numbers, before: float, following: Block | None
) -> Text:
    runs = block.runs
    if block.kind is BlockKind.BYLINE:  # the slant said “byline” in the source; the page says it otherwise
        runs = tuple(run._replace(emphasis=False) for run in runs)
    indent, marker = block.quote_depth * _QUOTE_INDENT, ""
    if block.item is not None:
        indent += block.item.depth * _INDENT
        boxes = {None: block.item.marker, True: "☑", False: "☐"}
        marker = boxes[block.item.checked] if block.item.is_first else ""
    is_heading = block.kind in (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.HEADING)
    leads_on = block.text.endswith(":") and following is not None and following.item is not None
    return Text(
        set_runs(runs, lesson, numbers),
        setting.style(block),
        before,
        indent,
        marker,
        bars=block.quote_depth,
        keeps_next=(is_heading or leads_on) and following is not None,
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """A table among blocks: the indexes of each row's cells, and how they are printed."""

    blocks: Sequence[Block]
    rows: Sequence[range]
    lesson: Lesson
    setting: Setting
    numbers: Mapping[int, Numbers]


def _set_table(table: _Table, before: float) -> Iterator[Row]:
    """The rows of a table; of one that is too wide, the rows of each part of it."""
    cells = [table.blocks[row.start].cell for row in table.rows]
    columns = max(
        len(row) if cell is None else max(cell.columns, len(row)) for cell, row in zip(cells, table.rows, strict=True)
    )
    for part in _parts(columns, table.setting.most_columns):
        for number, row in enumerate(table.rows):
            space = 0.0 if number else before if part.start == 0 else table.setting.space
            yield _row(table, row, part, space)


def _parts(columns: int, most: int) -> Iterator[range]:
    """The columns of each part; all but the first part leave room for the first column."""
    yield range(min(columns, most))
    for start in range(most, columns, most - 1):
        yield range(start, min(start + most - 1, columns))


def _row(table: _Table, cells: range, part: range, before: float) -> Row:
    first = table.blocks[cells.start].cell
    is_header = first is not None and first.is_header
    shown = [_cell(table, cells, column, is_header=is_header) for column in part]
    if part.start:  # whose row it is, once more, but without its number: it is the same sentence
        shown.insert(0, _cell(table, cells, 0, is_header=is_header, is_repeated=True))
    return Row(tuple(shown), (1.0,) * len(shown), before, is_header=is_header, keeps_next=is_header)


def _cell(table: _Table, cells: range, column: int, *, is_header: bool, is_repeated: bool = False) -> Text:
    style = table.setting.style(table.blocks[cells.start])
    if column >= len(cells):
        return Text((), style)
    index = cells[column]
    numbers = Numbers() if is_repeated else table.numbers.get(index, Numbers())
    spans = set_runs(table.blocks[index].runs, table.lesson, numbers)
    cell = table.blocks[index].cell
    return Text(
        tuple(replace(span, is_bold=True) for span in spans) if is_header else spans,
        style,
        align=cell.align if cell else "",
    )


def _rows(blocks: Sequence[Block], start: int) -> list[range]:
    """The cells of each row of the table that begins there."""
    rows: list[range] = []
    first = blocks[start].cell
    for index, block in enumerate(blocks[start:], start):
        if block.cell is None or first is None or block.cell.table != first.table:
            break
        before = blocks[index - 1].cell if rows else None
        if before is not None and before.row == block.cell.row:
            rows[-1] = range(rows[-1].start, index + 1)
        else:
            rows.append(range(index, index + 1))
    return rows


def _space(blocks: Sequence[Block], index: int, setting: Setting) -> float:
    block = blocks[index]
    previous = blocks[index - 1] if index else None
    if previous is None:
        return setting.space
    if block.cell is not None and previous.cell is not None and block.cell.table == previous.cell.table:
        return 0.0
    if block.item is not None and previous.item is not None:
        return setting.space / 3
    if block.kind is BlockKind.CAPTION or (block.kind is BlockKind.DECK):
        return setting.space * 0.6
    if previous.kind in (BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.PICTURE):
        return setting.space * (0.3 if block.kind is BlockKind.BYLINE else 1.5)
    return setting.space * _SPACE_BEFORE.get(block.kind, 1.0)


def _where(run: Run, lesson: Lesson) -> str:
    target = run.link or ""
    if target.startswith("#"):
        return place_of_link(target, lesson)
    return "" if target.removeprefix("mailto:") == run.text else f" ({target.removeprefix('mailto:')})"


def article_numbers(lesson: Lesson, lines: Mapping[SentenceId, Line] = MappingProxyType({})) -> dict[int, Numbers]:
    """The sentences of every block of the article, by the block's index."""
    found: dict[int, list[Sentence]] = {}
    for sentence in lesson.article.sentences:
        found.setdefault(sentence.block, []).append(sentence)
    return {block: Numbers(tuple(sentences), lines) for block, sentences in found.items()}


def pieces(found: Sequence[tuple[int, Piece]]) -> Iterator[Piece]:
    """The pieces without the indexes of their blocks."""
    return (piece for _index, piece in found)
