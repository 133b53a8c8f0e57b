"""Pictures as they are meant to be seen: upright, whichever way the camera was held. The window reads them so, too.

Whoever asks has looked at the file's name and size before. Of a moving picture, the first one is read.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QTransform

from media_literacy.files.file_formats import picture_type
from media_literacy.lesson.pictures.orientation import TURNED, UPRIGHT, read_orientation

_MOST_MEGABYTES = 64
_TURNS = {UPRIGHT: (0, 1), 2: (0, -1), 3: (180, 1), 4: (180, -1), 5: (270, -1), 6: (90, 1), 7: (90, -1), 8: (270, 1)}
"""By how many degrees to turn, clockwise, what was mirrored before (-1) or not."""


def upright_size(path: Path) -> QSize:
    """Width and height as it is seen; empty for what is no picture."""
    reader, orientation = _opened(path)
    size = reader.size() if reader is not None else QSize()
    return size.transposed() if orientation in TURNED else size


def upright_image(path: Path, size: QSize) -> QImage:
    """The picture in that size; a null one for what is no picture."""
    reader, orientation = _opened(path)
    if reader is None or size.isEmpty():
        return QImage()
    reader.setScaledSize(size.transposed() if orientation in TURNED else size)
    image = reader.read()
    degrees, side = _TURNS[orientation]
    if orientation == UPRIGHT or image.isNull():
        return image
    return image.transformed(QTransform().rotate(degrees).scale(side, 1), Qt.TransformationMode.FastTransformation)


def _opened(path: Path) -> tuple[QImageReader | None, int]:
    """The file told by its first bytes, and how it is turned."""
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    try:
        with path.open("rb") as file:
            start = file.read(12)
            orientation = read_orientation(file)
    except OSError:
        return None, UPRIGHT
    kind = picture_type(start).removeprefix("image/").encode()
    return (QImageReader(str(path), kind) if kind else None), orientation
