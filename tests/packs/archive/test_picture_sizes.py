"""A picture tells one size all through, and holds nothing that reaches out of it."""

import struct

from each_row import each_row

from media_literacy.packs.archive.picture_sizes import media_type_of, tells_one_size


def part(name: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + name + data + bytes(4)


HEADER = part(b"IHDR", struct.pack(">IIBBBBB", 30, 20, 8, 0, 0, 0, 0))
PNG = b"\x89PNG\r\n\x1a\n"


@each_row(
    ("parts", "is_whole"),
    [
        (HEADER + part(b"IEND"), True),
        (HEADER + part(b"IDAT", b"abc") + part(b"IEND") + b"more", True),
        (HEADER + HEADER + part(b"IEND"), False),
        (part(b"IDAT") + HEADER + part(b"IEND"), False),
        (HEADER, False),
        (HEADER + part(b"IDAT", b"abc"), False),
        (HEADER + part(b"IEND")[:-1], False),
        (HEADER + b"\0\0\0\5IDATabc", False),
        (b"", False),
    ],
)
def test_a_png_has_one_header_at_its_beginning_and_an_end(parts: bytes, is_whole: bool):
    assert tells_one_size(PNG + parts) is is_whole


def test_twenty_thousand_parts_are_walked_along():
    assert tells_one_size(PNG + HEADER + part(b"IDAT") * 19_998 + part(b"IEND"))
    assert not tells_one_size(PNG + HEADER + part(b"IDAT") * 19_999 + part(b"IEND"))


FRAME = b"\xff\xc0" + struct.pack(">HBHH", 17, 8, 20, 30) + bytes(10)
SCAN = b"\xff\xda\0\2"


@each_row(
    ("parts", "is_whole"),
    [
        (FRAME + SCAN, True),
        (b"\xff\xe0\0\5abc" + FRAME + SCAN, True),
        (b"\xff\xff" + FRAME + SCAN, True),
        (b"\xff\x01\xff\xd0\xff\xd8" + FRAME + SCAN, True),
        (b"\xff\xc4\0\2\xff\xc8\0\2\xff\xcc\0\2" + FRAME + SCAN, True),
        (FRAME + FRAME + SCAN, False),
        (b"\xff\xc1" + FRAME[2:] + FRAME + SCAN, False),
        (SCAN, False),
        (FRAME, False),
        (FRAME + b"\xff\xd9\0\2" + SCAN, False),
        (FRAME + b"\0" + SCAN, False),
        (FRAME + SCAN[:3], False),
    ],
)
def test_a_jpeg_has_one_header_before_its_picture(parts: bytes, is_whole: bool):
    assert tells_one_size(b"\xff\xd8" + parts) is is_whole


def chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def webp(*chunks: bytes) -> bytes:
    body = b"".join(chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def canvas(width: int, height: int) -> bytes:
    return chunk(b"VP8X", bytes(4) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little"))


def frame(width: int, height: int) -> bytes:
    return chunk(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height) + b"odd")


@each_row(
    ("data", "is_whole"),
    [
        (webp(frame(30, 20)), True),
        (webp(canvas(30, 20), chunk(b"EXIF", b"abc"), frame(30, 20)), True),
        (webp(canvas(30, 20), frame(31, 20)), False),
        (webp(canvas(30, 20), frame(30, 21)), False),
        (webp(frame(30, 20))[:-1], False),
        (webp(frame(30, 20)) + b"more", True),
        (webp(canvas(30, 20), b"EXIF\xff\0\0\0"), False),
    ],
)
def test_the_picture_of_a_webp_has_the_size_of_its_canvas(data: bytes, is_whole: bool):
    assert tells_one_size(data) is is_whole


def test_the_media_type_is_that_of_the_first_bytes_where_they_tell_a_size():
    assert media_type_of(PNG + HEADER) == "image/png"
    assert media_type_of(b"\xff\xd8" + FRAME) == "image/jpeg"
    assert media_type_of(webp(frame(30, 20))) == "image/webp"
    assert media_type_of(PNG) == media_type_of(b"GIF89a") == ""
