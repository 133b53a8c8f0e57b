"""A contradiction takes two sentences, and the learner must be able to see both."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.notes.proof import clashing_sentences, has_clash
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words

CONTRADICTION_WITHOUT_PAIR = DiagnosticCode(
    "contradiction-without-pair",
    Severity.WARNING,
    FormWording(
        message=deferred("This sentence is called a contradiction, and nothing says of which other one."),
        hint=deferred("Choose the sentence that it clashes with."),
        opens="contradicts",
        button=deferred("Choose it"),
    ),
)


def contradictions_without_pair(draft: Draft) -> Iterator[Diagnostic]:
    """Notes of that kind whose sentence clashes with none; a decoy needs none."""
    clashing = clashing_sentences(draft)
    for note in draft.notes:
        if note.kind == "contradiction" and note.verdict is not Verdict.FINE and not has_clash(note, clashing):
            yield diagnose(
                CONTRADICTION_WITHOUT_PAIR,
                _("The note “{label}” calls its sentence a contradiction and does not say of which other one.").format(
                    label=note.label
                ),
                note.label_range,
                _(
                    "Choose the sentence that it clashes with; in the file, add “- {contradicts}: ” and its label,"
                    " indented by four spaces."
                ).format(contradicts=load_format_words().usual_field("contradicts", draft.language)),
            )


RULES = (Rule(contradictions_without_pair, (CONTRADICTION_WITHOUT_PAIR,)),)
