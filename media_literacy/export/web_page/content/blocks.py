"""Blocks as markup: paragraphs, headings, lists, tables, quotations, pictures."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from media_literacy.export.web_page.content.inlines import set_runs
from media_literacy.export.web_page.content.links import PageLinks
from media_literacy.export.web_page.markup import NOTHING, Markup, element, joined, text
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture

SetPicture = Callable[[Picture], Markup]
_BOXES = {None: "", True: "☑", False: "☐"}


class Setting(NamedTuple):
    """How blocks are set. `inside` is what stands in the block of an index; a heading of level 2 is `h{2 + deeper}`."""

    inside: Callable[[int, Block], Markup]
    picture: SetPicture
    deeper: int = 0


def set_blocks(blocks: Sequence[Block], links: PageLinks, picture: SetPicture, *, deeper: int = 1) -> Markup:
    """Blocks of a note, a card or a part."""
    setting = Setting(lambda _index, block: set_runs(block.runs, links), picture, deeper)
    return joined((set_group(blocks, group, setting) for group in groups(blocks)), "\n")


def groups(blocks: Sequence[Block]) -> Iterator[range]:
    """Which blocks stand in one element: the items of a list, the cells of a table, a picture with its caption."""
    start = 0
    for index in range(1, len(blocks) + 1):
        if index == len(blocks) or not _goes_on(blocks[index - 1], blocks[index]):
            yield range(start, index)
            start = index


def set_group(blocks: Sequence[Block], group: range, setting: Setting) -> Markup:
    """One group, within its quotations."""
    first = blocks[group.start]
    if first.cell is not None:
        found = _table(blocks, group, setting)
    elif first.item is not None:
        found = _list(blocks, group, setting)
    elif first.kind in (BlockKind.PICTURE, BlockKind.CAPTION):
        found = _figure(blocks, group, setting)
    else:
        found = _block(group.start, first, setting)
    for _depth in range(first.quote_depth):
        found = element("blockquote", found)
    return found


def _goes_on(block: Block, following: Block) -> bool:
    if block.quote_depth != following.quote_depth:
        return False
    if block.cell is not None or following.cell is not None:
        return block.cell is not None and following.cell is not None and block.cell.table == following.cell.table
    if block.item is not None or following.item is not None:
        return block.item is not None and following.item is not None
    return block.kind is BlockKind.PICTURE and following.kind is BlockKind.CAPTION


def _block(index: int, block: Block, setting: Setting) -> Markup:
    inside = setting.inside(index, block)
    match block.kind:
        case BlockKind.HEADLINE:
            return element("h1", inside, class_="headline")
        case BlockKind.DECK:
            return element("h2", inside, class_="deck")
        case BlockKind.BYLINE:
            return element("p", inside, class_="byline")
        case BlockKind.HEADING:
            return element(f"h{min(6, max(2, block.level) + setting.deeper)}", inside, class_="heading")
        case BlockKind.CODE:
            return element("pre", element("code", inside))
        case BlockKind.RULE:
            return element("hr")
        case BlockKind.PICTURE if block.picture is not None:
            return setting.picture(block.picture)
        case _:
            return element("p", inside)


def _figure(blocks: Sequence[Block], group: range, setting: Setting) -> Markup:
    inside = [
        element("figcaption", setting.inside(index, blocks[index]))
        if blocks[index].kind is BlockKind.CAPTION
        else _block(index, blocks[index], setting)
        for index in group
    ]
    return element("figure", *inside)


def _list(blocks: Sequence[Block], group: range, setting: Setting) -> Markup:
    """The items with their markers as printed; `role` keeps the list one where its own markers are switched off."""
    items = []
    for index in group:
        block = blocks[index]
        assert block.item is not None
        sign = (_BOXES[block.item.checked] or block.item.marker) if block.item.is_first else ""
        marker = element("span", text(sign), class_="marker") if sign else NOTHING
        inside = element("div", _block(index, block, setting), class_="item-text")
        role = None if block.item.is_first else "presentation"
        items.append(element("li", marker, inside, data_depth=min(block.item.depth, 8), role=role))
    return element("ul", *items, class_="items", role="list")


def _table(blocks: Sequence[Block], group: range, setting: Setting) -> Markup:
    rows: dict[int, list[Markup]] = {}
    for index in group:
        block = blocks[index]
        assert block.cell is not None
        name, scope = ("th", "col") if block.cell.is_header else ("td", None)
        cell = element(name, setting.inside(index, block), scope=scope, data_align=block.cell.align or None)
        rows.setdefault(block.cell.row, []).append(cell)
    # Focusable, so that a table wider than its column can be moved by keys.
    return element("div", element("table", *(element("tr", *cells) for cells in rows.values())), class_="table")
