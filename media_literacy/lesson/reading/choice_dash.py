"""The dash that divides a choice under *Leave the page* into what is chosen and why."""

import re
from collections.abc import Iterable

Range = tuple[int, int]

_DASH = re.compile(r"(?<!\s)\s+[—–-]{1,3}\s+")


def find_dash(text: str, code: Iterable[Range]) -> Range | None:
    """Where the first dash stands, with the white space around it; one inside the ranges of `code` divides nothing."""
    inside = tuple(code)
    found = (dash.span() for dash in _DASH.finditer(text))
    return next((span for span in found if not any(start <= span[0] < end for start, end in inside)), None)
