"""Blocks as the few elements that every platform shows: paragraphs, headings, lists, tables, quotations.

A picture is its words: files of questions have no place for it that all platforms look at.
"""

from collections.abc import Callable, Iterable, Sequence

from media_literacy.export.question_formats.xml_markup import Xml, element, joined, text
from media_literacy.export.web_page.content.blocks import groups
from media_literacy.lesson.reading.links import is_allowed_address
from media_literacy.lesson.text_blocks import Block, BlockKind, Run

_BOXES = {None: "", True: "☑ ", False: "☐ "}
_HIGHEST, _LOWEST = 3, 6

Inside = Callable[[int, Block], Xml]
"""What stands in the block of an index."""


def plain_runs(runs: Iterable[Run], *, has_links: bool = True) -> Xml:
    """Runs in their styles. A link within the lesson is its words: other platforms have no numbers to lead to."""
    return joined(_run(run, has_links=has_links) for run in runs)


def plain_blocks(blocks: Sequence[Block], inside: Inside | None = None) -> Xml:
    """All blocks; unless told otherwise, their runs stand in them."""
    set_inside = inside or (lambda _index, block: plain_runs(block.runs))
    return joined((_group(blocks, group, set_inside) for group in groups(blocks)), "\n")


def inline_blocks(blocks: Sequence[Block]) -> Xml:
    """Blocks in one line of text, where no paragraph may stand."""
    parts = [plain_runs(block.runs) for block in blocks if block.runs]
    return joined(parts, "<br/>")


def _group(blocks: Sequence[Block], group: range, inside: Inside) -> Xml:
    first = blocks[group.start]
    if first.cell is not None:
        found = _table(blocks, group, inside)
    elif first.item is not None:
        items = [_item(index, blocks[index], inside) for index in group]
        found = element("ul", *items)
    else:
        found = joined(_block(index, blocks[index], inside) for index in group)
    for _depth in range(first.quote_depth):
        found = element("blockquote", found)
    return found


def _block(index: int, block: Block, inside: Inside) -> Xml:
    match block.kind:
        case BlockKind.HEADLINE:
            return element("h2", inside(index, block))
        case BlockKind.DECK | BlockKind.BYLINE:
            return element("p", inside(index, block), attributes={"class": block.kind})
        case BlockKind.HEADING:
            level = min(_LOWEST, max(2, block.level) + _HIGHEST - 1)
            return element(f"h{level}", inside(index, block))
        case BlockKind.CODE:
            return element("pre", inside(index, block))
        case BlockKind.RULE:
            return element("hr")
        case BlockKind.PICTURE:
            words = block.picture.alt if block.picture is not None else ""
            return (
                element("p", element("em", text(f"[{words}]")), attributes={"class": "picture"}) if words else Xml("")
            )
        case _:
            return element("p", inside(index, block))


def _item(index: int, block: Block, inside: Inside) -> Xml:
    """An item with its box or number; how deep it stands is not told."""
    assert block.item is not None
    marker = block.item.marker if block.item.is_first and block.item.marker != "•" else ""
    sign = _BOXES[block.item.checked] if block.item.is_first else ""
    before = sign or (f"{marker} " if marker else "")
    return element("li", *([text(before)] if before else []), inside(index, block))


def _table(blocks: Sequence[Block], group: range, inside: Inside) -> Xml:
    rows: dict[int, list[Xml]] = {}
    for index in group:
        block = blocks[index]
        assert block.cell is not None
        name = "th" if block.cell.is_header else "td"
        rows.setdefault(block.cell.row, []).append(element(name, inside(index, block)))
    return element("table", element("tbody", *(element("tr", *cells) for cells in rows.values())))


def _run(run: Run, *, has_links: bool) -> Xml:
    found = text(run.text)
    for is_so, name in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
        if is_so:
            found = element(name, found)
    if has_links and run.link is not None and is_allowed_address(run.link):
        return element("a", found, attributes={"href": run.link})
    return found
