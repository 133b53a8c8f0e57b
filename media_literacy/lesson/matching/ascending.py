"""The longest ascending subsequence: what is in order, while everything else is out of it."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any


def longest_ascending(values: Sequence[Any]) -> list[int]:
    """The places of as many values as never fall from one to the next; equal ones may follow each other."""
    ends: list[Any] = []  # the lowest end of a subsequence of each length, and its place
    places: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        length = bisect_right(ends, value)  # of the longest subsequence that this value can end
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [value]
        places[length : length + 1] = [place]
    found: list[int] = []
    place = places[-1] if places else -1
    while place >= 0:
        found.append(place)
        place = before[place]
    return found[::-1]
