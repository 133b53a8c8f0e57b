"""A sentence that somebody names should have a name that lasts when its words are mended."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, SourceRange, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.sentences.sentence_ids import RESERVED_IN_TEXT, RESERVED_LABEL
from media_literacy.lesson.vocabulary.format_words import load_format_words

NAMED_BY_WORDS = DiagnosticCode(
    "named-by-words",
    Severity.WARNING,
    FormWording(
        message=deferred("Something points to this sentence by its words, and leads nowhere once they change."),
        fix=deferred("Give the sentence a name that stays"),
    ),
)


def named_by_words(draft: Draft) -> Iterator[Diagnostic]:
    """Links and fields that name a sentence by the id that its words give it. One that leads nowhere is no advice."""
    ids = {str(sentence.id) for sentence in draft.lesson.article.sentences if RESERVED_LABEL.fullmatch(sentence.id)}
    for link in draft.links:
        name = anchor(link.target)
        if name in ids:
            yield _advice(name, draft.language, link.range)
    for field in (field for note in draft.notes for field in note.fields if field.name == "contradicts"):
        for name in dict.fromkeys(RESERVED_IN_TEXT.findall(field.text)):
            if name in ids:
                yield _advice(name, draft.language, field.range)


def _advice(name: str, language: str, where: SourceRange) -> Diagnostic:
    message = _("“{name}” names a sentence by its words, and leads nowhere once they change.").format(name=name)
    hint = _("Give that sentence a note and name its label; one that begins with **{word}.** shows nothing.")
    hint = hint.format(word=load_format_words().name_only_word(language))
    return diagnose(NAMED_BY_WORDS, message, where, hint)


RULES = (Rule(named_by_words, (NAMED_BY_WORDS,)),)
