"""The words that the check watches for, in each language that has a list (`assets/advice/`, one file a language)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from media_literacy.lesson.data_files import read_data_file
from media_literacy.lesson.languages import is_file_name, own_tags
from media_literacy.resources import assets_folder


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """Patterns that find whole words. `mocking` laughs at the reader, `credit` names who made a picture."""

    mocking: re.Pattern[str]
    credit: re.Pattern[str]


@cache
def load_advice_words(language: str) -> AdviceWords | None:
    """The words of the language or of the one it is a variety of; None for a language without a list."""
    for tag in own_tags(language):
        path = assets_folder() / "advice" / f"{tag}.toml"
        if is_file_name(tag) and path.is_file():
            tables = read_data_file(path)
            return AdviceWords(_any_of(tables.get("mocking", ())), _any_of(tables.get("credit", ())))
    return None


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the words, however they are spaced and whatever their case; no words match nothing."""
    longest_first = sorted(words, key=len, reverse=True)
    ways = "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{ways})(?!\w)" if ways else r"(?!)", re.IGNORECASE)
