"""The program says which version it is."""

from PySide6.QtWidgets import QWidget

from media_literacy import __version__
from media_literacy.ui.window.about import about_box


def test_version_licences_and_icon_are_shown(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    box = about_box(window)
    assert box.text().endswith(__version__) and "MIT" in box.informativeText()
    assert box.iconPixmap().deviceIndependentSize().width() == 96
    assert box.escapeButton() is not None
