"""Which language a text is in, by its script and its commonest words: a proposal, which a person may change."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from media_literacy.authoring.importing.language.common_words import ARABIC, CYRILLIC, LATIN
from media_literacy.authoring.importing.language.scripts import ONE_LANGUAGE, Script, main_script

_GROUPS = {Script.LATIN: LATIN, Script.CYRILLIC: CYRILLIC, Script.ARABIC: ARABIC}
_LONGEST = 6_000
"""Characters that are looked at. More of a text would not tell more."""

_WORD = re.compile(r"[^\W\d_]+")
_BY_LENGTH = (0.0, 1.0, 2.0, 3.0)
"""What a common word counts by its letters: “a” and “o” are words of many languages."""

_COMMONEST, _FOR_COMMONEST = 12, 0.5
_SHORTEST_WITH_ENDING, _FOR_ENDING = 6, 0.7
_FOR_LETTER, _FOR_FOREIGN_LETTER = 0.35, -1.0
_LEAST, _LEAST_OF_A_WORD = 1.0, 0.1
"""A language that scores less was not recognised: a name, a number, a language that is not among them."""

_LEAST_AGAINST_NAME, _TIMES_AS_MUCH, _FEWEST_LETTERS = 10.0, 2.0, 20
"""What it takes to doubt the language that a document names."""

_RECOGNISED = frozenset([*LATIN, *CYRILLIC, *ARABIC, *ONE_LANGUAGE.values()])
_OF_TWO_SCRIPTS = frozenset(["sr"])
_ALSO_CALLED = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}


class _Weights(NamedTuple):
    words: Mapping[str, float]
    endings: tuple[str, ...]
    letters: frozenset[str]


def recognised_language(text: str) -> str:
    """The tag of the language that a text is most probably in; "" where that cannot be told."""
    text = text[:_LONGEST]
    script = main_script(text)
    if script in _GROUPS:
        scores = _scores(text, script)
        best = max(scores, key=scores.__getitem__)
        least = max(_LEAST, _LEAST_OF_A_WORD * len(_WORD.findall(text)))
        return best if scores[best] >= least else ""
    return ONE_LANGUAGE.get(script, "") if script else ""


def contradicting_language(text: str, named: str) -> str:
    """The language that a text is in, by far, where something else names another; "" where the name may be right.

    Only names of languages that can be recognised are doubted.
    """
    base = named.lower().partition("-")[0]
    base = _ALSO_CALLED.get(base, base)
    found = recognised_language(text)
    if base not in _RECOGNISED - _OF_TWO_SCRIPTS or found in ("", base):
        return ""
    text = text[:_LONGEST]
    script = main_script(text)
    if script not in _GROUPS:
        return found if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS else ""
    scores = _scores(text, script)
    enough = max(_LEAST_AGAINST_NAME, scores.get(base, 0.0) * _TIMES_AS_MUCH)
    return found if scores[found] >= enough else ""


def _scores(text: str, script: Script) -> dict[str, float]:
    words = Counter(_WORD.findall(text.lower()))
    return {
        language: sum(n * _score(word, weights) for word, n in words.items())
        for language, weights in _weights(script).items()
    }


def _score(word: str, weights: _Weights) -> float:
    """What a word says for a language: that it is common there, or ends and is spelt as words do there."""
    score = weights.words.get(word, 0.0)
    if not score and len(word) >= _SHORTEST_WITH_ENDING and word.endswith(weights.endings):
        score = _FOR_ENDING
    if not word.isascii():
        for letter in {*word}:
            if not letter.isascii():
                score += _FOR_LETTER if letter in weights.letters else _FOR_FOREIGN_LETTER
    return score


@cache
def _weights(script: Script) -> dict[str, _Weights]:
    """What words count in each language of a script: less where other languages have them, too."""
    traits = _GROUPS[script]
    shared = Counter(word for one in traits.values() for word in {*one.words.split()})
    return {
        language: _Weights(
            {word: _weight(word, at, shared[word]) for at, word in enumerate(dict.fromkeys(one.words.split()))},
            tuple(one.endings.split()),
            frozenset(one.letters),
        )
        for language, one in traits.items()
    }


def _weight(word: str, at: int, languages: int) -> float:
    by_length = _BY_LENGTH[min(len(word), len(_BY_LENGTH) - 1)]
    return by_length / math.sqrt(languages) + (_FOR_COMMONEST if at < _COMMONEST else 0.0)
