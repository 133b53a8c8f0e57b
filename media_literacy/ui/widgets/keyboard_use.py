"""Whether somebody goes through the window by keys, so that the focus has to be seen wherever it is put."""

from PySide6.QtWidgets import QWidget

_PROPERTY = "uses-keyboard"
"""Of the window. Qt’s own flag for it goes whenever the focus is put somewhere by the program."""


def uses_keyboard(widget: QWidget) -> bool:
    """Whether the window of a widget was last used by a key that presses or goes on, and not by the mouse."""
    return bool(widget.window().property(_PROPERTY))


def set_uses_keyboard(window: QWidget, *, uses_keyboard: bool) -> None:
    """Keep which of both was used last."""
    window.setProperty(_PROPERTY, uses_keyboard)
