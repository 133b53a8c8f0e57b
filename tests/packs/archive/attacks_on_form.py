"""Packs in which one field of the container says something else, and packs with strange names and files."""

import struct
from collections.abc import Iterator

from packs.archive.attacks_on_words import Attack
from packs.archive.building import DEFLATED, Piece, deflated, pack_and, pack_telling, pack_with, pieces_of, zipped
from packs.archive.hostile_contents import jpeg, webp
from packs.archive.made_packs import LESSON, picture

BRIDGE, DRAWN = "lessons/bridge.md", "lessons/media/bridge.png"
BAD_NAMES = [
    *("nul.md", "lessons/com1.md", "COM¹.txt", "con/x.md", "aux.tar.md", "conin$.md", "a.md.", "a.md ", " a.md"),
    *("a.md:stream", "a|b.md", "a?b.md", "lessons/../../x.md", "./x.md", "lessons//x.md", "/x.md", "C:x.md", "C:/x.md"),
    *(
        "//server/share/x.md",
        "lessons\\x.md",
        "\\\\?\\x.md",
        ".installed.json",
        ".x.md",
        "lessons/.x.md",
        ".moves/x.md",
    ),
    *("a\u202eb.md", "a\u200bb.md", "a\ufeffb.md", "a\U000e0041.md", "a\nb.md", "a\x1bb.md", "a\x7fb.md", "e\u0301.md"),
    *("n" * 181 + ".md", "ä" * 130 + ".md", "/".join("n" * 10) + ".md", "x.exe", "x.svg", "x.html", "x.toml", "x.json"),
    *("lessons/signature.json", "lessons/pack.toml", "x.md/", "pack.toml/x.md", "lessons", "mimetype/x.md", "x", "x."),
]
TWINS = [
    ("a.md", "A.md"),
    ("straße.md", "STRASSE.md"),
    ("ſ.md", "s.md"),
    ("\u212a.md", "k.md"),
    ("ﬁ.md", "FI.md"),
    ("a/x.md", "A/y.md"),
    ("a.md", "a.md"),
    ("x.md", "x.md/y.md"),
    ("Ω.md", "ω.md"),
    ("ς.md", "σ.md"),
]
FIELDS = {
    "flags": [1 << bit for bit in range(16) if 1 << bit not in (2, 4, 0x800)],
    "method": [1, 6, 9, 12, 14, 93, 95, 98, 99, 0xFFFF],
    "crc": [0, 0xFFFFFFFF],
    "packed": [0, 1, 0xFFFFFFFF],
    "length": [0, 1, 0xFFFFFFFF],
    "disk": [1, 0xFFFF],
    "start": [0, 7, 0xFFFFFFFF],
    "outside": [
        0o120777 << 16,
        0o010644 << 16,
        0o020644 << 16,
        0o060644 << 16,
        0o140644 << 16,
        0o040755 << 16,
        0x10,
        0x400,
    ],
}
EXTRAS = {kind: struct.pack("<HH", kind, 4) + b"abcd" for kind in (0x0001, 0x0017, 0x7075, 0x9901)}
END = {"disk": 1, "first": 1, "here": 0, "count": 0xFFFF, "size": 0, "start": 0}
PICTURES = {
    "wide": picture(65_535, 65_535),
    "of no width": picture(0, 5),
    "of one pixel too many": picture(4_096, 4_097),
    "behind another": picture() + picture(9_000, 9_000),
    "cut off": picture()[:40],
    "that is a page": b"<html><script>alert(1)</script></html>",
    "that is a drawing": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "that is another kind": jpeg((2, 2)),
    "that is a GIF": b"GIF89a" + bytes(20),
    "that is an archive": b"PK\3\4" + bytes(40),
    "of another size inside": webp((10, 10), (16_000, 16_000)),
    "of nothing": b"",
}
LESSONS = {
    "brackets": b"# A\n\n" + b"[" * 250_000,
    "quotations": b"# A\n\n" + b">" * 250_000 + b"a",
    "lists": b"# A\n\n" + b"".join(b" " * depth + b"- a\n" for depth in range(600)),
    "marks": b"# A\n\n" + b"".join(b"a[^%d] " % number for number in range(20_000)),
    "notes": b"# A\n\nb\n\n" + b"".join(b"[^%d]: x\n\n" % number for number in range(15_000)),
    "stars": b"# A\n\n" + b"*a_" * 80_000,
    "backticks": b"# A\n\n" + b"`a``" * 60_000,
    "tables": b"# A\n\n|" + b"a|" * 60_000 + b"\n|" + b"-|" * 60_000,
    "entities": b"# A\n\n" + b"&amp;" * 50_000,
    "aliases": b"---\na: &a [x]\nb: [*a, *a]\nid: a\n---\n\n# A\n\nb\n",
    "front matter": b"---\n" + b"k: [" * 15_000 + b"\n---\n\n# A\n",
    "one word": b"# A\n\n" + b"a" * 250_000,
    "sentences": b"# A\n\n" + b"It rained. " * 20_000,
    "lines": b"# A\n\n" + b"a\n" * 125_000,
    "pictures from elsewhere": b"# A\n\n" + b"![x](file:///dev/zero) ![x](../../../x.png) ![x](//host/x.png)\n\n" * 500,
    "links that do something": b"# A\n\n"
    + b"[x](javascript:alert(1)) [x](file:///dev/zero) <data:text/html,x>\n\n" * 500,
    "page code": b'# A\n\n<script>x</script><img src="file:///dev/zero">\n' * 2_000,
    "unseen signs": b"# A\n\n" + "\u200b\u202e\U000e0041".encode() * 20_000,
    "nothing": b"",
}


def attacks() -> Iterator[Attack]:
    """All of them."""
    for name in BAD_NAMES:
        yield (
            f"a file called {name[:24]!r}",
            pack_and(Piece(name, b"" if name.endswith("/") else LESSON.encode())),
            False,
        )
    for first, second in TWINS:
        yield f"the twins {first!r} and {second!r}", pack_and(Piece(first, b"# A\n"), Piece(second, b"# B\n")), False
    for field, values in FIELDS.items():
        for value in values:
            both = {"central": {field: value}}
            yield f"{field} {value:#x} in the list", pack_telling(BRIDGE, **both), False
            if field not in ("disk", "start", "outside"):
                both["local"] = {field: value}
                yield f"{field} {value:#x} twice", pack_telling(BRIDGE, **both), False
    for kind, extra in EXTRAS.items():
        yield f"more of kind {kind:#x}", pack_telling(BRIDGE, extra=extra), False
    for field, value in END.items():
        yield f"{field} {value} at the end", zipped(pieces_of(), **{field: value}), False
    yield from cut()
    yield from pressed()
    for name, data in PICTURES.items():
        # What stands behind the end of a picture is never drawn: telephones put films there.
        yield f"a picture {name}", pack_with({DRAWN: data}), name == "behind another"
    for name, data in LESSONS.items():
        yield f"a lesson of {name}", pack_with({BRIDGE: data}), True


def cut() -> Iterator[Attack]:
    """The sound pack with bytes missing, doubled, or put around it."""
    sound = pack_with()
    for length in (0, 1, 4, 29, 30, 100, len(sound) // 2, len(sound) - 22, len(sound) - 1):
        yield f"the first {length} bytes", sound[:length], False
    yield "a byte before it", b"x" + sound, False
    yield "a byte behind it", sound + b"x", False
    yield "twice", sound + sound, False
    yield "a program before it", b"MZ" + bytes(1_000) + sound, False
    yield "a gap", zipped(Piece(piece.name, piece.data, gap=b"gap") for piece in pieces_of()), False
    yield "nothing in it", zipped([]), False
    yield "only what it is", zipped(pieces_of()[:1]), False


def pressed() -> Iterator[Attack]:
    """Files that unpack to more than they should, or not at all."""
    for name, body in {
        "zeros": deflated(bytes(250_000)),
        "half a stream": deflated(LESSON.encode() * 50)[:40],
        "a stream and more": deflated(LESSON.encode()) + b"more",
        "noise": bytes(range(256)) * 4,
        "nothing": b"",
    }.items():
        yield f"a lesson pressed from {name}", _with_body(body, LESSON.encode()), False
    yield "an archive in the place of a lesson", pack_with({BRIDGE: pack_with()}), False
    yield "a thousand copies of one file", pack_with({f"n{number}.md": b"# A\n" for number in range(1_000)}), False
    yield "more text than is said", _with_body(deflated(b"# A\n" * 500), b"# A\n"), False


def _with_body(body: bytes, said: bytes) -> bytes:
    """The sound pack with a lesson that is said to be one text and unpacks to something else."""
    sound = pieces_of({BRIDGE: said})
    return zipped(Piece(BRIDGE, said, DEFLATED, body) if piece.name == BRIDGE else piece for piece in sound)
