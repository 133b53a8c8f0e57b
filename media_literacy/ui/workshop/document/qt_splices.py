"""Between a lesson's text, which counts code points, and Qt's document, which counts UTF-16 units: emoji are two.

A document keeps lines apart by blocks, and would take three rare characters for the end of one. They stand in it as
characters that no text may hold, so that what was put in comes out as it was.
"""

from collections.abc import Iterable

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from media_literacy.authoring.edit.source.splice import in_order
from media_literacy.diagnostics import Location
from media_literacy.lesson.fix import Splice
from media_literacy.strings.utf16 import code_points_in, utf16_length

_STAND_INS = {"\u2029": "\ufdd2", "\ufdd0": "\ufdd3", "\ufdd1": "\ufdd4"}


def put_text(document: QTextDocument, text: str) -> None:
    """Begin with a text whose lines end in line feeds; there is no way back behind it."""
    document.setPlainText(_into_document(text))


def text_of(document: QTextDocument) -> str:
    """The text, lines ended by line feeds. Unlike Qt's own way it keeps spaces that do not break."""
    return _out_of_document(document.toRawText().replace("\u2029", "\n"))


def text_of_block(block: QTextBlock) -> str:
    """The text of one line."""
    return _out_of_document(block.text())


def apply_to_document(document: QTextDocument, splices: Iterable[Splice], *, joins_last: bool = False) -> None:
    """Make all splices, whose offsets are those of the text as it is, in one step that can be undone.

    With `joins_last` they belong to the step before, and go back with it.
    """
    text = text_of(document)
    cursor = QTextCursor(document)
    if joins_last:
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
    # From the last to the first, so that the offsets stay true; of two at one place the first comes first.
    for splice in reversed(in_order(splices)):
        cursor.setPosition(utf16_length(text[: splice.start]))
        cursor.setPosition(utf16_length(text[: splice.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(_into_document(splice.text))
    cursor.endEditBlock()


def position_at(document: QTextDocument, offset: int) -> int:
    """Where an offset in the text is in the document; held inside it."""
    return utf16_length(text_of(document)[: max(0, offset)])


def offset_at(document: QTextDocument, position: int) -> int:
    """The offset in the text of a position in the document."""
    block = document.findBlock(max(0, min(position, document.characterCount() - 1)))
    before = code_points_in(text_of(document), block.position())
    return before + code_points_in(block.text(), position - block.position())


def position_of(document: QTextDocument, location: Location) -> int:
    """Where a line and a column are in the document; held inside it."""
    block = document.findBlockByNumber(max(0, min(location.line, document.blockCount()) - 1))
    return block.position() + utf16_length(block.text()[: max(0, location.column - 1)])


def counts_alike(text: str) -> bool:
    """Whether offsets in a text are positions in its document: each of its signs is one unit of UTF-16."""
    return utf16_length(text) == len(text)


def _into_document(text: str) -> str:
    for end, stand_in in _STAND_INS.items():  # several times as fast as a table on texts that are not ASCII
        text = text.replace(end, stand_in)
    return text


def _out_of_document(text: str) -> str:
    for end, stand_in in _STAND_INS.items():
        text = text.replace(stand_in, end)
    return text
