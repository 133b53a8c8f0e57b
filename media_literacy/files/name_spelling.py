"""How files are really called: some systems find `Photo.png` where a lesson says `photo.png`, and others do not.

A lesson that names a file otherwise than its folder lists it works on one computer and fails on the next.
"""

import os
import unicodedata
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible_line


def spelled_name(folder: Path, name: str) -> str | None:
    """A path below a folder, with forward slashes, as the listings have it: the same path where it is right.

    Only capital letters are put right; None where nothing is listed that differs in no more. How an accent is encoded
    is no difference: a file system may store it in its own way. What cannot be listed is believed.
    """
    found: list[str] = []
    for part in name.split("/"):
        spelled = part if part in ("", ".", "..") else _spelled(folder, part)
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


def _spelled(folder: Path, name: str) -> str | None:
    composed, alike = unicodedata.normalize("NFC", name), None
    folded = composed.casefold()
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                listed = entry.name if entry.name.isascii() else unicodedata.normalize("NFC", entry.name)
                if listed == composed:
                    return name
                if listed.casefold() == folded:
                    alike = entry.name
    except OSError:
        return name
    return alike
