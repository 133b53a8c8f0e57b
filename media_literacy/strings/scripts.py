"""Scripts that the bundled Latin faces do not have: which parts of a text are written in them."""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from operator import itemgetter


class Script(Enum):
    """A script with a face of its own."""

    ARABIC = "Arabic"
    HEBREW = "Hebrew"


_LETTERS = re.compile(
    "([\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc])|([\u0590-\u05ff\ufb1d-\ufb4f])"
)


def script_spans(text: str) -> list[tuple[int, int, Script]]:
    """From where to where a text is written in which of these scripts, in code points.

    Spaces, digits and punctuation belong to the letters before them, and at the beginning to those behind them.
    """
    if not _LETTERS.search(text):
        return []
    letters = list(_letters(text))
    starts = [(place, script) for script, run in groupby(letters, key=itemgetter(1)) for place, _script in [next(run)]]
    starts[0] = (0, starts[0][1])
    ends = [*(place for place, _script in starts[1:]), len(text)]
    return [(start, end, script) for (start, script), end in zip(starts, ends, strict=True) if script is not None]


def letter_directions(text: str) -> list[bool]:
    """For each letter that has a direction, whether it runs to the left."""
    if text.isascii():
        return []
    found = (unicodedata.bidirectional(character) for character in text)
    return [match != "L" for match in found if match in ("L", "R", "AL")]


def begins_from_right(text: str, *, is_right_to_left: bool) -> bool:
    """Whether a paragraph begins at the right: in a lesson of such a language, or by its first letter."""
    return is_right_to_left or any(letter_directions(text)[:1])


def _letters(text: str) -> Iterator[tuple[int, Script | None]]:
    """The letters of a text, with the script of each; None for any other script."""
    for place, character in enumerate(text):
        match = _LETTERS.match(character)
        if match:
            yield place, Script.ARABIC if match.group(1) else Script.HEBREW
        elif unicodedata.category(character).startswith("L"):
            yield place, None
