"""Letters without their accents, as whoever searches in a hurry types them."""

import unicodedata


def without_accents(text: str) -> str:
    """The text with each letter as its base letter: “contradicción” and “contradiccion” are alike."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
