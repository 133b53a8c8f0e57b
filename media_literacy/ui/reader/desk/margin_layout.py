"""Where things in the margin stand: level with their sentence, in order, and never one over another."""

from collections.abc import MutableSequence, Sequence
from typing import NamedTuple


class Wish(NamedTuple):
    """Something that wants to begin at `anchor`; `height` is the least it needs, in px."""

    anchor: float
    height: float


class Extent(NamedTuple):
    """From one height to another, in px."""

    top: float
    bottom: float


def place_notes(wishes: Sequence[Wish], gap: float, *, top: float = 0.0) -> list[float]:
    """Where each begins: at its anchor, or below the one before it. `wishes` are in reading order."""
    places: list[float] = []
    below = top
    for wish in wishes:
        places.append(max(wish.anchor, below))
        below = places[-1] + wish.height + gap
    return places


def make_way(places: MutableSequence[float], wishes: Sequence[Wish], gap: float, *, level: int, place: float) -> None:
    """Move the one with index `level` to `place`, and its neighbours in `places` as far as they have to move.

    Those before it move up, if need be beyond the top of the page. Only as many are looked at as move.
    """
    places[level] = place
    for index in range(level - 1, -1, -1):
        moved = min(places[index], places[index + 1] - gap - wishes[index].height)
        if moved == places[index]:
            break
        places[index] = moved
    for index in range(level + 1, len(places)):
        moved = max(wishes[index].anchor, places[index - 1] + wishes[index - 1].height + gap)
        if moved == places[index]:
            break
        places[index] = moved


def place_in_view(lines: Extent, height: float, header: float, view: Extent) -> float:
    """Where a note begins that is to be seen as a whole beside its sentence.

    `lines` is where it would be level with the sentence's first and last line. It moves up to end in view, as far as it
    still reaches down to its sentence with `header`, and down to begin in view. Beside one out of view it is level.
    """
    if lines.bottom + header <= view.top or lines.top >= view.bottom:
        return lines.top
    place = max(min(lines.top, view.bottom - height), lines.top - height + header)
    return max(place, min(view.top, lines.bottom + header / 2))


def scroll_into_view(tops: Sequence[float], bottom: float, view: Extent, margin: float) -> float:
    """Where the view begins once it was scrolled by the least until all is seen from a top to `bottom`.

    That is the first of `tops` that fits into the view with it, else the last. `margin` is kept free above and below
    where there is room.
    """
    height = view.bottom - view.top
    top = next((top for top in tops if bottom - top <= height), tops[-1])
    spare = height - (bottom - top)
    margin = min(margin, spare / 2) if spare >= 0 else margin
    return min(max(view.top, bottom + margin - height), top - margin)


def lanes(spans: Sequence[tuple[float, float]]) -> list[int]:
    """A lane for each bracket, from 0 next to the page, so that no two in one lane touch; short ones stand inside."""
    taken: list[list[tuple[float, float]]] = []
    chosen = [0] * len(spans)
    for index in sorted(range(len(spans)), key=lambda index: spans[index][1] - spans[index][0]):
        start, end = spans[index]
        lane = next(
            (number for number, used in enumerate(taken) if all(end < low or start > high for low, high in used)),
            len(taken),
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append((start, end))
        chosen[index] = lane
    return chosen
