"""Signs such as emoji in a text that is typed or pasted: drawn also where no font of the computer has them."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from media_literacy.export.pdf.missing_fonts import provide_signs


class TypedSigns(QObject):
    """Looks at what comes into a document before it is laid out, and lives as long as that."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        document.contentsChange.connect(self._on_contents_change)

    def _on_contents_change(self, at: int, _removed: int, added: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(at)
        end = min(at + added, self._document.characterCount() - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        provide_signs(cursor.selectedText())
