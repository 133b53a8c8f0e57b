"""What a reader is told of the faults in a lesson, which opens all the same."""

from media_literacy.diagnostics import Report, Severity
from media_literacy.i18n import ngettext


def faults_in_words(report: Report) -> str:
    """How many errors there are, and the first of them; empty for a lesson that has none."""
    errors = [diagnostic for diagnostic in report.diagnostics if diagnostic.severity is Severity.ERROR]
    if not errors:
        return ""
    return ngettext(
        "{n} fault in this lesson; what could not be read was left out. Line {line}: {message}.",
        "{n} faults in this lesson; what could not be read was left out. Line {line}: {message}.",
        len(errors),
    ).format(n=len(errors), line=errors[0].start.line, message=errors[0].message.rstrip("."))
