"""The single keys of the reader: what each letter or digit asks for."""

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent

from media_literacy.ui import key_bindings as keys


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
        self._signals: dict[str, tuple[SignalInstance, tuple[int, ...]]] = {
            keys.NEXT_SENTENCE.chord: (self.stepped, (1,)),
            keys.PREVIOUS_SENTENCE.chord: (self.stepped, (-1,)),
            keys.NEXT_NOTE.chord: (self.note_stepped, (1,)),
            keys.PREVIOUS_NOTE.chord: (self.note_stepped, (-1,)),
            keys.HINT.chord: (self.hint_requested, ()),
            keys.EVIDENCE.chord: (self.evidence_requested, ()),
            keys.REASON.chord: (self.reason_requested, ()),
            keys.HELP_LETTER.chord: (self.keys_requested, ()),
        }
        for confidence, binding in enumerate(keys.CONFIDENCES, 1):
            self._signals[binding.chord] = (self.confidence_chosen, (confidence,))

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters, digits and ? be keys, or not."""
        self._uses_single_letters = uses

    def press(self, event: QKeyEvent) -> bool:
        """Tell what the key asks for; False if it is none of the reader's."""
        shifts = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~shifts or not self._uses_single_letters:
            return False
        found = self._signals.get(event.text().upper())
        if found is None:
            return False
        signal, arguments = found
        signal.emit(*arguments)
        return True
