"""Pictures of a window as small WebP files without loss: few colours are enough for text on paper."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

MOST_COLOURS = 64


def save_small(picture: QPixmap, path: Path) -> None:
    """Write a picture with its most frequent colours; each other one becomes the nearest of them."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    palette = _palette(Counter(memoryview(image.constBits()).cast("I")))
    small = image.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither)
    if not small.save(str(path), quality=100):  # 100: without loss
        raise OSError(f"{path} could not be written")


def _palette(counted: Counter[int]) -> list[int]:
    """The most frequent colours, none of them close to one that is more frequent."""
    chosen: list[int] = []
    for colour, _count in counted.most_common(1000):
        if all(_distance(colour, other) > 300 for other in chosen):
            chosen.append(colour)
        if len(chosen) == MOST_COLOURS:
            break
    return chosen


def _distance(one: int, other: int) -> int:
    red, green, blue = ((one >> shift & 255) - (other >> shift & 255) for shift in (16, 8, 0))
    return 2 * red * red + 4 * green * green + 3 * blue * blue
