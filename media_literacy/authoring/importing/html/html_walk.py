"""From a cleared HTML tree to passages: walks through it without recursion, and keeps styles, lists and quotations."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from media_literacy.authoring.importing.addresses import clean_address
from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_frames import Frame, Item, block_of, rank_of, styled
from media_literacy.authoring.importing.html.html_tables import is_data_table, table_rows
from media_literacy.authoring.importing.html.html_tree import BLOCK_TAGS, Element, name_of, style_of, words_of
from media_literacy.authoring.importing.imported_lesson import MOST_BLOCKS, refuse_length
from media_literacy.authoring.importing.passage import Mark, Passage, joined_runs
from media_literacy.authoring.importing.raised_letters import lowered, raised
from media_literacy.authoring.importing.text_normalization import tidied
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, Run

_WORD_LEVEL = re.compile(r"mso-list:\S*?level(\d)")
LIST_MARKER = "lesson-list-marker"
"""The class of what is the number of a paragraph, as it was counted elsewhere."""

_NUMBER = re.compile(r"\(?(\d{1,3}[.)])")
_LETTERS = re.compile(r"\(?(?:[^\W\d_]{1,4}|\d{1,3}(?:\.\d{1,3})+)[.)]|\d{1,3}(?:\.\d{1,3})+")
"""Markers of list items that no list of a lesson has, so that they stand in the text: “a)”, “iv.”, “1.2”."""


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
    dividers: int = 0
    numbers: dict[Element, int] = field(default_factory=dict)

    def walk(self, root: Element) -> None:
        """Every element is entered and left once; the frames of those entered are on a pile."""
        frames = [Frame()]
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

    def _enter(self, element: Element, frame: Frame) -> Frame | None:
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
            if name == "hr" and self.passages:
                self.dividers += 1
            if name == "table" and is_data_table(element):
                self._table(element)
                return None
            return self._block_frame(element, name, frame)
        style = style_of(element)
        is_counted = element.get("class") == LIST_MARKER
        if is_counted or "mso-list:ignore" in style:
            self._take_marker(element, frame, is_counted=is_counted)
            return None
        if name in ("rt", "rp", "sup", "sub") and self._small_text(element, name, frame):
            return None
        return self._inline_frame(element, name, style, frame)

    def _small_text(self, element: Element, name: str, frame: Frame) -> bool:
        """Text above or below a line: figures by letters of their own, how a word is read in brackets behind it."""
        text = " ".join("".join(element.itertext()).split())
        if name == "rp":
            return True
        if name == "rt":
            written = f"({text})" if text else ""
        elif any(inner in self.marks or clean_address(inner.get("href") or "") for inner in element.iter()):
            return False
        else:
            written = (raised if name == "sup" else lowered)(text)
        self._add(written, frame)
        return written is not None

    def _leave(self, element: Element, frame: Frame) -> None:
        if name_of(element) in BLOCK_TAGS:
            self._end(frame)

    def _block_frame(self, element: Element, name: str, frame: Frame) -> Frame:
        style = style_of(element)
        frame = replace(styled(frame, name, style), rank=rank_of(element, frame))
        if name in ("ul", "ol"):
            return replace(frame, lists=frame.lists + 1)
        if name in ("li", "dd", "dt"):
            return replace(frame, item=self._item(element, frame), level=0) if name == "li" else frame
        if name == "blockquote":
            return replace(frame, quotes=1, item=None, lists=0)
        if name == "figcaption":
            return replace(frame, rank=BlockKind.CAPTION, quotes=0, item=None, level=0)
        if name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            return replace(frame, level=int(name[1]), strong=False, emphasis=False, item=None)
        if name == "pre":
            return replace(frame, keeps_lines=True, is_preformatted=True)
        if name == "p" and (level := _WORD_LEVEL.search(style)):
            return replace(frame, item=Item(int(level[1]), "•"))
        if name == "p" and "title" in words_of(element) & {"title"} and "mso" in words_of(element):
            return replace(frame, level=1)
        return frame

    def _inline_frame(self, element: Element, name: str, style: str, frame: Frame) -> Frame:
        frame = styled(frame, name, style)
        if name == "code" and not frame.is_preformatted:
            frame = replace(frame, code=True)
        if (name in ("s", "strike") or "line-through" in style) and "".join(element.itertext()).strip():
            self.dropped.count(DroppedKind.STRUCK)
        rank = rank_of(element, frame)
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

    def _item(self, element: Element, frame: Frame) -> Item:
        parent = element.getparent()
        depth = max(1, frame.lists)
        if parent is None or name_of(parent) != "ol":
            return Item(depth, "•")
        number = _whole(element.get("value"), self.numbers.get(parent, _whole(parent.get("start"), 1) - 1) + 1)
        self.numbers[parent] = number
        return Item(depth, f"{number}.")

    def _take_marker(self, element: Element, frame: Frame, *, is_counted: bool) -> None:
        """Word writes the marker of a list item into its text; a bullet there may be any letter of some font."""
        text = "".join(element.itertext()).strip()
        if frame.item is not None and (number := _NUMBER.fullmatch(text)):
            frame.item.marker = number[1]
        elif text and (is_counted or _LETTERS.fullmatch(text)):
            self._add(f"{text} ", frame)
            if frame.item is not None:
                frame.item.marker = "•"

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

    def _add(self, text: str | None, frame: Frame) -> None:
        if not text:
            return
        text = tidied(text)
        for at, line in enumerate(text.split("\n") if frame.keeps_lines else [text.replace("\n", " ")]):
            if at:
                self._break_line(frame)
            self.runs.append(Run(line, frame.emphasis, frame.strong, frame.code, frame.link))
            self.length += len(line)

    def _break_line(self, frame: Frame) -> None:
        """A line break; two of them begin a new paragraph."""
        for run in reversed(self.runs):
            if run.text == "\n":
                self._end(frame)
                return
            if run.text.strip():
                break
        self.runs.append(Run("\n"))
        self.length += 1

    def _end(self, frame: Frame) -> None:
        """The text so far is a passage."""
        runs, marks = joined_runs(self.runs, self.found)
        self.runs, self.found, self.length = [], [], 0
        if runs:
            if len(self.passages) > MOST_BLOCKS:
                refuse_length()
            self.passages.append(Passage(block_of(runs, frame), marks))
            for _line in range(self.dividers):  # at the end they divide nothing
                self.dropped.count(DroppedKind.DIVIDER)
            self.dividers = 0
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


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 6 else default
