"""Signs among the letters of a text, such as emoji and arrows: what they are called where nobody can see them."""

import re
import unicodedata
from collections.abc import Collection

_CHANGE_THE_SIGN_BEFORE = "\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
"""Joiners, variants, skin tones and tags."""


def is_seen(character: str) -> bool:
    """Whether a character is drawn by itself: no space, no control, no accent over another."""
    category = unicodedata.category(character)
    return category[0] not in "ZM" and category not in ("Cc", "Cf", "Cs")


def sign_name(sign: str) -> str:
    """What Unicode calls a sign, in small letters; of one that it does not know here, the number."""
    return unicodedata.name(sign, "").lower() or f"U+{ord(sign):04X}"


def with_names(text: str, signs: Collection[str]) -> str:
    """The text with something to read in the place of these signs.

    That is the plain letter of one in disguise, as of “Ａ”, and else the name in square brackets, neighbours together.
    """
    if not signs:
        return text
    folded = {sign: unicodedata.normalize("NFKC", sign) for sign in signs}
    plain = {sign: letter for sign, letter in folded.items() if letter != sign and letter.isascii()}
    text = text.translate(str.maketrans(plain))
    if not (signs := set(signs) - plain.keys()):
        return text
    found = "[" + "".join(map(re.escape, sorted(signs))) + "]"
    neighbours = f"{found}(?:[{_CHANGE_THE_SIGN_BEFORE}]|{found})*"
    return re.sub(neighbours, lambda run: f"[{', '.join(_names_in(run[0], signs))}]", text)


def _names_in(run: str, signs: Collection[str]) -> list[str]:
    return list(dict.fromkeys(sign_name(sign) for sign in run if sign in signs))
