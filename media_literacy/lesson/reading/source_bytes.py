"""From the bytes of a file to its text, where that is UTF-8 and not too long for a lesson."""

from media_literacy.diagnostics import FILE_START, DiagnosticCode, FormWording, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.source import Source, make_source
from media_literacy.strings.sizes import size_text

NOT_UTF8 = DiagnosticCode("not-utf8", Severity.ERROR, FormWording(opens="source"))
FILE_TOO_LARGE = DiagnosticCode("file-too-large", Severity.ERROR, FormWording(opens="source"))


def decoded_source(data: bytes, collector: DiagnosticCollector) -> Source | None:
    """The text of a lesson's file; None where it cannot be read, which is told."""
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
