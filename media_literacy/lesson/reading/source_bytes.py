"""From the bytes of a file to its text, where that is UTF-8 and not too long for a lesson."""

import re

from media_literacy.diagnostics import FILE_START, DiagnosticCode, FormWording, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.source import Source, make_source
from media_literacy.strings.sizes import size_text

NOT_UTF8 = DiagnosticCode("not-utf8", Severity.ERROR, FormWording(opens="source"))
_PDF = b"%PDF-"
_BEGINNING = 64
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
FILE_TOO_LARGE = DiagnosticCode("file-too-large", Severity.ERROR, FormWording(opens="source"))


def decoded_source(data: bytes, collector: DiagnosticCollector) -> Source | None:
    """The text of a lesson's file; None where it cannot be read, which is told."""
    if _is_of_another_kind(data):
        message = _("The file is no text, but a document or a picture, whatever it is called, so it is not read.")
        hint = _("To make a lesson of an article in it, open it as a document: “New lesson”, then “Open a document…”.")
        collector.add(NOT_UTF8, message, FILE_START, hint)
        return None
    if len(data) > FILE_BYTES:
        message = _("The file is larger than {size}, so it is not read.").format(size=size_text(FILE_BYTES))
        collector.add(FILE_TOO_LARGE, message, FILE_START, _("Make several lessons of it."))
        return None
    try:
        return make_source(data.decode("utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8").removeprefix("\ufeff")
        source = make_source(before)
        message = _("The file is not UTF-8 text, so it is not read.")
        hint = _("Save it again, and choose the encoding UTF-8.")
        collector.add(NOT_UTF8, message, source.range(len(before), len(before)), hint)
        return None


def _is_of_another_kind(data: bytes) -> bool:
    """Whether the first bytes are a PDF’s, a packed document’s, a picture’s or the like; most texts are not asked."""
    if not data.startswith(_PDF) and data[:_BEGINNING].isascii() and not _NO_TEXT.search(data, 0, _BEGINNING):
        return False
    from media_literacy.files.file_formats import ZIPPED, FileFormat, format_of

    return data.startswith(ZIPPED) or format_of(data) not in (None, FileFormat.MAIL, FileFormat.SAVED_PAGE)
