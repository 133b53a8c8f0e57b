"""The keys of the front matter, and the values of those that take one of a few."""

import re
from collections.abc import Mapping
from enum import StrEnum

from media_literacy.lesson.model import READING_MODES, Aid, Origin

_TEXT_KEYS = (
    "lesson",
    "id",
    "title",
    "language",
    "age",
    "minutes",
    "origin",
    "source",
    "announced",
    "mode",
    "measured",
    "level-of",
)
_OTHER_TEXT_KEYS = ("class-minutes", "content-note", "real-people", "unmarked", "license", "version", "credits", "iri")
LIST_KEYS = ("authors", "keep-together", "aids")
KEYS = (*_TEXT_KEYS, *_OTHER_TEXT_KEYS, *LIST_KEYS, "alignment")

# BCP 47 keeps first parts of four letters and more for later; who writes one has written a word, such as “german”.
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,7}")


class Unmarked(StrEnum):
    """What a sentence without a note counts as."""

    FINE = "fine"
    UNSCORED = "unscored"


CHOICES: Mapping[str, tuple[str, ...]] = {
    "origin": tuple(origin.value for origin in Origin),
    "mode": ("either", *(mode.value for mode in READING_MODES)),
    "unmarked": tuple(unmarked.value for unmarked in Unmarked),
    "announced": ("yes", "no"),
    "real-people": ("yes", "no"),
    "measured": ("yes", "no"),
}
"""The values of the keys that take one of a few, as an author writes them."""

NO_AIDS = "none"
LIST_CHOICES: Mapping[str, tuple[str, ...]] = {"aids": (*(aid.value for aid in Aid), NO_AIDS)}
"""The entries of the lists that take some of a few."""
