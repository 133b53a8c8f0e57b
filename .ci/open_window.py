"""Open the installed program's real window on a screen in memory, wait until it shows, and close it again."""

import os
import subprocess
import sys
import tempfile
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from media_literacy.app import run

POLL_MILLISECONDS = 50


def main(lesson: str) -> int:
    """Give 0 if a window showed itself and the program ended well when it was closed."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"], pass_fds=[writing])
    os.environ["DISPLAY"] = ":" + os.read(reading, 16).decode().strip()
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        with tempfile.TemporaryDirectory() as kept:
            return _open_and_close(["--data-dir", kept, lesson])
    finally:
        screen.terminate()
        screen.wait()


def _open_and_close(words: list[str]) -> int:
    shown: list[str] = []
    original: Any = QApplication.exec

    def watched(*_application: object) -> int:
        watch = QTimer()

        def appearance() -> None:
            windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
            if windows:
                shown.append(windows[0].windowTitle())
                watch.stop()
                QApplication.closeAllWindows()

        watch.timeout.connect(appearance)
        watch.start(POLL_MILLISECONDS)
        return original()

    setattr(QApplication, "exec", staticmethod(watched))  # noqa: B010 - the type's stub says it cannot be set
    code = run(words)
    print(f"“{shown[0]}” opened and was closed; exit code {code}." if shown else "No window was shown.")
    return code if shown else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
