"""One of a few: Tab enters the group, the arrows move in it, and Space, Enter or a click chooses."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.labels.plain_text import PlainRadioButton
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping
from media_literacy.ui.widgets.tab_order import focus_neighbour

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class _Radio(PlainRadioButton):
    """Shows what is chosen; a press asks for it, and whoever answers shows it."""

    chosen = Signal()
    confirmed = Signal()
    stepped = Signal(int)
    reached = Signal()
    is_chosen = False

    def show_chosen(self, is_chosen: bool) -> None:
        self.is_chosen = is_chosen
        self.setAutoExclusive(False)  # else the last one could not be taken back
        self.setChecked(is_chosen)
        self.setAutoExclusive(True)  # without it, assistive technology would be told of a check box

    def nextCheckState(self) -> None:
        """Nothing: what is chosen comes in by `show_chosen`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does, the arrows go to the neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                was_chosen = self.is_chosen
                self.click()
                if was_chosen:
                    self.confirmed.emit()
        elif event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit()


class RadioGroup(QWidget):
    """Radio buttons in a row, or one below the other. `chosen` carries the key of the one that is asked for.

    `reached` says that a key brought the focus to one of them, `confirmed` that Enter was pressed on the
    chosen one. With `in_columns` many stand in columns of one width.
    """

    chosen = Signal(int)
    reached = Signal()
    confirmed = Signal()

    def __init__(
        self, question: str, words: Mapping[int, str], parent: QWidget | None = None, *, in_columns: bool = False
    ) -> None:
        super().__init__(parent)
        self._in_columns = in_columns
        self.setAccessibleName(question)
        self._words = words
        self._radios: dict[int, _Radio] = {}
        row = FlowRow(self, spacing=6, wrapping=Wrapping.WHEN_FULL if in_columns else Wrapping.EACH_ITEM)
        for place, (key, word) in enumerate(words.items(), 1):
            radio = _Radio(word, self)
            radio.setAccessibleName(_("{word}, {place} of {total}").format(word=word, place=place, total=len(words)))
            radio.setAccessibleDescription(question)
            radio.clicked.connect(self._on_clicked)
            radio.toggled.connect(self._on_toggled)
            radio.stepped.connect(self._on_stepped)
            radio.reached.connect(self.reached)
            radio.confirmed.connect(self.confirmed)
            row.addWidget(radio)
            self._radios[key] = radio
        self.show_chosen(None)
        self._fit()

    @property
    def radios(self) -> list[QRadioButton]:
        """The buttons, in their order."""
        return list(self._radios.values())

    def show_chosen(self, chosen: int | None) -> None:
        """Show which is chosen, or none; Tab enters there, or at the first."""
        entry = chosen if chosen in self._radios else next(iter(self._radios))
        for key, radio in self._radios.items():
            radio.show_chosen(key == chosen)
            has_tab = key == entry
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_tab else Qt.FocusPolicy.ClickFocus)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text makes other columns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        if self._in_columns:
            radios = self._radios.values()
            widest = max(radio.sizeHint().width() for radio in radios)
            for radio in radios:
                radio.setMinimumWidth(widest)

    def show_digits(self, are_shown: bool) -> None:
        """Say the digit that chooses beside each word, or not."""
        for key, radio in self._radios.items():
            radio.setText(f"{key} {self._words[key]}" if are_shown else self._words[key])

    def _on_clicked(self) -> None:
        self.chosen.emit(self._key_of(self.sender()))

    def _on_toggled(self, is_checked: bool) -> None:
        """Assistive technology may toggle without a click; it is taken for one."""
        radio = self.sender()
        if isinstance(radio, _Radio) and is_checked is not radio.is_chosen:
            radio.show_chosen(radio.is_chosen)
            radio.click()

    def _on_stepped(self, step: int) -> None:
        radios = list(self._radios.values())
        at = next(index for index, radio in enumerate(radios) if radio is self.sender())
        focus_neighbour(radios[(at + step) % len(radios)])

    def _key_of(self, radio: object) -> int:
        return next(key for key, other in self._radios.items() if other is radio)
