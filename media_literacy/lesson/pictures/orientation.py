"""How a camera was held when it took a picture, as the picture's EXIF data tell. Nothing is decoded here."""

from typing import BinaryIO

from media_literacy.files.file_formats import picture_type

UPRIGHT = 1
TURNED = (5, 6, 7, 8)
"""Those whose width is the height of what is stored."""

_ORIENTATION = 0x0112
_MOST_PARTS, _MOST_ENTRIES = 20_000, 200
_MOST_BYTES = 1 << 16
_JPEG_EXIF, _JPEG_SCAN = 0xE1, 0xDA


def read_orientation(file: BinaryIO) -> int:
    """From 1, upright, to 8, as EXIF counts them, of a PNG, JPEG or WebP file; 1 where nothing is told."""
    file.seek(0)
    match picture_type(file.read(12)):
        case "image/jpeg":
            return _orientation_tag(_in_jpeg(file))
        case "image/png":
            return _orientation_tag(_in_parts(file, 8, b"eXIf", "big"))
        case "image/webp":
            return _orientation_tag(_in_parts(file, 12, b"EXIF", "little"))
        case _:
            return UPRIGHT


def _in_jpeg(file: BinaryIO) -> bytes:
    """What the first segment with EXIF data holds; it stands before the picture itself."""
    file.seek(2)
    for _number in range(_MOST_PARTS):
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF or head[1] == _JPEG_SCAN:
            break
        length = int.from_bytes(head[2:], "big") - 2
        if head[1] == _JPEG_EXIF and (data := file.read(max(0, length))).startswith(b"Exif\0\0"):
            return data[6:]
        if head[1] != _JPEG_EXIF:
            file.seek(max(0, length), 1)
    return b""


def _in_parts(file: BinaryIO, at: int, name: bytes, order: str) -> bytes:
    """What the part of that name holds: length and name in PNG, each with a sum behind it; in WebP the other way."""
    is_png = order == "big"
    for _number in range(_MOST_PARTS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            break
        length = int.from_bytes(head[:4], "big") if is_png else int.from_bytes(head[4:], "little")
        if (head[4:] if is_png else head[:4]) == name:
            return file.read(min(length, _MOST_BYTES)).removeprefix(b"Exif\0\0")
        at += 12 + length if is_png else 8 + length + length % 2
    return b""


def _orientation_tag(exif: bytes) -> int:
    """The number that stands in the first list of entries; 1 for data that cannot be read."""
    orders = {b"II*\0": "little", b"MM\0*": "big"}
    order = orders.get(exif[:4])
    if order is None:
        return UPRIGHT

    def number(at: int, size: int) -> int:
        return int.from_bytes(exif[at : at + size], "little" if order == "little" else "big")

    begin = number(4, 4)
    for entry in range(min(number(begin, 2), _MOST_ENTRIES)):
        at = begin + 2 + 12 * entry
        if number(at, 2) == _ORIENTATION:
            found = number(at + 8, 2)
            return found if 1 <= found <= 8 else UPRIGHT
    return UPRIGHT
