"""Files that are dragged here from elsewhere, or copied there and pasted."""

from PySide6.QtCore import QMimeData


def dropped_file(data: QMimeData) -> str:
    """The path of the one file that is dropped, whatever it is: who reads it looks. Empty for several, or for none."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
