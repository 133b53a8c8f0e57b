"""What an id is: of a pack, of a lesson, and the label of a note. One rule for all of them (docs/decisions/0094).

A lesson has the id that its front matter says; without one, `file_slug` makes it (`lesson.reading.front.front_reader`).
"""

import itertools
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from media_literacy.i18n import gettext as _

PACK_ID_LENGTH = 100
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_NO_ID = re.compile(r"[^a-z0-9]+")
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)


def is_id(text: str) -> bool:
    """Whether it holds a-z, 0-9 and hyphens alone, and begins with a letter or digit.

    What begins with a hyphen is an option in a terminal, and hyphens alone name nothing that could be read out.
    """
    return _ID.fullmatch(text) is not None


def slug(text: str) -> str:
    """The letters a-z and digits of a text, accents taken off, with hyphens between; empty where it has none.

    Ids of lessons are made so of the names of their files: what it makes of a name must stay the same.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NO_ID.sub("-", plain).strip("-")


def file_slug(file: Path) -> str:
    """An id made of a file's name."""
    return slug(file.stem) or "lesson"


def numbered(name: str) -> Iterator[str]:
    """The name, and then the name with a number: the first that is free is taken."""
    yield name
    yield from (f"{name}-{number}" for number in itertools.count(2))


def fault_of_pack_id(text: str) -> str:
    """Why a pack may not have this id, in a sentence; empty when it may. A pack's id is the name of its folder."""
    if not is_id(text):
        return _("The id of a pack holds a-z, 0-9 and hyphens, and begins with a letter or digit.")
    if len(text) > PACK_ID_LENGTH:
        return _("The id of a pack has {count} characters at most.").format(count=PACK_ID_LENGTH)
    if is_device_name(text):
        return _("Windows keeps the name “{name}” for a device, so no pack can have it as its id.").format(name=text)
    return ""


def is_device_name(name: str) -> bool:
    """Whether Windows takes a file of that name for a device, whatever follows the first dot."""
    return name.partition(".")[0].rstrip(" ").casefold() in _DEVICES
