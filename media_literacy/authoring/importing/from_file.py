"""A lesson from a file, whichever kind of document it is."""

from dataclasses import replace
from pathlib import Path

from media_literacy.authoring.importing.decoding import decoded
from media_literacy.authoring.importing.document_bytes import open_document
from media_literacy.authoring.importing.document_kinds import DocumentKind, kind_by_beginning, kind_by_text
from media_literacy.authoring.importing.html.web_page import from_page
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.opendocument.opendocument_text import from_opendocument
from media_literacy.authoring.importing.pdf.pdf_document import from_pdf
from media_literacy.authoring.importing.questions.gift import from_gift
from media_literacy.authoring.importing.questions.h5p import from_h5p
from media_literacy.authoring.importing.questions.moodle_xml import QUIZ_ROOT, from_quiz
from media_literacy.authoring.importing.questions.qti import from_package, from_question
from media_literacy.authoring.importing.questions.question_package import PackageKind, package_kind
from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.authoring.importing.text.pasted_text import from_text
from media_literacy.authoring.importing.text_encodings import chosen_codec
from media_literacy.authoring.importing.word.word_document import from_word
from media_literacy.i18n import ngettext


def from_file(path: Path, language: str | None = None, called: str = "", encoding: str = "") -> Imported:
    """The lesson that a document makes; FileError for what is no document, AppError for no text in it, or too much.

    Without a language a page says its own, and so does the Word document of a lesson; else it is recognised.
    `called` is how faults name the file. `encoding` is the name of the one that a text is read in, whatever it says.
    """
    name = called or str(path)
    data = open_document(path, name)
    match kind_by_beginning(data, name):
        case DocumentKind.WORD:
            return _from_package(data, name, language)
        case DocumentKind.OPEN_DOCUMENT:
            return from_opendocument(data, name, language)
        case DocumentKind.MAIL | DocumentKind.SAVED_PAGE as kind:
            return _from_mail(data, name, language, kind)
        case DocumentKind.PDF:
            return from_pdf(data, name, language)
        case _:
            return _from_text(data, name, language, encoding)


def _from_mail(data: bytes, name: str, language: str | None, kind: DocumentKind) -> Imported:
    # What reads mails is a large part of the standard library: not for everybody who opens a text.
    from media_literacy.authoring.importing.text.saved_mail import from_mail, from_saved_page

    return (from_saved_page if kind is DocumentKind.SAVED_PAGE else from_mail)(data, name, language)


def _from_package(data: bytes, name: str, language: str | None) -> Imported:
    match package_kind(data, name):
        case PackageKind.QTI:
            return from_package(data, name, language)
        case PackageKind.H5P:
            return from_h5p(data, name, language)
        case None:
            return from_word(data, name, language)


def _from_text(data: bytes, name: str, language: str | None, encoding: str) -> Imported:
    found = decoded(data, chosen_codec(encoding))
    kind = kind_by_text(found.text, name)
    if kind is DocumentKind.QUESTION_XML:
        return _from_question_xml(data, name, language)
    if kind is DocumentKind.GIFT:
        return from_gift(found.text, name, language)
    if kind is DocumentKind.PAGE:
        imported = from_page(found.text, language)
    else:
        imported = from_text(found.text, language)
    return replace(imported, dropped=(*imported.dropped, *_unread_message(found.unread)), encodings=found.choices)


def _from_question_xml(data: bytes, name: str, language: str | None) -> Imported:
    root = read_xml(data, name)
    return (from_quiz if root.tag == QUIZ_ROOT else from_question)(root, name, language)


def _unread_message(unread: int) -> tuple[str, ...]:
    if not unread:
        return ()
    text = ngettext(
        "{n} letter could not be read and is now a “�”. Compare with the document.",
        "{n} letters could not be read and are now a “�” each. Compare with the document.",
        unread,
    )
    return (text.format(n=unread),)
