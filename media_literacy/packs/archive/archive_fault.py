"""Why a pack is refused, or one file of it: a value where checking goes on, an exception where it cannot."""

from dataclasses import dataclass

from media_literacy.diagnostics import DiagnosticCode


@dataclass(frozen=True, slots=True)
class ArchiveFault:
    """A code, the words for people, and what the author of the pack can do."""

    code: DiagnosticCode
    message: str
    cure: str = ""


class ArchiveError(Exception):
    """Nothing can be read from here on, for the reason in `fault`."""

    def __init__(self, code: DiagnosticCode, message: str, cure: str = "") -> None:
        super().__init__(message)
        self.fault = ArchiveFault(code, message, cure)
