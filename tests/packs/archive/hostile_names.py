"""Packs with names that no pack may have."""

from packs.archive.building import Piece, pack_and

TEXT = b"# News\n\nIt rained.\n"


def named(name: str | bytes) -> bytes:
    """The sound pack with one more lesson of this name."""
    return pack_and(Piece(name, TEXT))


def both(first: str, second: str) -> bytes:
    """The sound pack with two more lessons of these names."""
    return pack_and(Piece(first, TEXT), Piece(second, TEXT))


OUTSIDE = (
    "../escape.md",
    "lessons/../../escape.md",
    "lessons/..",
    "..",
    "/escape.md",
    "//host/share/escape.md",
    "C:/escape.md",
    "c:escape.md",
    "lessons\\..\\escape.md",
    "\\\\host\\share\\escape.md",
)
NOT_PORTABLE = (
    "lessons//twice.md",
    "./here.md",
    "lessons/./here.md",
    "con.md",
    "lessons/NUL.txt",
    "lessons/aux",
    "lessons/Com1.md",
    "lessons/lpt9.tar.md",
    "lessons/com¹.md",
    "CONIN$.md",
    "prn/a.md",
    "nul .md",
    "lessons/end.",
    "lessons/end.md ",
    "lessons./a.md",
    " first.md",
    "a.md:stream",
    "what?.md",
    "star*.md",
    "<a>.md",
    'say "yes".md',
    "a|b.md",
    ".hidden.md",
    ".git/config.md",
    "lessons/.hidden/a.md",
    f"{'a' * 178}.md",
    f"{'b' * 60_000}.md",
    f"{'葉' * 90}.md",
    "/".join(["deep"] * 9) + "/a.md",
)
UNREADABLE: tuple[str | bytes, ...] = (
    "nul\0.md",
    "line\nend.md",
    "escape\x1b[31m.md",
    "delete\x7f.md",
    "dm.\u202ezyxw.md",
    "zero\u200bwidth.md",
    "soft\u00adhyphen.md",
    "mark\ufeff.md",
    "line\u2028.md",
    "cafe\u0301.md",
    "Å.md".replace("Å", "\u212b"),
    b"caf\xe9.md",
)
TWINS = (
    ("lessons/Rain.md", "lessons/rain.md"),
    ("LESSONS/rain.md", "lessons/sun.md"),
    ("STRASSE.md", "straße.md"),
    ("Ä.md", "ä.md"),
    ("Kelvin.md", "\u212aelvin.md".replace("\u212a", "k")),
    ("same.md", "same.md"),
    ("notes.md", "notes.md/a.md"),
    ("notes.md/a.md", "notes.md"),
    ("notes.md/a.md", "NOTES.MD"),
    ("i.md", "ı.md"),
    ("ſ.md", "S.md"),
    ("Pack.toml", "lessons/a.md"),
)


def shown(name: str | bytes) -> str:
    """A name as the name of a test may have it."""
    return ascii(name)[:40]


CASES = (
    *((f"a name that leads outside: {shown(name)}", "name-outside", lambda name=name: named(name)) for name in OUTSIDE),
    *(
        (f"a name for some systems: {shown(name)}", "name-not-portable", lambda name=name: named(name))
        for name in NOT_PORTABLE
    ),
    *(
        (f"a name one cannot read: {shown(name)}", "name-unreadable", lambda name=name: named(name))
        for name in UNREADABLE
    ),
    *(
        (f"twins: {shown(name)}, {shown(twin)}", "name-twin", lambda name=name, twin=twin: both(name, twin))
        for name, twin in TWINS
    ),
    ("a folder that leads outside", "name-outside", lambda: pack_and(Piece("../", mode=0o040755))),
    ("a folder with a device's name", "name-not-portable", lambda: pack_and(Piece("nul/", mode=0o040755))),
    ("a folder twice", "name-twin", lambda: pack_and(*[Piece("more/", mode=0o040755)] * 2)),
    ("a folder with the name of a file", "name-twin", lambda: pack_and(Piece("pack.toml/", mode=0o040755))),
    ("a name in bytes that are not UTF-8", "name-unreadable", lambda: pack_and(Piece(b"\xff.md", TEXT, flags=0x800))),
)
