"""The application that benchmarks of the window run in: it looks and is listened to as on a person’s screen, and its
garbage is collected as the program’s is.
"""

import sys

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from media_literacy.export.pdf.qt_start import register_fonts
from media_literacy.ui.window.garbage_collection import Garbage


def start_application() -> QApplication:
    """The one application of this process, with the program’s fonts, and something that asks what it shows."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    register_fonts()
    QAccessible.setActive(True)
    Garbage(application)
    return application
