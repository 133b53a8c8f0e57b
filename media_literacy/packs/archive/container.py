"""A strict reader of ZIP files, in which every byte has its one place.

Readers of ZIP files are lenient, each in its own way, so that one file can hold two packs and each program sees another
one. Here the entries stand one after the other from the first byte, what stands before an entry says the same as the
list at the end, and the end is the end. What packs never use of the format is refused.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.packs.archive.archive_fault import ArchiveError
from media_literacy.packs.archive.file_names import NAME_UNREADABLE, shown

ARCHIVE_DAMAGED = DiagnosticCode("archive-damaged", Severity.ERROR)
ARCHIVE_TOO_LARGE = DiagnosticCode("archive-too-large", Severity.ERROR)
ARCHIVE_BOMB = DiagnosticCode("archive-bomb", Severity.ERROR)
ARCHIVE_ENCRYPTED = DiagnosticCode("archive-encrypted", Severity.ERROR)
ARCHIVE_FORM = DiagnosticCode("archive-form", Severity.ERROR)
ARCHIVE_LINK = DiagnosticCode("archive-link", Severity.ERROR)

PACKED_BYTES = 50 * 1024 * 1024
UNPACKED_BYTES = 200 * 1024 * 1024
ENTRIES = 1_000
RATIO = 100

_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_LOCAL_SIGN, _CENTRAL_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_ZIP64_END = b"PK\x06\x06"
_STORED, _DEFLATED = 0, 8
_UTF8_FLAG = 0x800
_KNOWN_FLAGS = _UTF8_FLAG | 0x6  # 0x6: how hard the packer tried
_ENCRYPTED_FLAGS = 0x1 | 0x40 | 0x2000
_EXTRA_ZIP64, _EXTRA_OTHER_NAME = 0x0001, 0x7075
_EXTRA_BYTES = 1024
_EXTRA_ENCRYPTED = (0x0017, 0x9901)
_REGULAR, _FOLDER = 0o100000, 0o040000
_DOS_FOLDER, _DOS_DEVICE_OR_LINK = 0x10, 0x440
_CHUNK = 64 * 1024
_FULL = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Entry:
    """One file or folder in the archive; `start` is where its packed bytes begin."""

    name: str
    is_folder: bool
    is_stored: bool
    start: int
    packed: int
    length: int
    checksum: int


def read_entries(data: bytes) -> tuple[Entry, ...]:
    """The entries in their order. `ArchiveError` unless they and the list of them account for every byte."""
    count, size, at = _end(data)
    entries: list[Entry] = []
    place, expected = at, 0
    for _number in range(count):
        entry, place, expected = _entry(data, place, expected, at)
        entries.append(entry)
    if expected != at or place != at + size:
        raise _damaged(_("There are bytes in the pack that belong to no file."))
    return tuple(entries)


def unpacked(data: bytes, entry: Entry) -> Iterator[bytes]:
    """The bytes of a file piece by piece, counted as they come: what the archive says of itself is only compared."""
    checksum = length = 0
    for piece in _stored(data, entry) if entry.is_stored else _inflated(data, entry):
        length += len(piece)
        if length > RATIO * entry.packed:
            message = _("“{name}” unpacks to more than 100 times its size.").format(name=shown(entry.name))
            raise ArchiveError(ARCHIVE_BOMB, message)
        if length > entry.length:
            break
        checksum = zlib.crc32(piece, checksum)
        yield piece
    if length != entry.length or checksum != entry.checksum:
        raise _damaged(_("“{name}” is damaged.").format(name=shown(entry.name)))


def _stored(data: bytes, entry: Entry) -> Iterator[bytes]:
    for at in range(entry.start, entry.start + entry.packed, _CHUNK):
        yield data[at : min(at + _CHUNK, entry.start + entry.packed)]


def _inflated(data: bytes, entry: Entry) -> Iterator[bytes]:
    inflating = zlib.decompressobj(-zlib.MAX_WBITS)
    damaged = _damaged(_("“{name}” is damaged.").format(name=shown(entry.name)))
    try:
        for packed in _stored(data, entry):
            if inflating.eof:
                raise damaged
            while packed:
                yield inflating.decompress(packed, _CHUNK)
                packed = inflating.unconsumed_tail
        while not inflating.eof and (piece := inflating.decompress(b"", _CHUNK)):
            yield piece
    except zlib.error as problem:
        raise damaged from problem
    if not inflating.eof or inflating.unused_data:
        raise damaged


def _end(data: bytes) -> tuple[int, int, int]:
    """How many entries there are, and the length and place of the list of them."""
    at = len(data) - _END.size
    if at < 0 or data[at : at + 4] != _END_SIGN:
        if _END_SIGN in data:
            raise _damaged(_("There are bytes behind the end of the pack."))
        raise _damaged(_("The end of the pack is missing."))
    _sign, disk, first_disk, here, count, size, start, comment = _END.unpack_from(data, at)
    if 0xFFFF in (here, count) or _FULL in (size, start) or data[max(0, at - 76) : at].count(_ZIP64_END):
        raise _other_form(_("The pack is written in the form for very large archives."))
    if disk or first_disk or here != count:
        raise _other_form(_("The pack is one part of several."))
    if comment or not count:
        raise _damaged(_("There are bytes behind the end of the pack."))
    if count > ENTRIES:
        raise ArchiveError(ARCHIVE_TOO_LARGE, _("There are more than 1,000 files in the pack."))
    if start + size != at:
        raise _damaged(_("There are bytes in the pack that belong to no file."))
    return count, size, start


def _entry(data: bytes, place: int, expected: int, list_at: int) -> tuple[Entry, int, int]:
    """One entry, the place of the next line of the list, and the place where the next entry has to begin."""
    line = data[place : place + _CENTRAL.size]
    if len(line) < _CENTRAL.size or line[:4] != _CENTRAL_SIGN:
        raise _damaged(_("The list of what is in the pack is damaged."))
    fields = _CENTRAL.unpack(line)
    flags, method, checksum, packed, length = fields[3], fields[4], *fields[7:10]
    name_length, extra_length, comment_length, disk, _text, outside, start = fields[10:17]
    extra_at = place + _CENTRAL.size + name_length
    raw_name, extra = data[extra_at - name_length : extra_at], data[extra_at : extra_at + extra_length]
    after = extra_at + extra_length + comment_length
    if after > len(data) - _END.size:
        raise _damaged(_("The list of what is in the pack is damaged."))
    name = _name(raw_name, is_utf8=bool(flags & _UTF8_FLAG))
    if disk or _FULL in (packed, length, start):
        raise _other_form(_("The pack is written in the form for very large archives."))
    _check_form(name, flags, method, extra)
    body, body_end = _local(data, start, fields[3:10], raw_name, name, list_at)
    if start != expected:
        raise _damaged(_("Files in the pack overlap, or there are bytes between them."))
    is_folder = _is_folder(name, length, packed, outside)
    if method == _STORED and packed != length:
        raise _damaged(_("“{name}” is damaged.").format(name=shown(name)))
    return Entry(name, is_folder, method == _STORED, body, packed, length, checksum), after, body_end


def _local(data: bytes, start: int, said: tuple[int, ...], raw_name: bytes, name: str, end: int) -> tuple[int, int]:
    """Where the packed bytes of an entry begin and end; what stands before them must say what the list says."""
    if start + _LOCAL.size > end or data[start : start + 4] != _LOCAL_SIGN:
        raise _damaged(_("“{name}” is not where the pack says.").format(name=shown(name)))
    fields = _LOCAL.unpack_from(data, start)
    name_length, extra_length = fields[9:11]
    extra_at = start + _LOCAL.size + name_length
    body = extra_at + extra_length
    if fields[2:9] != said or data[extra_at - name_length : extra_at] != raw_name:
        message = _("The pack says two different things about “{name}”.").format(name=shown(name))
        raise ArchiveError(ARCHIVE_DAMAGED, message)
    _check_form(name, fields[2], fields[3], data[extra_at:body])
    body_end = body + said[5]
    if body_end > end:
        raise _damaged(_("Files in the pack overlap, or there are bytes between them."))
    return body, body_end


def _name(raw: bytes, *, is_utf8: bool) -> str:
    try:
        return raw.decode("utf-8" if is_utf8 else "ascii")
    except UnicodeDecodeError:
        seen = shown(raw.decode("ascii", "replace"))
        message = _("The name “{name}” is written in no encoding that can be told.").format(name=seen)
        raise ArchiveError(NAME_UNREADABLE, message) from None


def _check_form(name: str, flags: int, method: int, extra: bytes) -> None:
    kinds = tuple(_extra_kinds(extra, name))
    if flags & _ENCRYPTED_FLAGS or method == 99 or any(kind in _EXTRA_ENCRYPTED for kind in kinds):
        message = _("“{name}” is locked with a password.").format(name=shown(name))
        raise ArchiveError(ARCHIVE_ENCRYPTED, message)
    if _EXTRA_ZIP64 in kinds:
        raise _other_form(_("The pack is written in the form for very large archives."))
    if flags & ~_KNOWN_FLAGS or method not in (_STORED, _DEFLATED) or _EXTRA_OTHER_NAME in kinds:
        raise _other_form(_("“{name}” is packed in a way that packs do not use.").format(name=shown(name)))


def _extra_kinds(extra: bytes, name: str) -> Iterator[int]:
    if len(extra) > _EXTRA_BYTES:
        raise _other_form(_("“{name}” is packed in a way that packs do not use.").format(name=shown(name)))
    at = 0
    while at < len(extra):
        if at + 4 > len(extra):
            raise _damaged(_("“{name}” is damaged.").format(name=shown(name)))
        kind, length = struct.unpack_from("<HH", extra, at)
        yield kind
        at += 4 + length
    if at != len(extra):
        raise _damaged(_("“{name}” is damaged.").format(name=shown(name)))


def _is_folder(name: str, length: int, packed: int, outside: int) -> bool:
    """Whether this is a folder; a fault for links, devices, and what calls itself both file and folder."""
    mode = outside >> 16 & 0o170000
    is_folder = name.endswith("/")
    if mode not in (0, _FOLDER if is_folder else _REGULAR) or outside & _DOS_DEVICE_OR_LINK:
        message = _("“{name}” is a link or a device, not a file.").format(name=shown(name))
        raise ArchiveError(ARCHIVE_LINK, message)
    if (outside & _DOS_FOLDER and not is_folder) or (is_folder and (length or packed)):
        raise _damaged(_("The pack says two different things about “{name}”.").format(name=shown(name)))
    return is_folder


def _damaged(message: str) -> ArchiveError:
    return ArchiveError(ARCHIVE_DAMAGED, message)


def _other_form(message: str) -> ArchiveError:
    return ArchiveError(ARCHIVE_FORM, message)
