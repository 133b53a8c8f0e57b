"""The manifest of a pack: every file with its length, its hash and its media type. Its own hash is the pack's."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.packs.archive.archive_fault import ArchiveError

MANIFEST_UNREADABLE = DiagnosticCode("manifest-unreadable", Severity.ERROR)
PACK_TOO_NEW = DiagnosticCode("pack-too-new", Severity.ERROR)

MANIFEST_FILE = "manifest.json"
MANIFEST_BYTES = 1024 * 1024
SCHEMA = 1
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class ListedFile:
    """One file of a pack as the manifest knows it."""

    path: str
    length: int
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """All files of a pack in the order of their paths, but for the manifest itself and the signature over it."""

    files: tuple[ListedFile, ...]


def listed(path: str, data: bytes, media_type: str) -> ListedFile:
    return ListedFile(path, len(data), hashlib.sha256(data).hexdigest(), media_type)


def manifest_bytes(files: Iterable[ListedFile]) -> bytes:
    """The manifest as it is written: the same files give the same bytes, and a person can read them."""
    table = {
        "files": [
            {"bytes": file.length, "media-type": file.media_type, "path": file.path, "sha256": file.sha256}
            for file in sorted(files, key=lambda file: file.path)
        ],
        "schema": SCHEMA,
    }
    return (json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def hash_of(manifest: bytes) -> str:
    """The pack's hash: the SHA-256 of its manifest, in hexadecimal digits."""
    return hashlib.sha256(manifest).hexdigest()


def read_manifest(data: bytes) -> Manifest:
    """The manifest in these bytes; `ArchiveError` for anything that is not wholly what it should be."""
    try:
        table = json.loads(data.decode("utf-8"), object_pairs_hook=_without_repeats, parse_constant=_no_number)
    except (ValueError, RecursionError) as problem:
        raise ArchiveError(
            MANIFEST_UNREADABLE, _("The list of the pack’s files is not JSON that can be read.")
        ) from problem
    if not isinstance(table, dict):
        raise _wrong_form()
    schema = table.get("schema")
    if isinstance(schema, int) and not isinstance(schema, bool) and schema > SCHEMA:
        message = _("The pack was made for a newer version, in a form that this one cannot check.")
        raise ArchiveError(PACK_TOO_NEW, message, _("Update the program, and open the pack again."))
    files = table.get("files")
    if type(schema) is not int or schema != SCHEMA or not isinstance(files, list):
        raise _wrong_form()
    read = tuple(_file(file) for file in files)
    if len({file.path for file in read}) != len(read):
        raise ArchiveError(MANIFEST_UNREADABLE, _("The list of the pack’s files names a file twice."))
    return Manifest(read)


def _file(row: object) -> ListedFile:
    if not isinstance(row, dict):
        raise _wrong_form()
    path, length, sha256, media_type = (row.get(key) for key in ("path", "bytes", "sha256", "media-type"))
    if (
        not isinstance(path, str)
        or type(length) is not int
        or length < 0
        or not isinstance(sha256, str)
        or not _HASH.fullmatch(sha256)
        or not isinstance(media_type, str)
    ):
        raise _wrong_form()
    return ListedFile(path, length, sha256, media_type)


def _wrong_form() -> ArchiveError:
    return ArchiveError(MANIFEST_UNREADABLE, _("The list of the pack’s files has the wrong form."))


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Readers disagree on which of two equal keys counts, so none may stand twice."""
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a key stands twice")
    return table


def _no_number(word: str) -> object:
    raise ValueError(f"{word} is no number in JSON")
