"""Front matter that is valid and says something else than it seems to."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft

FRONT_MATTER_TOO_LATE = DiagnosticCode(
    "front-matter-too-late",
    Severity.WARNING,
    FormWording(
        message=deferred("What is said about the lesson stands too far down, so it is read as text."),
        hint=deferred("It has to begin in the first line of the file."),
        opens="source",
    ),
)
LICENSE_IN_WORDS = DiagnosticCode(
    "license-in-words",
    Severity.WARNING,
    FormWording(
        message=deferred("The licence is written in words."),
        hint=deferred("Choose one from the list."),
        opens="license",
        button=deferred("Choose one"),
    ),
)

_KEY = re.compile(r"[\w-]+[ \t]*:")
_SPDX = re.compile(r"\(?[A-Za-z0-9][\w.+-]*\)?(?:\s+(?:AND|OR|WITH)\s+\(?[A-Za-z0-9][\w.+-]*\)?)*")
_NAMED = re.compile(r"[\d-]|MIT|ISC|Zlib|Unlicense", re.IGNORECASE)


def late_front_matter(draft: Draft) -> Iterator[Diagnostic]:
    """Front matter below empty lines, which is read as text."""
    lines = draft.source.lines
    first = next((number for number, line in enumerate(lines, 1) if line.strip()), 1)
    if first > 1 and lines[first - 1].rstrip() == "---" and first < len(lines) and _KEY.match(lines[first]):
        yield diagnose(
            FRONT_MATTER_TOO_LATE,
            _("The front matter does not begin in the first line, so it is read as text."),
            draft.source.line_range(first),
            _("Take the empty lines above it away."),
        )


def licenses_in_words(draft: Draft) -> Iterator[Diagnostic]:
    """Licences that are described and not named, so that nobody can look them up."""
    text, value = draft.front.license, draft.front_values.get("license")
    if value is not None and text and not (_SPDX.fullmatch(text) and _NAMED.search(text)):
        yield diagnose(
            LICENSE_IN_WORDS,
            _("“{license}” is not the short name of a licence.").format(license=text[:60]),
            value.value_range,
            _("Write its name in the SPDX list, such as CC-BY-4.0 or CC0-1.0."),
        )


RULES = (
    Rule(late_front_matter, (FRONT_MATTER_TOO_LATE,)),
    Rule(licenses_in_words, (LICENSE_IN_WORDS,)),
)
