"""Whether a picture is of one size all through: the part that tells the size first need not be the one that is drawn.

Nothing is decoded here; only the parts of the file are walked along.
"""

from media_literacy.files.file_formats import picture_type
from media_literacy.lesson.pictures.displayable import JPEG_SIZES, picture_size

_PNG_PARTS_AT = 8
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_WEBP_FRAMES = (b"VP8 ", b"VP8L")
_MOST_PARTS = 20_000


def media_type_of(data: bytes) -> str:
    """The media type that the first bytes tell; "" for what is none of the three kinds, or tells no size."""
    return "" if picture_size(data) is None else picture_type(data)


def tells_one_size(data: bytes) -> bool:
    """Whether every part of a picture that tells a size tells the same, and no part reaches out of the file."""
    match picture_type(data):
        case "image/png":
            return _is_whole_png(data)
        case "image/webp":
            return _is_whole_webp(data)
        case _:
            return _is_whole_jpeg(data)


def _is_whole_png(data: bytes) -> bool:
    """One header, at the beginning, and an end; the rest may be anything of the right length."""
    at = _PNG_PARTS_AT
    for number in range(_MOST_PARTS):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        after = at + 12 + length
        if len(name) < 4 or after > len(data) or (name == b"IHDR") != (number == 0):
            return False
        if name == b"IEND":
            return True
        at = after
    return False


def _is_whole_webp(data: bytes) -> bool:
    """The picture in a container with a canvas has the canvas's size, unless it is one of a moving picture's."""
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        return False
    size = picture_size(data)
    at = 12
    for _number in range(_MOST_PARTS):
        if at == end:
            return True
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > end:
            return False
        if name in _WEBP_FRAMES and picture_size(b"RIFF\0\0\0\0WEBP" + data[at : at + 18]) != size:
            return False
        at += 8 + length + length % 2
    return False


def _is_whole_jpeg(data: bytes) -> bool:
    """One header before the picture itself. What follows the picture is not looked at: telephones put films there."""
    at, sizes = 2, 0
    for _number in range(_MOST_PARTS):
        if at + 4 > len(data) or data[at] != 0xFF:
            return False
        code = data[at + 1]
        if code == _JPEG_SCAN:
            return sizes == 1
        if code == 0xFF:
            at += 1
        elif code == 0x01 or 0xD0 <= code <= 0xD8:
            at += 2
        elif code == _JPEG_END:
            return False
        else:
            sizes += code in JPEG_SIZES
            at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    return False
