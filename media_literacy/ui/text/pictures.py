"""Pictures of one lesson: sizes at once, pixels when they are first painted.

Only files of the lesson's own folder are ever opened; the parser has refused every other name already, and this
looks again, since a folder may have changed since.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_FORMATS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg", b"RIFF": b"webp"}
_MOST_PIXELS = 16_000_000


class PictureSource:
    """Reads the pictures below one folder; whatever cannot be shown is a null image."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder.resolve() if folder else None
        self._scaled: dict[tuple[str, int], QImage] = {}
        QImageReader.setAllocationLimit(64)

    @property
    def folder(self) -> Path | None:
        """Where the pictures lie."""
        return self._folder

    def size(self, source: str) -> QSize:
        """The size in px of the file; empty if it cannot be shown."""
        reader = self._reader(source)
        return reader.size() if reader is not None else QSize()

    def image(self, source: str, width: int) -> QImage:
        """The picture scaled to a width."""
        key = (source, width)
        if key not in self._scaled:
            reader = self._reader(source)
            image = reader.read() if reader is not None else QImage()
            if not image.isNull():
                image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            self._scaled[key] = image
        return self._scaled[key]

    def _reader(self, source: str) -> QImageReader | None:
        if self._folder is None:
            return None
        path = (self._folder / source).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            return None
        with path.open("rb") as file:
            start = file.read(12)
        kind = next((name for first, name in _FORMATS.items() if start.startswith(first)), None)
        if kind is None:
            return None
        reader = QImageReader(str(path), kind)
        reader.setAutoTransform(True)
        size = reader.size()
        if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
            return None
        return reader
