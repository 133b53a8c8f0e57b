"""How files are really called: some systems find `Photo.png` where a lesson says `photo.png`, and others do not.

A lesson that names a file otherwise than its folder lists it works on one computer and fails on the next.
"""

import os
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible_line


class FolderListing:
    """The names in a folder as they are compared."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: set[str] = set()
        self._alike: dict[str, str] = {}
        for name in names:
            listed = name if name.isascii() else unicodedata.normalize("NFC", name)
            self._names.add(listed)
            self._alike[listed.casefold()] = name

    def spelled(self, name: str) -> str | None:
        """The name where it is listed, else one that differs in capital letters alone; None where none does."""
        composed = unicodedata.normalize("NFC", name)
        return name if composed in self._names else self._alike.get(composed.casefold())


def listing_of(folder: Path) -> FolderListing | None:
    """What is in a folder; None where it cannot be listed."""
    try:
        with os.scandir(folder) as entries:
            return FolderListing(entry.name for entry in entries)
    except OSError:
        return None


def spelled_name(folder: Path, name: str, listing: Callable[[Path], FolderListing | None] = listing_of) -> str | None:
    """A path below a folder, with forward slashes, as the listings have it: the same path where it is right.

    Only capital letters are put right; None where nothing is listed that differs in no more. How an accent is encoded
    is no difference: a file system may store it in its own way. What cannot be listed is believed. Who asks for many
    names of a folder gives a `listing` that is cached.
    """
    found: list[str] = []
    for part in name.split("/"):
        is_step = part in ("", ".", "..")
        names = None if is_step else listing(folder)
        spelled = part if names is None else names.spelled(part)
        if spelled is None:
            return None
        found.append(spelled)
        folder = folder / spelled
    return "/".join(found)


def wrong_capitals(spelled: str) -> str:
    """What to do about a name that differs from the file’s in capital letters alone."""
    return _("The file is called “{name}”. Write its name with the same capital letters.").format(
        name=visible_line(spelled[:80])
    )
