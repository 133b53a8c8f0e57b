"""Which names a file in a pack may have: those that mean the same file on every system, and none outside the pack."""

import re
import unicodedata
from collections.abc import Iterable

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.ids import is_device_name
from media_literacy.packs.archive.archive_fault import ArchiveFault
from media_literacy.packs.pack_toml import NAME_NOT_PORTABLE
from media_literacy.strings.shortening import clipped

NAME_OUTSIDE = DiagnosticCode("name-outside", Severity.ERROR)
NAME_UNREADABLE = DiagnosticCode("name-unreadable", Severity.ERROR)
NAME_TWIN = DiagnosticCode("name-twin", Severity.ERROR)

NAME_LENGTH = 180
SEGMENT_BYTES = 240
DEPTH = 8
_SHOWN = 80
_DRIVE = re.compile(r"[A-Za-z]:")
_FORBIDDEN = frozenset('<>:"|?*')
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))


def shown(name: str) -> str:
    """A name as a message may show it: short, and with nothing that a terminal or a page would obey."""
    signs = ("�" if unicodedata.category(sign) in _UNSEEN else sign for sign in name[: _SHOWN + 1])
    return clipped("".join(signs), _SHOWN)


def fault_of_name(name: str) -> ArchiveFault | None:
    """What is wrong with the name of a file, its folders included and parted by “/”; None when nothing is."""
    segments = name[: NAME_LENGTH + 1].split("/")
    if name.startswith("/") or "\\" in name or _DRIVE.match(name) or ".." in segments:
        message = _("The name “{name}” leads out of the pack.")
        return _fault(NAME_OUTSIDE, message, name, _("Name files from the pack’s folder on, with “/” between."))
    if _is_too_long(name, segments):
        message = _("The name “{name}” is too long, or lies in too many folders.")
        return _fault(NAME_NOT_PORTABLE, message, name, _("Shorten it to 180 characters and eight folders at most."))
    if not name or "" in segments or "." in segments:
        message = _("The name “{name}” has an empty part.")
        return _fault(NAME_NOT_PORTABLE, message, name, _("Write one “/” between a folder and what is in it."))
    if any(unicodedata.category(character) in _UNSEEN for character in name):
        message = _("The name “{name}” holds a character that cannot be seen.")
        return _fault(NAME_UNREADABLE, message, name, _("Type the name anew."))
    if unicodedata.normalize("NFC", name) != name:
        message = _("The name “{name}” writes an accent apart from its letter.")
        return _fault(NAME_UNREADABLE, message, name, _("Type the name anew, or leave the accents out."))
    if any(segment.startswith(".") for segment in segments):
        message = _("The name “{name}” belongs to a hidden file.")
        return _fault(NAME_NOT_PORTABLE, message, name, _("Give it a name that begins with a letter."))
    if any(_is_refused_by_windows(segment) for segment in segments):
        message = _("The name “{name}” cannot be used on Windows.")
        return _fault(NAME_NOT_PORTABLE, message, name, _("Use letters, digits, hyphens and one dot."))
    return None


def _fault(code: DiagnosticCode, message: str, name: str, cure: str) -> ArchiveFault:
    return ArchiveFault(code, message.format(name=shown(name)), cure)


def _is_too_long(name: str, segments: list[str]) -> bool:
    return (
        len(name) > NAME_LENGTH
        or len(segments) > DEPTH + 1
        or any(len(segment.encode("utf-8", "replace")) > SEGMENT_BYTES for segment in segments)
    )


def _is_refused_by_windows(segment: str) -> bool:
    """Names of devices, whatever follows the first dot; signs that are kept; ends that are cut off in silence."""
    return is_device_name(segment) or segment[-1] in ". " or segment[0] == " " or not _FORBIDDEN.isdisjoint(segment)


def twin_key(name: str) -> str:
    """The same for two names that some system takes for one: case and the spelling of accents do not count."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).upper().casefold())


def find_twins(names: Iterable[str]) -> list[ArchiveFault]:
    """A fault for every name that another one is taken for; a folder and a file of one name are twins, too."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    faults: list[ArchiveFault] = []
    for name in names:
        parts = name.split("/")
        above = ["/".join(parts[:depth]) for depth in range(1, len(parts))]
        twin = files.get(twin_key(name)) or folders.get(twin_key(name))
        for folder in above:
            key = twin_key(folder)
            known = folders.setdefault(key, folder)
            twin = twin or files.get(key) or (known if known != folder else None)
        files.setdefault(twin_key(name), name)
        if twin is not None:
            faults.append(_twins(name, twin))
    return faults


def _twins(name: str, twin: str) -> ArchiveFault:
    message = _("The names “{name}” and “{twin}” are one and the same on some systems.")
    cure = _("Give one of them another name.")
    return ArchiveFault(NAME_TWIN, message.format(name=shown(name), twin=shown(twin)), cure)
