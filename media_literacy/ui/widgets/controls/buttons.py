"""The plain buttons of the pages."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.labels.plain_text import PlainButton


class Button(PlainButton):
    """A button that is no dialog's default. `variant` is "", "main" (which leads on), "quiet" or "link"."""

    def __init__(self, text: str, parent: QWidget | None = None, *, variant: str = "") -> None:
        super().__init__(text, parent, variant=variant)
        self.setAutoDefault(False)
        if variant == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
