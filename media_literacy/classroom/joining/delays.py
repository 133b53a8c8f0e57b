"""How long the answer to a wrong code is held back: longer with each, by address. A right code is never held up.

Behind one address may sit a whole class, so nothing but wrong answers waits. Time comes in as an argument.
"""

import ipaddress
from collections import OrderedDict
from typing import NamedTuple

FIRST_DELAY, LONGEST_DELAY = 1.0, 30.0
FREE_TRIES = 2
"""Typing slips that cost nothing but the first delay."""

FORGOTTEN_AFTER = 600.0
MOST_ADDRESSES = 4096


class _WrongCodes(NamedTuple):
    tries: int
    last: float


class WrongCodeDelays:
    """Counts wrong codes by address."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[str, _WrongCodes] = OrderedDict()

    def note_wrong(self, address: str, now: float) -> float:
        """How many seconds the answer to this wrong code waits."""
        where = source_of(address)
        found = self._wrong.pop(where, None)
        tries = 1 if found is None or now - found.last > FORGOTTEN_AFTER else found.tries + 1
        self._wrong[where] = _WrongCodes(tries, now)
        if len(self._wrong) > MOST_ADDRESSES:
            self._wrong.popitem(last=False)
        return min(FIRST_DELAY * 2 ** max(0, min(tries, 40) - FREE_TRIES), LONGEST_DELAY)


def source_of(address: str) -> str:
    """Who is counted as one: an IPv4 address, or the /64 of an IPv6 one: a computer has as many of them as it likes."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped is not None:
            return str(found.ipv4_mapped)
        return str(ipaddress.ip_network((found, 64), strict=False))
    return str(found)
