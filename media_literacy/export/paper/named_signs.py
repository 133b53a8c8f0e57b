"""Signs that no font has, replaced on a whole sheet by their names, and said at its end."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from media_literacy.export.paper.pieces import SMALL, Blanks, Figure, Passage, Piece, Print, Row, Text, ours
from media_literacy.i18n import ngettext
from media_literacy.strings.signs import sign_name, with_names

_Change = Callable[[str], str]


def texts_of(sheet: Print) -> Iterator[str]:
    """All that is written on a sheet."""
    yield from (sheet.title, sheet.kind, sheet.label)
    for passage in sheet.passages:
        for piece in (*passage.pieces, *(piece for aside in passage.beside for piece in aside.pieces)):
            yield from _texts_of_piece(piece)


def with_named_signs(sheet: Print, unseen: frozenset[str]) -> Print:
    """The sheet with something to read in the place of signs that cannot be drawn."""
    if not unseen:
        return sheet

    def change(text: str) -> str:
        return with_names(text, unseen)

    passages = tuple(_passage(passage, change) for passage in sheet.passages)
    remark = ours(_remark(unseen), SMALL, before=14.0)
    title, label = change(sheet.title), change(sheet.label)
    return replace(sheet, title=title, label=label, passages=(*passages, Passage((remark,))))


def _remark(unseen: frozenset[str]) -> str:
    return ngettext(
        "This computer has no font for one sign, so its name is printed in square brackets: {names}.",
        "This computer has no font for {n} signs, so their names are printed in square brackets: {names}.",
        len(unseen),
    ).format(n=len(unseen), names=", ".join(sorted(map(sign_name, unseen))))


def _texts_of_piece(piece: Piece) -> Iterator[str]:
    match piece:
        case Text():
            yield piece.text
            yield piece.marker
        case Row():
            yield from (cell.text for cell in piece.cells)
        case Figure():
            yield piece.alt
        case Blanks():
            yield from piece.labels
        case _:
            return


def _passage(passage: Passage, change: _Change) -> Passage:
    beside = tuple(
        replace(aside, pieces=tuple(_piece(piece, change) for piece in aside.pieces)) for aside in passage.beside
    )
    return replace(passage, pieces=tuple(_piece(piece, change) for piece in passage.pieces), beside=beside)


def _piece(piece: Piece, change: _Change) -> Piece:
    match piece:
        case Text():
            return _text(piece, change)
        case Row():
            return replace(piece, cells=tuple(_text(cell, change) for cell in piece.cells))
        case Figure():
            return replace(piece, alt=change(piece.alt))
        case _:
            return piece


def _text(text: Text, change: _Change) -> Text:
    return replace(text, spans=tuple(replace(span, text=change(span.text)) for span in text.spans))
