"""Texts of a lesson as paragraphs, lists, tables and pictures of a Word document."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from media_literacy.bidi import is_right_to_left
from media_literacy.export.word.document import WordDocument
from media_literacy.export.word.link_addresses import word_address
from media_literacy.export.word.numbering import LEVELS
from media_literacy.export.word.paragraphs import alignment, letters, paragraph
from media_literacy.export.word.styles import (
    AUTHOR_STYLE,
    CAPTION_STYLE,
    CODE_STYLE,
    DEEPEST_CONTINUED,
    FOOTNOTE_LIST_STYLE,
    FOOTNOTE_STYLE,
    LIST_INDENT,
    MISSING_PICTURE_STYLE,
    QUOTE_STYLE,
    SUBTITLE_STYLE,
    TABLE_STYLE,
    TITLE_STYLE,
)
from media_literacy.export.word.wordml import POINT, Element, element, flag, value
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Block, BlockKind, Run, text_of_runs

Content = Callable[[int, Block], list[Element]]
"""The runs of a block, given its index."""

_STYLES = {
    BlockKind.HEADLINE: TITLE_STYLE,
    BlockKind.DECK: SUBTITLE_STYLE,
    BlockKind.BYLINE: AUTHOR_STYLE,
    BlockKind.CAPTION: CAPTION_STYLE,
    BlockKind.QUOTATION: QUOTE_STYLE,
    BlockKind.CODE: CODE_STYLE,
}
_BOXES = {None: "", True: "☒ ", False: "☐ "}


@dataclass(slots=True)
class _OpenList:
    """A list whose next item may follow: its id, and the number that this would have; None for bullets."""

    id: int
    next_number: int | None


class TextSetting:
    """Sets blocks and runs of one lesson. `anchors` are the bookmarks for the links inside it, by what they lead to."""

    def __init__(self, document: WordDocument, anchors: Mapping[str, str]) -> None:
        self._document, self.anchors = document, anchors
        self._open: list[_OpenList] = []

    def runs(self, runs: Sequence[Run], *, in_footnote: bool = False) -> list[Element]:
        """Runs in their styles; what is linked together is one link."""
        found: list[Element] = []
        for link, linked in itertools.groupby(runs, key=lambda run: run.link):
            inside = [self._run(run, is_link=link is not None) for run in _joined(linked)]
            target = self._target(link, in_footnote=in_footnote) if link else None
            found += inside if target is None else [element("w:hyperlink", *inside, **target)]
        return found

    def _target(self, link: str, *, in_footnote: bool) -> dict[str, str] | None:
        if link.startswith("#"):
            anchor = self.anchors.get(link[1:])
            return {"anchor": anchor} if anchor else None
        address = word_address(link)
        return {"r_id": self._document.link_id(address, in_footnote=in_footnote)} if address else None

    def _run(self, run: Run, *, is_link: bool) -> Element:
        style = "VerbatimChar" if run.code else "Hyperlink" if is_link else None
        look = [
            flag("w:b", is_set=run.strong),
            flag("w:bCs", is_set=run.strong),
            flag("w:i", is_set=run.emphasis),
            flag("w:iCs", is_set=run.emphasis),
        ]
        return letters(run.text, self._document.language, *look, style=style, is_usual_language=True)

    def blocks(self, blocks: Sequence[Block], content: Content | None = None, *, deeper: int = 0) -> list[Element]:
        """Blocks one below the other. `deeper`: they go on below the text of a list item of that depth."""
        set_runs = content or (lambda _index, block: self.runs(block.runs))
        found: list[Element] = []
        for table, members in itertools.groupby(
            enumerate(blocks), key=lambda each: each[1].cell and each[1].cell.table
        ):
            if table is not None:
                self.close_lists()
                found += self._table(list(members), set_runs)
                continue
            for index, block in members:
                found.append(self._block(block, set_runs(index, block), deeper))
        return found

    def footnote_blocks(self, blocks: Sequence[Block]) -> list[Element]:
        """The same at the foot of a page, where all letters are small."""
        found: list[Element] = []
        for block in blocks:
            content = self.runs(block.runs, in_footnote=True)
            if block.item is not None and block.item.is_first:
                found.append(self.item(content, block.item.depth, block.item.marker, style=FOOTNOTE_LIST_STYLE))
            elif content:
                found.append(self._line(FOOTNOTE_STYLE, block, content))
        self.close_lists()
        return found

    def close_lists(self) -> None:
        """What comes next begins a list of its own."""
        self._open.clear()

    def item(
        self, content: Sequence[Element], depth: int = 1, marker: str = "•", *, style: str = "ListParagraph"
    ) -> Element:
        """An item of a list; one that goes on counting belongs to the list before it."""
        level = min(depth, LEVELS) - 1
        number = int(marker[:-1]) if marker != "•" and marker[:-1].isdecimal() else None
        del self._open[level + 1 :]
        if len(self._open) <= level or self._open[level].next_number != number:
            del self._open[level:]
            while len(self._open) <= level:
                self._open.append(_OpenList(self._document.lists.add(number), number))
        here = self._open[level]
        here.next_number = None if number is None else number + 1
        place = element("w:numPr", value("w:ilvl", level), value("w:numId", here.id))
        return self.paragraph(style, content, place)

    def paragraph(self, style: str | None, content: Sequence[Element], *properties: Element | None) -> Element:
        """A paragraph in the language of the lesson."""
        return paragraph(style, content, *properties, language=self._document.language)

    def _block(self, block: Block, content: list[Element], deeper: int) -> Element:
        depth = deeper + (block.item.depth if block.item else 0)
        if block.item is not None and block.item.is_first:
            box = _BOXES[block.item.checked]
            shown = [letters(box, self._document.language), *content] if box else content
            return self.item(shown, depth, block.item.marker)
        if depth and block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            return self.paragraph(f"ListContinue{min(depth, DEEPEST_CONTINUED)}", content)
        self.close_lists()
        if block.kind is BlockKind.PICTURE and block.picture is not None:
            picture = self._document.picture(block.picture.source, block.picture.alt)
            missing = _("Picture that is not in this file: {words}")
            words = missing.format(words=block.picture.alt or block.picture.source)
            shown = [letters(words, self._document.language)] if picture is None else [picture]
            return self.paragraph(MISSING_PICTURE_STYLE if picture is None else None, shown, flag("w:keepNext"))
        if block.kind is BlockKind.RULE:
            line = element("w:pBdr", element("w:bottom", val="single", sz=6, space=1, color="808080"))
            return self.paragraph(None, [], line)
        if block.kind is BlockKind.HEADING:
            return self.paragraph(f"Heading{block.level}", content)
        return self._line(_STYLES.get(block.kind), block, content)

    def _line(self, style: str | None, block: Block, content: Sequence[Element]) -> Element:
        further = block.quote_depth - 1
        indent = element("w:ind", left=round(LIST_INDENT * block.quote_depth * POINT)) if further > 0 else None
        return self.paragraph(style, content, indent)

    def _table(self, cells: Sequence[tuple[int, Block]], content: Content) -> Iterator[Element]:
        rows = [list(row) for _row, row in itertools.groupby(cells, key=lambda each: each[1].cell and each[1].cell.row)]
        made = [
            TableRow(
                [
                    self.paragraph(
                        TABLE_STYLE,
                        content(index, block),
                        alignment(block.cell.align if block.cell else "", self._document.language),
                    )
                    for index, block in row
                ],
                is_header=any(block.cell is not None and block.cell.is_header for _index, block in row),
            )
            for row in rows
        ]
        columns = max(len(row.cells) for row in made)
        yield table(made, [self._document.room / columns] * columns, self._document.language)
        yield self.paragraph("SmallText", [])  # tables that touch would be one


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Runs of one look as one."""
    for look, members in itertools.groupby(runs, key=lambda run: run._replace(text="")):
        if text := text_of_runs(members):
            yield look._replace(text=text)


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row, each one paragraph, and the least height in points."""

    cells: Sequence[Element]
    is_header: bool = False
    height: float = 0.0


def table(rows: Sequence[TableRow], widths: Sequence[float], language: str) -> Element:
    """A table with lines; its first rows stand again on every page where they are a header."""
    twentieths = [round(width * POINT) for width in widths]
    properties = element(
        "w:tblPr",
        value("w:tblStyle", "TableGrid"),
        flag("w:bidiVisual", is_set=is_right_to_left(language)),
        element("w:tblW", w=sum(twentieths), type="dxa"),
        element("w:tblLayout", type="fixed"),
        element("w:tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
    )
    grid = element("w:tblGrid", *(element("w:gridCol", w=width) for width in twentieths))
    return element("w:tbl", properties, grid, *(_row(row, twentieths, language) for row in rows))


def _row(row: TableRow, widths: Sequence[int], language: str) -> Element:
    height = element("w:trHeight", val=round(row.height * POINT), hRule="atLeast") if row.height else None
    properties = element("w:trPr", flag("w:cantSplit"), height, flag("w:tblHeader", is_set=row.is_header))
    cells = [
        element("w:tc", element("w:tcPr", element("w:tcW", w=width, type="dxa")), cell)
        for cell, width in zip([*row.cells, *_empty_cells(len(widths) - len(row.cells))], widths, strict=True)
    ]
    return element("w:tr", properties, *cells)


def _empty_cells(count: int) -> list[Element]:
    """What ends a row that is shorter than others: Word takes no cell without a paragraph."""
    return [element("w:p") for _cell in range(count)]
