"""Text that somebody else wrote, with every character shown that would steer a terminal, turn the writing, or hide.

Honest text keeps what it needs: joiners in emoji, Persian and Hindi; marks of direction in Hebrew and Arabic; variants
of Chinese and Japanese signs. Among other letters the same characters only deceive.
"""

import re
from collections.abc import Callable

_FIRST_TAG = "\U000e0000"
_Naming = Callable[[re.Match[str]], str]

# Compiled by whoever needs them first: that takes 2 ms, and a start has none of these characters in its texts.
_NEVER_HONEST = (
    "["
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 but the line feed, delete, C1
    "\u2028\u2029"  # line and paragraph separators
    "\u202a-\u202e\u2066-\u206f"  # embeddings, overrides, isolates, and deprecated formats
    "\ufeff\ufff9-\ufffb"  # a byte order mark inside a text, annotations
    "\ud800-\udfff"  # halves of a pair: bytes of a file name that are not UTF-8
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags: a whole text that nobody sees
    "]"
    "|(?<![\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"  # variants, but of ideographs
    "|(?<![^\x00-\x7f])[\u200b-\u200d\u2060-\u2064]++(?![^\x00-\x7f])"  # joiners and no-width spaces, between ASCII
)
_LINE_ENDS = "[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+"
_MARKS = "[\u061c\u200e\u200f]"
_RIGHT_TO_LEFT = "[\u05d0-\u05f4\u0620-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"


def visible(text: str) -> str:
    """The text with every such character named: ␛ for escape, ‹U+202E› for one that has no sign. Line feeds stay."""
    return _replaced(text, _named)


def visible_line(text: str) -> str:
    """The text as one line: a line feed is named, too, so that nobody writes a line of ours."""
    return visible(text).replace("\n", "␊")


def on_one_line(text: str) -> str:
    """The text with a space for each end of a line, for what is a name and no more; hard spaces stay."""
    return " ".join(line.strip(" ") for line in re.split(_LINE_ENDS, text) if line.strip(" "))


def visible_in_json(text: str) -> str:
    """Data written as JSON with every such character as `\\uXXXX`, which is the same to a script."""
    return _replaced(text, _escaped)


def _replaced(text: str, naming: _Naming) -> str:
    if text.isprintable() and max(text, default="") < _FIRST_TAG:
        return text  # as nearly every text
    text = re.sub(_NEVER_HONEST, naming, text)
    if not re.search(_MARKS, text):
        return text
    lines = text.split("\n")
    return "\n".join(line if re.search(_RIGHT_TO_LEFT, line) else re.sub(_MARKS, naming, line) for line in lines)


def _named(found: re.Match[str]) -> str:
    return "".join(_name(ord(sign)) for sign in found[0])


def _name(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
