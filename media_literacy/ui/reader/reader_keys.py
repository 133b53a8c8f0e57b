"""The single keys of the reader: what each letter or digit asks for."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent


class ReaderKeys(QObject):
    """Tells by signals what a key asks for, or leaves single letters to assistive technology."""

    stepped = Signal(int)
    """So many sentences on."""
    note_stepped = Signal(int)
    """So many notes on."""
    hint_requested = Signal()
    evidence_requested = Signal()
    reason_requested = Signal()
    confidence_chosen = Signal(int)
    keys_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._uses_single_letters = True

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters, digits and ? be keys, or not."""
        self._uses_single_letters = uses

    def press(self, event: QKeyEvent) -> bool:
        """Tell what the key asks for; False if it is none of the reader's."""
        shifts = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~shifts or not self._uses_single_letters:
            return False
        match event.text().lower():
            case "1" | "2" | "3" as digit:
                self.confidence_chosen.emit(int(digit))
            case "j":
                self.stepped.emit(1)
            case "k":
                self.stepped.emit(-1)
            case "n":
                self.note_stepped.emit(1)
            case "p":
                self.note_stepped.emit(-1)
            case "h":
                self.hint_requested.emit()
            case "e":
                self.evidence_requested.emit()
            case "r":
                self.reason_requested.emit()
            case "?":
                self.keys_requested.emit()
            case _:
                return False
        return True
