"""The single keys of the reader: what each letter or digit does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from media_literacy.ui.keys.key_bindings import NEXT_NOTE, NEXT_SENTENCE, PREVIOUS_NOTE, PREVIOUS_SENTENCE, KeyBinding

SHIFTS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier

_STEPPING = {binding.chord for binding in (NEXT_SENTENCE, PREVIOUS_SENTENCE, NEXT_NOTE, PREVIOUS_NOTE)}


class ReaderKeys:
    """Does what a key asks for, or leaves single letters to assistive technology."""

    def __init__(self, actions: Mapping[KeyBinding, Callable[[], object]]) -> None:
        self._actions = {binding.chord: action for binding, action in actions.items()}
        self.uses_single_letters = True

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters, digits and ? be keys, or not."""
        self.uses_single_letters = uses

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key asks for, once while it is held unless it steps; False if it is none of the reader's."""
        action = self._actions.get(event.text().upper())
        if action is None or event.modifiers() & ~SHIFTS or not self.uses_single_letters:
            return False
        if not event.isAutoRepeat() or event.text().upper() in _STEPPING:
            action()
        return True
