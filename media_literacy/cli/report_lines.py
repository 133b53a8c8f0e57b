"""What is wrong with lessons, as lines for a terminal."""

from media_literacy.cli.output import INDENT, warn
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from media_literacy.diagnostics import Diagnostic, Report
    from media_literacy.lesson.model import Lesson


def diagnostic_lines(file: str, diagnostic: "Diagnostic") -> list[str]:
    """A diagnostic as `file:line:column: error[code]: text`, with its hint indented below."""
    from media_literacy.strings.hidden_characters import visible_line

    where = f"{file}:{diagnostic.start.line}:{diagnostic.start.column}"
    lines = [f"{where}: {diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"]
    if diagnostic.hint:
        lines.append(INDENT + _("hint: {hint}").format(hint=diagnostic.hint))
    return [visible_line(line) for line in lines]


def print_errors(path: "Path", lesson: "Lesson | None", report: "Report") -> None:
    """Say on standard error what is wrong with a lesson, in full when nothing of it could be loaded."""
    if lesson is None:
        for diagnostic in report.diagnostics:
            warn(*diagnostic_lines(str(path), diagnostic))
    elif report.has_errors:
        warn(faults_summary(path, report))


def faults_summary(path: "Path", report: "Report") -> str:
    """One line for a lesson that was loaded but for what its errors cost it."""
    count = sum(diagnostic.severity == "error" for diagnostic in report.diagnostics)
    return ngettext(
        "{n} fault in this lesson was left out; “check {path}” tells which.",
        "{n} faults in this lesson were left out; “check {path}” tells which.",
        count,
    ).format(n=count, path=path)
