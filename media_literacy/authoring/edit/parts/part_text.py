"""What a form shows of the parts after the article, and of the cards: their Markdown as written."""

from media_literacy.authoring.edit.layout.sections import sections_of, written_title
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId


def part_text(draft: Draft, place: Place) -> str:
    """The text below a part’s heading without the notes that stand in it; empty when the lesson has no such part."""
    part = sections_of(draft.raw).part(place)
    return part.text(draft.source) if part else ""


def card_texts(draft: Draft) -> tuple[tuple[CardId, str, str], ...]:
    """The cards in their order, each with its title as written and the text below it."""
    cards = sections_of(draft.raw).cards
    return tuple((CardId(card.name), written_title(draft.source, card), card.text(draft.source)) for card in cards)
