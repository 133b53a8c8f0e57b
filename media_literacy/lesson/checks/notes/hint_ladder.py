"""Hints are a ladder: each rung says more than the one before, and none of the first says it all."""

from collections.abc import Iterator, Sequence

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.text_measures import words_of

HINT_REPEATED = DiagnosticCode(
    "hint-repeated",
    Severity.WARNING,
    FormWording(
        message=deferred("A hint of this note says the same as one before it."),
        hint=deferred("Let each hint say more than the one before, or take it away."),
        opens="hint",
    ),
)
HINT_GIVES_ANSWER = DiagnosticCode(
    "hint-gives-answer",
    Severity.WARNING,
    FormWording(
        message=deferred("The first hint of this note gives the answer away."),
        hint=deferred("Begin with a question about what to look for; name the place only in a later hint."),
        opens="hint",
    ),
)

QUOTED_WORDS = 6
REPEATED_WORDS = 8


def repeated_hints(draft: Draft) -> Iterator[Diagnostic]:
    """Hints that say what an earlier one of their note said."""
    for note in draft.notes:
        seen: set[tuple[str, ...]] = set()
        for field in note.fields:
            words = tuple(words_of(field.text)) if field.name == "hint" else ()
            if words and words in seen:
                yield diagnose(
                    HINT_REPEATED,
                    _("This hint of the note “{label}” says the same as one before it.").format(label=note.label),
                    field.range,
                    _("Let each hint say more than the one before, or take it away."),
                )
            seen.add(words)


def telling_hints(draft: Draft) -> Iterator[Diagnostic]:
    """First hints that quote the sentence, or say what the explanation says."""
    sentences = {sentence.id: sentence.text for sentence in draft.lesson.article.sentences}
    for note in draft.notes:
        first = next((field for field in note.fields if field.name == "hint"), None)
        if first is None:
            continue
        words = words_of(first.text)
        quoted = any(_share(words, words_of(sentences[id]), QUOTED_WORDS) for id in note.sentences if id in sentences)
        if quoted or _share(words, words_of(note.explanation), REPEATED_WORDS):
            yield diagnose(
                HINT_GIVES_ANSWER,
                _("The first hint of the note “{label}” gives the answer away.").format(label=note.label),
                first.range,
                _("Begin with a question about what to look for; name the place only in a later hint."),
            )


def _share(first: Sequence[str], second: Sequence[str], length: int) -> bool:
    """Whether so many words in a row stand in both."""
    runs = {tuple(second[at : at + length]) for at in range(len(second) - length + 1)}
    return any(tuple(first[at : at + length]) in runs for at in range(len(first) - length + 1))


RULES = (
    Rule(repeated_hints, (HINT_REPEATED,)),
    Rule(telling_hints, (HINT_GIVES_ANSWER,)),
)
