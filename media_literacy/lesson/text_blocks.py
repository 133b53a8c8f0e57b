"""The values that the text of a lesson is made of: blocks as they stand on the page, and the runs in them.

Everything here is frozen, as in `model`.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block of text is on the printed page."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    CAPTION = "caption"
    HEADING = "heading"
    QUOTATION = "quotation"
    CODE = "code"
    PICTURE = "picture"
    RULE = "rule"


ABOVE_THE_TEXT = frozenset({BlockKind.HEADLINE, BlockKind.DECK, BlockKind.BYLINE})
"""What stands above the text of an article."""

RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.ITEM})
"""What is read as one text, so that a reading level can be told of it."""


class Run(NamedTuple):
    """A piece of a block's text in one style. A hard line break is the character "\\n".

    `link` is an address (https, http, mailto) or "#" and a sentence or card id; None when it is no link.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: str | None = None


def text_of_runs(runs: Iterable[Run]) -> str:
    """What the runs read, without their styles."""
    return "".join(run.text for run in runs)


class ListItem(NamedTuple):
    """Where a block stands in a list: `depth` from 1; only an item's first block shows the marker.

    `marker` is "•" or the number as printed ("3."); `checked` is None for an item without a task box.
    """

    depth: int
    marker: str
    is_first: bool = True
    checked: bool | None = None


class Cell(NamedTuple):
    """Where a block stands in a table: `table`, `row` and `column` from 0; `align` may be empty."""

    table: int
    row: int
    column: int
    columns: int
    is_header: bool = False
    align: str = ""


class Picture(NamedTuple):
    """A picture beside the lesson: `source` is a path below the lesson's folder, with "/"."""

    source: str
    alt: str
    title: str = ""


class Block(NamedTuple):
    """One block of text on the page; rules and pictures have no runs.

    `level` is a heading's level (2 to 6), else 0. `quote_depth` counts the quotations around the block.
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    quote_depth: int = 0
    item: ListItem | None = None
    cell: Cell | None = None
    picture: Picture | None = None

    @property
    def text(self) -> str:
        return text_of_runs(self.runs)
