"""The one way out of the window: to an address that a lesson may lead to, to a folder, or to a file just written."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from media_literacy.lesson.reading.links import is_allowed_address


def open_address(address: str) -> bool:
    """Show an address in the browser or the mail program; whether it was allowed.

    It is looked at again here: a lesson that was kept may have been read by other rules.
    """
    url = QUrl(address)
    if not is_allowed_address(address) or not url.isValid() or url.scheme() not in ("https", "http", "mailto"):
        return False
    return QDesktopServices.openUrl(url)


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's file manager; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_made_file(file: Path) -> bool:
    """Open a file that this program wrote just now, in whatever opens its kind; whether anything did."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
