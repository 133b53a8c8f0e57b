"""What Tab, Shift+Tab and Enter do in the source: they keep the four spaces that belong to a note."""

import re

from PySide6.QtGui import QTextCursor

INDENT = " " * 4
_ITEM = re.compile(r"(?P<indent>[ \t]{2,})(?P<bullet>[-*+] )?(?P<text>.*)")


def indent(cursor: QTextCursor) -> None:
    """Put the lines of the selection, or the caret’s line, four spaces further in."""
    for line in _lines(cursor):
        line.insertText(INDENT)
    cursor.endEditBlock()


def unindent(cursor: QTextCursor) -> None:
    """Take up to four spaces from the beginning of those lines."""
    for line in _lines(cursor):
        text = line.block().text()
        width = 1 if text.startswith("\t") else min(len(INDENT), len(text) - len(text.lstrip(" ")))
        line.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, width)
        line.removeSelectedText()
    cursor.endEditBlock()


def new_line(cursor: QTextCursor) -> None:
    """Begin a line that stands like the one above it; on an empty item, leave the list instead."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    found = _ITEM.fullmatch(before)
    if found is None:
        cursor.insertBlock()
    elif is_at_empty_item(cursor):
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    else:
        cursor.insertText(f"\n{found['indent']}{found['bullet'] or ''}")


def is_at_empty_item(cursor: QTextCursor) -> bool:
    """Whether Enter leaves the list here."""
    found = _ITEM.fullmatch(cursor.block().text())
    return found is not None and not found["text"].strip() and cursor.atBlockEnd()


def _lines(cursor: QTextCursor) -> list[QTextCursor]:
    """A cursor at the beginning of every line, from the last to the first, inside one step that can be undone."""
    document = cursor.document()
    last = document.findBlock(cursor.selectionEnd())
    if cursor.hasSelection() and cursor.selectionEnd() == last.position():
        last = last.previous()
    first = document.findBlock(cursor.selectionStart())
    cursor.beginEditBlock()
    blocks = range(last.blockNumber(), first.blockNumber() - 1, -1)
    return [QTextCursor(document.findBlockByNumber(number)) for number in blocks]
