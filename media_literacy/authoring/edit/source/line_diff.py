"""What differs between two lists of lines, in an edit of a lesson."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

Opcode = tuple[str, int, int, int, int]
"""“equal”, “replace”, “delete” or “insert”; lines from and up to in the old list, and from and up to in the new one."""

_MOST_PAIRS = 200_000_000
"""Two lists of 14,000 lines: what is remembered of each pair takes 25 MB then."""


def diff_lines(old: Sequence[str], new: Sequence[str]) -> list[Opcode]:
    """Which lines stayed and which differ, in as few opcodes as there can be.

    Lists that are too long to be compared differ as a whole.
    """
    if len(old) * len(new) > _MOST_PAIRS:
        return [("replace", 0, len(old), 0, len(new))]
    found: list[Opcode] = []
    for step in LCSseq.opcodes(old, new):
        first, begin, is_equal = step.src_start, step.dest_start, step.tag == "equal"
        if not is_equal and found and found[-1][0] != "equal":
            _tag, first, _last, begin, _end = found.pop()
        kind = "equal" if is_equal else _kind(first, step.src_end, begin, step.dest_end)
        found.append((kind, first, step.src_end, begin, step.dest_end))
    return found


def _kind(first: int, last: int, begin: int, end: int) -> str:
    if first == last:
        return "insert"
    return "delete" if begin == end else "replace"
