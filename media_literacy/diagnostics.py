"""What is said of a lesson file: what is wrong, where, and what to do.

A fault in a lesson is a value for its author. It is never raised.
"""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a diagnostic matters: an error costs the lesson something, a warning is advice."""

    ERROR = "error"
    WARNING = "warning"


class Location(NamedTuple):
    """A point in a source file; line and column count from 1, columns in code points."""

    line: int
    column: int


START = Location(1, 1)


class SourceRange(NamedTuple):
    """What stands from one point in a source file to another; `end` is behind its last character."""

    start: Location
    end: Location


FILE_START = SourceRange(START, START)
"""The place of what is said of a file as a whole."""


class FormWording(NamedTuple):
    """How a diagnostic is told to somebody who writes by form, and has no file in sight; empty where it is told alike.

    `fix` names its fix, `button` what leads to its place in the forms. `opens` is that place where it is not the one
    that the range is in: a field of a note, a key of the front matter, a part, “searches”, “lesson” or “sentence”;
    “source” where no form shows it. The texts are `deferred`.
    """

    message: str = ""
    hint: str = ""
    opens: str = ""
    fix: str = ""
    button: str = ""


AS_IN_FILE = FormWording()


class DiagnosticCode(NamedTuple):
    """What can be said of a file: its stable name, how much it matters, and how it is told beside a form.

    Each is declared once, in the module that finds it; `docs/diagnostics.md` explains it to teachers.
    """

    name: str
    severity: Severity
    in_form: FormWording = AS_IN_FILE


class Diagnostic(NamedTuple):
    """A fault of a file: a stable code, the fault in the author's words, from where to where it is, and a way out."""

    code: str
    message: str
    start: Location
    end: Location
    hint: str = ""
    severity: Severity = Severity.ERROR
    in_form: FormWording = AS_IN_FILE

    @property
    def range(self) -> SourceRange:
        return SourceRange(self.start, self.end)


def diagnose(code: DiagnosticCode, message: str, where: SourceRange, hint: str = "") -> Diagnostic:
    """A diagnostic with the name and the severity of its code."""
    return Diagnostic(code.name, message, where.start, where.end, hint, code.severity, code.in_form)


class Report(NamedTuple):
    """All that is said of one file, in the order in which they stand in it."""

    file: str
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)
