"""Finds texts again after an edit, and tells a mended typo from other words.

The thresholds come from measuring (docs/decisions/0021): in a news article the two most similar sentences have a
ratio of 0.60, and one with a mended typo keeps at least 0.90.
"""

import re
import unicodedata
from collections import deque
from collections.abc import Iterator, Mapping
from typing import TypeVar

from media_literacy.jobs import UNWATCHED, Job

Id = TypeVar("Id", bound=str)

SAME_ID_RATIO = 0.6
"""How like a text must be to the one that had its id: the id speaks for it as well."""

QUOTE_RATIO = 0.75
"""How like it must be when only the text speaks for it."""

TYPO_RATIO = 0.8
"""How like two words must be to count as one word with a slip in it."""

_WORD = re.compile(r"\w+(?:'\w+)*")
_SHORTEST_WITH_A_SLIP = 4


def match_texts(old: Mapping[Id, str], new: Mapping[Id, str], job: Job = UNWATCHED) -> dict[Id, Id]:
    """For each old id that is still there its id in `new`.

    The same id with like text is kept. An id that vanished, or stands for another text now, is matched by its text
    to a new one that no other id claims. What is not in the answer is gone.
    """
    if old == new:
        return {id: id for id in old}  # the usual case: nobody edited the lesson
    now = {id: _folded(text) for id, text in new.items()}
    before = {id: _folded(text) for id, text in old.items()}
    mapping = {id: id for id, text in before.items() if id in now and _are_like(text, now[id], SAME_ID_RATIO)}
    vanished = {id: text for id, text in before.items() if id not in mapping}
    unclaimed = {id: text for id, text in now.items() if id not in mapping}
    equal = _equal_texts(vanished, unclaimed)
    mapping |= equal
    vanished = {id: text for id, text in vanished.items() if id not in equal}
    taken = set(equal.values())
    unclaimed = {id: text for id, text in unclaimed.items() if id not in taken}
    for _ratio, id, new_id in sorted(_like_pairs(vanished, unclaimed, job), key=lambda pair: -pair[0]):
        if id not in mapping and new_id not in taken:
            mapping[id] = new_id
            taken.add(new_id)
    return mapping


def reads_the_same(first: str, second: str) -> bool:
    """Whether two texts differ in spelling, punctuation or spaces at most: word for word they say the same.

    A number that differs, a word more or less, and a short word that differs (“now”, “not”) say something else.
    """
    if _folded(first) == _folded(second):
        return True
    words, others = (_WORD.findall(text.casefold().replace("’", "'")) for text in (first, second))
    if not words or len(words) != len(others):
        return False
    return all(a == b or _is_slip(a, b) for a, b in zip(words, others, strict=True))


def _are_like(first: str, second: str, least: float) -> bool:
    """Whether both texts have at least this share of their characters in common, in the same order."""
    if first == second:
        return True
    from rapidfuzz.distance import Indel  # here and below: a start has no time for it, and matches nothing

    return Indel.normalized_similarity(first, second) >= least


def _is_slip(first: str, second: str) -> bool:
    """Whether two words that differ are one word with a slip. A first letter that differs makes another word: “legal”
    and “illegal”."""
    if min(len(first), len(second)) < _SHORTEST_WITH_A_SLIP or first[0] != second[0]:
        return False
    # Numbers, and the letters of scripts in which a sign may be a word of its own.
    if any(unicodedata.category(sign) in ("Nd", "No", "Nl", "Lo") for sign in first + second):
        return False
    return _are_like(first, second, TYPO_RATIO)


def _equal_texts(vanished: Mapping[Id, str], unclaimed: Mapping[Id, str]) -> dict[Id, Id]:
    """Those that read letter for letter the same, in their order."""
    where: dict[str, deque[Id]] = {}
    for id, text in unclaimed.items():
        where.setdefault(text, deque()).append(id)
    return {id: where[text].popleft() for id, text in vanished.items() if where.get(text)}


def _like_pairs(vanished: Mapping[Id, str], unclaimed: Mapping[Id, str], job: Job) -> Iterator[tuple[float, Id, Id]]:
    """Each pair that is like enough. All of a lesson with all of another takes a second at most: 256 kB each."""
    if not vanished or not unclaimed:
        return
    from rapidfuzz import process
    from rapidfuzz.distance import Indel

    for before, text in vanished.items():
        job.check()
        for _text, likeness, after in process.extract(
            text, unclaimed, scorer=Indel.normalized_similarity, score_cutoff=QUOTE_RATIO, limit=None
        ):
            yield likeness, before, after


def _folded(text: str) -> str:
    return " ".join(text.split())
