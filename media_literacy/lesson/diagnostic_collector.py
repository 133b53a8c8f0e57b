"""Gathers the diagnostics on one file. A hostile one could earn a hundred thousand; past a number they are counted."""

from collections import Counter
from collections.abc import Callable, Iterable

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, Severity, SourceRange, diagnose
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.source import Source

MORE_DIAGNOSTICS = DiagnosticCode("more-remarks", Severity.WARNING)

MOST_OF_ONE_CODE = 100


class DiagnosticCollector:
    """The diagnostics so far. A hint may be given as a function, which is called only for a diagnostic that is kept.

    `total` says how many there were, those that are only counted too.
    """

    def __init__(self) -> None:
        self.total = 0
        self._kept: list[Diagnostic] = []
        self._counts: Counter[str] = Counter()

    def add(self, code: DiagnosticCode, message: str, where: SourceRange, hint: str | Callable[[], str] = "") -> None:
        """Keep a diagnostic, or count it when there are many of its kind already."""
        if self._has_room(code.name):
            self._kept.append(diagnose(code, message, where, hint if isinstance(hint, str) else hint()))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """The same for diagnostics that were made elsewhere."""
        self._kept += [diagnostic for diagnostic in diagnostics if self._has_room(diagnostic.code)]

    def _has_room(self, code: str) -> bool:
        self.total += 1
        self._counts[code] += 1
        return self._counts[code] <= MOST_OF_ONE_CODE

    def sorted(self, source: Source | None = None) -> tuple[Diagnostic, ...]:
        """All diagnostics in the order of the file, each about something that the source has."""
        more = [
            diagnose(
                MORE_DIAGNOSTICS,
                _more(code, count - MOST_OF_ONE_CODE),
                FILE_START,
                _("Mend those that are listed, and check again."),
            )
            for code, count in self._counts.items()
            if count > MOST_OF_ONE_CODE
        ]
        found = [diagnostic if source is None else _inside(diagnostic, source) for diagnostic in (*self._kept, *more)]
        return in_file_order(found)


def in_file_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """As they stand in the file; at one place in the order of their codes."""
    return tuple(sorted(diagnostics, key=lambda found: (found.start, found.code, found.message)))


def _inside(diagnostic: Diagnostic, source: Source) -> Diagnostic:
    """The same inside the text; what is said of a point, or of the whole file, goes on to the end of its line."""
    start, end = source.inside(diagnostic.start), source.inside(diagnostic.end)
    if end <= start:
        end = source.rest_of_line(start).end
    if start is diagnostic.start and end is diagnostic.end:
        return diagnostic
    return diagnostic._replace(start=start, end=end)


def _more(code: str, count: int) -> str:
    return ngettext(
        "{count} more remark of the kind “{code}” is not listed.",
        "{count} more remarks of the kind “{code}” are not listed.",
        count,
    ).format(count=count, code=code)
