"""A long explanation is not read: above all not by the young, and not beside a short article."""

from collections.abc import Iterator

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred, ngettext
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.text_measures import count_words
from media_literacy.lesson.vocabulary.explanation_lengths import (
    MOST_NOTES_PER_ARTICLE,
    explanation_length,
    is_for_the_young,
)

LONG_EXPLANATION = DiagnosticCode(
    "long-explanation",
    Severity.WARNING,
    FormWording(
        message=deferred("The explanation of this sentence is long."),
        hint=deferred("Up to 45 words read well at this age."),
        opens="explanation",
        button=deferred("Shorten it"),
    ),
)
NOTES_OUTWEIGH_ARTICLE = DiagnosticCode("notes-outweigh-article", Severity.WARNING)


def long_explanations(draft: Draft) -> Iterator[Diagnostic]:
    """Explanations with more words than the readers of that age take in."""
    length = explanation_length(draft.lesson.front.age)
    for note in draft.notes:
        words = count_words(note.explanation)
        if words > length.most:
            yield diagnose(
                LONG_EXPLANATION,
                ngettext(
                    "The note “{label}” explains its sentence in {n} word.",
                    "The note “{label}” explains its sentence in {n} words.",
                    words,
                ).format(label=note.label, n=words),
                note.label_range,
                _(
                    "For readers of this age {low} to {high} words read well, and {most} where two facts are compared."
                ).format(low=length.low, high=length.high, most=length.most),
            )


def notes_that_outweigh_the_article(draft: Draft) -> Iterator[Diagnostic]:
    """Lessons for the young whose explanations together have more than twice the words of their article."""
    if not is_for_the_young(draft.lesson.front.age):
        return
    article = sum(count_words(sentence.text) for sentence in draft.lesson.article.sentences)
    notes = sum(count_words(note.explanation) for note in draft.notes)
    if notes > MOST_NOTES_PER_ARTICLE * article:
        yield diagnose(
            NOTES_OUTWEIGH_ARTICLE,
            _("The explanations have {notes} words, and the article has {article}.").format(
                notes=notes, article=article
            ),
            FILE_START,
            _("For readers under 14 let all explanations together have at most twice the words of the article."),
        )


RULES = (
    Rule(long_explanations, (LONG_EXPLANATION,)),
    Rule(notes_that_outweigh_the_article, (NOTES_OUTWEIGH_ARTICLE,)),
)
