"""Codes that somebody types: signs that are hard to mistake, in groups, and understood in many spellings."""

import secrets
import unicodedata

from media_literacy.engine.sheets.result_code import ALPHABET

SYMBOL_BITS = 5
ROOM_CODE_BITS = 30

_GROUP = 4
_ROOM_GROUP = 3
_LOOK_ALIKES = str.maketrans("OIL", "011")
_LONGEST_TEXT = 100


def code_text(number: int, bits: int, group: int = _GROUP) -> str:
    """A number as a code in groups; `bits` is a multiple of 5."""
    letters = "".join(ALPHABET[number >> at & 31] for at in range(bits - SYMBOL_BITS, -1, -SYMBOL_BITS))
    return "-".join(letters[at : at + group] for at in range(0, len(letters), group))


def code_number(typed: str, bits: int) -> int | None:
    """The number of a code that was typed; None where it cannot be one of so many bits.

    Small and full-width letters, spaces, hyphens and dots count for nothing; O is read as 0, I and L as 1.
    """
    text = unicodedata.normalize("NFKC", typed[:_LONGEST_TEXT]).upper().translate(_LOOK_ALIKES)
    letters = [letter for letter in text if not _is_between(letter)]
    if len(letters) * SYMBOL_BITS != bits or any(letter not in ALPHABET for letter in letters):
        return None
    number = 0
    for letter in letters:
        number = number << SYMBOL_BITS | ALPHABET.index(letter)
    return number


def new_room_code() -> str:
    """The code by which browsers join: 30 bits, and nothing that the join code says."""
    return room_code_text(secrets.randbits(ROOM_CODE_BITS))


def room_code_text(number: int) -> str:
    """A room code as it is shown."""
    return code_text(number, ROOM_CODE_BITS, _ROOM_GROUP)


def is_room_code(typed: str, room_code: str) -> bool:
    """Whether this is the room code, however it was typed."""
    number = code_number(typed, ROOM_CODE_BITS)
    return number is not None and secrets.compare_digest(room_code_text(number), room_code)


def _is_between(letter: str) -> bool:
    return letter.isspace() or letter in ".,:;_−" or unicodedata.category(letter) in ("Pd", "Cf")
