"""Makes one file of a pack's folder: the same folder gives the same bytes, on any machine and on any day."""

import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, Report, Severity, diagnose
from media_literacy.errors import FileError
from media_literacy.files.file_formats import PACK_ENDING
from media_literacy.files.reading import is_file, read_file
from media_literacy.files.zipping import zip_bytes
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.pack_folder import PACK_FILE
from media_literacy.packs.archive.archive_fault import ArchiveFault
from media_literacy.packs.archive.container import ARCHIVE_LINK, ARCHIVE_TOO_LARGE, ENTRIES, PACKED_BYTES
from media_literacy.packs.archive.contents import (
    MIMETYPE,
    MIMETYPE_FILE,
    SIGNATURE_BYTES,
    SIGNATURE_FILE,
    TEXT_BYTES,
    fault_of_content,
    is_lesson,
    kind_of,
    no_such_kind,
    too_much_text,
)
from media_literacy.packs.archive.file_names import DEPTH, fault_of_name, find_twins, shown
from media_literacy.packs.archive.manifest import MANIFEST_FILE, hash_of, listed, manifest_bytes
from media_literacy.packs.archive.signature import Signature, sign, verify
from media_literacy.packs.pack_toml import Pack, no_pack_file, pack_in
from media_literacy.strings.sizes import size_text

FILE_LEFT_OUT = DiagnosticCode("file-left-out", Severity.WARNING)

LOOKED_AT = 20_000
"""Files and folders at most, of which a pack takes a thousand."""

_MADE_HERE = frozenset((MIMETYPE_FILE, MANIFEST_FILE, SIGNATURE_FILE))
_DROPPINGS = ("~", ".bak", ".swp", ".swo", ".tmp", ".orig", ".rej", PACK_ENDING)
_DROPPED = frozenset(("thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "__pycache__", "icon\r", "@eadir"))


@dataclass(frozen=True, slots=True)
class WrittenPack:
    """The bytes of a pack, or the diagnostics that say why there are none.

    A report may hold warnings beside the bytes, on files that were left out.
    """

    data: bytes | None
    report: Report
    pack: Pack | None = None
    hash: str = ""
    signature: Signature | None = None


def write_pack(folder: Path, key_file: Path | None = None, job: Job = UNWATCHED) -> WrittenPack:
    """The pack in a folder as one file, with a signature when a key is given.

    Hidden files and what editors leave behind stay out, other files that packs do not hold stay out with a warning,
    and a signature that is there already stays if it still fits. FileError when the folder or the key cannot be read.
    """
    gathered = _Gathered(folder, job)
    files = gathered.files
    pack = gathered.pack()
    gathered.look_at_lengths()
    report = Report(str(folder), gathered.collector())
    if pack is None or report.has_errors:
        return WrittenPack(None, report, pack)
    rows = []
    for path, data in {MIMETYPE_FILE: MIMETYPE, **files}.items():
        if kind := kind_of(path):
            rows.append(listed(path, data, kind.media_type))
    manifest = manifest_bytes(rows)
    files[MANIFEST_FILE] = manifest
    pack_hash = hash_of(manifest)
    signed = gathered.signature if key_file is None else sign(key_file, pack.id, pack_hash)
    signature = verify(signed, pack.id, pack_hash) if signed is not None else None
    if signed is not None and signature is not None:
        files[SIGNATURE_FILE] = signed
    data = zip_bytes([(MIMETYPE_FILE, MIMETYPE), *sorted(files.items())])
    if len(data) > PACKED_BYTES:
        return WrittenPack(None, Report(str(folder), (*report.diagnostics, _too_large())), pack)
    return WrittenPack(data, report, pack, pack_hash, signature)


def _too_large() -> Diagnostic:
    message = _("The pack would be larger than {size}, or have more than 1,000 files.").format(
        size=size_text(PACKED_BYTES)
    )
    return diagnose(ARCHIVE_TOO_LARGE, message, FILE_START, _("Make several packs of it, or save smaller pictures."))


class _TooManyError(Exception):
    """There is more in a folder than is looked at."""


class _Gathered:
    """The files of a folder that go into its pack, and the diagnostics on them."""

    def __init__(self, folder: Path, job: Job) -> None:
        self.files: dict[str, bytes] = {}
        self.signature: bytes | None = None
        self._folder = folder
        self._collector = DiagnosticCollector()
        self._bytes = 0
        self._names: set[str] = set()
        try:
            for entry in _things_below(folder) if self._has_description() else ():
                job.step(_("Putting the files into the pack…"))
                self._take(entry)
                if self._is_too_much():
                    self._collector.extend([_too_large()])
                    break
        except _TooManyError:
            message = _("There are more than 20,000 files and folders in it, so it is not looked through.")
            hint = _("Give the pack a folder of its own: pack.toml, the lessons and their pictures.")
            self._collector.add(ARCHIVE_TOO_LARGE, message, FILE_START, hint)
        except OSError as problem:
            message = _("“{path}” cannot be read.").format(path=problem.filename or folder)
            raise FileError(message, hint=_("Is it there, and may you open it and all that is in it?")) from problem
        for fault in find_twins([*self.files, *_MADE_HERE]):
            self._refuse(fault)

    def pack(self) -> Pack | None:
        if PACK_FILE not in self.files or self._is_too_much():  # then not all of it was read
            return None
        pack, report = pack_in(self.files[PACK_FILE], self._folder, self._has_lesson)
        self._collector.extend(report.diagnostics)
        return pack

    def look_at_lengths(self) -> None:
        """Refuse what opening would refuse for all the text in it."""
        if sum(len(data) for name, data in self.files.items() if is_lesson(name)) > TEXT_BYTES:
            self._collector.add(ARCHIVE_TOO_LARGE, too_much_text(), FILE_START, _("Make several packs of it."))

    def collector(self) -> tuple[Diagnostic, ...]:
        return tuple(sorted(self._collector.sorted(), key=lambda diagnostic: diagnostic.severity))

    def _has_description(self) -> bool:
        if is_file(self._folder / PACK_FILE):
            return True
        os.scandir(self._folder).close()  # a folder that cannot be read at all is another fault
        self._collector.extend([no_pack_file()])
        return False

    def _is_too_much(self) -> bool:
        return self._bytes > PACKED_BYTES or len(self.files) + len(_MADE_HERE) > ENTRIES

    def _has_lesson(self, name: str) -> bool:
        return name in self._names and name.endswith(".md")

    def _take(self, entry: os.DirEntry[str]) -> None:
        name = unicodedata.normalize("NFC", Path(entry.path).relative_to(self._folder).as_posix())
        if entry.is_dir(follow_symlinks=False):
            if name.count("/") >= DEPTH and _holds_something(entry.path) and (fault := fault_of_name(f"{name}/x")):
                self._refuse(fault)
            return
        is_plain = entry.is_file(follow_symlinks=False)
        if name == SIGNATURE_FILE and is_plain:
            self.signature = read_file(Path(entry.path), SIGNATURE_BYTES)
        if name in _MADE_HERE:
            return
        kind = kind_of(name)
        if is_plain:
            self._names.add(name)
        if not is_plain:
            message = _("“{name}” is a link or a device, not a file.").format(name=shown(name))
            hint = _("Put a copy of the file in its place.")
            self._collector.add(ARCHIVE_LINK, message, FILE_START, hint)
        elif kind is None:
            fault = no_such_kind(name)
            message = _("“{name}” is left out.").format(name=shown(name))
            self._collector.add(FILE_LEFT_OUT, message, FILE_START, fault.cure)
        elif fault := fault_of_name(name):
            self._refuse(fault)
        else:
            data = read_file(Path(entry.path), kind.most_bytes + 1)
            self._bytes += len(data)
            if fault := fault_of_content(name, kind, data):
                self._refuse(fault)
            if name in self.files:
                self._refuse(find_twins([name, name])[0])
            self.files[name] = data

    def _refuse(self, fault: ArchiveFault) -> None:
        self._collector.add(fault.code, fault.message, FILE_START, fault.cure)


def _holds_something(folder: str) -> bool:
    with os.scandir(folder) as there:
        return next(there, None) is not None


def _things_below(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What lies in a folder and the folders in it, but for hidden things and what editors leave behind.

    Folders come as well, and those that are too deep are not looked into. `_TooManyError` for a tree that is no pack.
    """
    waiting = [(str(folder), 0)]
    looked_at = 0
    while waiting:
        where, depth = waiting.pop()
        with os.scandir(where) as there:
            found = sorted(islice(there, LOOKED_AT), key=lambda entry: entry.name)
        looked_at += len(found)
        if looked_at >= LOOKED_AT:
            raise _TooManyError
        for entry in found:
            name = entry.name.casefold()
            if name.startswith((".", "#", "~$")) or name.endswith(_DROPPINGS) or name in _DROPPED:
                continue
            if depth < DEPTH and entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, depth + 1))
            yield entry
