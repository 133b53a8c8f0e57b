"""How long a lesson takes, as people write it: “20”, “about 20”, “20 min”, “20-25”, “1 hour”."""

import re

LONGEST = 9_999

_WORDS = r"about|around|approx(?:\.|imately)?|roughly|ca?\.|ca|circa|etwa|rund|unos|unas|environ|cerca de"
_ABOUT = rf"(?:(?:{_WORDS})\s+|[~≈]\s*)?"
_MINUTES = r"(?:min(?:s|\.|utes?|utos?|uten)?|m|[’'′])"
_HOURS = r"(?P<hours>h(?:rs?\.?|ours?|oras?)?|std\.?|stunden?|heures?)"
_WRITTEN = re.compile(
    rf"{_ABOUT}(?P<least>[0-9]{{1,4}})(?:\s*(?:-|–|to|bis|a|à)\s*(?P<most>[0-9]{{1,4}}))?\s*(?:{_MINUTES}|{_HOURS})?",
    re.IGNORECASE,
)


def minutes_in(text: str) -> int | None:
    """The minutes that a text gives, the larger of a range; None where it is not sure which are meant."""
    found = _WRITTEN.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    least, most = int(found["least"]), int(found["most"] or found["least"])
    minutes = most * 60 if found["hours"] else most
    return minutes if least <= most and 0 < minutes <= LONGEST else None
