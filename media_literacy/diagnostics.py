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


class DiagnosticCode(NamedTuple):
    """What can be said of a file: its stable name, and how much it matters.

    Each is declared once, in the module that finds it; `docs/diagnostics.md` explains it to teachers.
    """

    name: str
    severity: Severity


class Diagnostic(NamedTuple):
    """A fault of a file: a stable code, the fault in the author's words, from where to where it is, and a way out."""

    code: str
    message: str
    start: Location
    end: Location
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def range(self) -> SourceRange:
        return SourceRange(self.start, self.end)


def diagnose(code: DiagnosticCode, message: str, where: SourceRange, hint: str = "") -> Diagnostic:
    """A diagnostic with the name and the severity of its code."""
    return Diagnostic(code.name, message, where.start, where.end, hint, code.severity)


class Report(NamedTuple):
    """All that is said of one file, in the order in which they stand in it."""

    file: str
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)
