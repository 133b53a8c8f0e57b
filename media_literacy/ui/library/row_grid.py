"""Where rows begin that stand below one another, or several side by side under headings."""

from collections.abc import Container, Sequence
from itertools import accumulate


def row_tops(heights: Sequence[int], headings: Container[int], columns: int) -> list[int]:
    """Where each item begins, and where the last ends. Rows side by side begin alike; the highest makes their height.

    A heading stands alone.
    """
    if columns == 1:
        return [0, *accumulate(heights)]
    tops: list[int] = []
    y = at = 0
    while at < len(heights):
        after = at + 1
        if at not in headings:
            while after < min(at + columns, len(heights)) and after not in headings:
                after += 1
        tops += [y] * (after - at)
        y += max(heights[at:after])
        at = after
    return [*tops, y]
