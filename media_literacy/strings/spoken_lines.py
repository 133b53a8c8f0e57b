"""Lines that somebody says, in a chat or an interview: the time stamp of a message, then the name, then the words."""

import re

_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_WHEN = rf"(?:{_DAY},?\s{_TIME}|{_TIME},?\s{_DAY})"
_STAMP = rf"(?:\[?{_WHEN}\]?|\[{_TIME}\])\s*(?:[-–]\s)?"

STAMP = re.compile(_STAMP, re.IGNORECASE)
"""“[12/03/2025, 18:02] ” or “[18:02, 12/03/2025] ”, as messages of a chat begin."""

MESSAGE = re.compile(rf"(?P<stamp>{_STAMP})(?P<name>[^:\n]{{1,60}}):", re.IGNORECASE)
"""The stamp and the name of a message, up to the colon."""

TIME_STAMP = re.compile(rf"\[?(?:{_WHEN}|{_TIME})\]?", re.IGNORECASE)
"""A line that tells when something was written, and nothing else."""

SPEAKER = re.compile(rf"(?>(?P<stamp>{_STAMP})?)(?P<name>[^:：\n]{{1,60}}[:：])", re.IGNORECASE)
"""What stands before the words of somebody who speaks; the name with its colon."""


def without_stamp(text: str) -> str:
    """A message without the day and time that it begins with; any other text as it is."""
    found = MESSAGE.match(text)
    return text[found.end("stamp") :] if found else text
