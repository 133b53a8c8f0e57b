"""Draws the icons in all sizes from their SVG files, and puts them together for Windows and macOS.

    .venv/bin/python packaging/draw_icons.py

Sizes below 48 px come from a drawing of their own, whose edges lie between pixels.
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parent.parent / "assets" / "icons"
NAMES = ("media-literacy", "application-x-lesson-pack+zip")
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
FIRST_LARGE = 48
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def draw(name: str, size: int) -> QImage:
    """An icon of so many pixels a side, from the drawing for that size."""
    drawing = f"{name}-small.svg" if size < FIRST_LARGE else f"{name}.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """An image as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """Pictures by size as an icon of Windows."""
    offset, entries, data = 6 + 16 * len(pictures), b"", b""
    for size, png in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset + len(data))
        data += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def as_icns(pictures: dict[bytes, bytes]) -> bytes:
    """Pictures by type as an icon of macOS."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    """Write all of them beside the drawings."""
    for name in NAMES:
        pictures = {size: as_png(draw(name, size)) for size in SIZES}
        for size, png in pictures.items():
            (ICONS / f"{name}-{size}.png").write_bytes(png)
        (ICONS / f"{name}.ico").write_bytes(as_ico({size: pictures[size] for size in ICO_SIZES}))
        (ICONS / f"{name}.icns").write_bytes(as_icns({kind: pictures[size] for kind, size in ICNS_TYPES.items()}))
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
