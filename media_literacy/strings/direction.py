"""Words of one direction of writing inside a text of the other."""

from media_literacy.bidi import runs_from_right

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def with_own_stop(text: str, *, is_right_to_left: bool) -> str:
    """A text that begins a paragraph of that direction, and neither turns it nor leaves its own last stop to it.

    Marks that are not seen see to both.
    """
    mark = closing_mark(text, is_right_to_left=is_right_to_left)
    if not mark:
        return text
    return (_RIGHT_TO_LEFT if is_right_to_left else _LEFT_TO_RIGHT) + text + mark


def closing_mark(text: str, *, is_right_to_left: bool) -> str:
    """What keeps the last stop of a text with it in a paragraph of that direction; empty where nothing has to."""
    begins_from_right = bool(runs_from_right(text))
    if not text or begins_from_right == is_right_to_left:
        return ""
    return _RIGHT_TO_LEFT if begins_from_right else _LEFT_TO_RIGHT
