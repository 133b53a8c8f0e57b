"""What a form shows of the parts after the article, and of the cards: their Markdown as written.

A draft knows where everything stands, so nothing is read anew: this is asked at every rest while somebody types.
"""

import re

from media_literacy.authoring.edit.spans.note_spans import tidy_text
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import Card, CardId

_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")

_CLOSING = re.compile(r"[ \t]+#+$")


def part_text(draft: Draft, place: Place) -> str:
    """The text below a part’s heading without the notes that stand in it; empty when the lesson has no such part."""
    lines = [part.location.line for part in draft.parts]
    for index, part in enumerate(draft.parts):
        if part.place is place:
            end = lines[index + 1] if index + 1 < len(lines) else len(draft.source.lines) + 1
            return _between(draft, part.location.line, end)
    return ""


def card_text(draft: Draft, card: CardId) -> str:
    """The text below a card’s title; KeyError if there is no such card."""
    first = draft.lesson.card(card).location.line
    ends = [part.location.line for part in draft.parts] + [card.location.line for card in draft.lesson.cards]
    end = min((line for line in ends if line > first), default=len(draft.source.lines) + 1)
    return _between(draft, first, end)


def card_titles(draft: Draft) -> tuple[tuple[CardId, str], ...]:
    """The cards with their titles as written, in their order."""
    return tuple((card.id, _title(draft, card)) for card in draft.lesson.cards)


def _title(draft: Draft, card: Card) -> str:
    line = draft.source.line(card.location.line).strip()
    return _CLOSING.sub("", line.lstrip("#")).strip() if line.startswith("#") else line


def _between(draft: Draft, heading: int, end: int) -> str:
    """The lines after a heading’s, up to the line `end`, without definitions of notes."""
    first = heading + 1
    if not draft.source.line(heading).lstrip().startswith("#") and _UNDERLINE.fullmatch(draft.source.line(first)):
        first += 1
    notes = {line for note in draft.notes for line in range(note.first_line, note.last_line + 1)}
    return tidy_text("\n".join(draft.source.line(line) for line in range(first, end) if line not in notes))
