"""Whether many seats came from one address: one learner with many names, or many behind one router."""

from collections import defaultdict
from collections.abc import Iterable

from media_literacy.classroom.session.presence import Presence

CROWD = 5
"""So many seats from one address are told of."""


def crowd_from_one(seats: Iterable[int], presence: Presence) -> tuple[int, ...]:
    """The seats of the address that most came from; none where they are few, or nobody came from anywhere else."""
    by_source: defaultdict[str, list[int]] = defaultdict(list)
    for seat in seats:
        if source := presence.source(seat):
            by_source[source].append(seat)
    most = max(by_source.values(), key=len, default=[])
    return tuple(most) if len(by_source) > 1 and len(most) >= CROWD else ()
