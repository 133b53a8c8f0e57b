"""Where pages end: strips of known height, and what stands beside them, divided over pages.

Nothing here knows letters or Qt. A strip is what cannot be cut: a line of text, a row, a picture.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from media_literacy.jobs import UNWATCHED, Job


@dataclass(frozen=True, slots=True)
class Strip:
    """`before` is the space above it, which falls away at the top of a page.

    One that `keeps_next` stands on the page of the strip after it, where a page can hold both. `starts` are the
    sentences that begin in it.
    """

    height: float
    before: float = 0.0
    keeps_next: bool = False
    starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """The strips that stand beside the sentence `number`."""

    number: int
    strips: tuple[Strip, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One passage: its strips, and what stands beside them. One that `starts_page` begins at the top of a new one."""

    strips: tuple[Strip, ...]
    asides: tuple[Aside, ...] = ()
    starts_page: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """The top of a strip: which page, from 0, and how far below the top of its room."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Spots:
    """Where the strips of one passage stand: its own, and those of every aside."""

    strips: tuple[Spot, ...]
    asides: tuple[tuple[Spot, ...], ...]


GAP = 7.0
"""The least space between two asides."""


def break_pages(blocks: Sequence[Block], room: float, job: Job = UNWATCHED) -> tuple[Spots, ...]:
    """Places for all strips: in order, within the page's room, none over another.

    Every passage begins below all of the one before. An aside begins on the page of its sentence, level with it where
    nothing stands in the way; a strip higher than the room stands alone on its page.
    """
    placed, end = [], Spot(0, 0.0)
    for block in blocks:
        job.check()
        if block.starts_page and end.y > 0.0:
            end = Spot(end.page + 1, 0.0)
        spots, end = _place(block, end, room)
        placed.append(spots)
    return tuple(placed)


def _place(block: Block, begin: Spot, room: float) -> tuple[Spots, Spot]:
    main, beside = begin, begin
    spots: list[Spot] = []
    asides: dict[int, tuple[Spot, ...]] = {}
    for chain in _chains(block.strips):
        while True:
            found, main_end = _lay(chain, main, room)
            here, beside_end = _lay_asides(chain, found, block.asides, beside, room)
            is_apart = any(places[0].page != found[0].page for places in here.values() if places)
            if not is_apart or found[0].y == 0.0:
                break
            main = Spot(found[0].page + 1, 0.0)  # so that the sentence and its note begin on one page
        spots += found
        asides |= here
        main, beside = main_end, beside_end
    for index, aside in enumerate(block.asides):
        if index not in asides:  # beside a sentence that begins nowhere in the strips
            asides[index], beside = _lay_whole(aside.strips, beside, room)
    ordered = tuple(asides[index] for index in range(len(block.asides)))
    return Spots(tuple(spots), ordered), max(main, beside)


def _lay_asides(
    chain: Sequence[Strip], spots: Sequence[Spot], asides: Sequence[Aside], cursor: Spot, room: float
) -> tuple[dict[int, tuple[Spot, ...]], Spot]:
    """Places for the asides of the sentences that begin in a chain, and where the last of them ends."""
    found: dict[int, tuple[Spot, ...]] = {}
    for strip, spot in zip(chain, spots, strict=True):
        for number in strip.starts:
            for index, aside in enumerate(asides):
                if aside.number != number or not aside.strips:
                    continue
                level = Spot(spot.page, spot.y)
                below = cursor if cursor.y == 0.0 else Spot(cursor.page, cursor.y + GAP)
                begin = max(level, below) if cursor > level else level
                found[index], cursor = _lay_whole(aside.strips, begin, room)
    return found, cursor


def _lay_whole(strips: Sequence[Strip], begin: Spot, room: float) -> tuple[tuple[Spot, ...], Spot]:
    spots: list[Spot] = []
    for chain in _chains(strips):
        found, begin = _lay(chain, begin, room)
        spots += found
    return tuple(spots), begin


def _lay(chain: Sequence[Strip], at: Spot, room: float) -> tuple[list[Spot], Spot]:
    """Places for strips that keep together; on a new page when the rest of this one cannot hold them."""
    total = sum(strip.height for strip in chain) + sum(strip.before for strip in chain[1:])
    before = chain[0].before if at.y > 0.0 else 0.0
    if at.y > 0.0 and at.y + before + total > room:
        at, before = Spot(at.page + 1, 0.0), 0.0
    spots: list[Spot] = []
    page, y = at.page, at.y + before
    for index, strip in enumerate(chain):
        if index:
            y += strip.before
        if y > 0.0 and y + strip.height > room:  # the chain is longer than a page
            page, y = page + 1, 0.0
        spots.append(Spot(page, y))
        y += strip.height
    return spots, Spot(page, y)


def _chains(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.keeps_next:
            yield chain
            chain = []
    if chain:
        yield chain
