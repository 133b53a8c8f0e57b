"""Pictures: nothing outside the lesson's folder is opened, and only small PNG, JPEG and WebP files are shown."""

import os
import struct
from contextlib import nullcontext
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.lesson.pictures.displayable import check_picture, picture_size


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02\0\0\0"


def jpeg(width: int, height: int) -> bytes:
    app = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9)
    return b"\xff\xd8" + app + b"\xff\xff\xc2" + struct.pack(">HBHH", 17, 8, height, width) + bytes(10)


def webp(kind: bytes, body: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 4 + 8 + len(body)) + b"WEBP" + kind + struct.pack("<I", len(body)) + body


PLAIN_WEBP = webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 30, 20))
LOSSLESS_WEBP = webp(b"VP8L", b"\x2f" + struct.pack("<I", 29 | 19 << 14) + bytes(5))
EXTENDED_WEBP = webp(b"VP8X", bytes(4) + (29).to_bytes(3, "little") + (19).to_bytes(3, "little"))


@each_row("head", [png(30, 20), jpeg(30, 20), PLAIN_WEBP, LOSSLESS_WEBP, EXTENDED_WEBP])
def test_the_size_is_read_from_the_first_bytes(head: bytes):
    assert picture_size(head) == (30, 20)


@each_row("head", [b"", b"GIF89a", b"<svg", png(0, 5), jpeg(3, 3)[:12], PLAIN_WEBP[:22], b"\xff\xd8\xff" + bytes(30)])
def test_anything_else_has_no_size(head: bytes):
    assert picture_size(head) is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "lesson"
    (home / "media").mkdir(parents=True)
    (home / "media" / "ok pic.png").write_bytes(png(30, 20))
    (tmp_path / "secret.png").write_bytes(png(30, 20))
    (home / "link.png").symlink_to(tmp_path / "secret.png")
    (home / "drawing.svg").write_text("<svg/>")
    (home / "huge.png").write_bytes(png(5000, 5000))
    return home


@pytest.mark.parametrize("source", ["media/ok%20pic.png", "./media/ok%20pic.png"])
def test_a_picture_below_the_folder_is_shown(folder: Path, source: str):
    assert check_picture(folder, source) is None


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("https://a.org/x.png", "picture-remote"),
        ("//a.org/x.png", "picture-remote"),
        ("data:image/png;base64,AAAA", "picture-remote"),
        ("file:///etc/passwd", "picture-remote"),
        ("../secret.png", "picture-outside"),
        ("media/../../secret.png", "picture-outside"),
        ("%2e%2e/secret.png", "picture-outside"),
        ("/etc/passwd", "picture-outside"),
        ("C:\\x.png", "picture-outside"),
        ("C:/x.png", "picture-outside"),
        ("link.png", "picture-outside"),
        ("", "picture-outside"),
        ("a%00.png", "picture-outside"),
        ("missing.png", "picture-missing"),
        ("media", "picture-missing"),
        ("drawing.svg", "picture-kind"),
        ("huge.png", "picture-too-large"),
    ],
)
def test_every_other_picture_is_refused(folder: Path, source: str, code: str):
    fault = check_picture(folder, source)
    assert fault is not None
    assert fault.code.name == code


def test_a_picture_that_is_called_otherwise_is_named_by_its_listing(folder: Path, monkeypatch: pytest.MonkeyPatch):
    fault = check_picture(folder, "Media/OK%20pic.png")
    assert fault is not None and "“media/ok pic.png”" in fault.hint
    (folder / "Plan.png").write_bytes(png(30, 20))
    (folder / "plan.png").write_bytes(png(30, 20))  # as Windows and macOS find it
    entries = [entry for entry in os.scandir(folder) if entry.name != "plan.png"]
    monkeypatch.setattr(os, "scandir", lambda _folder: nullcontext(entries))
    assert check_picture(folder, "Plan.png") is None
    fault = check_picture(folder, "plan.png")
    assert fault is not None and fault.code.name == "picture-missing" and "“Plan.png”" in fault.hint


def test_the_size_of_a_jpeg_stands_in_any_segment_of_a_frame():
    def segment(code: int) -> bytes:
        return b"\xff" + bytes([code]) + struct.pack(">HBHH", 17, 8, 20, 30) + bytes(10)

    frames = [code for code in range(0xBF, 0xD1) if picture_size(b"\xff\xd8" + segment(code) + bytes(20)) == (30, 20)]
    assert frames == [code for code in range(0xC0, 0xD0) if code not in (0xC4, 0xC8, 0xCC)]


def test_what_stands_before_the_size_of_a_jpeg_is_passed_over():
    frame = b"\xff\xc0" + struct.pack(">HBHH", 17, 8, 20, 30) + bytes(10)
    for before in (b"\xff", b"\xff\x01", b"\xff\xd0", b"\xff\xd7", b"\xff\xd8", b"\xff\xe0\0\2", b"\xff\xe0\0\5abc"):
        assert picture_size(b"\xff\xd8" + before + frame) == (30, 20), before
    for before in (b"\0", b"\xff\xe0\0\6abc"):
        assert picture_size(b"\xff\xd8" + before + frame) is None, before
    assert picture_size(b"\xff\xd8" + frame[:9]) == (30, 20)
    assert picture_size(b"\xff\xd8" + frame[:8]) is None


def test_the_largest_sizes_of_each_kind_are_read():
    assert picture_size(png(0x01020304, 0x05060708)) == (0x01020304, 0x05060708)
    assert picture_size(jpeg(0x0102, 0x0304)) == (0x0102, 0x0304)
    plain = webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 0x7FFE, 0xBFFD))
    assert picture_size(plain) == (0x3FFE, 0x3FFD)
    lossless = webp(b"VP8L", b"\x2f" + struct.pack("<I", 0x3FFE | 0x3FFD << 14) + bytes(5))
    assert picture_size(lossless) == (0x3FFF, 0x3FFE)
    canvas = webp(b"VP8X", bytes(4) + (0x010203).to_bytes(3, "little") + (0x040506).to_bytes(3, "little"))
    assert picture_size(canvas) == (0x010204, 0x040507)
    for spoilt in (
        plain.replace(b"\x9d", b"\x9e"),
        lossless.replace(b"\x2f", b"\x2e"),
        plain.replace(b"VP8 ", b"VP8Z"),
    ):
        assert picture_size(spoilt) is None


@pytest.mark.parametrize(("width", "height"), [(4_000, 4_000), (16_000_000, 1)])
def test_sixteen_megapixels_are_shown_and_one_more_is_not(tmp_path: Path, width: int, height: int):
    (tmp_path / "a.png").write_bytes(png(width, height))
    assert check_picture(tmp_path, "a.png") is None
    (tmp_path / "a.png").write_bytes(png(16_000_001, 1))
    fault = check_picture(tmp_path, "a.png")
    assert fault is not None and fault.code.name == "picture-too-large"
    assert "8 MB or 16 megapixels" in fault.message


def test_eight_megabytes_are_shown_and_one_more_byte_is_not(tmp_path: Path):
    (tmp_path / "a.png").write_bytes(png(30, 20).ljust(8_388_608, b"\0"))
    assert check_picture(tmp_path, "a.png") is None
    (tmp_path / "a.png").write_bytes(png(30, 20).ljust(8_388_609, b"\0"))
    fault = check_picture(tmp_path, "a.png")
    assert fault is not None and fault.code.name == "picture-too-large"


def test_the_size_is_looked_for_in_the_first_half_megabyte(tmp_path: Path):
    frame = b"\xff\xc0" + struct.pack(">HBHH", 17, 8, 20, 30)
    for filler, is_shown in ((524_288 - 2 - 9, True), (524_288 - 2 - 8, False)):
        (tmp_path / "a.jpg").write_bytes(b"\xff\xd8" + b"\xff" * filler + frame + bytes(10))
        assert (check_picture(tmp_path, "a.jpg") is None) == is_shown
