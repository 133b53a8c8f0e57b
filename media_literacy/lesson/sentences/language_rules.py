"""What tells in one language where a sentence may end and where it may not, from the words of that language."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from media_literacy.lesson.vocabulary.languages import own_tags
from media_literacy.lesson.vocabulary.sentence_words import load_sentence_words

CLOSING = ")]」』》）”"
"""Marks that belong to what stands before them, wherever they stand."""

EITHER_WAY = "\"'“‘’«»‹›„‚`´"
"""Marks that open in one language and close in another."""

OPENING = "([「『《（"

_FIRST_WORD = re.compile(rf"[{re.escape(OPENING + EITHER_WAY)}¿¡]{{0,4}}([^\W\d_]+['’]?)(?!\.)")
_TITLES = {"en"}
"""Languages in which words inside names have capitals: “…; The Ferry Times” names a newspaper."""

_ORDINALS = {"de"}
"""Languages that write an ordinal as a number with a stop."""

_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_HOURS = ("a.m", "p.m")
_ORDINAL = re.compile(r"(?:.*[^\d.,:])?\d{1,2}")
_HAN_BEFORE = re.compile("[㐀-鿿]+(?=[A-Za-z])")
_MOST_PARTS = 3

# Language: what, standing after a question or call in quotation marks, says who spoke.
_SPEAKER = {
    "ar": r"(?:قال|سأل|صاح|أجاب|رد|هتف|صرخ|أضاف)\w{0,3}\b",
    "en": r"(?:[^\s.,;:?!]+\s+){1,5}(?:said|says|asked?|asks|told|tells|repl(?:ied|ies)|cried|shouted|yelled|"
    r"called|wrote|answered|added|wondered)\b",
    "zh": r"[^，。？！；：“”「」没沒不]{0,8}(?:说|說|问|問|喊|叫|(?<!知)道|答|回应|表示)[。，：]",
}


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """The words of a language as they are looked up, and what else is told by its letters."""

    never_final: frozenset[str]
    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    compounds_before_numbers: tuple[str, ...]
    starters: frozenset[str]
    has_ordinals: bool
    has_titles: bool
    is_chinese: bool
    speaker: re.Pattern[str] | None

    def starts_sentence(self, text: str, at: int = 0) -> bool:
        """Whether a word stands there, perhaps behind opening marks, whose capital letter only a sentence gives it."""
        word = _FIRST_WORD.match(text, at)
        if word is None:
            return False
        spelt = word[1].replace("’", "'")
        return spelt in self.starters or spelt.rstrip("'") in self.starters

    def never_ends(self, abbreviations: Sequence[str]) -> bool:
        """Whether something always follows one of the words before a stop."""
        return not self.never_final.isdisjoint(abbreviations)

    def goes_on(self, before: str, abbreviations: Sequence[str], after: str, first: str) -> bool:
        """Whether a stop is a part of an abbreviation, an initial or an ordinal, where no starter follows.

        `first` is the first letter or digit of what follows.
        """
        last = abbreviations[0]
        if first.isdigit():
            if last.endswith(self.compounds_before_numbers) or not self.before_numbers.isdisjoint(abbreviations):
                return True
            if last[-1:].islower() and _is_initial(last, before):
                return True
        elif last in _HOURS:
            return _DAY.match(after) is not None
        elif _is_initial(last, before) or not self.abbreviations.isdisjoint(abbreviations):
            return True
        return self.has_ordinals and _ORDINAL.fullmatch(last) is not None


@lru_cache(maxsize=64)
def rules_for(language: str) -> LanguageRules:
    """The rules of a BCP 47 tag; an unknown one has those of every language."""
    main = own_tags(language)[-1]
    words = load_sentence_words(language)
    return LanguageRules(
        never_final=_as_looked_up(words.never_final),
        abbreviations=_as_looked_up(words.abbreviations),
        before_numbers=_as_looked_up(words.before_numbers),
        compounds_before_numbers=tuple(word[1:] for word in words.before_numbers if word.startswith("-")),
        starters=_as_looked_up(words.starters),
        has_ordinals=main in _ORDINALS,
        has_titles=main in _TITLES,
        is_chinese=main == "zh",
        speaker=re.compile(_SPEAKER[main]) if main in _SPEAKER else None,
    )


def _as_looked_up(words: Iterable[str]) -> frozenset[str]:
    return frozenset("".join(word.split()).replace("’", "'") for word in words)


def abbreviations_at_end(text: str) -> Sequence[str]:
    """The last word before the stop that ends a text, and it with those before, such as “B” and “z.B”.

    Empty where no stop ends it.
    """
    parts = text.rsplit(None, _MOST_PARTS)[-_MOST_PARTS:]
    if not parts or parts[-1][-1] != ".":
        return ()
    ways: list[str] = []
    joined = ""
    for part in reversed(parts):
        joined = _without_marks(part) + joined
        ways.append(joined[:-1])
    return ways


def _without_marks(word: str) -> str:
    while word and not word[0].isalnum():
        word = word[1:]
    return word if word.isascii() else _HAN_BEFORE.sub("", word)


def _is_initial(word: str, before: str) -> bool:
    """Whether a word ends in a letter by itself: of a name, or as in “(f. 1905)”. After a number it is a unit."""
    if not word[-1:].isalpha() or word[-2:-1].isalpha():
        return False
    return not word[-1].islower() or not before.rstrip()[:-2].rstrip()[-1:].isdigit()
