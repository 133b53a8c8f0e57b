"""A start without a console, as by `pythonw` or from a desktop’s menu: no streams, and still nothing may be lost."""

import contextlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

LOG_NAME = "log.txt"
"""Where faults of the program are written down, in the data folder."""
_WARNING_ICON = 0x30


def give_streams() -> bool:
    """Put streams that lead nowhere in the place of those that are missing; whether there is a console."""
    has_console = sys.stderr is not None
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  until the program ends
    return has_console


def log_early_bug(text: str, folder: "Path | None" = None) -> None:
    """Write down a fault that came before there was a window to show it in."""
    with contextlib.suppress(OSError):
        if folder is None:
            import platformdirs

            folder = platformdirs.user_data_path("media-literacy", appauthor=False)
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / LOG_NAME).open("a", encoding="utf-8", errors="replace") as log:
            log.write(text + "\n")


def show_without_console(text: str, platform: str = sys.platform) -> None:
    """Say in a box of Windows why the program does not go on; other systems have no such box without Qt."""
    if platform != "win32":
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        libraries = getattr(ctypes, "windll")  # noqa: B009  no other system has it
        libraries.user32.MessageBoxW(None, text, "Media Literacy", _WARNING_ICON)
