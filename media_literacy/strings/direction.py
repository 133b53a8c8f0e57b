"""Words of one direction of writing inside a text of the other."""

from media_literacy.bidi import runs_from_right

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def with_own_stop(text: str, *, is_right_to_left: bool) -> str:
    """A text for a paragraph of that direction: a mark that is not seen keeps the last stop at the text's own end."""
    begins_from_right = bool(runs_from_right(text))
    if not text or begins_from_right == is_right_to_left:
        return text
    return text + (_RIGHT_TO_LEFT if begins_from_right else _LEFT_TO_RIGHT)
