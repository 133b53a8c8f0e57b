"""The diagnostics of a source, each on the text that it is about, which moves along with the edits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from media_literacy.diagnostics import Diagnostic, Severity
from media_literacy.ui.theme.colours import Theme
from media_literacy.ui.workshop.source.diagnostic_signs import underlines


@dataclass(frozen=True, slots=True)
class PlacedDiagnostic:
    """A diagnostic where it stands by now: the cursor follows the text."""

    diagnostic: Diagnostic
    cursor: QTextCursor

    @property
    def start(self) -> int:
        """Where it begins, as Qt counts."""
        return self.cursor.selectionStart()

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.cursor.selectionEnd()

    @property
    def is_error(self) -> bool:
        """Whether it is graver than a warning."""
        return self.diagnostic.severity is Severity.ERROR


class PlacedDiagnostics:
    """Those of one document, in the order of the text."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._placed: list[PlacedDiagnostic] = []
        self._by_line: dict[int, list[PlacedDiagnostic]] | None = None

    def __len__(self) -> int:
        return len(self._placed)

    def __iter__(self) -> Iterator[PlacedDiagnostic]:
        return iter(self._placed)

    def place(self, diagnostics: Sequence[tuple[Diagnostic, int, int]]) -> None:
        """Have these instead, each from position to position."""
        self._placed = []
        for diagnostic, start, end in sorted(diagnostics, key=_range):
            cursor = QTextCursor(self._document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._placed.append(PlacedDiagnostic(diagnostic, cursor))
        self.forget_lines()

    def forget_lines(self) -> None:
        """Lines came or went."""
        self._by_line = None

    def in_line(self, number: int) -> list[PlacedDiagnostic]:
        """Those that begin in a line, from 0. They stay there while no line comes or goes: it is asked at every key."""
        if self._by_line is None:
            self._by_line = {}
            for placed in self._placed:
                line = self._document.findBlock(placed.start).blockNumber()
                self._by_line.setdefault(line, []).append(placed)
        return self._by_line.get(number, [])

    def at(self, position: int) -> Diagnostic | None:
        """The one on the text at a position, the narrowest of several; else the first one in the line."""
        line = self.in_line(self._document.findBlock(position).blockNumber())
        around = [placed for placed in line if placed.start <= position <= placed.end]
        if around:
            return min(around, key=_width).diagnostic
        return line[0].diagnostic if line else None

    def start_after(self, position: int, direction: int) -> int | None:
        """Where the next one begins behind a position, or the one before it, round the ends; None without any."""
        starts = sorted({placed.start for placed in self._placed})
        if not starts:
            return None
        if direction > 0:
            return next((start for start in starts if start > position), starts[0])
        return next((start for start in reversed(starts) if start < position), starts[-1])

    def severity_of_line(self, number: int) -> Severity | None:
        """The gravest in a line; None where there is none."""
        line = self.in_line(number)
        if not line:
            return None
        return Severity.ERROR if any(placed.is_error for placed in line) else Severity.WARNING

    def underlines(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The underlines, in the colours of a theme."""
        formats, made = underlines(theme), []
        for placed in self._placed:
            selection = QTextEdit.ExtraSelection()
            selection.format, selection.cursor = formats[placed.diagnostic.severity], placed.cursor
            made.append(selection)
        return made


def _range(placed: tuple[Diagnostic, int, int]) -> tuple[int, int]:
    return placed[1:]


def _width(placed: PlacedDiagnostic) -> tuple[int, bool]:
    return placed.end - placed.start, not placed.is_error
