"""The window has the icon in every size that desktops ask for."""

import pytest
from PySide6.QtCore import QSize

from media_literacy.ui.window.desktop.window_icon import window_icon

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_size_is_a_drawing_of_its_own():
    icon = window_icon()
    assert {size.width() for size in icon.availableSizes()} == {16, 24, 32, 48, 64, 128, 256}
    for side in (16, 32, 256):
        image = icon.pixmap(QSize(side, side), 1.0).toImage()
        assert image.width() == side and image.pixelColor(side // 2, side // 2).alpha() == 255
