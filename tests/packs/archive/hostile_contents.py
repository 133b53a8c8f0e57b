"""Packs with a list of files that lies, files that lie, and too much of everything."""

import json
import struct
from typing import Any

from packs.archive.building import DEFLATED, Piece, deflated, pack_and, pack_with, pieces_of, rows_of, zipped
from packs.archive.made_packs import FILES, PACK_TOML, picture

from media_literacy.packs.archive.contents import MIMETYPE
from media_literacy.packs.archive.manifest import manifest_bytes

LESSON = "lessons/bridge.md"
PICTURE = "lessons/media/bridge.png"
MEGABYTE = 1024 * 1024
TRUE_LIST: dict[str, Any] = json.loads(manifest_bytes(rows_of({"mimetype": MIMETYPE, **FILES})))
JPEG_SCAN = b"\xff\xda\0\x08\1\1\0\0\x3f\0" + b"\0" * 20 + b"\xff\xd9"


def jpeg(*sizes: tuple[int, int]) -> bytes:
    """A JPEG with a header for each of these sizes."""
    heads = [b"\xff\xc0\0\x0b\x08" + struct.pack(">HH", height, width) + b"\1\1\x11\0" for width, height in sizes]
    return b"\xff\xd8" + b"".join(heads) + JPEG_SCAN


def webp(canvas: tuple[int, int], frame: tuple[int, int]) -> bytes:
    """A WebP with a canvas of one size and a picture of another."""
    parts = (canvas[0] - 1).to_bytes(3, "little") + (canvas[1] - 1).to_bytes(3, "little")
    head = b"VP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + parts
    bits = (frame[0] - 1) | (frame[1] - 1) << 14
    body = b"VP8L" + struct.pack("<I", 10) + b"\x2f" + struct.pack("<I", bits) + b"\0" * 5
    return b"RIFF" + struct.pack("<I", 4 + len(head) + len(body)) + b"WEBP" + head + body


def telling(**changes: Any) -> bytes:
    """The sound pack with a list in which the lesson's line says something else."""
    rows = [row | changes if row["path"] == LESSON else row for row in TRUE_LIST["files"]]
    return listing({"files": rows})


def listing(changes: dict[str, Any]) -> bytes:
    """The sound pack with a list that has other values."""
    return pack_with(manifest=json.dumps(TRUE_LIST | changes).encode())


def listing_more(path: str) -> bytes:
    """The sound pack with a list in which one more path stands."""
    return listing({"files": [*TRUE_LIST["files"], TRUE_LIST["files"][0] | {"path": path}]})


def lesson(data: bytes) -> bytes:
    """The sound pack with another lesson."""
    return pack_with({LESSON: data})


def drawn(data: bytes, name: str = PICTURE) -> bytes:
    """The sound pack with another picture."""
    return pack_with({PICTURE: None, name: data})


def toml(text: str) -> bytes:
    """The sound pack with another `pack.toml`."""
    return pack_with({"pack.toml": text.encode()})


def without_mimetype() -> bytes:
    """The folder zipped by hand."""
    return zipped(piece for piece in pieces_of() if piece.name != "mimetype")


def mimetype_later() -> bytes:
    """The file that says what this is stands at the end."""
    first, *others = pieces_of()
    return zipped([*others, first])


def mimetype_pressed() -> bytes:
    """The file that says what this is cannot be read without unpacking."""
    return zipped([Piece("mimetype", MIMETYPE, DEFLATED), *pieces_of()[1:]])


def many(count: int) -> bytes:
    """The sound pack and this many small texts."""
    return pack_and(*(Piece(f"lessons/{number}.md", b"x") for number in range(count)))


def much() -> bytes:
    """More than 200 MB of pictures in less than 4 MB."""
    large = picture() + b"\0" * (7 * MEGABYTE)
    packed = deflated(large)
    return pack_and(*(Piece(f"lessons/{number}.png", large, DEFLATED, body=packed) for number in range(30)))


def much_text(count: int = 64) -> bytes:
    """Lessons as long as each of them may be; with the one of the sound pack, 64 are more than 16 MB."""
    return pack_and(*(Piece(f"lessons/{number}.md", b"x" * (256 * 1024)) for number in range(count)))


MANIFESTS = {
    "nothing": b"",
    "no JSON": b"files: all",
    "not UTF-8": b'{"files": "\xff"}',
    "a number": b"7",
    "a list": b"[]",
    "deep brackets": b"[" * 500_000,
    "deep tables": b'{"a":' * 100_000,
    "a number of a million digits": b'{"files": [], "schema": ' + b"9" * 900_000 + b"}",
    "no number": b'{"files": [], "schema": NaN}',
    "a key twice": b'{"files": [], "files": [], "schema": 1}',
    "no version": b'{"files": []}',
    "a version that is a text": b'{"files": [], "schema": "1"}',
    "a version that is yes": b'{"files": [], "schema": true}',
    "no files": b'{"schema": 1}',
    "files that are a table": b'{"files": {}, "schema": 1}',
    "a file that is a text": b'{"files": ["pack.toml"], "schema": 1}',
}
OTHER_KINDS = (
    "lessons/more.zip",
    "lessons/more.lessonpack",
    "lessons/drawing.svg",
    "start.exe",
    "start.sh",
    "page.html",
    "lessons/noextension",
    "lessons/moving.gif",
    "lessons/pack.toml",
    "lessons/manifest.json",
)
PICTURES = {
    "a text": b"# News\n",
    "nothing": b"",
    "a JPEG called PNG": jpeg((2, 2)),
    "a WebP called PNG": webp((2, 2), (2, 2)),
    "an archive called PNG": pack_with(),
    "a drawing called PNG": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "a program called PNG": b"MZ" + b"\0" * 100,
    "only a head": picture()[:30],
    "two headers": picture()[:33] + picture(9_000, 9_000)[8:],
    "a part that reaches out": picture()[:33] + b"\x7f\xff\xff\xffIDAT",
    "no width": picture(0, 2),
}
CASES = (
    *(
        (f"a list that is {name}", "manifest-unreadable", lambda data=data: pack_with(manifest=data))
        for name, data in MANIFESTS.items()
    ),
    ("a list with a file twice", "manifest-unreadable", lambda: listing({"files": TRUE_LIST["files"] * 2})),
    ("a path that is a number", "manifest-unreadable", lambda: telling(path=7)),
    ("a length that is a text", "manifest-unreadable", lambda: telling(bytes="7")),
    ("a length that is yes", "manifest-unreadable", lambda: telling(bytes=True)),
    ("a length below nought", "manifest-unreadable", lambda: telling(bytes=-1)),
    ("a hash that is no hash", "manifest-unreadable", lambda: telling(sha256="0" * 63)),
    ("a hash that is nothing", "manifest-unreadable", lambda: telling(sha256=None)),
    ("a list of two megabytes", "file-too-large", lambda: pack_with(manifest=b" " * (2 * MEGABYTE))),
    ("a list for a newer version", "pack-too-new", lambda: listing({"schema": 2})),
    ("no list", "manifest-missing", lambda: zipped(pieces_of()[:-1])),
    ("a wrong hash", "manifest-differs", lambda: telling(sha256="0" * 64)),
    ("a wrong length", "manifest-differs", lambda: telling(bytes=7)),
    ("a wrong media type", "manifest-differs", lambda: telling(**{"media-type": "text/html"})),
    ("a file that is not listed", "manifest-unlisted", lambda: zipped([*pieces_of(), Piece("more.md", b"x")])),
    ("a list of nothing", "manifest-unlisted", lambda: listing({"files": []})),
    ("a listed file that is not there", "manifest-absent", lambda: listing_more("lessons/gone.md")),
    ("a listed file outside", "manifest-absent", lambda: listing_more("../../secret.md")),
    ("a listed name that no file can have", "manifest-absent", lambda: listing_more("\ud800")),
    ("a folder zipped by hand", "archive-not-a-pack", without_mimetype),
    ("a pack that says so too late", "archive-not-a-pack", mimetype_later),
    ("a pack that says so in packed bytes", "archive-not-a-pack", mimetype_pressed),
    ("another kind of file", "archive-not-a-pack", lambda: pack_with({"mimetype": b"application/epub+zip"})),
    *(
        (f"a file of another kind: {name}", "file-kind", lambda name=name: pack_and(Piece(name, pack_with())))
        for name in OTHER_KINDS
    ),
    *((f"a picture that is {name}", "picture-kind", lambda data=data: drawn(data)) for name, data in PICTURES.items()),
    ("a JPEG with two sizes", "picture-kind", lambda: drawn(jpeg((2, 2), (9_000, 9_000)), "a.jpg")),
    ("a JPEG without a picture", "picture-kind", lambda: drawn(jpeg((2, 2))[:-32], "a.jpeg")),
    ("a WebP with two sizes", "picture-kind", lambda: drawn(webp((2, 2), (9_000, 9_000)), "a.webp")),
    ("a WebP that reaches out", "picture-kind", lambda: drawn(webp((2, 2), (2, 2))[:-4], "a.webp")),
    ("a PNG of 81 megapixels", "picture-too-large", lambda: drawn(picture(9_000, 9_000))),
    ("a JPEG of 81 megapixels", "picture-too-large", lambda: drawn(jpeg((9_000, 9_000)), "a.jpg")),
    ("a WebP of 81 megapixels", "picture-too-large", lambda: drawn(webp((9_000, 9_000), (9_000, 9_000)), "a.webp")),
    ("a picture of 9 MB", "picture-too-large", lambda: drawn(picture() + b"\0" * (9 * MEGABYTE))),
    ("a lesson in Latin-1", "not-utf8", lambda: lesson(b"# A caf\xe9\n")),
    ("a lesson in UTF-16", "not-utf8", lambda: lesson("# News\n".encode("utf-16"))),
    ("a licence that is no text", "not-utf8", lambda: pack_with({"LICENSES/X.txt": b"\xff\xfe"})),
    ("a lesson of 300 kB", "file-too-large", lambda: lesson(b"# News\n" + b"word " * 60_000)),
    ("a signature of 5 kB", "file-too-large", lambda: pack_and(Piece("signature.json", b" " * 5_000))),
    ("a description of 70 kB", "file-too-large", lambda: toml(PACK_TOML + "#" * 70_000)),
    ("no description", "pack-unreadable", lambda: pack_with({"pack.toml": None})),
    ("a description that is no TOML", "pack-unreadable", lambda: toml("id = ")),
    ("a deep description", "pack-unreadable", lambda: toml("id = " + "[" * 20_000)),
    ("a description of names of names", "pack-unreadable", lambda: toml("a." * 30_000 + "a = 1")),
    ("a description of tables of tables", "pack-unreadable", lambda: toml("[" + "a." * 30_000 + "a]")),
    ("a description without an id", "pack-value", lambda: toml('title = "Bridges"')),
    ("an id that leads outside", "pack-value", lambda: toml('id = "../../home"')),
    ("an id that is a device", "name-not-portable", lambda: toml('id = "nul"')),
    ("an id that is too long for a folder", "name-not-portable", lambda: toml(f'id = "{"a" * 290}"')),
    ("an id without an end", "pack-value", lambda: toml(f'id = "{"a" * 60_000}"')),
    ("a lesson that is not there", "pack-lesson-missing", lambda: toml('id = "a"\nlessons = ["lessons/gone.md"]')),
    ("a lesson outside", "pack-lesson-missing", lambda: toml('id = "a"\nlessons = ["../../../etc/passwd"]')),
    ("a lesson that is a picture", "pack-lesson-missing", lambda: toml(f'id = "a"\nlessons = ["{PICTURE}"]')),
    ("more than 50 MB", "archive-too-large", lambda: pack_with() + b"\0" * (50 * MEGABYTE)),
    ("more than 1,000 files", "archive-too-large", lambda: many(995)),
    ("more than 200 MB in 4 MB", "archive-too-large", much),
    ("more than 16 MB of lessons", "archive-too-large", much_text),
)
