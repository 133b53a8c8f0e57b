"""Whether somebody still waits for an answer that comes from another thread."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject


def is_alive(method: Callable[..., None]) -> bool:
    """Whether the object that this method is bound to is still there."""
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
