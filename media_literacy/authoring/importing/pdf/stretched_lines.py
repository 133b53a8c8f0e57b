"""Lines that were stretched to the width of a narrow column: their words stand as far apart as columns do."""

from collections.abc import Sequence
from itertools import pairwise

from media_literacy.authoring.importing.pdf.boxes import around_all
from media_literacy.authoring.importing.pdf.page_segments import Segment

_ALIKE = 0.12
_WIDEST = 2.2
"""Parts of the letters’ size, for the space between two words."""


def joined_stretched(segments: Sequence[Segment]) -> list[Segment]:
    """The pieces, with those of one line joined between which the same space stands at least twice."""
    made: list[Segment] = []
    gaps = [_gap(left, right) for left, right in pairwise(segments)]
    at = 0
    while at < len(segments):
        end = at
        while end < len(gaps) and gaps[end] is not None and _is_alike(gaps[at], gaps[end]):
            end += 1
        if end - at >= 2:
            made.append(_joined(segments[at : end + 1]))
            at = end + 1
        else:
            made.append(segments[at])
            at += 1
    return made


def _gap(one: Segment, other: Segment) -> float | None:
    """The space between pieces that follow each other on a line; None where they do not."""
    if not one.box.is_beside(other.box):
        return None
    gap = one.box.gap(other.box)
    return gap if 0 < gap < _WIDEST * one.size else None


def _is_alike(first: float | None, other: float | None) -> bool:
    return first is not None and other is not None and abs(first - other) <= _ALIKE * first


def _joined(segments: Sequence[Segment]) -> Segment:
    box = around_all(segment.box for segment in segments)
    text = " ".join(segment.text for segment in segments)
    return segments[0]._replace(text=text, box=box, is_bold=all(segment.is_bold for segment in segments))
