"""Writes what was recognised as a Markdown lesson. The law: reading it gives the same texts, block by block."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from media_literacy.authoring.edit.front_matter.yaml_writing import yaml_list, yaml_text
from media_literacy.authoring.importing.passage import ImportedNote, Passage
from media_literacy.authoring.importing.writing.inline_writing import caption_markdown, inline_markdown
from media_literacy.lesson.text_blocks import BlockKind, ListItem, Run
from media_literacy.lesson.vocabulary.front_matter_keys import KEYS
from media_literacy.strings.shortening import TITLE_CHARACTERS, shortened

DEEPEST_LIST = 5

_TITLES = {BlockKind.HEADLINE: "#", BlockKind.DECK: "##"}
_IN_HEAD = (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.BYLINE)


def write_lesson(
    passages: Sequence[Passage],
    notes: Sequence[ImportedNote] = (),
    front: Mapping[str, str | tuple[str, ...]] = MappingProxyType({}),
    *,
    language: str = "en",
) -> str:
    """The whole file: front matter, article, notes. The first passage is the headline; parts may follow the article."""
    headline = next((passage.text for passage in passages if passage.kind is BlockKind.HEADLINE), "")
    lines = _front_lines({"title": shortened(headline, TITLE_CHARACTERS), **front, "language": language})
    end = next((at for at, passage in enumerate(passages) if _is_part(passage)), len(passages))
    article = write_passages(passages[:end])
    definitions = [_definition(note) for note in notes]
    parts = write_passages(passages[end:])
    return "\n\n".join([lines, *filter(None, [article, *definitions, parts])]) + "\n"


def _front_lines(front: Mapping[str, str | tuple[str, ...]]) -> str:
    """The front matter, in the order in which its keys are told."""
    values = {key: front[key] for key in KEYS if key in front}
    texts = {"lesson": "1"} | {key: _front_value(key, value) for key, value in values.items()}
    return "\n".join(["---", *(f"{key}: {text}" for key, text in texts.items()), "---"])


def _front_value(key: str, value: str | tuple[str, ...]) -> str:
    if not isinstance(value, str):
        return yaml_list(value)
    return json.dumps(value, ensure_ascii=False) if key == "title" else yaml_text(value)


def _is_part(passage: Passage) -> bool:
    return passage.kind is BlockKind.HEADING and passage.block.level == 1


def write_passages(passages: Sequence[Passage]) -> str:
    """Blocks one after the other: list items close together, all others with a blank line between them."""
    out: list[str] = []
    before: Passage | None = None
    for text, passage in _blocks(_levelled(passages)):
        if before is not None:
            out.append(_between(before, passage))
        out.append(text)
        before = passage
    return "".join(out)


def _levelled(passages: Sequence[Passage]) -> list[Passage]:
    """The passages with depths of list items that grow by one at most, and are the same for items of one list."""
    made: list[Passage] = []
    depths: list[int] = []
    quotes = 0
    for passage in passages:
        item = passage.block.item
        if item is None or passage.block.quote_depth != quotes:
            depths, quotes = [], passage.block.quote_depth
        if item is not None:
            while depths and depths[-1] >= item.depth:
                depths.pop()
            if len(depths) < DEEPEST_LIST:
                depths.append(item.depth)
            passage = replace(passage, block=passage.block._replace(item=item._replace(depth=len(depths))))
        made.append(passage)
    return made


def _between(before: Passage, passage: Passage) -> str:
    above, below = before.block, passage.block
    is_close = above.quote_depth == below.quote_depth and _is_next_item(above.item, below.item)
    if above.quote_depth and above.quote_depth == below.quote_depth:
        blank = ">" * above.quote_depth
        return "\n" if is_close else f"\n{blank}\n"
    return "\n" if is_close else "\n\n"


def _is_next_item(above: ListItem | None, below: ListItem | None) -> bool:
    """Whether an item may stand right below another, in its list or in one that begins inside of it."""
    if above is None or below is None or not below.is_first:
        return False
    if above.depth < below.depth:  # a list inside of a text may only begin with 1
        return below.marker == "•" or below.marker[:-1] == "1"
    return (above.marker == "•") == (below.marker == "•")


def _blocks(passages: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """The Markdown of each block; a table is one."""
    lists = _Lists()
    above = (*_IN_HEAD, BlockKind.CAPTION)
    below_head = next((at for at, passage in enumerate(passages) if passage.kind not in above), len(passages))
    at = 0
    while at < len(passages):
        passage = passages[at]
        if passage.kind is BlockKind.CELL and passage.block.cell is not None:
            end = at
            while end < len(passages) and _is_same_table(passages[end], passage):
                end += 1
            lists.close()
            yield _table(passages[at:end]), passage
            at = end
            continue
        if passage.kind is BlockKind.HEADING and at and passages[at - 1].kind is BlockKind.HEADLINE:
            # A level-two heading right under the headline would be the second headline.
            passage = passage.ranked(BlockKind.HEADING, max(3, passage.block.level))
        if at == below_head and passage.kind is BlockKind.PARAGRAPH:
            passage = _not_a_byline(passage)
        yield _block(passage, lists), passage
        at += 1


def _is_same_table(passage: Passage, first: Passage) -> bool:
    cell, other = passage.block.cell, first.block.cell
    return cell is not None and other is not None and cell.table == other.table


def _not_a_byline(passage: Passage) -> Passage:
    """The text that follows the headline, without italics where all of it is in italics: that would be a byline."""
    runs = passage.block.runs
    if not all(run.emphasis for run in runs if run.text.strip()):
        return passage
    return replace(passage, block=passage.block._replace(runs=tuple(run._replace(emphasis=False) for run in runs)))


class _Lists:
    """How far the items of the open lists are indented."""

    def __init__(self) -> None:
        self._widths: list[int] = []
        self._quotes = 0

    def opening(self, passage: Passage) -> tuple[str, str]:
        """What stands before an item's first line, and before its other lines."""
        item = passage.block.item
        assert item is not None
        if passage.block.quote_depth != self._quotes:
            self.close()
            self._quotes = passage.block.quote_depth
        depth = min(item.depth, DEEPEST_LIST, len(self._widths) + 1)
        if item.is_first or depth > len(self._widths):
            marker = "-" if item.marker == "•" else item.marker
            del self._widths[depth - 1 :]
            indent = " " * sum(self._widths)
            self._widths.append(len(marker) + 1)
            box = {None: "", True: "[x] ", False: "[ ] "}[item.checked]
            return f"{indent}{marker} {box}", indent + " " * (len(marker) + 1)
        del self._widths[depth:]
        indent = " " * sum(self._widths)
        return indent, indent

    def close(self) -> None:
        self._widths.clear()


def _block(passage: Passage, lists: _Lists) -> str:
    block = passage.block
    if block.item is not None:
        first, other = lists.opening(passage)
    else:
        lists.close()
        first = other = ""
    quote = "> " * block.quote_depth
    if block.kind in (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.HEADING):
        sign = _TITLES.get(block.kind) or "#" * block.level
        runs = tuple(run._replace(text=run.text.replace("\n", " ")) for run in block.runs)
        return f"{quote}{sign} {inline_markdown(runs, passage.marks, is_heading=True)}"
    if block.kind is BlockKind.CAPTION:  # of a picture that is not there
        return quote + caption_markdown(block.text, passage.marks)
    if block.kind is BlockKind.BYLINE:
        text = inline_markdown((Run(block.text, emphasis=True),), passage.marks)
    else:
        text = inline_markdown(block.runs, passage.marks)
    return quote + first + text.replace("\n", f"\n{quote}{other}")


def _table(cells: Sequence[Passage]) -> str:
    first = cells[0].block.cell
    assert first is not None
    rows: dict[int, list[str]] = {}
    for other_cell in cells:
        cell = other_cell.block.cell
        assert cell is not None
        runs = tuple(run._replace(text=run.text.replace("\n", " ")) for run in other_cell.block.runs)
        rows.setdefault(cell.row, []).append(inline_markdown(runs, other_cell.marks))
    lines = [f"| {' | '.join(row)} |" for _number, row in sorted(rows.items())]
    return "\n".join([lines[0], "|" + " --- |" * first.columns, *lines[1:]])


def _definition(note: ImportedNote) -> str:
    """A note: its first paragraph behind the label, the others indented below it."""
    text = write_passages(note.passages)
    return f"[^{note.label}]: " + "\n".join(f"    {line}" if line else "" for line in text.split("\n")).lstrip()
