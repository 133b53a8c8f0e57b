"""Somebody who presses everything that can be pressed, whatever it is, and goes on to wherever that leads."""

from collections import Counter

from journeys.person import Person
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu


class Presser:
    """Presses what was pressed least of what shows, the first of it first; `pressed` counts by page and words."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.pressed: Counter[tuple[str, str]] = Counter()

    @property
    def pages(self) -> set[str]:
        """Where something was pressed."""
        return {page for page, _words in self.pressed}

    def press_until_nothing_is_new(self, patience: int, most: int, *, pages: set[str]) -> None:
        """Go on until all these pages came, and so many presses in a row were of something that was pressed before."""
        old = 0
        for _press in range(most):
            old = 0 if self._press() else old + 1
            if old >= patience and pages <= self.pages:
                return

    def _press(self) -> bool:
        page = type(self._person.page).__name__
        shown = self._person.window.findChildren(QAbstractButton)
        buttons = [button for button in shown if button.isVisible() and button.isEnabled()]
        button = min(buttons, key=lambda button: self.pressed[page, _words(button)])
        self.pressed[page, _words(button)] += 1
        is_new = self.pressed[page, _words(button)] == 1
        button.click()
        self._settle()
        return is_new

    def _settle(self) -> None:
        """Wait for the page, and choose once what a menu offers."""
        self._person.wait_for(lambda: self._person.window._navigation.is_at_rest)
        while (widget := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            for action in widget.actions() if isinstance(widget, QMenu) else ():
                self.pressed["menu", action.text()] += 1
                if self.pressed["menu", action.text()] == 1:
                    action.trigger()
            widget.close()


def _words(button: QAbstractButton) -> str:
    """What it is, in a word or three: one sentence is like another, and one card like another."""
    words = (button.accessibleName() or button.text() or type(button).__name__).split()
    return " ".join(word for word in words[:3] if word.isalpha())
