"""How a camera was held, read from the data that it wrote."""

import io

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st
from photos import turned

from media_literacy.lesson.pictures.orientation import read_orientation

KINDS = ["PNG", "JPG", "WEBP"]
PHOTOS = {kind: turned(kind, 6) for kind in KINDS}


def told(data: bytes) -> int:
    return read_orientation(io.BytesIO(data))


@each_row("kind", KINDS)
@each_row("is_big", [False, True])
def test_each_way_to_hold_a_camera_is_told(kind: str, is_big: bool):
    assert [told(turned(kind, index, is_big=is_big)) for index in range(10)] == [1, 1, 2, 3, 4, 5, 6, 7, 8, 1]


@each_row("data", [b"", b"\x89PNG", b"GIF89a", b"RIFF\0\0\0\0WAVE", b"\xff\xd8\xff\xe1\0\1Exif\0\0MM\0*"])
def test_of_anything_else_nothing_is_told(data: bytes):
    assert told(data) == 1


@given(st.sampled_from(KINDS), st.data())
def test_a_damaged_file_is_read_to_its_end_or_not_at_all(kind: str, data: st.DataObject):
    photo = bytearray(PHOTOS[kind])
    for _time in range(data.draw(st.integers(0, 6))):
        photo[data.draw(st.integers(0, min(len(photo) - 1, 160)))] = data.draw(st.integers(0, 255))
    assert 1 <= told(bytes(photo[: data.draw(st.integers(0, len(photo)))])) <= 8


def test_only_the_first_parts_and_entries_are_looked_at():
    entry = b"\1\0" + bytes(10)
    told_in = b"\x12\1\3\0\1\0\0\0\6\0\0\0"

    def photo(before: int) -> bytes:
        exif = b"Exif\0\0II*\0\x08\0\0\0" + (before + 1).to_bytes(2, "little") + entry * before + told_in
        return b"\xff\xd8\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + b"\xff\xda"

    assert told(photo(199)) == 6 and told(photo(200)) == 1


@each_row("spoilt", [b"Exig\0\0", b"Exif\0\1"])
def test_a_segment_of_another_name_tells_nothing(spoilt: bytes):
    assert told(PHOTOS["JPG"].replace(b"Exif\0\0", spoilt)) == 1


def test_a_file_of_sounds_tells_nothing_though_it_has_such_parts():
    assert told(PHOTOS["WEBP"].replace(b"WEBP", b"WAVE", 1)) == 1
    assert told(PHOTOS["WEBP"].replace(b"WEBP", b"WEBQ", 1)) == 1


def test_nothing_is_read_behind_the_picture_itself():
    data = PHOTOS["JPG"]
    assert told(data[:2] + b"\xff\xda" + data[4:]) == 1
    assert told(data[:2] + b"\xff\xda\0\2" + data[2:]) == 1


def test_the_first_twenty_thousand_parts_are_looked_at():
    exif = b"II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0"
    png_part = len(exif).to_bytes(4, "big") + b"eXIf" + exif + bytes(4)
    jpeg_part = b"\xff\xe1" + (len(exif) + 8).to_bytes(2, "big") + b"Exif\0\0" + exif
    for head, empty, part in (
        (b"\x89PNG\r\n\x1a\n", bytes(4) + b"none" + bytes(4), png_part),
        (b"\xff\xd8", b"\xff\xe0\0\2", jpeg_part),
    ):
        assert [told(head + empty * before + part) for before in (19_999, 20_000)] == [6, 1]


def test_the_first_65_536_bytes_of_a_part_are_looked_at():
    def photo(end: int) -> bytes:
        """The number that tells it ends there."""
        begin = end - 12
        exif = (b"MM\0*" + begin.to_bytes(4, "big")).ljust(begin, b"\0") + b"\0\1\1\x12\0\3\0\0\0\1\0\6"
        part = len(exif) + 2
        return b"\x89PNG\r\n\x1a\n" + part.to_bytes(4, "big") + b"eXIf" + exif + bytes(6)

    assert [told(photo(end)) for end in (65_536, 65_537)] == [6, 1]
