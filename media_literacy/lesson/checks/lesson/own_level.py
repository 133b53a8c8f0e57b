"""A lesson is the easier level of another one, never of itself."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice

LEVEL_OF_ITSELF = DiagnosticCode(
    "level-of-itself",
    Severity.ERROR,
    FormWording(
        message=deferred("The lesson says that it is an easier level of itself."),
        opens="level-of",
        fix=deferred("Take that out"),
    ),
)


def own_level(draft: Draft) -> Iterator[Diagnostic]:
    """A lesson that names itself as the one that it is a level of."""
    value = draft.front_values.get("level-of")
    if value is not None and draft.front.level_of == draft.front.id:
        yield diagnose(
            LEVEL_OF_ITSELF,
            _("The lesson says that it is an easier level of itself."),
            value.value_range,
            _("Name the lesson that it is made from, or give this one an id of its own."),
        )


def take_it_out(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The line away, if it stands in one."""
    line = diagnostic.start.line
    if not draft.source.line(line).startswith("level-of") or diagnostic.end.line != line:
        return None
    start, end = draft.source.line_start(line), draft.source.line_start(line + 1)
    return Fix(_("Take “level-of” out"), (Splice(start, end, ""),))


RULES = (Rule(own_level, (LEVEL_OF_ITSELF,), take_it_out),)
