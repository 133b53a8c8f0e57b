"""A few values of which one holds, as buttons, with a line on what the chosen one means."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PlainButton
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row


@dataclass(frozen=True, slots=True)
class Option:
    """A value, its word on the button, and what it means."""

    value: str
    word: str
    meaning: str = ""


class ChoiceButtons(QWidget):
    """`chosen` carries the value that a person chose. Tab stops once, the arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        otherwise: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._options, self._otherwise = {option.value: option for option in options}, otherwise
        column = plain_column(self, 6)
        self.buttons: dict[str, PlainButton] = {}
        for option in options:
            button = _OptionButton(option.word)
            button.setObjectName(option.value)
            button.setAccessibleName(f"{name}: {option.word}")
            button.setAccessibleDescription(option.meaning)
            button.toggled.connect(self._on_toggled)  # assistive technology toggles without a click
            self.buttons[option.value] = button
        column.addWidget(wrapping_row(self, *self.buttons.values(), spacing=8))
        self.meaning = SetText("", Role.SMALL, appearance, self, colour="soft")
        column.addWidget(self.meaning)
        self._show_meaning()

    @property
    def value(self) -> str:
        """The one that holds; empty for none."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Show which one holds, without saying that somebody chose it."""
        for other_value, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setAutoExclusive(False)
                button.setChecked(other_value == value)
                button.setAutoExclusive(True)
        self._show_meaning()

    def _on_toggled(self, is_checked: bool) -> None:
        if is_checked:
            value = self.sender().objectName()
            self._show_meaning()
            self.chosen.emit(value)

    def _show_meaning(self) -> None:
        value = self.value
        said = self._options[value].meaning if value else self._otherwise
        self.meaning.say(said)
        self.meaning.setVisible(bool(said))
        for other_value, button in self.buttons.items():
            stops = value in ("", other_value)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)


class _OptionButton(PlainButton):
    """One of several; Enter chooses it, too."""

    def __init__(self, text: str) -> None:
        super().__init__(text, variant="choice")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
