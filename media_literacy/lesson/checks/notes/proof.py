"""A Flag must be shown: by its kind alone, by a sentence it clashes with, or by evidence."""

from collections.abc import Container, Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import Strength, load_catalogue

UNPROVEN_FLAG = DiagnosticCode(
    "unproven-flag",
    Severity.WARNING,
    FormWording(
        message=deferred("Nothing shows yet that this sentence is wrong."),
        hint=deferred("Choose what it clashes with, or the card that shows it, or make it a Check."),
        opens="contradicts",
        button=deferred("Choose"),
    ),
)


def unproven_flags(draft: Draft) -> Iterator[Diagnostic]:
    """Flags of a strong or weak kind that name neither a clash nor evidence."""
    catalogue, clashing, words = load_catalogue(), clashing_sentences(draft), load_format_words()
    for note in draft.notes:
        if note.verdict is not Verdict.FLAG or note.kind is None or note.kind not in catalogue:
            continue
        kind = catalogue.kind(note.kind)
        if kind.strength in (None, Strength.DECISIVE) or has_clash(note, clashing) or _has_field(note, "evidence"):
            continue
        yield diagnose(
            UNPROVEN_FLAG,
            _("The note “{label}” flags its sentence as “{kind}”, which alone does not show that it is wrong.").format(
                label=note.label, kind=kind.name(draft.language)
            ),
            note.label_range,
            _("Say what it clashes with ({contradicts}) or what shows it ({evidence}), or make it a {check}.").format(
                contradicts=words.usual_field("contradicts", draft.language),
                evidence=words.usual_field("evidence", draft.language),
                check=words.usual_verdict(Verdict.CHECK, draft.language),
            ),
        )


def clashing_sentences(draft: Draft) -> frozenset[SentenceId]:
    """The sentences that clash with another one, whichever of the two says so."""
    return frozenset(sentence.id for sentence in draft.lesson.article.sentences if sentence.clashes)


def has_clash(note: DraftNote, clashing: Container[SentenceId]) -> bool:
    """Whether the note names a clash, or another note names one with a sentence of this note.

    A clash that leads nowhere counts too: it has its own diagnostic.
    """
    return _has_field(note, "contradicts") or any(id in clashing for id in note.sentences)


def _has_field(note: DraftNote, name: str) -> bool:
    return any(field.name == name for field in note.fields)


RULES = (Rule(unproven_flags, (UNPROVEN_FLAG,)),)
