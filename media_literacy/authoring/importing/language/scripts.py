"""Which script most letters of a text are of, and which language that alone tells."""

from collections import Counter
from enum import Enum, auto


class Script(Enum):
    LATIN = auto()
    GREEK = auto()
    CYRILLIC = auto()
    HEBREW = auto()
    ARABIC = auto()
    DEVANAGARI = auto()
    BENGALI = auto()
    TAMIL = auto()
    THAI = auto()
    KANA = auto()
    HAN = auto()
    HANGUL = auto()
    OTHER = auto()


ONE_LANGUAGE = {
    Script.GREEK: "el",
    Script.HEBREW: "he",
    Script.DEVANAGARI: "hi",
    Script.BENGALI: "bn",
    Script.TAMIL: "ta",
    Script.THAI: "th",
    Script.KANA: "ja",
    Script.HAN: "zh",
    Script.HANGUL: "ko",
}
"""The language that a text in this script is most probably in."""

_BLOCKS = (
    (0x0000, 0x0250, Script.LATIN),
    (0x0370, 0x0400, Script.GREEK),
    (0x0400, 0x0530, Script.CYRILLIC),
    (0x0590, 0x0600, Script.HEBREW),
    (0x0600, 0x0780, Script.ARABIC),
    (0x0900, 0x0980, Script.DEVANAGARI),
    (0x0980, 0x0A00, Script.BENGALI),
    (0x0B80, 0x0C00, Script.TAMIL),
    (0x0E00, 0x0E80, Script.THAI),
    (0x1E00, 0x1F00, Script.LATIN),
    (0x1F00, 0x2000, Script.GREEK),
    (0x3040, 0x3100, Script.KANA),
    (0x3400, 0xA000, Script.HAN),
    (0xAC00, 0xD7B0, Script.HANGUL),
)
_HEAVY = {Script.HAN: 3, Script.KANA: 3, Script.HANGUL: 3}
"""A letter of these says as much as several of others."""

_SOME_KANA = 0.1


def main_script(text: str) -> Script | None:
    """The script of most letters; Japanese, which has two, is told by its own. None for a text without letters."""
    counts: Counter[Script] = Counter()
    for character, n in Counter(text).items():
        if character.isalpha():
            script = _script_of(ord(character))
            counts[script] += n * _HEAVY.get(script, 1)
    if not counts:
        return None
    if counts[Script.KANA] > _SOME_KANA * (counts[Script.KANA] + counts[Script.HAN]):
        counts[Script.KANA] += counts.pop(Script.HAN, 0)
    return counts.most_common(1)[0][0]


def _script_of(point: int) -> Script:
    return next((script for start, end, script in _BLOCKS if start <= point < end), Script.OTHER)
