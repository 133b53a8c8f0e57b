"""A fix shows the smallest change by which a sentence would hold. The sentence itself is none."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.text_measures import words_of

FIX_CHANGES_NOTHING = DiagnosticCode(
    "fix-changes-nothing",
    Severity.WARNING,
    FormWording(
        message=deferred("The fix of this sentence is the sentence as it stands."),
        hint=deferred("Change the words that fail, and leave the rest as it is."),
        opens="fix",
    ),
)


def fixes_without_change(draft: Draft) -> Iterator[Diagnostic]:
    """Fixes with the same words as their sentence."""
    sentences = {sentence.id: sentence.text for sentence in draft.lesson.article.sentences}
    for note in draft.notes:
        for field in (field for field in note.fields if field.name == "fix" and field.text):
            words = words_of(field.text)
            if any(words_of(sentences[id]) == words for id in note.sentences if id in sentences):
                yield diagnose(
                    FIX_CHANGES_NOTHING,
                    _("The fix of the note “{label}” is the sentence as it stands.").format(label=note.label),
                    field.range,
                    _("Change the words that fail, and leave the rest as it is."),
                )


RULES = (Rule(fixes_without_change, (FIX_CHANGES_NOTHING,)),)
