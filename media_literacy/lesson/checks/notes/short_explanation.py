"""A learner who is told that a sentence is wrong deserves the reason."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred, ngettext
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.text_measures import count_words

SHORT_EXPLANATION = DiagnosticCode(
    "short-explanation",
    Severity.WARNING,
    FormWording(
        message=deferred("The explanation of this Flag has very few words."),
        hint=deferred("Quote the words that fail, say why they fail, and what would be true instead."),
        opens="explanation",
        button=deferred("Write more"),
    ),
)

FEWEST_WORDS = 8


def short_explanations(draft: Draft) -> Iterator[Diagnostic]:
    """Flags explained in fewer than eight words; one without any has another diagnostic."""
    for note in draft.notes:
        if note.verdict is not Verdict.FLAG:
            continue
        words = count_words(note.explanation)
        if 0 < words < FEWEST_WORDS:
            yield diagnose(
                SHORT_EXPLANATION,
                ngettext(
                    "The note “{label}” explains a Flag in {n} word.",
                    "The note “{label}” explains a Flag in {n} words.",
                    words,
                ).format(label=note.label, n=words),
                note.label_range,
                _("Quote the words that fail, say why they fail, and what would be true instead."),
            )


RULES = (Rule(short_explanations, (SHORT_EXPLANATION,)),)
