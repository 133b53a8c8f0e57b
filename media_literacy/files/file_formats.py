"""What a file is: by its first bytes, whatever it is called, and which endings which kinds of files have.

The one table for that: whoever imports, packs, shows or opens a file asks here.
"""

import re
from enum import Enum, auto

PACK_ENDING = ".lessonpack"
LESSON_ENDINGS = (".md", ".markdown")
WORD_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
OPEN_DOCUMENT_ENDINGS = (".odt", ".ott")
PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".xht")
TEXT_ENDINGS = (".txt", ".text", ".md")
QUESTION_ENDINGS = (".zip", ".h5p", ".xml", ".gift")
MAIL_ENDINGS = (".eml", ".mht", ".mhtml")
PDF_ENDINGS = (".pdf",)
DOCUMENT_ENDINGS = (
    WORD_ENDINGS + OPEN_DOCUMENT_ENDINGS + PAGE_ENDINGS + PDF_ENDINGS + TEXT_ENDINGS + MAIL_ENDINGS + QUESTION_ENDINGS
)
"""What a dialog offers of which a lesson can be made; other files are taken too when they turn out to be such."""

ZIP = b"PK\x03\x04"
ZIPPED = (ZIP, b"PK\x05\x06")  # the second is one that has nothing in it
"""Word documents and packs of lessons begin so, and many others: what lies in them tells which."""

PICTURE_ENDINGS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp"}
"""Of the kinds of pictures that lessons show, each with its media type."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


def picture_type(beginning: bytes) -> str:
    """The media type of a picture of a kind that lessons show, by its first twelve bytes; "" for anything else."""
    if beginning.startswith(_PNG):
        return "image/png"
    if beginning.startswith(_JPEG):
        return "image/jpeg"
    return "image/webp" if beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP" else ""


_FIRST_NAME, _FIRST_CONTENT = slice(30, 38), slice(38, 38 + 60)
_OPEN_TEXT = re.compile(rb"application/vnd\.oasis\.opendocument\.text(?:-template)?(?=PK|\Z)")


def is_open_document_text(data: bytes) -> bool:
    """Whether a packed file says in its first bytes that it is an OpenDocument text, as each of them has to."""
    return data[_FIRST_NAME] == b"mimetype" and _OPEN_TEXT.match(data[_FIRST_CONTENT]) is not None


class FileFormat(Enum):
    """What a file is, where its first bytes tell it. What tells nothing may be text."""

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
    OUTLOOK_MAIL = auto()
    PDF = auto()
    PICTURE = auto()
    POSTSCRIPT = auto()
    PROGRAM = auto()
    RICH_TEXT = auto()
    SAVED_PAGE = auto()
    SLIDES = auto()
    TABLE = auto()
    WEB_ARCHIVE = auto()
    XML = auto()
    OTHER = auto()


_BEGINNINGS = (
    (b"{\\rtf", FileFormat.RICH_TEXT),
    (b"\x89PNG", FileFormat.PICTURE),
    (b"\xff\xd8\xff", FileFormat.PICTURE),
    (b"GIF8", FileFormat.PICTURE),
    (b"BM", FileFormat.PICTURE),
    (b"II*\0", FileFormat.PICTURE),
    (b"MM\0*", FileFormat.PICTURE),
    (b"8BPS", FileFormat.PICTURE),
    (b"\0\0\1\0", FileFormat.PICTURE),
    (b"%!PS", FileFormat.POSTSCRIPT),
    (b"ID3", FileFormat.FILM),
    (b"\xff\xfb", FileFormat.FILM),
    (b"\xff\xf3", FileFormat.FILM),
    (b"OggS", FileFormat.FILM),
    (b"fLaC", FileFormat.FILM),
    (b"MThd", FileFormat.FILM),
    (b"\x1aE\xdf\xa3", FileFormat.FILM),
    (b"MZ", FileFormat.PROGRAM),
    (b"\x7fELF", FileFormat.PROGRAM),
    (b"\xca\xfe\xba\xbe", FileFormat.PROGRAM),
    (b"\xcf\xfa\xed\xfe", FileFormat.PROGRAM),
    (b"\xfe\xed\xfa\xcf", FileFormat.PROGRAM),
    (b"SQLite format 3\0", FileFormat.DATABASE),
    (b"\x1f\x8b", FileFormat.ARCHIVE),
    (b"BZh", FileFormat.ARCHIVE),
    (b"\xfd7zXZ\0", FileFormat.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", FileFormat.ARCHIVE),
    (b"Rar!\x1a\7", FileFormat.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", FileFormat.ARCHIVE),
    (b"bplist00", FileFormat.WEB_ARCHIVE),
)
_TEXT_LIKE = frozenset([b"BM", b"MZ", b"ID3", b"BZh", b"GIF8"])
"""Beginnings that a text may have as well: “BMW recalls cars”. They count where signs follow that no text has."""

_RIFF = {b"WEBP": FileFormat.PICTURE, b"WAVE": FileFormat.FILM, b"AVI ": FileFormat.FILM}
_PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAIL_HEAD = re.compile(rb"(?:[\w-]{2,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,200}")
_MAIL_MARK = re.compile(rb"^(?:mime-version|content-transfer-encoding|received|message-id)[ \t]*:", re.I | re.MULTILINE)
_SAVED_PAGE = re.compile(
    rb"^(?:snapshot-content-location[ \t]*:|content-type[ \t]*:[ \t]*multipart/related)", re.I | re.M
)
_HEAD = 16_384


def format_of(data: bytes) -> FileFormat | None:
    """What a file is by its first bytes; None for what may be a document, or is packed and is looked into elsewhere."""
    begin = data[:_HEAD]
    if begin.startswith(_OLE):
        return _ole_format(data)
    if b"%PDF-" in begin[:1_024]:
        return FileFormat.PDF
    for mark, file_format in _BEGINNINGS:
        if begin.startswith(mark) and (mark not in _TEXT_LIKE or _NO_TEXT.search(begin)):
            return file_format
    if begin.startswith(b"RIFF") and begin[8:12] in _RIFF:
        return _RIFF[begin[8:12]]
    if begin[4:8] == b"ftyp":
        return FileFormat.PICTURE if begin[8:12] in _PICTURE_BRANDS else FileFormat.FILM
    if begin[257:262] == b"ustar":
        return FileFormat.ARCHIVE
    return _mail_format(begin)


def _ole_format(data: bytes) -> FileFormat:
    """Old Office files and locked new ones are small file systems; the names in it tell which."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return FileFormat.LOCKED
    if "WordDocument".encode("utf-16-le") in data:
        return FileFormat.OLD_WORD
    if "__substg1.0_".encode("utf-16-le") in data:
        return FileFormat.OUTLOOK_MAIL
    return FileFormat.OLD_OFFICE


def _mail_format(begin: bytes) -> FileFormat | None:
    """A mail or page as programs store it, with its parts encoded; the head of a mail alone may stand above a text."""
    head = _MAIL_HEAD.match(begin.removeprefix(b"\xef\xbb\xbf"))
    if head is None or not _MAIL_MARK.search(head[0]):
        return None
    return FileFormat.SAVED_PAGE if _SAVED_PAGE.search(head[0]) else FileFormat.MAIL
