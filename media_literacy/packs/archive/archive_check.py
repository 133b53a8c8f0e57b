"""Everything that is asked of a pack before any of it is used; nothing is written here."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, Severity
from media_literacy.files.file_formats import ZIP
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.pack_folder import PACK_FILE
from media_literacy.packs.archive.archive_fault import ArchiveError
from media_literacy.packs.archive.container import (
    ARCHIVE_TOO_LARGE,
    UNPACKED_BYTES,
    Entry,
    read_entries,
    unpacked,
)
from media_literacy.packs.archive.contents import (
    MIMETYPE,
    MIMETYPE_FILE,
    SIGNATURE_FILE,
    TEXT_BYTES,
    UNLISTED,
    fault_of_content,
    is_lesson,
    kind_of,
    no_such_kind,
    too_long,
    too_much_text,
)
from media_literacy.packs.archive.file_names import fault_of_name, find_twins, shown
from media_literacy.packs.archive.manifest import MANIFEST_FILE, Manifest, hash_of, read_manifest
from media_literacy.packs.archive.signature import Signature, verify
from media_literacy.packs.pack_toml import PACK_UNREADABLE, Pack, pack_in
from media_literacy.strings.sizes import size_text

ARCHIVE_NOT_A_PACK = DiagnosticCode("archive-not-a-pack", Severity.ERROR)
MANIFEST_MISSING = DiagnosticCode("manifest-missing", Severity.ERROR)
MANIFEST_UNLISTED = DiagnosticCode("manifest-unlisted", Severity.ERROR)
MANIFEST_ABSENT = DiagnosticCode("manifest-absent", Severity.ERROR)
MANIFEST_DIFFERS = DiagnosticCode("manifest-differs", Severity.ERROR)
SIGNATURE_UNFIT = DiagnosticCode("signature-unfit", Severity.WARNING)

_NAME_AT = 30
_BEGINNING = MIMETYPE_FILE.encode() + MIMETYPE
_KEPT_BYTES = 176 * 1024 * 1024  # more would save time, and take more memory than a small computer has


@dataclass(frozen=True, slots=True)
class CheckedArchive:
    """What was found; `entries` are the files to take out, none when an error was found.

    `unpacked` has the bytes of some of them, so that they need not be unpacked twice.
    """

    diagnostics: tuple[Diagnostic, ...]
    pack: Pack | None = None
    hash: str = ""
    signature: Signature | None = None
    entries: tuple[Entry, ...] = ()
    unpacked: Mapping[str, bytes] = field(default_factory=dict)


def check_archive(data: bytes, folder: Path, job: Job = UNWATCHED) -> CheckedArchive:
    """Check a whole pack; `folder` is where it is going to be."""
    return _Check(data, folder, job).run()


def says_it_is_a_pack(beginning: bytes) -> bool:
    """Whether a file that begins so says that it is a pack; the first 100 bytes are enough."""
    return beginning.startswith(ZIP) and beginning[_NAME_AT : _NAME_AT + len(_BEGINNING)] == _BEGINNING


class _Stop(Exception):
    """Errors were found, and what comes after them would only be guesses."""


class _Check:
    """One pack on its way through the checks, from the outside in."""

    def __init__(self, data: bytes, folder: Path, job: Job) -> None:
        self._data = data
        self._job = job
        self._folder = folder
        self._collector = DiagnosticCollector()
        self._has_errors = False
        self._hash = ""
        self._unpacked: dict[str, bytes] = {}
        self._room = _KEPT_BYTES

    def run(self) -> CheckedArchive:
        try:
            pack, signature, entries = self._check()
        except _Stop:
            return CheckedArchive(self._collector.sorted(), hash=self._hash)
        return CheckedArchive(self._collector.sorted(), pack, self._hash, signature, entries, self._unpacked)

    def _check(self) -> tuple[Pack, Signature | None, tuple[Entry, ...]]:
        try:
            self._check_beginning()
            entries = read_entries(self._data)
            self._check_mimetype(entries[0])
            self._check_names(entries)
            files = {entry.name: entry for entry in entries if not entry.is_folder}
            self._check_lengths(files)
            manifest = self._manifest(files)
            texts = self._check_files(files, manifest)
        except ArchiveError as problem:
            self._refuse(problem.fault.code, problem.fault.message, problem.fault.cure)
            raise _Stop from problem
        pack = self._pack(files, texts[PACK_FILE])
        return pack, self._signature(texts.get(SIGNATURE_FILE), pack), tuple(files.values())

    def _check_beginning(self) -> None:
        """Other files are told from packs by where a pack says what it is; what else is odd about them helps nobody."""
        if not says_it_is_a_pack(self._data):
            raise ArchiveError(ARCHIVE_NOT_A_PACK, _("The file is no lesson pack."))

    def _check_names(self, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if fault := fault_of_name(entry.name.removesuffix("/") if entry.is_folder else entry.name):
                self._refuse(fault.code, fault.message)
        self._stop_on_errors()
        for fault in find_twins(entry.name for entry in entries):
            self._refuse(fault.code, fault.message)
        self._stop_on_errors()

    def _check_lengths(self, files: dict[str, Entry]) -> None:
        """Nothing is unpacked further than to the length that is said here, so that it can be believed."""
        if sum(file.length for file in files.values()) > UNPACKED_BYTES:
            message = _("The pack unpacks to more than {size}.").format(size=size_text(UNPACKED_BYTES))
            self._refuse(ARCHIVE_TOO_LARGE, message)
        if sum(entry.length for name, entry in files.items() if is_lesson(name)) > TEXT_BYTES:
            self._refuse(ARCHIVE_TOO_LARGE, too_much_text())
        for name, entry in files.items():
            kind = kind_of(name)
            if fault := (
                no_such_kind(name) if kind is None else too_long(name, kind) if entry.length > kind.most_bytes else None
            ):
                self._refuse(fault.code, fault.message)
        self._stop_on_errors()

    def _check_mimetype(self, first: Entry) -> None:
        if first.name != MIMETYPE_FILE or not first.is_stored or first.length != len(MIMETYPE):
            raise ArchiveError(ARCHIVE_NOT_A_PACK, _("The file is no lesson pack."))

    def _manifest(self, files: dict[str, Entry]) -> Manifest:
        if MANIFEST_FILE not in files:
            raise ArchiveError(MANIFEST_MISSING, _("The pack has no list of its files."))
        data = self._read(files[MANIFEST_FILE])
        manifest = read_manifest(data)
        self._hash = hash_of(data)
        return manifest

    def _check_files(self, files: dict[str, Entry], manifest: Manifest) -> dict[str, bytes]:
        """Compare every file with the list, and look into it; the bytes of the few that are read further."""
        listed = {file.path: file for file in manifest.files}
        for path in sorted(files.keys() - listed.keys() - UNLISTED):
            message = _("“{name}” is not in the list of the pack’s files.").format(name=shown(path))
            self._refuse(MANIFEST_UNLISTED, message)
        for path in sorted(listed.keys() - (files.keys() - UNLISTED)):
            message = _("“{name}” is in the list of the pack’s files, and not in the pack.").format(name=shown(path))
            self._refuse(MANIFEST_ABSENT, message)
        self._stop_on_errors()
        kept: dict[str, bytes] = {}
        for done, (path, entry) in enumerate(files.items()):
            self._job.step(_("Checking the files of the pack…"), done, len(files))
            data, kind, said = self._read(entry), kind_of(path), listed.get(path)
            if kind is None:
                continue
            if said and (said.length, said.sha256, said.media_type) != (
                len(data),
                hashlib.sha256(data).hexdigest(),
                kind.media_type,
            ):
                message = _("“{name}” is not the file that the pack’s list describes.").format(name=shown(path))
                self._refuse(MANIFEST_DIFFERS, message)
            elif fault := fault_of_content(path, kind, data):
                self._refuse(fault.code, fault.message)
            if path in (PACK_FILE, SIGNATURE_FILE):
                kept[path] = data
            if not entry.is_stored and len(data) <= self._room:
                self._room -= len(data)
                self._unpacked[path] = data
        self._stop_on_errors()
        if PACK_FILE not in kept:
            raise ArchiveError(PACK_UNREADABLE, _("The pack has no file pack.toml."))
        return kept

    def _pack(self, files: dict[str, Entry], data: bytes) -> Pack:
        pack, report = pack_in(data, self._folder, lambda name: name in files and name.endswith(".md"))
        self._collector.extend(report.diagnostics)
        if pack is None or report.has_errors:
            raise _Stop
        return pack

    def _signature(self, data: bytes | None, pack: Pack) -> Signature | None:
        signature = verify(data, pack.id, self._hash) if data is not None else None
        if data is not None and signature is None:
            message = _("The signature does not belong to this pack, so its author is not known.")
            hint = _("Ask whoever gave it to you where it comes from.")
            self._collector.add(SIGNATURE_UNFIT, message, FILE_START, hint)
        return signature

    def _read(self, entry: Entry) -> bytes:
        return b"".join(unpacked(self._data, entry))

    def _refuse(self, code: DiagnosticCode, message: str, hint: str = "") -> None:
        self._has_errors = True
        advice = hint or _("Nothing of it was taken in. Ask whoever made the pack for a sound copy.")
        self._collector.add(code, message, FILE_START, advice)

    def _stop_on_errors(self) -> None:
        if self._has_errors:
            raise _Stop
