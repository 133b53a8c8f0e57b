"""Long texts where there is room for their beginning only."""

QUOTE_CHARACTERS = 90
TITLE_CHARACTERS = 120
"""A title that is longer than any headline must not push what stands below it out of the window."""

_BEFORE_THE_DOTS = " ,;:–—-"


def shortened(text: str, most: int = QUOTE_CHARACTERS) -> str:
    """A text on one line, of which at most so many characters stay and a “…” for the rest; cut between words.

    Chinese and Japanese have no spaces to cut at, so a word that would take most of the text is cut itself.
    """
    folded = " ".join(text.split())
    if len(folded) <= most:
        return folded
    words = folded[: most + 1].rpartition(" ")[0]
    return (words if len(words) >= most // 3 else folded[:most]).rstrip(_BEFORE_THE_DOTS) + "…"


def clipped(text: str, most: int) -> str:
    """A text as it stands, of at most so many characters, a “…” at the end of what is cut among them."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
