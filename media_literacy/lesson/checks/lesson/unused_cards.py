"""A card that nothing points to is never opened by a learner; one without text shows nothing."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.languages import folded

UNUSED_CARD = DiagnosticCode(
    "unused-card",
    Severity.WARNING,
    FormWording(
        message=deferred("Nothing points to this card."),
        hint=deferred("Choose it as evidence in the note of a sentence, or remove it."),
    ),
)
EMPTY_CARD = DiagnosticCode("empty-card", Severity.WARNING, FormWording(button=deferred("Write it")))
DUPLICATE_CARD = DiagnosticCode(
    "duplicate-card",
    Severity.WARNING,
    FormWording(
        message=deferred("Two cards have the same title."), hint=deferred("Give one of them a title of its own.")
    ),
)


def unused_cards(draft: Draft) -> Iterator[Diagnostic]:
    """Cards that no note and no link names."""
    named = {f"#{card}" for note in draft.notes if note.note for card in note.note.evidence}
    named |= {link.resolved for link in draft.links if link.resolved}
    word = load_format_words().usual_field("evidence", draft.language)
    for card in draft.lesson.cards:
        if f"#{card.id}" not in named:
            yield diagnose(
                UNUSED_CARD,
                _("Nothing points to the card “{title}”.").format(title=card.title),
                draft.source.rest_of_line(card.location),
                _(
                    "Choose it as evidence of a note; in the file, add “- {evidence}: [{title}](#{card})” to that note."
                ).format(evidence=word, title=card.title, card=card.id),
            )


def empty_cards(draft: Draft) -> Iterator[Diagnostic]:
    for card in draft.lesson.cards:
        if not any(block.runs or block.picture for block in card.blocks):
            yield diagnose(
                EMPTY_CARD,
                _("The card “{title}” is empty.").format(title=card.title),
                draft.source.rest_of_line(card.location),
                _("Write below it what a learner would find, and where."),
            )


def duplicate_cards(draft: Draft) -> Iterator[Diagnostic]:
    """Cards with the title of an earlier one: a link by that title leads to the first."""
    first: dict[str, int] = {}
    for card in draft.lesson.cards:
        line = first.setdefault(folded(card.title), card.location.line)
        if line != card.location.line:
            yield diagnose(
                DUPLICATE_CARD,
                _("Another card is called “{title}”, too.").format(title=card.title),
                draft.source.rest_of_line(card.location),
                _("Give this one a title of its own; the other one is on line {line}.").format(line=line),
            )


RULES = (
    Rule(unused_cards, (UNUSED_CARD,)),
    Rule(empty_cards, (EMPTY_CARD,)),
    Rule(duplicate_cards, (DUPLICATE_CARD,)),
)
