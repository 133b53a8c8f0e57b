"""Pictures of a window as small PNG files: few colours are enough for text on paper."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, QPixmap

MOST_COLOURS = 64
_COARSE = 0xF8F8F8
"""Colours that differ in no more than the bits left out here become the same one, which saves comparing them all."""


def save_small(picture: QPixmap, path: Path) -> None:
    """Write a picture with its most frequent colours; each other one becomes the nearest of them."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    counted = Counter(pixels)
    palette = _palette(counted)
    alike = {colour & _COARSE: colour for colour, _count in reversed(counted.most_common())}
    chosen = {coarse: _nearest(colour, palette) for coarse, colour in alike.items()}
    nearest = {colour: chosen[colour & _COARSE] for colour in counted}
    nearest |= {0xFF000000 | colour: index for index, colour in enumerate(palette)}
    small = QImage(image.size(), QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | colour for colour in palette])
    width, line = image.width(), small.bytesPerLine()
    target = memoryview(small.bits())
    indexes = bytes(map(nearest.__getitem__, pixels))
    for row in range(image.height()):
        target[row * line : row * line + width] = indexes[row * width : (row + 1) * width]
    if not small.save(str(path), quality=0):  # 0: the smallest file
        raise OSError(f"{path} could not be written")


def _palette(counted: Counter[int]) -> list[int]:
    """The most frequent colours, none of them close to one that is more frequent."""
    chosen: list[int] = []
    for colour, _count in counted.most_common(1000):
        if all(_distance(colour, other) > 300 for other in chosen):
            chosen.append(colour & 0xFFFFFF)
        if len(chosen) == MOST_COLOURS:
            break
    return chosen


def _nearest(colour: int, palette: list[int]) -> int:
    return min(range(len(palette)), key=lambda index: _distance(colour, palette[index]))


def _distance(one: int, other: int) -> int:
    red, green, blue = ((one >> shift & 255) - (other >> shift & 255) for shift in (16, 8, 0))
    return 2 * red * red + 4 * green * green + 3 * blue * blue
