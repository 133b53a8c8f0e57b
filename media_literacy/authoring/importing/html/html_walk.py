"""From a cleared HTML tree to passages: walks through it without recursion, and keeps styles, lists and quotations."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from media_literacy.authoring.importing.addresses import clean_address
from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tables import is_data_table, table_rows
from media_literacy.authoring.importing.html.html_tree import BLOCK_TAGS, Element, name_of, style_of, word_set, words_of
from media_literacy.authoring.importing.imported_lesson import MOST_BLOCKS, refuse_length
from media_literacy.authoring.importing.passage import Mark, Passage, joined_runs
from media_literacy.authoring.importing.text_normalization import tidied
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Run

_EMPHASIS = re.compile(r"(?<![\w-])font-style:(italic|oblique|normal)")
_WEIGHT = re.compile(r"(?<![\w-])font-weight:(bold|bolder|normal|lighter|\d{3})")
_WORD_LEVEL = re.compile(r"mso-list:\S*?level(\d)")
_NUMBER = re.compile(r"\d{1,3}[.)]")
_BYLINE_WORDS = word_set("byline author authors dateline timestamp pubdate published")
_DECK_WORDS = word_set("standfirst deck dek subtitle subheadline subhead strapline")
_LONGEST_BYLINE = 200
_DARK_WEIGHT = 600


@dataclass(slots=True)
class _Item:
    depth: int
    marker: str
    has_shown_marker: bool = False


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for the text at one place of the tree."""

    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: str | None = None
    level: int = 0
    rank: BlockKind = BlockKind.PARAGRAPH
    quotes: int = 0
    lists: int = 0
    item: _Item | None = None
    keeps_lines: bool = False


@dataclass(slots=True)
class _Walk:
    dropped: DroppedContent
    marks: Mapping[Element, str]
    base: str
    anchors: Container[str] = ()
    passages: list[Passage] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    found: list[Mark] = field(default_factory=list)
    length: int = 0
    tables: int = 0
    numbers: dict[Element, int] = field(default_factory=dict)

    def walk(self, root: Element) -> None:
        """Every element is entered and left once; the frames of those entered are on a pile."""
        frames = [_Frame()]
        todo: list[tuple[bool, Element]] = [(True, root)]
        while todo:
            is_new, element = todo.pop()
            if is_new:
                frame = self._enter(element, frames[-1])
                if frame is not None:
                    frames.append(frame)
                    todo.append((False, element))
                    todo.extend((True, child) for child in reversed(element))
                    self._add(element.text, frame)
                    continue
            else:
                self._leave(element, frames.pop())
            if element is not root:
                self._add(element.tail, frames[-1])
        self._end(frames[-1])

    def _enter(self, element: Element, frame: _Frame) -> _Frame | None:
        """The frame for what is inside; None when that was dealt with, or is to be passed over."""
        name = name_of(element)
        if not name:
            return None
        if name == "br":
            self._break_line(frame)
            return None
        if element in self.marks:
            self.found.append(Mark(self.length, self.marks[element]))
            return None
        if name in BLOCK_TAGS:
            self._end(frame)
            if name == "table" and is_data_table(element):
                self._table(element)
                return None
            return self._block_frame(element, name, frame)
        style = style_of(element)
        if "mso-list:ignore" in style:
            self._take_marker(element, frame)
            return None
        return self._inline_frame(element, name, style, frame)

    def _leave(self, element: Element, frame: _Frame) -> None:
        if name_of(element) in BLOCK_TAGS:
            self._end(frame)

    def _block_frame(self, element: Element, name: str, frame: _Frame) -> _Frame:
        style = style_of(element)
        frame = replace(_styled(frame, name, style), rank=_rank(element, frame))
        if name in ("ul", "ol"):
            return replace(frame, lists=frame.lists + 1)
        if name in ("li", "dd", "dt"):
            return replace(frame, item=self._item(element, frame), level=0) if name == "li" else frame
        if name == "blockquote":
            return replace(frame, quotes=1, item=None, lists=0)
        if name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            return replace(frame, level=int(name[1]), strong=False, emphasis=False, item=None)
        if name == "pre":
            return replace(frame, keeps_lines=True)
        if name == "p" and (level := _WORD_LEVEL.search(style)):
            return replace(frame, item=_Item(int(level[1]), "•"))
        if name == "p" and "title" in words_of(element) & {"title"} and "mso" in words_of(element):
            return replace(frame, level=1)
        return frame

    def _inline_frame(self, element: Element, name: str, style: str, frame: _Frame) -> _Frame:
        frame = _styled(frame, name, style)
        if name == "code" and not frame.keeps_lines:
            frame = replace(frame, code=True)
        rank = _rank(element, frame)
        if rank is not frame.rank and not self.length:
            frame = replace(frame, rank=rank)
        href = element.get("href") if name == "a" else None
        if href is None:
            return frame
        link = clean_address(href, self.base)
        if href.startswith("#") and href[1:] in self.anchors:
            link = href
        if link is None and not href.strip().startswith("#"):
            self.dropped.count(DroppedKind.LINK)
        return replace(frame, link=link)

    def _item(self, element: Element, frame: _Frame) -> _Item:
        parent = element.getparent()
        depth = max(1, frame.lists)
        if parent is None or name_of(parent) != "ol":
            return _Item(depth, "•")
        number = _whole(element.get("value"), self.numbers.get(parent, _whole(parent.get("start"), 1) - 1) + 1)
        self.numbers[parent] = number
        return _Item(depth, f"{number}.")

    def _take_marker(self, element: Element, frame: _Frame) -> None:
        """Word writes the marker of a list item into its text."""
        text = "".join(element.itertext()).strip().strip("()")
        if frame.item is not None and _NUMBER.fullmatch(text):
            frame.item.marker = text

    def _table(self, element: Element) -> None:
        rows = table_rows(element)
        width = max(len(row) for row in rows)
        caption = next(element.iter("caption"), None)
        if caption is not None and (flat := self._flat(caption)).text:
            self.passages.append(flat.ranked(BlockKind.PARAGRAPH))
        for row, cells in enumerate(rows):
            for column in range(width):
                cell = cells[column] if column < len(cells) else None
                flat = Passage(Block(BlockKind.CELL)) if cell is None else self._flat(cell)
                if row == 0 and all(run.strong for run in flat.block.runs):  # as heads of columns are anyway
                    runs = tuple(run._replace(strong=False) for run in flat.block.runs)
                    flat = replace(flat, block=flat.block._replace(runs=runs))
                place = Cell(self.tables, row, column, width, is_header=row == 0)
                self.passages.append(replace(flat, block=flat.block._replace(kind=BlockKind.CELL, cell=place)))
        self.tables += 1

    def _flat(self, cell: Element) -> Passage:
        """The text of a cell, whatever blocks it is made of."""
        inner = _Walk(self.dropped, self.marks, self.base, self.anchors)
        inner.walk(cell)
        runs: list[Run] = []
        marks: list[Mark] = []
        length = 0
        for passage in inner.passages:
            if runs:
                runs.append(Run(" "))
                length += 1
            marks += [Mark(mark.offset + length, mark.label) for mark in passage.marks]
            runs += [run._replace(text=run.text.replace("\n", " ")) for run in passage.block.runs]
            length += len(passage.text)
        return Passage(Block(BlockKind.CELL, tuple(runs)), tuple(marks))

    def _add(self, text: str | None, frame: _Frame) -> None:
        if not text:
            return
        text = tidied(text)
        if not frame.keeps_lines:
            text = text.replace("\n", " ")
        self.runs.append(Run(text, frame.emphasis, frame.strong, frame.code, frame.link))
        self.length += len(text)

    def _break_line(self, frame: _Frame) -> None:
        """A line break; two of them begin a new paragraph."""
        for run in reversed(self.runs):
            if run.text == "\n":
                self._end(frame)
                return
            if run.text.strip():
                break
        self.runs.append(Run("\n"))
        self.length += 1

    def _end(self, frame: _Frame) -> None:
        """The text so far is a passage."""
        runs, marks = joined_runs(self.runs, self.found)
        self.runs, self.found, self.length = [], [], 0
        if runs:
            if len(self.passages) > MOST_BLOCKS:
                refuse_length()
            self.passages.append(Passage(_block(runs, frame), marks))
        elif marks and self.passages:  # a mark on a line of its own belongs to the text before it
            last = self.passages[-1]
            moved = tuple(Mark(len(last.text), mark.label) for mark in marks)
            self.passages[-1] = replace(last, marks=(*last.marks, *moved))


def walk_html(
    root: Element,
    dropped: DroppedContent,
    marks: Mapping[Element, str] | None = None,
    base: str = "",
    anchors: Container[str] = (),
) -> list[Passage]:
    """The passages of a tree. `marks` are the elements that are marks of notes, with the names of the notes.

    Links to `anchors` stay as they are, as “#” and the anchor; other links inside the page are given up.
    """
    walk = _Walk(dropped, marks or {}, base, anchors)
    walk.walk(root)
    return walk.passages


def _block(runs: tuple[Run, ...], frame: _Frame) -> Block:
    if frame.level:
        flat = tuple(run._replace(text=run.text.replace("\n", " "), strong=False) for run in runs)
        return Block(BlockKind.HEADING, flat, level=frame.level)
    if frame.item is not None:
        item = ListItem(frame.item.depth, frame.item.marker, is_first=not frame.item.has_shown_marker)
        frame.item.has_shown_marker = True
        return Block(BlockKind.ITEM, runs, quote_depth=frame.quotes, item=item)
    if frame.quotes:
        return Block(BlockKind.QUOTATION, runs, quote_depth=1)
    is_short = sum(len(run.text) for run in runs) <= _LONGEST_BYLINE
    return Block(BlockKind.PARAGRAPH if frame.rank is BlockKind.BYLINE and not is_short else frame.rank, runs)


def _styled(frame: _Frame, name: str, style: str) -> _Frame:
    """The frame with the emphasis that a tag or its style adds or takes away."""
    emphasis, strong = frame.emphasis or name in ("em", "i"), frame.strong or name in ("strong", "b")
    if style:
        if found := _EMPHASIS.search(style):
            emphasis = found[1] != "normal"
        if found := _WEIGHT.search(style):
            weight = found[1]
            strong = int(weight) >= _DARK_WEIGHT if weight.isdigit() else weight.startswith("bold")
    if (emphasis, strong) == (frame.emphasis, frame.strong):
        return frame
    return replace(frame, emphasis=emphasis, strong=strong and not frame.level)


def _rank(element: Element, frame: _Frame) -> BlockKind:
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


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 6 else default
