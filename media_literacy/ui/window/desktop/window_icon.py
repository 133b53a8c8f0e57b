"""The icon of the program, in the title bar, the bar of the desktop, and where the program tells of itself."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from media_literacy.resources import assets_folder

_NAME = "media-literacy"
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def window_icon() -> QIcon:
    """Each size is a drawing of its own, so that no edge is blurred."""
    icon = QIcon()
    for size in _SIZES:
        icon.addFile(str(assets_folder() / "icons" / f"{_NAME}-{size}.png"), QSize(size, size))
    return icon
