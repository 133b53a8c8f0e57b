"""A picture needs words for those who cannot see it, and the name of whoever made it."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.vocabulary.advice_words import load_advice_words, pattern_of

NO_ALT_TEXT = DiagnosticCode(
    "no-alt-text",
    Severity.WARNING,
    FormWording(
        message=deferred("A picture has no words for those who cannot see it."), hint=deferred("Say what it shows.")
    ),
)
NO_CREDIT = DiagnosticCode(
    "no-credit",
    Severity.WARNING,
    FormWording(
        message=deferred("Nothing says who made a picture of this lesson."),
        hint=deferred("Name the maker and the licence under “Credits”."),
        opens="credits",
        button=deferred("Write it"),
    ),
)


def alt_texts(draft: Draft) -> Iterator[Diagnostic]:
    """Pictures that say nothing to somebody who listens. One that was refused has its own diagnostic."""
    for picture in draft.pictures:
        if picture.is_loaded and not picture.alt.strip():
            yield diagnose(
                NO_ALT_TEXT,
                _("The picture “{source}” has no text for those who cannot see it.").format(source=picture.source),
                picture.range,
                _("Say between the square brackets what it shows: ![A bus on a wet road]({source})").format(
                    source=picture.source
                ),
            )


def picture_credits(draft: Draft) -> Iterator[Diagnostic]:
    """Pictures whose maker is named neither in the front matter nor in the caption."""
    if draft.front.credits.strip():
        return
    for picture in draft.pictures:
        if picture.is_loaded and not names_its_maker(picture.title, draft.language):
            yield diagnose(
                NO_CREDIT,
                _("Nothing says who made the picture “{source}”.").format(source=picture.source),
                picture.range,
                _("Add a line “credits: ” to the front matter, with the maker and the licence."),
            )


def names_its_maker(caption: str, language: str) -> bool:
    """A caption in a language without a list of words is trusted to do so."""
    words = load_advice_words(language)
    if words is None or not caption.strip():
        return bool(caption.strip())
    pattern = pattern_of(words.credit, caption)
    return pattern is not None and pattern.search(caption) is not None


RULES = (
    Rule(alt_texts, (NO_ALT_TEXT,)),
    Rule(picture_credits, (NO_CREDIT,)),
)
