"""Copying words of a lesson: the label of origin goes along as text, wherever they are put."""

from PySide6.QtGui import QGuiApplication


def with_label(words: str, label: str) -> str:
    """Words of a lesson as they leave it; nothing without words."""
    return f"{words}\n\n{label}" if words and label else words


def copy_with_label(words: str, label: str) -> None:
    """Put words on the clipboard with the label; nothing changes there without words."""
    if words:
        QGuiApplication.clipboard().setText(with_label(words, label))
