"""What holds for the text at one place of an HTML tree, and the block that a text there becomes."""

import re
from dataclasses import dataclass, replace

from media_literacy.authoring.importing.html.html_tree import Element, name_of, word_set, words_of
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run, text_of_runs

_EMPHASIS = re.compile(r"(?<![\w-])font-style:(italic|oblique|normal)")
_WEIGHT = re.compile(r"(?<![\w-])font-weight:(bold|bolder|normal|lighter|\d{3})")
_WHITE_SPACE = re.compile(r"(?<![\w-])white-space(?:-collapse)?:(pre|break-spaces|normal|nowrap|collapse)")
_BYLINE_WORDS = word_set("byline author authors dateline timestamp pubdate published")
_DECK_WORDS = word_set("standfirst deck dek subtitle subheadline subhead strapline")
_LONGEST_BYLINE = 200
_DARK_WEIGHT = 600


@dataclass(slots=True)
class Item:
    """A list item: how deep it stands, and whether its marker is still to be shown."""

    depth: int
    marker: str
    has_shown_marker: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds for the text at one place of the tree."""

    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: str | None = None
    level: int = 0
    rank: BlockKind = BlockKind.PARAGRAPH
    quotes: int = 0
    lists: int = 0
    item: Item | None = None
    keeps_lines: bool = False
    is_preformatted: bool = False


def block_of(runs: tuple[Run, ...], frame: Frame) -> Block:
    """The block that these runs are there."""
    if frame.rank is BlockKind.CAPTION and frame.item is None and not frame.level:
        return Block(BlockKind.CAPTION, (Run(" ".join(text_of_runs(runs).split("\n"))),))  # plain, as a lesson has it
    if frame.level:
        flat = tuple(run._replace(text=run.text.replace("\n", " "), strong=False) for run in runs)
        return Block(BlockKind.HEADING, flat, level=frame.level, quote_depth=frame.quotes)
    if frame.item is not None:
        item = ListItem(frame.item.depth, frame.item.marker, is_first=not frame.item.has_shown_marker)
        frame.item.has_shown_marker = True
        return Block(BlockKind.ITEM, runs, quote_depth=frame.quotes, item=item)
    if frame.quotes:
        return Block(BlockKind.QUOTATION, runs, quote_depth=1)
    is_short = sum(len(run.text) for run in runs) <= _LONGEST_BYLINE
    return Block(BlockKind.PARAGRAPH if frame.rank is BlockKind.BYLINE and not is_short else frame.rank, runs)


def styled(frame: Frame, name: str, style: str) -> Frame:
    """The frame with the emphasis that a tag or its style adds or takes away."""
    emphasis, strong = frame.emphasis or name in ("em", "i"), frame.strong or name in ("strong", "b")
    if style:
        if found := _EMPHASIS.search(style):
            emphasis = found[1] != "normal"
        if found := _WEIGHT.search(style):
            weight = found[1]
            strong = int(weight) >= _DARK_WEIGHT if weight.isdigit() else weight.startswith("bold")
        if found := _WHITE_SPACE.findall(style):
            frame = replace(frame, keeps_lines=found[-1] in ("pre", "break-spaces"))
    if (emphasis, strong) == (frame.emphasis, frame.strong):
        return frame
    return replace(frame, emphasis=emphasis, strong=strong and not frame.level)


def rank_of(element: Element, frame: Frame) -> BlockKind:
    """Second headline and byline, as their names in the page tell."""
    if frame.rank is not BlockKind.PARAGRAPH or name_of(element) in ("html", "body", "article", "main"):
        return frame.rank
    words = words_of(element)
    property_name = (element.get("itemprop") or "").lower()
    if (
        words & _BYLINE_WORDS
        or property_name in ("author", "datepublished", "datemodified")
        or element.get("rel") == "author"
        or name_of(element) == "time"
    ):
        return BlockKind.BYLINE
    if words & _DECK_WORDS or (property_name == "alternativeheadline"):
        return BlockKind.DECK
    return frame.rank
