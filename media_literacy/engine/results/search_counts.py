"""How many claims were judged as the results of their searches bear out, apart from every count of sentences."""

from collections.abc import Mapping
from typing import NamedTuple

from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.lesson.model import SearchId


class SearchCounts(NamedTuple):
    """Claims judged by the results of a search, and how many as the results bear out; the first judgement counts."""

    judged: int = 0
    borne_out: int = 0


def count_searches(judgements: Mapping[SearchId, SearchJudgement]) -> SearchCounts:
    """The counts of one attempt; a search that was not judged is in neither."""
    return SearchCounts(len(judgements), sum(judgement.agrees for judgement in judgements.values()))
