"""Finds texts again after an edit, and tells a mended typo from other words.

The thresholds come from measuring (docs/decisions/0021): in a news article the two most similar sentences have a
ratio of 0.60, and one with a mended typo keeps at least 0.90.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import chain
from typing import TypeVar

Id = TypeVar("Id", bound=str)

SAME_ID_RATIO = 0.6
"""How like a text must be to the one that had its id: the id speaks for it as well."""

QUOTE_RATIO = 0.75
"""How like it must be when only the text speaks for it."""

TYPO_RATIO = 0.8
"""How like two words must be to count as one word with a slip in it."""

CANDIDATES = 8
"""How many new texts are compared with each vanished one: those that share most groups of three characters."""

_WORD = re.compile(r"\w+(?:'\w+)*")
_SHORTEST_WITH_A_SLIP = 4


def match_texts(old: Mapping[Id, str], new: Mapping[Id, str]) -> dict[Id, Id]:
    """For each old id that is still there its id in `new`.

    The same id with like text is kept. An id that vanished, or stands for another text now, is matched by its text
    to a new one that no other id claims. What is not in the answer is gone.
    """
    now = {id: _folded(text) for id, text in new.items()}
    before = {id: _folded(text) for id, text in old.items()}
    mapping = {id: id for id, text in before.items() if id in now and _are_like(text, now[id], SAME_ID_RATIO)}
    vanished = {id: text for id, text in before.items() if id not in mapping}
    unclaimed = {id: text for id, text in now.items() if id not in mapping}
    taken: set[Id] = set()
    for _ratio, one, other in sorted(_likely_pairs(vanished, unclaimed), key=lambda pair: -pair[0]):
        if one not in mapping and other not in taken:
            mapping[one] = other
            taken.add(other)
    return mapping


def reads_the_same(one: str, other: str) -> bool:
    """Whether two texts differ in spelling, punctuation or spaces at most: word for word they say the same.

    A number that differs, a word more or less, and a short word that differs (“now”, “not”) say something else.
    """
    if _folded(one) == _folded(other):
        return True
    words, others = (_WORD.findall(text.casefold().replace("’", "'")) for text in (one, other))
    if not words or len(words) != len(others):
        return False
    return all(a == b or _is_slip(a, b) for a, b in zip(words, others, strict=True))


def _is_slip(one: str, other: str) -> bool:
    """Whether two words that differ are one word with a slip. A first letter that differs makes another word: “legal”
    and “illegal”."""
    if min(len(one), len(other)) < _SHORTEST_WITH_A_SLIP or one[0] != other[0]:
        return False
    # Numbers, and the letters of scripts in which a sign may be a word of its own.
    if any(unicodedata.category(sign) in ("Nd", "No", "Nl", "Lo") for sign in one + other):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= TYPO_RATIO


def _likely_pairs(vanished: Mapping[Id, str], unclaimed: Mapping[Id, str]) -> Iterator[tuple[float, Id, Id]]:
    # Comparing each with each takes a minute for 500 sentences, hence the index.
    where: dict[str, list[Id]] = {}
    for id, text in unclaimed.items():
        for group in _groups(text):
            where.setdefault(group, []).append(id)
    for before, text in vanished.items():
        shared = Counter(chain.from_iterable(where.get(group, ()) for group in _groups(text)))
        for after, _count in shared.most_common(CANDIDATES):
            ratio = _ratio(text, unclaimed[after])
            if ratio >= QUOTE_RATIO:
                yield ratio, before, after


def _groups(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def _are_like(one: str, other: str, least: float) -> bool:
    return one == other or _ratio(one, other) >= least


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    # The two cheap upper bounds spare the dear comparison: a sentence may have 5,000 characters.
    bound = min(matcher.real_quick_ratio(), matcher.quick_ratio())
    return bound if bound < SAME_ID_RATIO else matcher.ratio()


def _folded(text: str) -> str:
    return " ".join(text.split())
