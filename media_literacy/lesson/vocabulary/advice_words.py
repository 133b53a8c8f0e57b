"""The words that the check watches for, in each language that has a list (`assets/advice/`, one file a language)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from media_literacy.lesson.model import Verdict
from media_literacy.lesson.vocabulary.data_files import DataFile, data_languages, has_data, load_data, texts_in
from media_literacy.lesson.vocabulary.languages import fallbacks, folded, is_file_name, own_tags
from media_literacy.resources import assets_folder, originals_folder

_LETTERS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """Words that laugh at the reader, blame them or fight, and words by which other things are told.

    By `credit` a caption names who made the picture, by `invented` a debrief says what is not real. `common` are the
    commonest words of the language that none of the other languages here has. `verdicts` are words that authors write
    for a verdict, by the verdict that they probably mean.
    """

    mocking: tuple[str, ...]
    blaming: tuple[str, ...]
    fighting: tuple[str, ...]
    credit: tuple[str, ...]
    invented: tuple[str, ...]
    common: frozenset[str]
    verdicts: Mapping[str, Verdict]


@cache
def load_advice_words(language: str) -> AdviceWords | None:
    """The words of the language or of the one it is a variety of; None for a language without a list."""
    for tag in own_tags(language):
        name = f"advice/{tag}.toml"
        if is_file_name(tag) and has_data(assets_folder() / name, originals_folder() / name):
            data = load_data(name)
            return AdviceWords(
                mocking=_words(data, "mocking"),
                blaming=_words(data, "blaming"),
                fighting=_words(data, "fighting"),
                credit=_words(data, "credit"),
                invented=_words(data, "invented"),
                common=frozenset(_words(data, "common")),
                verdicts=_verdicts(data),
            )
    return None


def meant_verdict(word: str, language: str) -> Verdict | None:
    """The verdict that an author probably means by a word that is none, such as “false”."""
    for tag in fallbacks(language):
        words = load_advice_words(tag)
        if words is not None and folded(word) in words.verdicts:
            return words.verdicts[folded(word)]
    return None


@cache
def languages_with_words() -> tuple[str, ...]:
    return data_languages("advice")


def pattern_of(words: Sequence[str], text: str) -> re.Pattern[str] | None:
    """What finds those of the words that stand in the text, whole, in any case, and however they are spaced.

    None if there are none, which is the usual case and quickly told.
    """
    plain, beginnings = _plain(text)
    there = [word for word, beginning in _with_beginnings(tuple(words)) if beginning in beginnings and word in plain]
    there.sort(key=len, reverse=True)
    ways = "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in there)
    return re.compile(rf"(?<!\w)(?:{ways})(?!\w)", re.IGNORECASE) if ways else None


@lru_cache(maxsize=8)
def _plain(text: str) -> tuple[str, frozenset[str]]:
    """The text as words are compared, and its words by themselves; several lists are looked for in one text."""
    plain = folded(text)
    return plain, frozenset(("", *_LETTERS.findall(plain)))


@lru_cache(maxsize=64)
def _with_beginnings(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each word, or words, with the letters that the first one begins with: few of a list stand in a text."""
    return tuple((word, next(iter(_LETTERS.findall(word)), "")) for word in words)


def _verdicts(data: DataFile) -> Mapping[str, Verdict]:
    return {word: verdict for verdict in Verdict for word in _words(data, verdict.value, "verdicts")}


def _words(data: DataFile, key: str, heading: str = "") -> tuple[str, ...]:
    return tuple(map(folded, texts_in(data, key, heading)))
