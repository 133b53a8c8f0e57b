"""What the scripts of the world are called, and with which package of Debian their letters come."""

import unicodedata

from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

_FIRST_DOUBTFUL = 0x0530
"""Letters before it are Latin, Greek and Cyrillic, which the bundled faces have."""
_BUNDLED = ("ARABIC", "HEBREW")
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


def letters_in_doubt(text: str) -> set[str]:
    """The letters of a text that no font may have which comes along."""
    if text.isascii():
        return set()
    return {
        letter
        for letter in set(text)
        if ord(letter) >= _FIRST_DOUBTFUL
        and unicodedata.category(letter) in ("Lo", "Lu", "Ll", "Lm", "Lt")
        and script_of(letter) not in _BUNDLED
    }


def script_of(letter: str) -> str:
    """The first word of a letter's name, which is that of its script: “THAI”."""
    return unicodedata.name(letter, "").partition(" ")[0]


def script_name(script: str) -> str:
    """What people call a script."""
    known = _EAST_ASIAN.get(script) or _OTHERS.get(script)
    return _(known) if known else script.capitalize()


def font_package(script: str) -> str:
    """The package of Debian and Ubuntu with a font for a script."""
    return _CJK_PACKAGE if script in _EAST_ASIAN else _CORE_PACKAGE
