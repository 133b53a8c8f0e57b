"""What an empty field asks for, in italics: in high contrast its colour alone would not tell it from what is typed."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def slant_placeholder(field: QPlainTextEdit) -> None:
    """Set what a field of several lines asks for in italics. Its text has the font of the document, not this one."""
    font = field.viewport().font()
    font.setItalic(True)
    field.viewport().setFont(font)


def slant_while_empty(field: QLineEdit) -> None:
    """Set a field of one line in italics while it is empty, and upright once somebody types."""
    font = field.font()
    if font.italic() is bool(field.text()):
        font.setItalic(not field.text())
        field.setFont(font)
