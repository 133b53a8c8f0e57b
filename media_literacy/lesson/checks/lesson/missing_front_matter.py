"""What a lesson in a pack should say of itself, for the people who choose it."""

from collections.abc import Iterator

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft

MISSING_DETAIL = DiagnosticCode(
    "missing-detail",
    Severity.WARNING,
    FormWording(
        message=deferred("Some details are missing that say what this lesson is."),
        hint=deferred("A lesson in a pack is chosen by its age, minutes, authors, version and licence."),
        opens="lesson",
        button=deferred("Fill them in"),
    ),
)

WANTED = ("id", "age", "authors", "version", "license")


def missing_details(draft: Draft) -> Iterator[Diagnostic]:
    """The keys that a lesson in a pack lacks, in one diagnostic; a lesson by itself needs none of them."""
    missing = [key for key in WANTED if key not in draft.front_values]
    if draft.is_in_pack and missing:
        yield diagnose(
            MISSING_DETAIL,
            _("The front matter does not say: {keys}.").format(keys=", ".join(missing)),
            FILE_START,
            _("A lesson in a pack is chosen by these details. Add a line for each at the top of the file."),
        )


RULES = (Rule(missing_details, (MISSING_DETAIL,)),)
