"""Emoji that a page shows as pictures, made the letters again that they stand for."""

import unicodedata

from media_literacy.authoring.importing.html.html_tree import Element, remove, words_of

_EMOJI_WORDS = frozenset(["emoji", "emojione", "twemoji", "emoticon", "smiley"])
_LONGEST = 40
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3#*0123456789")
"""What stands in an emoji beside its signs: what joins them, how they look, and the figures of keys."""


def show_emoji(root: Element) -> None:
    """Put the alternative text of each such picture in its place."""
    for picture in list(root.iter("img")):
        text = (picture.get("alt") or "").strip()
        if is_emoji(text) or (text and len(text) <= _LONGEST and words_of(picture) & _EMOJI_WORDS):
            picture.tail = text + (picture.tail or "")
            remove(picture)


def is_emoji(text: str) -> bool:
    """Whether a text is nothing but emoji."""
    if not text or len(text) > _LONGEST:
        return False
    signs = [sign for sign in text if sign not in _JOINERS and not _is_tag(sign)]
    is_key = "\u20e3" in text
    return all(unicodedata.category(sign) in ("So", "Sk") or sign in "‼⁉〰〽" for sign in signs) and bool(
        signs or is_key
    )


def _is_tag(sign: str) -> bool:
    """Flags of regions are spelled with letters that nobody sees."""
    return 0xE0020 <= ord(sign) <= 0xE007F
