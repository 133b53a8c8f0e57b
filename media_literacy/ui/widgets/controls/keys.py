"""A key and what it does, as a small picture of a key cap with a word."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_row

_BETWEEN_KEYS, _BEFORE_WORD = 4, 3
"""Between two key caps, and added before the word, in px."""


class KeyHint(QWidget):
    """Key caps and a word, such as “Space suspicious”."""

    def __init__(self, keys: Sequence[str], word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = plain_row(self, _BETWEEN_KEYS)
        for key in keys:
            row.addWidget(PlainLabel(key, self, variant="key"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(_BEFORE_WORD)
        row.addWidget(PlainLabel(word, self, variant="soft"))
