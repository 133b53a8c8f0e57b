"""A card that nothing points to is never opened by a learner."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.codes import diagnose
from media_literacy.lesson.draft import Draft


def unused_cards(draft: Draft) -> Iterator[Diagnostic]:
    """Cards that no note and no link names."""
    named = {f"#{card}" for note in draft.notes if note.note for card in note.note.evidence}
    named |= {link.resolved for link in draft.links if link.resolved}
    for card in draft.lesson.cards:
        if f"#{card.id}" not in named:
            yield diagnose(
                "unused-card",
                _("Nothing points to the card “{title}”.").format(title=card.title),
                card.location,
                _("Add “- Evidence: [{title}](#{card})” to the note that it belongs to.").format(
                    title=card.title, card=card.id
                ),
            )
