"""Pictures: nothing outside the lesson's folder is opened, and only small PNG, JPEG and WebP files are shown."""

import struct
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("head", [png(30, 20), jpeg(30, 20), PLAIN_WEBP, LOSSLESS_WEBP, EXTENDED_WEBP])
def test_the_size_is_read_from_the_first_bytes(head: bytes):
    assert picture_size(head) == (30, 20)


@pytest.mark.parametrize(
    "head", [b"", b"GIF89a", b"<svg", png(0, 5), jpeg(3, 3)[:12], PLAIN_WEBP[:22], b"\xff\xd8\xff" + bytes(30)]
)
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
