"""A row that says something else once it was pressed, and is heard as what it was while it has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.state_signs import Sign


class LateNamedRow(RowButton):
    """Takes a new name once the focus has gone on: a screen reader would speak one that changes under it, all of it.

    What is new is for its page to announce.
    """

    _late_name = ""

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        shape: Shape = Shape.ROW,
        least_text: float = 200.0,
    ) -> None:
        super().__init__([], appearance, parent, shape=shape, least_text=least_text)
        self._rename_soon = QTimer(self, singleShot=True, interval=0)
        self._rename_soon.timeout.connect(self._rename)

    def show_lines(
        self,
        lines: Sequence[Line],
        *,
        name: str = "",
        sign: tuple[Sign, str] | None = None,
        aside: Line | None = None,
    ) -> None:
        """Say something else, and have that name now or once the focus has gone on."""
        before = self.accessibleName()
        is_heard = bool(before) and self.hasFocus() and QAccessible.isActive()
        self._late_name = name if is_heard else ""
        super().show_lines(lines, name=before if is_heard else name, sign=sign, aside=aside)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Its name may say what is new from now on."""
        super().focusOutEvent(event)
        self._rename_soon.start()

    def _rename(self) -> None:
        if self._late_name:
            self.setAccessibleName(self._late_name)
            self._late_name = ""
