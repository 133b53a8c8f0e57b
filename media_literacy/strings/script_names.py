"""What the scripts of the world are called, and with which package of Debian their letters come."""

import unicodedata
from collections.abc import Collection
from itertools import pairwise

from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

_BUNDLED = ("ARABIC", "HEBREW")
_SINGLE_LETTERS = (
    *("LATIN", "GREEK", "CYRILLIC", "FULLWIDTH"),
    *("MATHEMATICAL", "DOUBLE-STRUCK", "SCRIPT", "BLACK-LETTER", "MODIFIER", "SUPERSCRIPT", "TURNED", "ROMAN"),
)
"""What the bundled faces have nearly all of: a letter that they lack is one sign among others."""
_EAST_ASIAN = {
    "CJK": deferred("Chinese"),
    "BOPOMOFO": deferred("Bopomofo"),
    "HIRAGANA": deferred("Japanese"),
    "KATAKANA": deferred("Japanese"),
    "HANGUL": deferred("Korean"),
}
_OTHERS = {
    "ARMENIAN": deferred("Armenian"),
    "BENGALI": deferred("Bengali"),
    "CHEROKEE": deferred("Cherokee"),
    "DEVANAGARI": deferred("Devanagari"),
    "ETHIOPIC": deferred("Ethiopic"),
    "GEORGIAN": deferred("Georgian"),
    "GUJARATI": deferred("Gujarati"),
    "GURMUKHI": deferred("Gurmukhi"),
    "KANNADA": deferred("Kannada"),
    "KHMER": deferred("Khmer"),
    "LAO": deferred("Lao"),
    "MALAYALAM": deferred("Malayalam"),
    "MONGOLIAN": deferred("Mongolian"),
    "MYANMAR": deferred("Burmese"),
    "ORIYA": deferred("Odia"),
    "SINHALA": deferred("Sinhala"),
    "SYRIAC": deferred("Syriac"),
    "TAMIL": deferred("Tamil"),
    "TELUGU": deferred("Telugu"),
    "THAANA": deferred("Thaana"),
    "THAI": deferred("Thai"),
    "TIBETAN": deferred("Tibetan"),
}
_CJK_PACKAGE, _CORE_PACKAGE = "fonts-noto-cjk", "fonts-noto-core"


def comes_along(character: str) -> bool:
    """Whether a character belongs to a script that has a face of its own among those that come along."""
    return script_of(character) in _BUNDLED


def scripts_of_words(text: str, unseen: Collection[str]) -> set[str]:
    """The scripts of words in a text of which two letters beside each other are among the unseen.

    A letter that stands alone can be named; a word cannot be read by the names of its letters.
    """
    letters = {letter for letter in unseen if _is_of_a_script(letter)}
    if not letters:
        return set()
    bases = [letter for letter in text if not unicodedata.category(letter).startswith("M")]
    return {script_of(second) for first, second in pairwise(bases) if first in letters and second in letters}


def _is_of_a_script(letter: str) -> bool:
    return unicodedata.category(letter).startswith("L") and script_of(letter) not in _SINGLE_LETTERS


def script_of(letter: str) -> str:
    """The first word of a letter's name, which is that of its script: “THAI”."""
    return unicodedata.name(letter, "").removeprefix("HALFWIDTH ").partition(" ")[0]


def script_name(script: str) -> str:
    """What people call a script."""
    known = _EAST_ASIAN.get(script) or _OTHERS.get(script)
    return _(known) if known else script.capitalize()


def font_package(script: str) -> str:
    """The package of Debian and Ubuntu with a font for a script."""
    return _CJK_PACKAGE if script in _EAST_ASIAN else _CORE_PACKAGE
