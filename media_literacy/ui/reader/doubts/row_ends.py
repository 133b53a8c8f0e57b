"""Where a list of rows of different heights may end, so that it cuts none of them."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence


def row_ends(rows: Iterable[tuple[int, bool]]) -> list[int]:
    """How far down each row ends, of rows that are so high and are headings or not; a heading is no end."""
    ends: list[int] = []
    y = 0
    for height, is_heading in rows:
        y += height
        if not is_heading:
            ends.append(y)
    return ends


def last_end(ends: Sequence[int], within: int) -> int:
    """The last end in so many px; all of them where not even the first row has room, and is seen in part."""
    count = bisect_right(ends, within)
    return ends[count - 1] if count else within
