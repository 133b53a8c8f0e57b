"""Letters over several lines that begin a text, and bullets that are drawn: both belong to the words beside them."""

import re
from collections.abc import Sequence

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.page_segments import MUCH_LARGER, Segment

_INITIAL = re.compile(r"[“„«\"‘]?[^\W\d_]")
_NEAR = 2.5
"""Parts of the letters’ size."""

_MAY_BE_A_WORD = frozenset("AIOYEUÀÉ")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def with_initials(segments: Sequence[Segment]) -> list[Segment]:
    """The pieces, with each initial put before the line whose first letter it is."""
    made = [*segments]
    for initial in segments:
        if _INITIAL.fullmatch(initial.text) is None:
            continue
        beside = [other for other in made if _is_beside_initial(other, initial)]
        if not beside:
            continue
        first = min(beside, key=lambda other: other.box.top)
        text = initial.text + _between(initial.text, first.text, segments) + first.text
        made[made.index(first)] = first._replace(text=text, order=initial.order)
        made.remove(initial)
    return made


def with_bullets(segments: Sequence[Segment], dots: Sequence[Box], is_rightward: bool) -> list[Segment]:
    """The pieces, with a bullet before those that a dot stands beside on the page."""
    made = [*segments]
    for at, segment in enumerate(segments):
        if any(_is_bullet(dot, segment, is_rightward) for dot in dots):
            made[at] = segment._replace(text=f"• {segment.text}")
    return made


def _is_beside_initial(segment: Segment, initial: Segment) -> bool:
    middle = (segment.box.top + segment.box.bottom) / 2
    gap = segment.box.left - initial.box.right
    return (
        initial.size >= MUCH_LARGER * segment.size
        and initial.box.top < middle < initial.box.bottom
        and -segment.size < gap < _NEAR * segment.size
    )


def _between(initial: str, rest: str, segments: Sequence[Segment]) -> str:
    """A space where the initial is a word of its own: where the text has the next word without it, and not with it."""
    found = _FIRST_WORD.match(rest)
    if found is None or initial[-1] not in _MAY_BE_A_WORD:
        return ""
    word = found[0].lower()
    whole = (initial[-1] + word).lower()
    words = {match.lower() for segment in segments for match in _FIRST_WORD.findall(segment.text)}
    elsewhere = {
        match.lower() for segment in segments if segment.text != rest for match in _FIRST_WORD.findall(segment.text)
    }
    return " " if word in elsewhere and whole not in words else ""


def _is_bullet(dot: Box, segment: Segment, is_rightward: bool) -> bool:
    gap = dot.left - segment.box.right if is_rightward else segment.box.left - dot.right
    middle = (dot.top + dot.bottom) / 2
    is_small = dot.right - dot.left < 0.8 * segment.size
    return is_small and 0 < gap < _NEAR * segment.size and segment.box.top < middle < segment.box.bottom
