"""Small photos that say how the camera was held, as bytes of files; made by hand, since nothing here writes EXIF."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

WIDTH, HEIGHT = 40, 20


def exif(orientation: int, *, is_big: bool = False) -> bytes:
    """EXIF data with one entry before the one that counts."""
    order = ">" if is_big else "<"
    entries = struct.pack(order + "HHIHH", 0x0100, 3, 1, WIDTH, 0)
    entries += struct.pack(order + "HHIHH", 0x0112, 3, 1, orientation, 0)
    return (b"MM\0*" if is_big else b"II*\0") + struct.pack(order + "IH", 8, 2) + entries + b"\0" * 4


def stored() -> QImage:
    """What the file holds: red, and blue in its first quarter."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.fillRect(0, 0, WIDTH // 2, HEIGHT // 2, QColor("blue"))
    painter.end()
    return image


def written(image: QImage, kind: str) -> bytes:
    """The picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.lower().encode())
    writer.setQuality(100)
    assert writer.write(image)
    return bytes(buffer.data().data())


def turned(kind: str, orientation: int, *, is_big: bool = False) -> bytes:
    """A photo as PNG, JPG or WEBP with its orientation."""
    data, told = written(stored(), kind), exif(orientation, is_big=is_big)
    if kind == "JPG":
        told = b"Exif\0\0" + told
        return data[:2] + b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told + data[2:]
    if kind == "PNG":
        part = struct.pack(">I", len(told)) + b"eXIf" + told + struct.pack(">I", zlib.crc32(b"eXIf" + told))
        return data[:33] + part + data[33:]
    size = (WIDTH - 1).to_bytes(3, "little") + (HEIGHT - 1).to_bytes(3, "little")
    body = b"VP8X" + struct.pack("<I", 10) + bytes([8, 0, 0, 0]) + size + data[12:]
    body += b"EXIF" + struct.pack("<I", len(told)) + told + b"\0" * (len(told) % 2)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def moving(colours: list[str]) -> bytes:
    """A moving WebP: one picture after the other in these colours."""
    size = (WIDTH - 1).to_bytes(3, "little") + (HEIGHT - 1).to_bytes(3, "little")
    body = b"VP8X" + struct.pack("<I", 10) + bytes([2, 0, 0, 0]) + size
    body += b"ANIM" + struct.pack("<IIH", 6, 0, 0)
    for colour in colours:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        frame = b"\0" * 6 + size + (100).to_bytes(3, "little") + b"\0" + written(image, "WEBP")[12:]
        body += b"ANMF" + struct.pack("<I", len(frame)) + frame + b"\0" * (len(frame) % 2)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body
