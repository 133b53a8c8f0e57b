"""Characters that take no room on the page can hide what a text says; they are kept, and pointed out."""

import re
import unicodedata
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice

CONTROL_CHARACTER = DiagnosticCode(
    "control-character",
    Severity.WARNING,
    FormWording(
        message=deferred("This text holds a character that nobody can see."),
        hint=deferred("If it is not the point of the lesson, take it out."),
        fix=deferred("Take it out"),
    ),
)

# Marks of direction (U+200E, U+200F) and joiners (U+200C, U+200D) belong to the spelling of many languages.
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]"
)


def control_characters(draft: Draft) -> Iterator[Diagnostic]:
    """The first such character of each line."""
    for number, line in enumerate(draft.source.lines, 1):
        if line.isprintable():  # by far the quicker question, and no is the answer for each of them
            continue
        if found := UNSEEN.search(line):
            start = draft.source.starts[number - 1]
            yield diagnose(
                CONTROL_CHARACTER,
                _("This line holds a character that cannot be seen: {name}.").format(name=_name(found.group())),
                draft.source.range(start + found.start(), start + found.end()),
                _("If it is not the point of the lesson, take it out: put the cursor behind it and delete backwards."),
            )


def _name(character: str) -> str:
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "").lower()
    return f"{code}, {name}" if name else code


def take_out_unseen(draft: Draft, diagnostic: Diagnostic) -> Fix:
    """All characters of the line that cannot be seen."""
    line = draft.source.line(diagnostic.start.line)
    base = draft.source.starts[diagnostic.start.line - 1]
    found = [*UNSEEN.finditer(line)]
    title = _("Take the unseen character out") if len(found) == 1 else _("Take the unseen characters of the line out")
    return Fix(title, tuple(Splice(base + match.start(), base + match.end(), "") for match in found))


RULES = (Rule(control_characters, (CONTROL_CHARACTER,), take_out_unseen),)
