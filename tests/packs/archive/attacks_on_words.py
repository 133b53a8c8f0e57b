"""Packs whose description, list of files or signature are made to hurt: a name, the bytes, whether it may be opened."""

import base64
import json
from collections.abc import Iterator

from packs.archive.building import Piece, pack_with, pieces_of, zipped
from packs.archive.made_packs import PACK_TOML

Attack = tuple[str, bytes, bool]
FIELD = 2**255 - 19
EIGHTH = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
BAD_IDS = [
    *("-", "---", "-rf", "--yes", "", ".", "..", "../up", "/etc", "a/b", "a\\\\b", "A", "Bridges", "ä", "a b", "a\\nb"),
    *(
        "a\\u0000b",
        "a\\u200bb",
        "１",
        "con",
        "nul",
        "aux",
        "prn",
        "com0",
        "lpt9",
        ".moves",
        ".new",
        "x" * 101,
        "x" * 9_000,
    ),
]
WORDS = [
    '<img src=\\"file:///dev/zero\\">',
    "\\u202egnp.exe",
    "\\u001b]0;owned\\u0007",
    "a\\u0000b",
    "\\U000e0041\\U000e0042",
    "%s%n{0}{title}{}",
    "'; DROP TABLE attempt; --",
    "$(reboot)`reboot`",
    "x" * 50_000,
    "e" + "\\u0301" * 5_000,
    "\\r\\nInstalled.\\r\\n",
]
TABLES = {
    "names of names": "a" + ".a" * 5_000 + " = 1",
    "names of names on many lines": "\n".join(
        "a." + ".".join(f"k{n}{m}" for m in range(20)) + " = 1" for n in range(200)
    ),
    "lists in lists": "x = " + "[" * 20_000 + "]" * 20_000,
    "tables in tables": "x = " + "{a=" * 10_000 + "1" + "}" * 10_000,
    "a number without an end": "x = " + "9" * 60_000,
    "a hexadecimal number without an end": "x = 0x" + "f" * 60_000,
    "a text without an end": 'x = """' + "a" * 60_000,
    "many keys": "\n".join(f"k{number} = 1" for number in range(6_000)),
    "many tables": "\n".join(f"[t{number}]" for number in range(8_000)),
    "many escapes": 'x = "' + "\\u0041" * 10_000 + '"',
    "a date that is none": "x = 2025-13-45",
    "a number that is none": "x = nan\ny = -inf",
    "an id twice": 'id = "other"',
}
VALUES = {
    "lessons": [
        '["../secret.md"]',
        '["/etc/passwd"]',
        '["C:\\\\x.md"]',
        '["lessons//bridge.md"]',
        '["lessons/./bridge.md"]',
        '["lessons\\\\bridge.md"]',
        '["LESSONS/BRIDGE.MD"]',
        '["lessons/bridge.md\\u0000"]',
        "[" + '"lessons/bridge.md",' * 3_000 + "]",
        "[" + "".join(f'"l{number}.md",' for number in range(5_000)) + "]",
        "{}",
        '"lessons/bridge.md"',
        "[1, 2]",
    ],
    "authors": ["[" + "".join(f'"{number}",' for number in range(7_000)) + "]", "7", '[["A"]]', '["\\u200b"]', "[]"],
    "schema": ["2", "-1", "true", "1.0", "99999999999999999999", '"1"'],
    "version": ["1", '"' + "1." * 20_000 + '"', '""', "true", '"\\u202e1.0"'],
    "min-app": ['"999999.999999.999999.999999"', '"9999999999"', '"one"', "3", '"1.' + "1" * 5_000 + '"'],
    "language": ['"x' + "-a" * 10_000 + '"', '"../../etc"', '"\\u0000"'],
    "license": ['"' + "(" * 20_000 + '"'],
}


def attacks() -> Iterator[Attack]:
    """All of them."""
    for id in BAD_IDS:
        yield f"the id {id[:20]!r} of {len(id)} signs", described('id = "bridges"', f'id = "{id}"'), False
    for words in WORDS:
        for key, old in (("title", '"Bridges"'), ("authors", '["A. Teacher"]'), ("version", '"1.0.0"')):
            new = f'["{words}"]' if key == "authors" else f'"{words}"'
            yield f"{key} with {words[:20]!r}", described(f"{key} = {old}", f"{key} = {new}"), True
    for name, table in TABLES.items():
        yield f"a description with {name}", described('title = "Bridges"', f'title = "Bridges"\n{table}'), True
    for key, values in VALUES.items():
        line = next((line for line in PACK_TOML.splitlines() if line.startswith(f"{key} = ")), "")
        for value in values:
            yield f"{key} is {value[:24]}", described(line, f"{key} = {value}"), True
    for name, data in signatures().items():
        yield f"a signature {name}", zipped([*pieces_of(), Piece("signature.json", data)]), True
    for name, data in manifests().items():
        yield f"a list of files {name}", pack_with(manifest=data), False


def described(old: str, new: str) -> bytes:
    """The sound pack with another line in its description."""
    assert old in PACK_TOML
    return pack_with({"pack.toml": PACK_TOML.replace(old, new, 1).encode("utf-8", "surrogatepass")})


def signatures() -> dict[str, bytes]:
    """What a file of a signature may hold that is none."""

    def table(public: bytes, signed: bytes, **more: object) -> bytes:
        values = {"algorithm": "Ed25519", "schema": 1, "public-key": _text(public), "signature": _text(signed)}
        return json.dumps(values | more).encode()

    found = {
        f"under the key {height:x}"[:40] + f" {side}": table(
            (height | side << 255).to_bytes(32, "little"), b"\x58" + b"\x66" * 31 + bytes(32)
        )
        for height in (0, 1, FIELD - 1, EIGHTH, FIELD - EIGHTH, FIELD, FIELD + 1, FIELD + 18)
        for side in (0, 1)
    }
    key, signed = b"\x03" + bytes(31), bytes(64)
    return found | {
        "that is too great": table(key, b"\xff" * 64),
        "of no length": table(b"", b""),
        "one byte short": table(key[:31], signed),
        "in another algorithm": table(key, signed, algorithm="none"),
        "in a newer schema": table(key, signed, schema=2),
        "whose key is a list": table(key, signed, **{"public-key": [1, 2]}),
        "with spaces in it": table(key, signed, **{"public-key": " " + _text(key)}),
        "in lists in lists": b"[" * 2_000,
        "in a number without an end": b"9" * 4_000,
        "that is a text": b'"signed"',
        "that is nothing": b"",
        "with a mark at its start": b"\xef\xbb\xbf" + table(key, signed),
        "that is said twice": table(key, signed)[:-1] + b', "public-key": "AAAA"}',
    }


def manifests() -> dict[str, bytes]:
    """What a list of files may hold that is none."""
    row = '{"path": "mimetype", "bytes": 29, "sha256": "' + "0" * 64 + '", "media-type": "text/plain"}'
    return {
        "that is nothing": b"",
        "in lists in lists": b"[" * 500_000,
        "in tables in tables": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        "of a number without an end": b'{"schema": ' + b"1" * 500_000 + b', "files": []}',
        "in a schema with an exponent": b'{"schema": 1e400, "files": []}',
        "of many rows": ('{"schema": 1, "files": [' + ",".join([row] * 6_000) + "]}").encode(),
        "with a length below nought": f'{{"schema": 1, "files": [{row.replace("29", "-29")}]}}'.encode(),
        "with a length that is a fraction": f'{{"schema": 1, "files": [{row.replace("29", "29.0")}]}}'.encode(),
        "with lone surrogates": b'{"schema": 1, "files": [], "\\ud800": 1}',
        "in UTF-16": '{"schema": 1, "files": []}'.encode("utf-16"),
        "of nothing": b'{"schema": 1, "files": []}',
        "that is too long": b" " * (1024 * 1024 + 1),
    }


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
