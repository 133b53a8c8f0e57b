"""What a learner writes beside a sentence: plain text, kept with the attempt and never scored."""

from media_literacy.strings.hidden_characters import visible

LONGEST_OWN_NOTE = 500
"""In characters, as Python counts them."""


def bounded_own_note(text: str) -> str:
    """The text as it is kept: its lines without space at their ends, no longer than there is room for."""
    whole = text[: 4 * LONGEST_OWN_NOTE].encode(errors="ignore").decode()  # half a letter can be kept nowhere
    lines = "\n".join(line.replace("\t", " ").rstrip() for line in whole.splitlines()).strip()
    return visible(lines)[:LONGEST_OWN_NOTE].rstrip()
