"""Where the margin notes stand: level with their sentence, in order, and never one over another."""

from collections.abc import Sequence
from typing import NamedTuple


class Wish(NamedTuple):
    """A note that wants to begin at `anchor`; `height` is the least it needs, in px."""

    anchor: float
    height: float


def place_notes(wishes: Sequence[Wish], gap: float, *, level: int | None = None, top: float = 0.0) -> list[float]:
    """Where each note begins. `wishes` are in reading order.

    The note with index `level` (the chosen one) begins exactly at its anchor and the ones before it move up for it,
    as long as none has to begin above `top`; without one, each begins at its anchor or below the note before it.
    """
    places: list[float] = []
    below = top
    for wish in wishes:
        places.append(max(wish.anchor, below))
        below = places[-1] + wish.height + gap
    if level is None or not places:
        return places
    places[level] = max(wishes[level].anchor, top + sum(wish.height + gap for wish in wishes[:level]))
    for index in range(level - 1, -1, -1):
        places[index] = min(places[index], places[index + 1] - gap - wishes[index].height)
    for index in range(level + 1, len(places)):
        places[index] = max(wishes[index].anchor, places[index - 1] + wishes[index - 1].height + gap)
    return places


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
