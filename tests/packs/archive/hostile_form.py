"""Packs whose ZIP file is cut off, doubled, or says two things at once."""

import io
import struct
import zipfile
from dataclasses import replace

from packs.archive.building import (
    DEFLATED,
    Piece,
    deflated,
    pack_and,
    pack_telling,
    pack_with,
    pieces_of,
    zipped,
)

LESSON = "lessons/bridge.md"
TEXT = b"# News\n\nIt rained.\n"
BOMB = b"\0" * 250_000
DOS_FOLDER, REPARSE = 0x10, 0x400


def first_of_two() -> bytes:
    """Two end records: the second one belongs to another list further up."""
    other = pack_with({LESSON: b"# Another\n\nText.\n"})
    return pack_with() + other


def hidden_second_list() -> bytes:
    """A whole pack inside another one, in the room between an entry and the list."""
    inner = pack_with()
    pieces = pieces_of()
    return zipped([*pieces[:-1], replace(pieces[-1], gap=inner)])


def overlapping() -> bytes:
    """Two entries that share their bytes."""
    pieces = pieces_of()
    return zipped([*pieces, Piece("lessons/two.md", TEXT, central={"start": 0})])


def entry_in_entry() -> bytes:
    """An entry whose head lies in the bytes of the one before it."""
    inner = Piece("lessons/two.md", TEXT)
    outer = Piece("lessons/one.md", inner.truth.head + TEXT)
    body = zipped([*pieces_of(), outer])
    at = body.find(inner.truth.head)
    return zipped([*pieces_of(), outer, replace(inner, central={"start": at})])


def with_comment() -> bytes:
    """A pack with a text behind its end."""
    data = pack_with()
    return data[:-2] + struct.pack("<H", 4) + b"more"


def with_zip64_end() -> bytes:
    """A pack with the end record of very large archives before its own."""
    data = pack_with()
    record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, 0, 0)
    return data[:-22] + record + struct.pack("<4sIQI", b"PK\6\7", 0, len(data) - 22, 1) + data[-22:]


def written_as_stream() -> bytes:
    """A pack whose lengths stand behind the bytes."""

    class Pipe(io.BytesIO):
        def tell(self) -> int:
            raise OSError("a pipe has no places")

    whole = Pipe()
    with zipfile.ZipFile(whole, "w") as archive:
        for piece in pieces_of():
            archive.writestr(str(piece.name), piece.data)
    return whole.getvalue()


def half(data: bytes) -> bytes:
    """The first half of a file."""
    return data[: len(data) // 2]


def bomb(**said: int) -> bytes:
    """A lesson that unpacks to a thousand times its size, and what the archive says of it."""
    return pack_and(Piece("lessons/bomb.md", BOMB, DEFLATED, local=said, central=said))


def named_as_type() -> bytes:
    """A first file whose name begins as the bytes of a pack do."""
    return zipped([Piece("mimetypeapplication/x-lesson-pack+zip", b""), *pieces_of()[1:]])


def mode(bits: int, **more: int) -> bytes:
    """A lesson that is something else by its rights, or by what Windows says of it."""
    return pack_and(Piece("lessons/two.md", TEXT, mode=bits, central=more))


def broken_deflate() -> bytes:
    """Bytes that do not unpack."""
    return pack_and(Piece("lessons/two.md", TEXT, DEFLATED, body=b"\xff" * 20))


def cut_deflate() -> bytes:
    """Bytes that end before their end."""
    return pack_and(Piece("lessons/two.md", TEXT, DEFLATED, body=deflated(TEXT)[:-3]))


def long_deflate() -> bytes:
    """Bytes that go on behind their end."""
    return pack_and(Piece("lessons/two.md", TEXT, DEFLATED, body=deflated(TEXT) + b"PK" * 50_000))


def lie(**said: object) -> bytes:
    """A lesson of which both places say the same untruth."""
    return pack_telling(LESSON, local=said, central=said)


CASES = (
    ("nothing at all", "archive-not-a-pack", lambda: b""),
    ("a text", "archive-not-a-pack", lambda: TEXT),
    ("an archive without files", "archive-not-a-pack", lambda: zipped([])),
    ("another archive", "archive-not-a-pack", lambda: zipped([Piece("holidays.jpg", b"\xff\xd8")])),
    ("a name that goes on as the type", "archive-not-a-pack", named_as_type),
    ("an end that counts no files", "archive-damaged", lambda: zipped(pieces_of(), here=0, count=0)),
    ("the first half of a pack", "archive-damaged", lambda: half(pack_with())),
    ("a pack without its last byte", "archive-damaged", lambda: pack_with()[:-1]),
    ("a pack without its end record", "archive-damaged", lambda: pack_with()[:-22]),
    ("a pack without anything but its end", "archive-not-a-pack", lambda: pack_with()[-22:]),
    ("a byte behind the end", "archive-damaged", lambda: pack_with() + b"\0"),
    ("a text behind the end", "archive-damaged", with_comment),
    ("a program before the pack", "archive-not-a-pack", lambda: b"#!/bin/sh\nexit\n" + pack_with()),
    ("another pack before the pack", "archive-damaged", first_of_two),
    ("a pack in the gaps of a pack", "archive-damaged", hidden_second_list),
    ("a byte between entries", "archive-damaged", lambda: pack_telling(LESSON, gap=b"\0")),
    ("two entries over each other", "archive-damaged", overlapping),
    ("an entry inside an entry", "archive-damaged", entry_in_entry),
    ("a list that begins elsewhere", "archive-damaged", lambda: zipped(pieces_of(), start=0)),
    ("a list that is shorter than it says", "archive-damaged", lambda: zipped(pieces_of(), size=5)),
    ("fewer entries than the list", "archive-damaged", lambda: zipped(pieces_of(), here=3, count=3)),
    ("more entries than the list", "archive-damaged", lambda: zipped(pieces_of(), here=99, count=99)),
    ("two counts of entries", "archive-form", lambda: zipped(pieces_of(), here=3)),
    ("two disks", "archive-form", lambda: zipped(pieces_of(), disk=1)),
    ("an entry on another disk", "archive-form", lambda: pack_telling(LESSON, central={"disk": 1})),
    ("an entry that is nowhere", "archive-damaged", lambda: pack_telling(LESSON, central={"start": 0x7FFFFFFF})),
    ("two names of one entry", "archive-damaged", lambda: pack_telling(LESSON, local={"name": b"lessons/x.md"})),
    ("two lengths of one entry", "archive-damaged", lambda: pack_telling(LESSON, local={"length": 5})),
    ("two packed lengths of one entry", "archive-damaged", lambda: pack_telling(LESSON, local={"packed": 5})),
    ("two checksums of one entry", "archive-damaged", lambda: pack_telling(LESSON, local={"crc": 5})),
    ("two methods of one entry", "archive-damaged", lambda: pack_telling(LESSON, local={"method": DEFLATED})),
    ("a wrong checksum", "archive-damaged", lambda: lie(crc=5)),
    ("a stored file of two lengths", "archive-damaged", lambda: lie(length=5)),
    ("bytes that do not unpack", "archive-damaged", broken_deflate),
    ("bytes that end too early", "archive-damaged", cut_deflate),
    ("bytes that go on", "archive-damaged", long_deflate),
    ("odd bytes beside a name", "archive-damaged", lambda: pack_telling(LESSON, extra=b"\1\2\3")),
    ("a folder with bytes in it", "archive-damaged", lambda: pack_and(Piece("more/", TEXT, mode=0o040755))),
    ("a file that Windows calls a folder", "archive-damaged", lambda: mode(0o100644, outside=DOS_FOLDER)),
    ("a file of 1,000 times its size", "archive-bomb", bomb),
    ("such a file that says it is small", "archive-bomb", lambda: bomb(length=50)),
    (
        "a file that says it is smaller than it is",
        "archive-damaged",
        lambda: pack_and(Piece("lessons/two.md", TEXT, DEFLATED, local={"length": 5}, central={"length": 5})),
    ),
    (
        "a file that says it is larger than it is",
        "archive-damaged",
        lambda: pack_and(Piece("lessons/two.md", TEXT, DEFLATED, local={"length": 500}, central={"length": 500})),
    ),
    ("a file locked with a password", "archive-encrypted", lambda: pack_telling(LESSON, flags=1)),
    ("a file locked more strongly", "archive-encrypted", lambda: pack_telling(LESSON, flags=0x41)),
    ("a hidden list", "archive-encrypted", lambda: pack_telling(LESSON, flags=0x2000)),
    ("a file locked with AES", "archive-encrypted", lambda: pack_telling(LESSON, method=99)),
    ("the sign of AES", "archive-encrypted", lambda: pack_telling(LESSON, extra=b"\x01\x99\x00\x00")),
    *((f"method {n}", "archive-form", lambda n=n: pack_telling(LESSON, method=n)) for n in (1, 6, 9, 12, 14, 93, 95)),
    ("lengths behind the bytes", "archive-form", written_as_stream),
    ("bytes that are a patch", "archive-form", lambda: pack_telling(LESSON, flags=0x20)),
    ("a second name", "archive-form", lambda: pack_telling(LESSON, extra=b"\x75\x70\x00\x00")),
    ("much beside a name", "archive-form", lambda: pack_telling(LESSON, extra=b"\xfe\xca\x00\x08" + b"\0" * 2048)),
    ("the form for large archives, one entry", "archive-form", lambda: pack_telling(LESSON, extra=b"\1\0\0\0")),
    ("such an entry without its length", "archive-form", lambda: pack_telling(LESSON, central={"length": 0xFFFFFFFF})),
    ("such an entry without its place", "archive-form", lambda: pack_telling(LESSON, central={"start": 0xFFFFFFFF})),
    ("the form for large archives, no count", "archive-form", lambda: zipped(pieces_of(), here=0xFFFF, count=0xFFFF)),
    ("the form for large archives, no place", "archive-form", lambda: zipped(pieces_of(), start=0xFFFFFFFF)),
    ("the form for large archives, its end", "archive-form", with_zip64_end),
    ("a symbolic link", "archive-link", lambda: mode(0o120777)),
    ("a device", "archive-link", lambda: mode(0o020666)),
    ("a disk", "archive-link", lambda: mode(0o060666)),
    ("a pipe", "archive-link", lambda: mode(0o010666)),
    ("a socket", "archive-link", lambda: mode(0o140666)),
    ("a file that says it is a folder", "archive-link", lambda: mode(0o040755)),
    ("a folder that says it is a link", "archive-link", lambda: pack_and(Piece("more/", mode=0o120777))),
    ("a link of Windows", "archive-link", lambda: mode(0o100644, outside=REPARSE)),
)
