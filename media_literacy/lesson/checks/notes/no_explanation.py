"""A verdict without a reason teaches nothing, neither about a fault nor about what holds."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft

NO_EXPLANATION = DiagnosticCode(
    "no-explanation",
    Severity.WARNING,
    FormWording(
        message=deferred("This note gives a verdict and no reason."),
        hint=deferred("Say in a sentence or two why it fails, or why it holds up."),
        opens="explanation",
        button=deferred("Write it"),
    ),
)


def missing_explanations(draft: Draft) -> Iterator[Diagnostic]:
    for note in draft.notes:
        if note.verdict is not None and not note.explanation.strip():
            yield diagnose(
                NO_EXPLANATION,
                _("The note “{label}” gives a verdict and no reason.").format(label=note.label),
                note.label_range,
                _("Say in a sentence or two why it fails, or why it holds up."),
            )


RULES = (Rule(missing_explanations, (NO_EXPLANATION,)),)
