"""What a learner does with a search under *Leave the page*, as the values of events keep it: by ids, parted by “/”.

A judgement is kept with the author's answer of that time, so that it can be counted without the lesson.
"""

from typing import NamedTuple

from media_literacy.engine.attempts.own_notes import bounded_own_note
from media_literacy.lesson.model import Bearing, HitId, SearchId

_SEPARATOR = "/"  # no id has one


class SearchJudgement(NamedTuple):
    """What the results of a search say of its claim: as the learner judged, and as the author does."""

    given: Bearing
    author: Bearing

    @property
    def agrees(self) -> bool:
        """Whether the learner judged as the results bear out."""
        return self.given is self.author


def pack_hit(search: SearchId, hit: HitId) -> str:
    """The value of an event about a hit."""
    return f"{search}{_SEPARATOR}{hit}"


def unpack_hit(value: str) -> tuple[SearchId, HitId]:
    """The search and its hit; ValueError for a damaged value."""
    search, hit = value.split(_SEPARATOR)
    return SearchId(search), HitId(hit)


def pack_judgement(search: SearchId, judgement: SearchJudgement) -> str:
    """The value of an event that judges a claim."""
    return _SEPARATOR.join((search, judgement.given.value, judgement.author.value))


def unpack_judgement(value: str) -> tuple[SearchId, SearchJudgement]:
    """The search and its judgement; ValueError for a damaged value."""
    search, given, author = value.split(_SEPARATOR)
    return SearchId(search), SearchJudgement(Bearing(given), Bearing(author))


def pack_finding(search: SearchId, text: str) -> str:
    """The value of an event about what somebody found with the query of a search."""
    return f"{search}{_SEPARATOR}{bounded_own_note(text)}"


def unpack_finding(value: str) -> tuple[SearchId, str]:
    """The search and the text, empty where it was taken away; ValueError for a damaged value."""
    search, separator, text = value.partition(_SEPARATOR)
    if not separator:
        raise ValueError(value)
    return SearchId(search), bounded_own_note(text)
