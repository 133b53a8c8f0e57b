"""How the width of a table is divided among its columns."""

from collections.abc import Sequence


def column_widths(wanted: Sequence[float], room: float) -> list[float]:
    """A width for each column, in px; together they fill the room.

    Each wants what its longest text needs on one line. Where there is more room, all get more in proportion; where
    there is less, narrow columns keep what they want and the others share the rest.
    """
    total = sum(wanted)
    if total <= room:
        return [want * room / total for want in wanted]
    widths = list(wanted)
    wide, left = list(range(len(wanted))), room
    while narrow := [index for index in wide if wanted[index] <= left / len(wide)]:
        left -= sum(wanted[index] for index in narrow)
        wide = [index for index in wide if index not in narrow]
    for index in wide:
        widths[index] = left / len(wide)
    return widths
