"""The first letter of a word that stands alone on a line."""


def capitalised(text: str) -> str:
    """The text with a capital at its beginning; the rest stays, unlike with `str.capitalize`."""
    return text[:1].upper() + text[1:]
