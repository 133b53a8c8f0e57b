"""Long texts where there is room for their beginning only."""

QUOTE_CHARACTERS = 90
TITLE_CHARACTERS = 120
"""A title that is longer than any headline must not push what stands below it out of the window."""


def shortened(text: str, most: int = QUOTE_CHARACTERS) -> str:
    """The beginning of a text, cut between words."""
    folded = " ".join(text.split())
    if len(folded) <= most:
        return folded
    return folded[: most + 1].rsplit(" ", 1)[0][:most].rstrip(",;:") + "…"
