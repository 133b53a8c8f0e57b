"""What the paragraphs of a PDF are: headline, headings, captions, footnotes, tables and running text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from media_literacy.authoring.importing.passage import Passage, plain
from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.notes_at_foot import begins_note, notes_of
from media_literacy.authoring.importing.pdf.page_segments import PageContent
from media_literacy.authoring.importing.pdf.paragraphs import (
    NUMBER,
    Paragraph,
    Spacing,
    goes_on,
    is_right_below,
    numbered_in,
    paragraphs_of,
)
from media_literacy.authoring.importing.pdf.reading_order import Column, Line, Table
from media_literacy.authoring.importing.recognising.headlines import LONGEST_HEADLINE, is_byline
from media_literacy.authoring.importing.text.hyphenation import known_words
from media_literacy.lesson.text_blocks import BlockKind, Cell, ListItem

Part = Column | Table

_HEADLINE = 1.25
_DECK = 1.08
_HEADING = 1.08
_SMALL = 0.94
_NEAR = 3.0
_LONGEST_CAPTION = 400
_FOOT = 0.55
_LONGEST_HEADING = 120
_LONGEST_LABEL = 60
_MOST_LABELS = 3
_BULLET = re.compile(r"[•‣◦▪●∙·\uf0b7]\s*(?=\S)")
_STOP = re.compile(r"[.。．;:,][”’»\"')\]]*$")


@dataclass(frozen=True, slots=True)
class Roles:
    """The passages as recognised, those that stood above the headline, and how many were footnotes."""

    passages: tuple[Passage, ...]
    above: tuple[Passage, ...]
    footnotes: int


def recognised_roles(pages: Sequence[tuple[PageContent, Sequence[Part]]], title: str, is_rightward: bool) -> Roles:
    """The passages of a document, the headline first and the footnotes last."""
    return _Recogniser(pages, title, is_rightward).roles()


class _Recogniser:
    def __init__(self, pages: Sequence[tuple[PageContent, Sequence[Part]]], title: str, is_rightward: bool) -> None:
        self._pages = pages
        self._title = " ".join(title.split()).casefold()
        self._is_rightward = is_rightward
        columns = [part for _page, parts in pages for part in parts if isinstance(part, Column)]
        sizes: Counter[float] = Counter()
        for column in columns:
            for line in column.lines:
                sizes[line.size] += len(line.text)
        self._usual = sizes.most_common(1)[0][0] if sizes else 10.0
        self._known = known_words("\n".join(line.text for column in columns for line in column.lines))
        spacing = Spacing(columns)
        self._parts: list[Paragraph | Table] = []
        for number, (_page, parts) in enumerate(pages):
            for part in parts:
                if isinstance(part, Table):
                    self._parts.append(part)
                else:
                    self._add(paragraphs_of(part, number, spacing, is_rightward), spacing)

    def _add(self, paragraphs: Iterable[Paragraph], spacing: Spacing) -> None:
        """The first of a column may go on with the last of the one above it, as the last line of a headline does."""
        for paragraph in paragraphs:
            last = self._parts[-1] if self._parts else None
            if isinstance(last, Paragraph) and is_right_below(last, paragraph, spacing, self._is_rightward):
                self._parts[-1] = Paragraph(last.lines + paragraph.lines, last.page, last.column)
            else:
                self._parts.append(paragraph)

    def roles(self) -> Roles:
        headline = self._headline()
        above = self._above(headline)
        passages: list[Passage] = []
        footnotes: list[Paragraph] = []
        flow: Paragraph | None = None
        waiting: list[Passage] = []
        tables = 0
        is_indented = self._is_indented()
        firsts = self._first_lines_of_items()

        def flush() -> None:
            nonlocal flow
            if flow is not None:
                passages.append(self._passage(flow, is_numbered=flow.lines[0] in firsts))
            passages.extend(waiting)
            waiting.clear()
            flow = None

        is_below_headline = False
        for part in self._parts:
            if part is headline:
                flush()
                is_below_headline = True
                continue
            if part in above:
                continue
            if isinstance(part, Table):
                waiting += _cells(part, tables)
                tables += 1
                continue
            if self._is_footnote(part, footnotes):
                footnotes.append(part)
                continue
            if self._is_caption(part):
                waiting.append(plain(part.text(self._known), BlockKind.CAPTION))
                continue
            if kind := self._heading(part, is_below_headline):
                flush()
                passage = plain(part.text(self._known))
                passages.append(passage.ranked(kind, 2 if kind is BlockKind.HEADING else 0))
                is_below_headline = False
                continue
            is_item = part.lines[0] in firsts
            if flow is not None and not is_item and goes_on(flow, part, self._is_rightward, is_indented):
                flow = Paragraph(flow.lines + part.lines, part.page, part.column)
                continue
            flush()
            flow = part
            is_below_headline = is_below_headline and is_byline(part.text(self._known))
        flush()
        head = [] if headline is None else [plain(headline.text(self._known), BlockKind.HEADLINE)]
        notes = [
            plain(text) for text in notes_of([line.text for part in footnotes for line in part.lines], self._known)
        ]
        at = next((at for at, passage in enumerate(passages) if passage.kind is not BlockKind.DECK), len(passages))
        texts = [part.text(self._known) for part in above]
        labels = [plain(text, BlockKind.BYLINE) for text in texts if any(map(str.isalnum, text))]
        return Roles((*head, *passages[:at], *labels, *passages[at:], *notes), tuple(labels), len(notes))

    def _above(self, headline: Paragraph | None) -> list[Paragraph]:
        """Short lines above the headline, such as the name of the paper and that of the section."""
        above = self._parts[: self._parts.index(headline)] if headline is not None else []
        lines = [part for part in above if isinstance(part, Paragraph) and len(part.lines) == 1]
        are_labels = len(lines) == len(above) <= _MOST_LABELS
        are_short = all(len(part.text(self._known)) <= _LONGEST_LABEL for part in lines)
        return lines if are_labels and are_short else []

    def _first_lines_of_items(self) -> set[Line]:
        """Where the items of numbered lists begin."""
        paragraphs = [part for part in self._parts if isinstance(part, Paragraph)]
        numbered = numbered_in([part.lines[0].text for part in paragraphs])
        return {part.lines[0] for at, part in enumerate(paragraphs) if at in numbered}

    def _passage(self, paragraph: Paragraph, *, is_numbered: bool) -> Passage:
        text = paragraph.text(self._known)
        found = (NUMBER if is_numbered else _BULLET).match(text)
        if found is None:
            return plain(text)
        item = plain(text[found.end() :], BlockKind.ITEM)
        return Passage(item.block._replace(item=ListItem(1, found[0].strip() if is_numbered else "•")))

    def _headline(self) -> Paragraph | None:
        """The largest words of the first page with text; those that the file calls its title, where it does."""
        paragraphs = [part for part in self._parts if isinstance(part, Paragraph)]
        first = [part for part in paragraphs if part.page == paragraphs[0].page]
        large = [
            part
            for part in first
            if part.size >= _HEADLINE * self._usual and len(part.text(self._known)) <= LONGEST_HEADLINE
        ]
        named = [part for part in first if self._title and part.text(self._known).casefold() == self._title]
        if named:
            return named[0]
        several = [part for part in large if len(part.text(self._known).split()) >= 3]
        return max(several or large, key=lambda part: part.size, default=None)

    def _heading(self, part: Paragraph, is_below_headline: bool) -> BlockKind | None:
        text = part.text(self._known)
        if is_below_headline and part.size >= _DECK * self._usual and not is_byline(text):
            return BlockKind.DECK
        is_marked = part.size >= _HEADING * self._usual or (part.is_bold and part.size >= _SMALL * self._usual)
        is_short = len(text) <= _LONGEST_HEADING and len(part.lines) <= 3
        is_heading = is_marked and is_short and not _STOP.search(text) and not _BULLET.match(text)
        return BlockKind.HEADING if is_heading else None

    def _is_footnote(self, part: Paragraph, footnotes: Sequence[Paragraph]) -> bool:
        page = self._pages[part.page][0]
        if part.size > _SMALL * self._usual or part.box.top < _FOOT * page.height:
            return False
        goes_on_below = bool(footnotes) and footnotes[-1].page == part.page and footnotes[-1].size == part.size
        return goes_on_below or begins_note(part.lines[0].text)

    def _is_caption(self, part: Paragraph) -> bool:
        if part.size > _SMALL * self._usual or len(part.text(self._known)) > _LONGEST_CAPTION:
            return False
        return any(_is_near(part.box, picture, part.size) for picture in self._pages[part.page][0].pictures)

    def _is_indented(self) -> bool:
        """Whether paragraphs begin with an indent here, so that one without goes on with the one before."""
        long = [part for part in self._parts if isinstance(part, Paragraph) and len(part.lines) > 2]
        left = [self._first_indent(part) for part in long]
        return len(long) > 2 and 2 * sum(indent > 0.8 * self._usual for indent in left) > len(long)

    def _first_indent(self, part: Paragraph) -> float:
        first, second = part.lines[0].box, part.lines[1].box
        return second.right - first.right if self._is_rightward else first.left - second.left


def _is_near(box: Box, picture: Box, size: float) -> bool:
    """Whether a paragraph stands right below, above or beside a picture."""
    down = max(box.top, picture.top) - min(box.bottom, picture.bottom)
    across = box.gap(picture)
    return (across < 0 and down < _NEAR * size) or (down < 0 and across < _NEAR * size)


def _cells(table: Table, number: int) -> list[Passage]:
    made: list[Passage] = []
    for row, cells in enumerate(table.rows):
        for column, text in enumerate(cells):
            passage = plain(text, BlockKind.CELL)
            cell = Cell(number, row, column, len(cells), is_header=row == 0)
            made.append(Passage(passage.block._replace(cell=cell)))
    return made
