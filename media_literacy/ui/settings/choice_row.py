"""A row of choices of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PlainButton
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping


class ChoiceRow(QWidget):
    """A heading with buttons that go out of each other's way; `chosen` carries the value that a person chose."""

    chosen = Signal(str)

    def __init__(
        self, heading: str, appearance: Appearance, parent: QWidget | None = None, *, spacing: int = 8
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self.buttons: list[QAbstractButton] = []
        self._words: list[str] = []
        self._is_showing = False
        column = plain_column(self)
        column.addWidget(SetText(heading, Role.NOTE_TITLE, appearance, self, before=18, after=6))
        self.holder = QWidget(self)  # exclusive among those in one holder
        self._row = FlowRow(self.holder, spacing, wrapping=Wrapping.EVENLY)
        column.addWidget(self.holder)

    def add_texts(self, choices: Sequence[tuple[str, str]]) -> None:
        """Add a button for each (value, text)."""
        for value, text in choices:
            button = PlainButton(text, self.holder, variant="choice")
            button.setObjectName(value)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self.add(button)

    def add(self, button: QAbstractButton) -> None:
        """Add a button whose object name is its value."""
        button.toggled.connect(self._on_toggled)  # assistive technology toggles without a click
        self._row.addWidget(button)
        self.buttons.append(button)
        self._words.append(button.accessibleName() or button.text())
        for place, (other, words) in enumerate(zip(self.buttons, self._words, strict=True), start=1):
            name = _("{group}, {choice}, {place} of {count}")
            other.setAccessibleName(
                name.format(group=self.accessibleName(), choice=words, place=place, count=len(self.buttons))
            )

    def show_choice(self, value: str) -> None:
        """Show which one holds, without saying that somebody chose it."""
        self._is_showing = True
        for button in self.buttons:
            if button.objectName() == value:
                button.setChecked(True)
        self._is_showing = False
        self._let_tab_stop_once()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose as Left and Right do, also where the choices stand beside each other."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        if 0 <= focused + step < len(self.buttons):
            button = self.buttons[focused + step]
            button.setFocus(Qt.FocusReason.TabFocusReason)
            button.click()

    def _on_toggled(self, is_checked: bool) -> None:
        if is_checked and not self._is_showing:
            value = self.sender().objectName()
            self._let_tab_stop_once()
            self.chosen.emit(value)

    def _let_tab_stop_once(self) -> None:
        """Tab goes to the one that holds, and the arrow keys to the others."""
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)
