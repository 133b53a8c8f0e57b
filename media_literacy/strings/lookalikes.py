"""Names that a person would take for the same one: what differs in letters of other alphabets, in signs that cannot be
seen, in accents, spaces or full stops alone.

It errs towards the same: two people whose names only look alike cost a question, a borrowed name costs trust.
"""

import unicodedata

_LATIN = {
    "a": "аαɑ",
    "b": "вьβ",
    "c": "сϲ",
    "d": "ԁ",
    "e": "еєεҽ",
    "f": "ғ",
    "g": "ɡց",
    "h": "нһհ",
    "j": "јϳ",
    "k": "кκ",
    "l": "1iıιіӏǀ",
    "m": "м",
    "n": "ηпո",
    "o": "0οоօσ",
    "p": "рρ",
    "q": "ԛգ",
    "r": "гᴦ",
    "s": "ѕ",
    "t": "тτ",
    "u": "υսμ",
    "v": "νѵ",
    "w": "ԝωѡ",
    "x": "хχ",
    "y": "уүγ",
    "z": "ζᴢ",
}
_CAPITALS = {"B": "Β", "H": "Η", "M": "Μ", "N": "Ν", "P": "Ρ", "T": "Τ", "U": "Ս", "Y": "Υ"}
_SMALL = str.maketrans({sign: letter for letter, signs in _LATIN.items() for sign in signs})
_LARGE = str.maketrans({sign: letter for letter, signs in _CAPITALS.items() for sign in signs})
_PAIRS = (("rn", "m"), ("vv", "w"))
_COUNTED = ("L", "M", "N", "S")
_OPTIONAL_MARKS = (
    (0x0300, 0x036F),  # accents
    (0x0591, 0x05C7),  # points of Hebrew
    (0x064B, 0x065F),  # and of Arabic
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE2F),  # which form of a sign is meant
    (0xE0100, 0xE01EF),
)


def lookalike_key(name: str) -> str:
    """The same for two names that look alike; empty for one in which nothing can be seen."""
    plain = unicodedata.normalize("NFKD", name).translate(_LARGE).casefold()
    plain = unicodedata.normalize("NFKD", plain).translate(_SMALL)
    key = "".join(sign for sign in plain if _is_counted(sign))
    for pair, letter in _PAIRS:
        key = key.replace(pair, letter)
    return key


def _is_counted(sign: str) -> bool:
    """Whether a sign tells names apart: letters, vowel signs, digits and pictures, but no accents, spaces or points."""
    return unicodedata.category(sign)[0] in _COUNTED and not any(
        first <= ord(sign) <= last for first, last in _OPTIONAL_MARKS
    )
