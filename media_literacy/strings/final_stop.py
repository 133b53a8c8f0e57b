"""The mark at the end of a sentence, for texts that are heard one after another."""

from unicodedata import category


def with_final_stop(text: str) -> str:
    """A text that ends with a mark; one without, such as a headline, gets a full stop."""
    return text if not text or category(text[-1]).startswith("P") else f"{text}."
