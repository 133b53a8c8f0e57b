"""A reason in the reader's own words: kept with the mark in the event of the reason, and never scored.

Programs that know only kinds take such an event for a kind that their catalogue lacks: the reason is then left open.
"""

from media_literacy.strings.hidden_characters import visible_line

LONGEST_OWN_WORDS = 200
"""In characters: one sentence."""

_PREFIX = "own-words:"  # no id has a colon


def bounded_own_words(text: str) -> str:
    """The text as it is kept: on one line, no longer than there is room for, and nothing in it turns what is around."""
    return bounded_line(text, LONGEST_OWN_WORDS)


def bounded_line(text: str, longest: int) -> str:
    """A text on one line, so many characters long at most, in which nothing turns what is around."""
    words = text[: 4 * longest].encode(errors="ignore").decode()  # half a letter can be kept nowhere
    return visible_line(" ".join(words.split()))[:longest].rstrip()


def pack_own_words(text: str) -> str:
    """The value of the event that keeps a text; empty for an empty one."""
    words = bounded_own_words(text)
    return f"{_PREFIX}{words}" if words else ""


def unpack_own_words(value: str) -> str | None:
    """The text that the value of an event keeps; None where it is a kind's id."""
    return bounded_own_words(value.removeprefix(_PREFIX)) if value.startswith(_PREFIX) else None
