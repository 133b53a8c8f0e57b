"""The words that tell where a sentence ends, in each language that has a list (`assets/sentences/`).

What holds for every language stands in `und.toml`. No word has its stop.
"""

from dataclasses import dataclass
from functools import lru_cache

from media_literacy.lesson.vocabulary.data_files import data_languages, has_data, load_data, texts_in
from media_literacy.lesson.vocabulary.languages import is_file_name, own_tags
from media_literacy.resources import assets_folder, originals_folder

EVERY_LANGUAGE = "und"
"""As BCP 47 calls a language that is not determined."""


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Abbreviations after which a sentence always goes on, those that may end it, and those that numbers follow.

    `starters` have a capital letter only where a sentence begins.
    """

    never_final: tuple[str, ...]
    abbreviations: tuple[str, ...]
    before_numbers: tuple[str, ...]
    starters: tuple[str, ...]


@lru_cache(maxsize=64)
def load_sentence_words(language: str) -> SentenceWords:
    """The words of the language or of the one it is a variety of, and those of every language."""
    own = next((tag for tag in own_tags(language) if _has_list(tag)), EVERY_LANGUAGE)
    files = [load_data(_name(tag)) for tag in dict.fromkeys([own, EVERY_LANGUAGE])]
    return SentenceWords(
        *(
            tuple(dict.fromkeys(word for data in files for word in texts_in(data, key)))
            for key in ("never-final", "abbreviations", "before-numbers", "starters")
        )
    )


def languages_with_sentence_words() -> tuple[str, ...]:
    """The languages that have a list, with the one for all."""
    return data_languages("sentences")


def _has_list(tag: str) -> bool:
    return is_file_name(tag) and has_data(assets_folder() / _name(tag), originals_folder() / _name(tag))


def _name(tag: str) -> str:
    return f"sentences/{tag}.toml"
