"""In which order languages are tried, and how words are made alike before they are compared."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from media_literacy.strings.accents import without_accents

ENGLISH = "en"


def own_tags(language: str) -> tuple[str, ...]:
    """The language itself and what it is a variety of: for es-MX first es-mx, then es."""
    subtags = language.lower().replace("_", "-").split("-")[:8]
    return tuple("-".join(subtags[:length]) for length in range(len(subtags), 0, -1))


def is_same_language(one: str, other: str) -> bool:
    """Whether two tags mean one language, perhaps in two varieties of it."""
    return own_tags(one)[-1] == own_tags(other)[-1]


@lru_cache(maxsize=64)
def fallbacks(language: str) -> tuple[str, ...]:
    """The tags of the language, and at last English, which is understood everywhere."""
    return tuple(dict.fromkeys([*own_tags(language), ENGLISH]))


def folded(word: str) -> str:
    """The word as it is compared: letter case, white space and the way accents are encoded make no difference."""
    return " ".join(unicodedata.normalize("NFC", word).casefold().split())


def folded_for_search(text: str) -> str:
    """The text as a quick search compares it: `folded`, and accents make no difference."""
    return without_accents(folded(text))


def is_file_name(language: str) -> bool:
    """Whether the tag is safe as the name of a data file; it comes from the lesson, so it may be anything."""
    return language.isascii() and language.replace("-", "").isalnum() and len(language) <= 35


def text_in(table: Mapping[str, Any], key: str, otherwise: str = "") -> str:
    """The text under `key`, or `otherwise` where there is none or it is no text."""
    value = table.get(key)
    return value if isinstance(value, str) else otherwise
