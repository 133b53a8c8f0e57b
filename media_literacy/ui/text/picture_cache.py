"""Pictures of one lesson: sizes at once, pixels when they are first painted.

Only files of the lesson's own folder are ever opened; the parser has refused every other name already, and this
looks again, since a folder may have changed since.
"""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from media_literacy.export.pdf.upright_pictures import upright_image, upright_size
from media_literacy.lesson.limits import PICTURE_PIXELS


class PictureSource:
    """Reads the pictures below one folder; whatever cannot be shown is a null image."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder  # asked only once there is a picture: it may lie on a slow drive
        self._scaled: dict[tuple[str, int], QImage] = {}

    @property
    def folder(self) -> Path | None:
        """Where the pictures lie."""
        return self._folder

    def size(self, source: str) -> QSize:
        """The size in px of what the file shows; empty if it cannot be shown."""
        path = self._path(source)
        size = upright_size(path) if path is not None else QSize()
        return size if size.width() * size.height() <= PICTURE_PIXELS else QSize()

    def image(self, source: str, width: int) -> QImage:
        """The picture scaled to a width."""
        key = (source, width)
        if key not in self._scaled:
            path, size = self._path(source), self.size(source)
            wanted = QSize(width, max(1, round(size.height() * width / size.width()))) if not size.isEmpty() else size
            self._scaled[key] = upright_image(path, wanted) if path is not None else QImage()
        return self._scaled[key]

    def _path(self, source: str) -> Path | None:
        """Where the file lies; None for what is no file of the folder."""
        if self._folder is None:
            return None
        root, path = self._folder.resolve(), (self._folder / source).resolve()
        return path if path.is_relative_to(root) and path.is_file() else None
