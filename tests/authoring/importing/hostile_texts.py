"""Text files that were made to hurt, or are no text."""

import random
from collections.abc import Callable

MEGABYTE = 1_000_000

TEXT: dict[str, Callable[[], bytes]] = {
    "four megabytes of lines": lambda: b"a\n" * (2 * MEGABYTE),
    "one line": lambda: b"a" * (4 * MEGABYTE),
    "one line of words": lambda: b"again and " * 400_000,
    "line ends": lambda: b"\r\n" * (MEGABYTE // 2),
    "blank lines": lambda: b"A\n" + b" \n" * (2 * MEGABYTE) + b"B c.",
    "a word as long as a lesson": lambda: b"a\n\n" + b"a" * 250_000,
    "a hyphen before blank lines": lambda: b"A-\n" + b"\n" * (4 * MEGABYTE) + b"b c.",
    "words divided at the ends of lines": lambda: b"Head\n\n" + b"which a program has wrapped and divi-\n" * 6_000,
    "quotation marks": lambda: b">" * (4 * MEGABYTE),
    "items": lambda: b"- a\n" * MEGABYTE,
    "items with long marks": lambda: b"* " * (2 * MEGABYTE) + b"x",
    "rules": lambda: b"-" * (4 * MEGABYTE) + b"x",
    "rules with spaces": lambda: (b"- " * 50 + b"x\n") * 40_000,
    "heads of mails": lambda: b"From: a\nTo: b\n" * 250_000,
    "signatures": lambda: b"a\n--\n" * 700_000,
    "brackets": lambda: b"[a](" * 60_000,
    "stars": lambda: b"*a_`" * 60_000,
    "hard spaces": lambda: "\u00a0".encode() * (2 * MEGABYTE),
    "spaces between letters": lambda: ("a\u00a0 " * 500_000).encode(),
    "marks that join": lambda: ("e" + "\u0301" * 200_000).encode(),
    "a sentence of full stops": lambda: b"Mr. " * 60_000,
    "closing quotation marks": lambda: ("a." + "”" * 80_000).encode(),
    "numbers": lambda: b"1.1.1." * 40_000,
    "dates": lambda: b"3 March 2025 " * 18_000,
    "bylines": lambda: b"By Jane Doe\n" * 20_000,
    "addresses": lambda: b"http://a.b/" * 20_000,
    "UTF-16": lambda: ("Bridge shut\n\n" + "It rained. " * 200).encode("utf-16"),
    "UTF-16 without its mark": lambda: ("Bridge shut\n\n" + "It rained. " * 200).encode("utf-16-be"),
    "UTF-16 cut in two": lambda: ("Bridge shut\n\n" + "It rained. " * 200).encode("utf-16")[:-1],
    "UTF-32": lambda: ("Bridge shut\n\n" + "It rained. " * 200).encode("utf-32"),
    "UTF-7": lambda: ("Bridge shut\n\n" + "Ünd. " * 200).encode("utf-7"),
    "the mark of UTF-16 before noise": lambda: b"\xff\xfe" + random.Random(1).randbytes(2 * MEGABYTE),
    "noise": lambda: random.Random(2).randbytes(MEGABYTE),
    "noise without control signs": lambda: bytes(random.Random(3).choices(range(0x80, 0x100), k=MEGABYTE)),
    "zeros": lambda: bytes(MEGABYTE),
    "half pairs": lambda: b"\xed\xa0\x80" * MEGABYTE,
    "backspaces": lambda: b"a\b" * MEGABYTE,
}
