"""Words of one direction of writing inside a text of the other."""

import unicodedata

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter of a text that has a direction runs to the left."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((found for found in directions if found in ("L", "R", "AL")), "L") != "L"


def with_own_stop(text: str, *, is_right_to_left: bool) -> str:
    """A text for a paragraph of that direction: a mark that is not seen keeps the last stop at the text's own end."""
    begins_from_right = begins_right_to_left(text)
    if not text or begins_from_right == is_right_to_left:
        return text
    return text + (_RIGHT_TO_LEFT if begins_from_right else _LEFT_TO_RIGHT)
