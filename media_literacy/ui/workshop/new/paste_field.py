"""Where the text of a new lesson is pasted or typed."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.text.typed_signs import TypedSigns
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.placeholders import slant_placeholder
from media_literacy.ui.widgets.dropped_files import dropped_file


class PasteField(QPlainTextEdit):
    """Where a text is pasted or typed. Into an empty field, what is pasted is handed on with its headings and lists.

    A file is handed on whatever stands there: its path is no text of an article.
    """

    pasted = Signal(QMimeData)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        TypedSigns(self.document())
        self.setProperty("variant", "field")
        self.setPlaceholderText(_("Paste with {keys}, or type").format(keys=_paste_keys()))
        self.setAccessibleName(_("The article’s text"))
        slant_placeholder(self)
        self.setTabChangesFocus(True)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the size of another look."""
        self.setMinimumHeight(round(appearance.scale.px(300)))
        self.document().setDocumentMargin(appearance.scale.px(8))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on what is pasted first; later pieces are added to what was typed."""
        if self.toPlainText().strip() and not dropped_file(source):
            super().insertFromMimeData(source)
        else:
            self.pasted.emit(source)


def _paste_keys() -> str:
    return QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
