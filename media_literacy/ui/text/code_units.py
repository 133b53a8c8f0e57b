"""The offsets of a text as the lesson counts them, in code points, and as Qt does, in UTF-16 units."""

from bisect import bisect_right

from media_literacy.strings.utf16 import utf16_length


class CodeUnits:
    """Turns one into the other, for one text. Where no character takes two units, both agree."""

    def __init__(self, text: str) -> None:
        self._offsets = _unit_offsets(text)

    def unit(self, code_point: int) -> int:
        """The unit at which a code point begins, or at which the text ends."""
        return self._offsets[code_point] if self._offsets else code_point

    def code_point(self, unit: int) -> int:
        """The code point that a unit belongs to."""
        return bisect_right(self._offsets, unit) - 1 if self._offsets else unit


def _unit_offsets(text: str) -> list[int]:
    """The offset of every code point and of the end; empty when both counts agree."""
    if utf16_length(text) == len(text):
        return []
    offsets, at = [0], 0
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        offsets.append(at)
    return offsets
