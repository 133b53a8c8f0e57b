"""Files that are no documents we read, known by how they begin, with what to do about each."""

import re
from enum import Enum, auto
from typing import NoReturn

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _


class Foreign(Enum):
    """What a file is that no lesson can be made of."""

    ARCHIVE = auto()
    BOOK = auto()
    DATABASE = auto()
    FILM = auto()
    LESSON_PACK = auto()
    LOCKED = auto()
    MAIL = auto()
    OLD_OFFICE = auto()
    OLD_WORD = auto()
    OPEN_DOCUMENT = auto()
    PDF = auto()
    PICTURE = auto()
    PROGRAM = auto()
    RICH_TEXT = auto()
    SLIDES = auto()
    TABLE = auto()
    WEB_ARCHIVE = auto()
    XML = auto()
    OTHER = auto()


_BEGINNINGS = (
    (b"{\\rtf", Foreign.RICH_TEXT),
    (b"\x89PNG", Foreign.PICTURE),
    (b"\xff\xd8\xff", Foreign.PICTURE),
    (b"GIF8", Foreign.PICTURE),
    (b"BM", Foreign.PICTURE),
    (b"II*\0", Foreign.PICTURE),
    (b"MM\0*", Foreign.PICTURE),
    (b"8BPS", Foreign.PICTURE),
    (b"\0\0\1\0", Foreign.PICTURE),
    (b"%!PS", Foreign.PDF),
    (b"ID3", Foreign.FILM),
    (b"\xff\xfb", Foreign.FILM),
    (b"\xff\xf3", Foreign.FILM),
    (b"OggS", Foreign.FILM),
    (b"fLaC", Foreign.FILM),
    (b"MThd", Foreign.FILM),
    (b"\x1aE\xdf\xa3", Foreign.FILM),
    (b"MZ", Foreign.PROGRAM),
    (b"\x7fELF", Foreign.PROGRAM),
    (b"\xca\xfe\xba\xbe", Foreign.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Foreign.PROGRAM),
    (b"\xfe\xed\xfa\xcf", Foreign.PROGRAM),
    (b"SQLite format 3\0", Foreign.DATABASE),
    (b"\x1f\x8b", Foreign.ARCHIVE),
    (b"BZh", Foreign.ARCHIVE),
    (b"\xfd7zXZ\0", Foreign.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Foreign.ARCHIVE),
    (b"Rar!\x1a\7", Foreign.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", Foreign.ARCHIVE),
    (b"bplist00", Foreign.WEB_ARCHIVE),
)
_TEXT_LIKE = frozenset([b"BM", b"MZ", b"ID3", b"BZh", b"GIF8"])
"""Beginnings that a text may have as well: “BMW recalls cars”. They count where signs follow that no text has."""

_RIFF = {b"WEBP": Foreign.PICTURE, b"WAVE": Foreign.FILM, b"AVI ": Foreign.FILM}
_PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAIL_HEAD = re.compile(rb"(?:[\w-]{2,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,200}")
_MAIL_MARK = re.compile(rb"^(?:mime-version|content-transfer-encoding|received|message-id)[ \t]*:", re.I | re.MULTILINE)
_WEB_ARCHIVE = re.compile(
    rb"^(?:snapshot-content-location[ \t]*:|content-type[ \t]*:[ \t]*multipart/related)", re.I | re.M
)
_HEAD = 16_384


def foreign_kind(data: bytes) -> Foreign | None:
    """What a file is by its first bytes; None for what may be a document, or is packed and is looked into elsewhere."""
    begin = data[:_HEAD]
    if begin.startswith(_OLE):
        return _ole_kind(data)
    if b"%PDF-" in begin[:1_024]:
        return Foreign.PDF
    for mark, kind in _BEGINNINGS:
        if begin.startswith(mark) and (mark not in _TEXT_LIKE or _NO_TEXT.search(begin)):
            return kind
    if begin.startswith(b"RIFF") and begin[8:12] in _RIFF:
        return _RIFF[begin[8:12]]
    if begin[4:8] == b"ftyp":
        return Foreign.PICTURE if begin[8:12] in _PICTURE_BRANDS else Foreign.FILM
    if begin[257:262] == b"ustar":
        return Foreign.ARCHIVE
    return _mail_kind(begin)


def _ole_kind(data: bytes) -> Foreign:
    """Old Office files and locked new ones are small file systems; the names in it tell which."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Foreign.LOCKED
    if "WordDocument".encode("utf-16-le") in data:
        return Foreign.OLD_WORD
    if "__substg1.0_".encode("utf-16-le") in data:
        return Foreign.MAIL
    return Foreign.OLD_OFFICE


def _mail_kind(begin: bytes) -> Foreign | None:
    """A mail or page as programs store it, with its parts encoded; the head of a mail alone may stand above a text."""
    head = _MAIL_HEAD.match(begin.removeprefix(b"\xef\xbb\xbf"))
    if head is None or not _MAIL_MARK.search(head[0]):
        return None
    return Foreign.WEB_ARCHIVE if _WEB_ARCHIVE.search(head[0]) else Foreign.MAIL


def refuse_foreign(kind: Foreign, name: str) -> NoReturn:
    """Raise the FileError that says what a file is, and how its article comes into a lesson."""
    message, hint = _words(kind)
    raise FileError(message.format(path=name), hint=hint)


def _words(kind: Foreign) -> tuple[str, str]:
    copy = _("Open it, copy the article’s text, and paste that into a new lesson or into a text file.")
    save_as_word = _("Open it in your word processor, and save it as .docx.")
    match kind:
        case Foreign.PDF:
            return _("“{path}” is a PDF, made for printing: its sentences cannot be taken out of it safely."), copy
        case Foreign.RICH_TEXT:
            return _("“{path}” is in Rich Text Format, which is not read here."), save_as_word
        case Foreign.OLD_WORD:
            return _("“{path}” is a Word document of the kind before 2007 (.doc)."), save_as_word
        case Foreign.OPEN_DOCUMENT:
            return _("“{path}” is an OpenDocument file, which is not read here."), save_as_word
        case Foreign.LOCKED:
            return (
                _("“{path}” is locked with a password."),
                _("Open it in your word processor, and save it as .docx without a password."),
            )
        case Foreign.OLD_OFFICE | Foreign.SLIDES | Foreign.TABLE:
            return _("“{path}” is an Office file, but no Word document with an article."), copy
        case Foreign.BOOK:
            return _("“{path}” is an electronic book."), copy
        case Foreign.MAIL:
            return _("“{path}” is a mail as mail programs store it."), copy
        case Foreign.WEB_ARCHIVE:
            return (
                _("“{path}” is a web page packed into one archive."),
                _("Open it in the browser and save the page as HTML, or copy the article and paste it."),
            )
        case Foreign.PICTURE:
            return (
                _("“{path}” is a picture: the letters in it are no text."),
                _("Copy the article from where the picture was taken, or type it."),
            )
        case Foreign.FILM:
            return _("“{path}” is a film or a sound."), _("Type or copy what is said in it into a text file.")
        case Foreign.LESSON_PACK:
            return (
                _("“{path}” is a pack of lessons, not a document to make one of."),
                _("Install it, or open it from the list of packs."),
            )
        case Foreign.ARCHIVE:
            return _("“{path}” is an archive of files."), _("Unpack it, and choose the article that is in it.")
        case Foreign.XML:
            return _("“{path}” holds data as XML, and is no web page."), copy
        case Foreign.PROGRAM | Foreign.DATABASE | Foreign.OTHER:
            return (
                _("“{path}” is no document: there is no text in it that could be read."),
                _("Choose a Word document (.docx), a web page saved as HTML, or a text file."),
            )
