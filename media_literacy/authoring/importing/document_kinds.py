"""Which files are which kind of document, by what is in them and never by their name alone.

The endings and first bytes are in `files.file_formats`. Window and terminal offer, take and refuse the same files in
the same words.
"""

import re
import unicodedata
from enum import Enum, auto

from media_literacy.authoring.importing.questions.gift import is_gift
from media_literacy.authoring.importing.questions.moodle_xml import QUIZ_ROOT
from media_literacy.authoring.importing.questions.qti import ITEM_ROOTS
from media_literacy.authoring.importing.questions.qti_1 import ASSESSMENT_ROOT
from media_literacy.authoring.importing.unsupported_formats import refuse_unsupported
from media_literacy.errors import FileError
from media_literacy.files.file_formats import (
    PAGE_ENDINGS,
    WORD_ENDINGS,
    ZIPPED,
    FileFormat,
    format_of,
    is_open_document_text,
)
from media_literacy.i18n import gettext as _


class DocumentKind(Enum):
    WORD = auto()
    """What is packed: a Word document, or a question; what lies in it tells which."""
    PAGE = auto()
    TEXT = auto()
    OPEN_DOCUMENT = auto()
    MAIL = auto()
    PDF = auto()
    SAVED_PAGE = auto()
    """A web page with its pictures in one file, stored like a mail."""
    QUESTION_XML = auto()
    GIFT = auto()


_READ_BY_BEGINNING = {
    FileFormat.MAIL: DocumentKind.MAIL,
    FileFormat.SAVED_PAGE: DocumentKind.SAVED_PAGE,
    FileFormat.PDF: DocumentKind.PDF,
}
_BEFORE_THE_ROOT = re.compile(r"\ufeff|\s+|<\?[^>]{0,2000}>|<!--(?:(?!-->).){0,20000}-->|<!\[[^>]{0,200}>", re.S)
_ROOT = re.compile(r"<(?:!doctype\s+)?(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,40})(?=[\s/>\[])", re.I)
_QUESTION_ROOTS = frozenset(root.lower() for root in (*ITEM_ROOTS, ASSESSMENT_ROOT, QUIZ_ROOT))
_PAGE_ROOTS = frozenset(["html", "head", "body", "title", "meta", "article", "main"])
# Symbols of Word’s own fonts, from U+F000 on, are bullets in many texts.
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ue000-\uefff\ufdd0-\ufdef\ufffd-\uffff]")
_HEAD = 40_000
_SAMPLE = 20_000
_MOST_STRANGE = 0.01
_FEW_STRANGE = 2


def kind_by_beginning(data: bytes, name: str) -> DocumentKind | None:
    """What the first bytes say: Word for what is packed, or a mail; None where the text decides. FileError: foreign."""
    if is_open_document_text(data):
        return DocumentKind.OPEN_DOCUMENT
    if data.startswith(ZIPPED):
        return DocumentKind.WORD
    file_format = format_of(data)
    if file_format in _READ_BY_BEGINNING:
        return _READ_BY_BEGINNING[file_format]
    if file_format is not None:
        refuse_unsupported(file_format, name)
    if name.lower().endswith(WORD_ENDINGS):
        raise FileError(
            _("“{path}” is called a Word document, but is none.").format(path=name),
            hint=_("Open it in your word processor, and save it as .docx without a password."),
        )
    return None


def kind_by_text(text: str, name: str) -> DocumentKind:
    """Whether a text is a page or to be read as it stands. FileError for data that is no text to be read."""
    if not is_text(text):
        refuse_unsupported(FileFormat.OTHER, name)
    root, is_xml = _root(text)
    if root in _PAGE_ROOTS:
        return DocumentKind.PAGE
    if root in _QUESTION_ROOTS:
        return DocumentKind.QUESTION_XML
    if root == "svg":
        refuse_unsupported(FileFormat.PICTURE, name)
    if is_xml:
        refuse_unsupported(FileFormat.XML, name)
    if name.lower().endswith(PAGE_ENDINGS):
        return DocumentKind.PAGE
    return DocumentKind.GIFT if is_gift(text) else DocumentKind.TEXT


def looks_like_page(text: str) -> bool:
    """Whether a text is the source of a whole web page."""
    return _root(text)[0] in ("html", "head", "body")


def is_text(text: str) -> bool:
    """Whether nearly all signs are such as people write: a stray one is damage, one in a hundred is no text."""
    strange = sum(1 for _found in _NO_TEXT.finditer(text))
    if strange > max(_FEW_STRANGE, len(text) * _MOST_STRANGE):
        return False
    sample = text[:_SAMPLE]
    unknown = sum(unicodedata.category(sign) in ("Cn", "Cs") for sign in sample)
    return unknown <= max(_FEW_STRANGE, len(sample) * _MOST_STRANGE)


def _root(text: str) -> tuple[str, bool]:
    """The name of the first element, in small letters, and whether the text calls itself XML; "" where none begins."""
    text = text[:_HEAD]
    at = 0
    while found := _BEFORE_THE_ROOT.match(text, at):
        at = found.end()
    root = _ROOT.match(text, at)
    return root[1].lower() if root else "", text[:100].lstrip("\ufeff \t\r\n").startswith("<?xml")
