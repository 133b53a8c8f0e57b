"""All checks of a lesson: whatever the modules of the three folders declare as `RULES`."""

from media_literacy.diagnostics import Diagnostic
from media_literacy.discovery import declarations
from media_literacy.lesson.checks import lesson, notes, text
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft

RULES: tuple[Rule, ...] = tuple(
    rule for folder in (lesson, notes, text) for rules in declarations(folder, "RULES") for rule in rules
)


def run_checks(draft: Draft) -> list[Diagnostic]:
    """All advice on a lesson, in the order in which it stands in the file."""
    found = [diagnostic for rule in RULES for diagnostic in rule.check(draft)]
    return sorted(found, key=lambda diagnostic: diagnostic.start)
