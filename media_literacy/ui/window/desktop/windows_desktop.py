"""What only Windows asks of a program: a name for its place in the task bar, and leave for another to come up."""

import contextlib
import sys
from typing import Any

from media_literacy.desktop import WINDOWS_APP_ID

_ANY_PROCESS = -1


def name_in_task_bar(platform: str = sys.platform) -> None:
    """Have a place of its own in the task bar, not that of Python."""
    with contextlib.suppress(OSError, AttributeError):
        _libraries(platform).shell32.SetCurrentProcessExplicitAppUserModelID(WINDOWS_APP_ID)


def let_others_come_up(platform: str = sys.platform) -> None:
    """Let the program that is open already put its window in front, which the one with the last click alone may."""
    with contextlib.suppress(OSError, AttributeError):
        _libraries(platform).user32.AllowSetForegroundWindow(_ANY_PROCESS)


def _libraries(platform: str) -> Any:
    """The libraries of Windows; AttributeError elsewhere."""
    if platform != "win32":
        raise AttributeError
    import ctypes

    return getattr(ctypes, "windll")  # noqa: B009  no other system has it
