"""What is printed, as a Word document: the same pieces as on paper, in styles that can be edited.

Notes that stand beside a sentence on paper stand below it here, so that they are read in that order.
"""

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper.pieces import (
    Blanks,
    Figure,
    Line,
    Passage,
    Piece,
    Print,
    Row,
    Rule,
    Span,
    Style,
    Text,
)
from media_literacy.export.word.document import WordDocument
from media_literacy.export.word.paragraphs import alignment, letters, paragraph
from media_literacy.export.word.styles import LIST_INDENT, look_of_run, style_of
from media_literacy.export.word.text_setting import TableRow, table
from media_literacy.export.word.wordml import POINT, Element, element, flag, value
from media_literacy.i18n import language_of_words

_UNDERLINES = {Line.SOLID: "single", Line.DOUBLE: "double", Line.DOTTED: "dotted"}
_BESIDE_INDENT = _MARKER_ROOM = 21.0


def sheet_document(content: Print, pictures: Path, paper: Paper) -> bytes:
    """The bytes of the file; AppError where its pictures are too large for one."""
    document = WordDocument(content.language, pictures, paper)
    setting = _SheetSetting(document, has_room_to_write=not any(passage.beside for passage in content.passages))
    body = [made for passage in content.passages for made in setting.passage(passage)]
    return document.file(body, title=content.title, kind=content.running_kind, label=content.label)


class _SheetSetting:
    def __init__(self, document: WordDocument, *, has_room_to_write: bool) -> None:
        self._document, self._has_room_to_write = document, has_room_to_write

    def passage(self, passage: Passage) -> Iterator[Element]:
        """The pieces of a passage. Room beside them to write in is empty here too; where notes of ours stand beside
        some of them on paper, all are as wide as the page.
        """
        is_narrow = passage.columns is not None and self._has_room_to_write
        width = passage.columns.main if passage.columns is not None and is_narrow else self._document.room
        if passage.starts_page:
            yield self._gap(1.0, starts_page=True)
        yield from self._pieces(passage.pieces, width)
        for beside in passage.beside:
            yield from self._pieces(beside.pieces, width, indent=_BESIDE_INDENT)

    def _pieces(self, pieces: Sequence[Piece], width: float, *, indent: float = 0.0) -> Iterator[Element]:
        for is_row, group in itertools.groupby(pieces, key=lambda piece: isinstance(piece, Row)):
            if is_row:
                yield from self._tables([piece for piece in group if isinstance(piece, Row)], width)
                continue
            for piece in group:
                yield self._piece(piece, width, indent)

    def _piece(self, piece: Piece, width: float, indent: float) -> Element:
        match piece:
            case Text():
                return self._text(piece, width, indent)
            case Figure():
                picture = self._document.picture(piece.source, piece.alt, width)
                shown = [letters(piece.alt, self._document.language)] if picture is None else [picture]
                return self._paragraph(None, shown, [flag("w:keepNext", is_set=piece.keeps_next)])
            case Blanks():
                return self._blanks(piece, width)
            case Rule():
                line = element("w:pBdr", element("w:bottom", val="single", sz=6, space=1, color="808080"))
                return self._paragraph(None, [], [line, self._indent(width, indent)])
            case Row():
                raise AssertionError("rows are set together, as tables")

    def _text(self, piece: Text, width: float, indent: float) -> Element:
        language = language_of_words() if piece.is_ours else self._document.language
        content = [self._span(span, piece.style, language) for span in piece.spans]
        hanging = min(piece.indent, _MARKER_ROOM) if piece.marker else 0.0
        if piece.marker:
            marker = Span(piece.marker + ("\t" if hanging else "\u00a0 "), is_bold=piece.about is not None)
            content.insert(0, self._span(marker, piece.style, language))
        bar = element("w:pBdr", element("w:left", val="single", sz=12, space=6, color="999999")) if piece.bars else None
        properties = [
            flag("w:keepNext", is_set=piece.keeps_next),
            bar,
            element("w:spacing", before=round(piece.before * POINT), after=0),
            self._indent(width, indent + piece.indent, hanging),
            alignment(piece.align, language),
        ]
        return self._paragraph(piece.style, content, properties, language=language)

    def _indent(self, width: float, start: float, hanging: float = 0.0) -> Element | None:
        end = self._document.room - width
        if not start and not end:
            return None
        hang = round(hanging * POINT) or None
        return element("w:ind", left=round(start * POINT), right=round(end * POINT), hanging=hang)

    def _span(self, span: Span, style: Style, language: str) -> Element:
        own = look_of_run(style) if style_of(style) is None else []
        look = [
            *own,
            flag("w:b", is_set=span.is_bold),
            flag("w:bCs", is_set=span.is_bold),
            flag("w:i", is_set=span.is_italic),
            flag("w:iCs", is_set=span.is_italic),
            value("w:u", _UNDERLINES[span.line]) if span.line is not Line.NONE else None,
            value("w:vertAlign", "superscript") if span.number is not None else None,
        ]
        return letters(span.text, language, *look, style="VerbatimChar" if span.is_code else None)

    def _blanks(self, piece: Blanks, width: float) -> Element:
        """Each label, and a line behind it that ends where the next label begins."""
        language = language_of_words()
        stops: list[Element] = []
        content: list[Element] = []
        end = 0.0
        for label, share in zip(piece.labels, piece.shares, strict=True):
            end += share * width
            stops.append(element("w:tab", val="left", leader="underscore", pos=round((end - LIST_INDENT) * POINT)))
            stops.append(element("w:tab", val="left", pos=round(end * POINT)))
            content.append(letters(f"{label} \t", language))
            if label is not piece.labels[-1]:
                content.append(letters("\t", language))
        spacing = element("w:spacing", before=round((piece.before + 6) * POINT), after=0)
        return self._paragraph(None, content, [element("w:tabs", *stops), spacing], language=language)

    def _tables(self, rows: Sequence[Row], width: float) -> Iterator[Element]:
        """Rows with the same columns are one table, until there is space above one of them."""
        tables: list[list[Row]] = []
        for row in rows:
            if tables and row.shares == tables[-1][-1].shares and not row.before:
                tables[-1].append(row)
            else:
                tables.append([row])
        for together in tables:
            widths = [share * width / sum(together[0].shares) for share in together[0].shares]
            made = [
                TableRow([self._cell(cell) for cell in row.cells], is_header=row.is_header, height=row.height)
                for row in together
            ]
            if together[0].before:
                yield self._gap(together[0].before)
            yield table(made, widths, self._document.language)
            yield self._gap(1.0)  # tables that touch would be one

    def _gap(self, height: float, *, starts_page: bool = False) -> Element:
        """An empty paragraph just so high."""
        spacing = element("w:spacing", before=0, after=0, line=round(height * POINT), lineRule="exact")
        return self._paragraph(None, [], [flag("w:pageBreakBefore", is_set=starts_page), spacing])

    def _cell(self, cell: Text) -> Element:
        language = language_of_words() if cell.is_ours else self._document.language
        content = [self._span(span, cell.style, language) for span in cell.spans]
        return self._paragraph(cell.style, content, [alignment(cell.align, language)], language=language)

    def _paragraph(
        self,
        style: Style | None,
        content: Sequence[Element],
        properties: Sequence[Element | None],
        *,
        language: str | None = None,
    ) -> Element:
        named = style_of(style) if style is not None else None
        return paragraph(named, content, *properties, language=language or self._document.language)
