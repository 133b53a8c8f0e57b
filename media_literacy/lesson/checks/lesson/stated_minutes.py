"""The time that a lesson says it takes is what people plan by."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.lesson_minutes import computed_minutes

MINUTES_FAR_OFF = DiagnosticCode(
    "minutes-far-off",
    Severity.WARNING,
    FormWording(
        message=deferred("The minutes that are given are far from what the words of the lesson take."),
        hint=deferred("Leave the field empty, and the time is computed."),
        opens="minutes",
    ),
)

_MOST_TIMES = 2
"""A time may be so many times the computed one, or that part of it."""


def minutes_far_off(draft: Draft) -> Iterator[Diagnostic]:
    """Minutes that are more than twice, or less than half, what the words of the lesson take."""
    stated = draft.front.minutes
    if stated is None:
        return
    computed = computed_minutes(draft.lesson)
    if stated > _MOST_TIMES * computed or stated * _MOST_TIMES < computed:
        yield diagnose(
            MINUTES_FAR_OFF,
            _("“minutes” says {stated}; by its words the lesson takes one learner about {computed}.").format(
                stated=stated, computed=computed
            ),
            draft.front_values["minutes"].value_range,
            _("Leave the line out, and the time is computed. How long a class needs stands in “class-minutes”."),
        )


RULES = (Rule(minutes_far_off, (MINUTES_FAR_OFF,)),)
