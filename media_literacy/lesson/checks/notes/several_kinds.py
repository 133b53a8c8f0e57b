"""A note has one kind: with two, nobody can tell which one a learner should have named."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.vocabulary.kinds import load_catalogue

TWO_KINDS = DiagnosticCode(
    "two-kinds",
    Severity.WARNING,
    FormWording(
        message=deferred("This note names several kinds, and a note has one."),
        hint=deferred("Keep the one that matters most, and write a second note for another one."),
        opens="kind",
    ),
)

_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?(?:[,;/&+]|\band\b|\by\b|\bund\b|\bet\b)\s*")


def several_kinds(draft: Draft) -> Iterator[Diagnostic]:
    """Notes that were left out because they name several kinds that there are."""
    catalogue = load_catalogue()
    for note in draft.notes:
        if note.kind is not None or note.head is None:
            continue
        where = note.kind_range
        names = [name for name in _BETWEEN.split(note.head.kind) if name]
        if where is not None and len(names) > 1 and all(catalogue.find(name, draft.language) for name in names):
            yield diagnose(
                TWO_KINDS,
                _("The note “{label}” names several kinds, and a note has one.").format(label=note.label),
                where,
                _("Keep the one that matters most, and write a second note for another one."),
            )


RULES = (Rule(several_kinds, (TWO_KINDS,)),)
