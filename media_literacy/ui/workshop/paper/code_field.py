"""A field for one code; whatever is pasted into it in several lines, or as files, is handed on."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from media_literacy.ui.widgets.controls.line_field import LineField


class CodeField(LineField):
    """`pasted` carries what does not go into one line."""

    pasted = Signal(QMimeData)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste one line as any field does."""
        data = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and (data.hasUrls() or "\n" in data.text().strip()):
            self.pasted.emit(data)
            return
        super().keyPressEvent(event)
