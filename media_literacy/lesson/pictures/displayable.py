"""Pictures beside a lesson: which may be shown, told without a picture library and without leaving the folder."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.files.file_formats import picture_type
from media_literacy.files.name_spelling import spelled_name, wrong_capitals
from media_literacy.files.reading import read_file
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import PICTURE_BYTES, PICTURE_PIXELS
from media_literacy.strings.sizes import size_text

PICTURE_REMOTE = DiagnosticCode(
    "picture-remote",
    Severity.ERROR,
    FormWording(hint=deferred("Save the picture beside the lesson, and choose it there.")),
)
PICTURE_OUTSIDE = DiagnosticCode("picture-outside", Severity.ERROR)
PICTURE_MISSING = DiagnosticCode("picture-missing", Severity.ERROR)
PICTURE_KIND = DiagnosticCode("picture-kind", Severity.ERROR)
PICTURE_TOO_LARGE = DiagnosticCode("picture-too-large", Severity.ERROR)

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HEADER_BYTES = 512 * 1024
JPEG_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""The segments of a JPEG file that tell its size."""


@dataclass(frozen=True, slots=True)
class PictureFault:
    """Why a picture may not be shown: a code, the words for the author, and what to do."""

    code: DiagnosticCode
    message: str
    hint: str = ""


PictureCheck = Callable[[str], PictureFault | None]
"""Judges a picture by its address in the Markdown; None for one that may be shown."""


def path_of(source: str) -> str:
    """A picture's path below the lesson's folder, from its address in the Markdown."""
    path = unquote(source)
    while path.startswith("./"):
        path = path[2:]
    return path


def any_picture(_source: str) -> None:
    """Judges for a lesson that has no folder yet: none is refused."""


def check_picture(folder: Path, source: str) -> PictureFault | None:
    """Whether the picture may be shown: a small PNG, JPEG or WebP in the folder or below it."""
    path = path_of(source)
    if source.startswith("//") or (_SCHEME.match(path) and not re.match(r"[a-zA-Z]:[\\/]", path)):
        message = _("The picture “{source}” is not a file beside the lesson, so it is left out.")
        return PictureFault(
            PICTURE_REMOTE,
            message.format(source=source[:80]),
            _("Save it beside the lesson, and name the file here."),
        )
    if not path or "\\" in path or "\0" in path or path.startswith("/") or ":" in path or ".." in path.split("/"):
        return _outside(path)
    try:
        place, root = (folder / path).resolve(), folder.resolve()
        if not place.is_relative_to(root):
            return _outside(path)
        head, size = read_file(place, _HEADER_BYTES), place.stat().st_size
    except (OSError, ValueError, RuntimeError):
        return _missing(folder, path)
    if spelled_name(folder, path) != path:  # this file system does not mind, and others do
        return _missing(folder, path)
    return judge_picture(path, size, head)


def judge_picture(path: str, size: int, head: bytes) -> PictureFault | None:
    """Whether a picture may be shown, by its size in bytes and its first ones; `path` is what it is called."""
    dimensions = picture_size(head)
    if dimensions is None:
        message = _("The picture “{path}” is not a PNG, JPEG or WebP file that can be read, so it is left out.")
        return PictureFault(PICTURE_KIND, message.format(path=path[:80]), _("Save it as PNG, JPEG or WebP."))
    width, height = dimensions
    if size > PICTURE_BYTES or width * height > PICTURE_PIXELS:
        message = _("The picture “{path}” is larger than {size} or {pixels} megapixels, so it is left out.").format(
            path=path[:80], size=size_text(PICTURE_BYTES), pixels=PICTURE_PIXELS // 1_000_000
        )
        return PictureFault(PICTURE_TOO_LARGE, message, _("Save a smaller copy of it."))
    return None


def _outside(path: str) -> PictureFault:
    message = _("The picture “{path}” lies outside the lesson’s folder, so it is left out.").format(path=path[:80])
    return PictureFault(PICTURE_OUTSIDE, message, _("Put it into the lesson’s folder, or into a folder below it."))


def _missing(folder: Path, path: str) -> PictureFault:
    message = _("There is no readable picture “{path}” beside the lesson.").format(path=path[:80])
    spelled = spelled_name(folder, path)
    if spelled in (None, path):
        return PictureFault(PICTURE_MISSING, message, _("Check the file’s name, capital letters included."))
    return PictureFault(PICTURE_MISSING, message, wrong_capitals(spelled))


def picture_size(head: bytes) -> tuple[int, int] | None:
    """Width and height from the first bytes of a PNG, JPEG or WebP file; None for anything else."""
    match picture_type(head):
        case "image/png":
            return _big(head, 16, 4) if head[12:16] == b"IHDR" and len(head) >= 24 else None
        case "image/jpeg":
            return _jpeg_size(head)
        case "image/webp":
            return _webp_size(head)
        case _:
            return None


def _big(head: bytes, at: int, width: int) -> tuple[int, int] | None:
    """Two numbers, the greater digit first; None when one of them is nought."""
    first = int.from_bytes(head[at : at + width], "big")
    second = int.from_bytes(head[at + width : at + 2 * width], "big")
    return (first, second) if first and second else None


def _jpeg_size(head: bytes) -> tuple[int, int] | None:
    """Walk from segment to segment until the one that tells the size."""
    at = 2
    while at + 9 <= len(head):
        if head[at] != 0xFF:
            return None
        code = head[at + 1]
        if code == 0xFF:
            at += 1
        elif code == 0x01 or 0xD0 <= code <= 0xD8:
            at += 2
        elif code in JPEG_SIZES:
            found = _big(head, at + 5, 2)
            return (found[1], found[0]) if found else None
        else:
            at += 2 + max(2, int.from_bytes(head[at + 2 : at + 4], "big"))
    return None


def _webp_size(head: bytes) -> tuple[int, int] | None:
    """The size as each of the three kinds of WebP tells it."""
    kind, body = head[12:16], head[20:30]
    if len(body) < 10:
        return None
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L" and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        width, height = int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
        return (width, height) if width and height else None
    return None
