"""What a check is: the function that looks, the codes that it may give, and its fix where there is one clear one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from media_literacy.diagnostics import Diagnostic, DiagnosticCode
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import FindFix


@dataclass(frozen=True, slots=True)
class Rule:
    """One check of a lesson. `check` never raises on what a lesson says; `fix` is of each of the `codes`."""

    check: Callable[[Draft], Iterable[Diagnostic]]
    codes: tuple[DiagnosticCode, ...]
    fix: FindFix | None = None
