"""The parts and cards of a file with the lines that are theirs; notes that stand among them are nobody's."""

from collections.abc import Sequence
from dataclasses import dataclass

from media_literacy.authoring.edit.spans.note_spans import tidy_text
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.raw_lesson import RawBlock, RawNote
from media_literacy.lesson.reading.parts import name_headings, read_cards, split_parts
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.format_words import load_format_words


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part, or a card: its name, its heading's lines, and the first and last line below it that hold its text.

    `last` is `heading_end` when there is no text; `is_whole` is False when notes stand in its midst.
    """

    name: str
    title: str
    heading: int
    heading_end: int
    last: int
    is_whole: bool

    def text(self, source: Source) -> str:
        """The Markdown below the heading."""
        return tidy_text("\n".join(source.lines[self.heading_end : self.last]))


@dataclass(frozen=True, slots=True)
class PartPlaces:
    """All parts (named by their place, the article included) and all cards (named by their ids) of a file."""

    parts: tuple[Stretch, ...]
    cards: tuple[Stretch, ...]
    labels: tuple[str, ...]

    def part(self, place: Place) -> Stretch | None:
        """The first part of that place; None if there is none."""
        return next((part for part in self.parts if part.name == place), None)

    def card(self, id: str) -> Stretch | None:
        """The card with that id; None if there is none."""
        return next((card for card in self.cards if card.name == id), None)

    def headings(self) -> list[tuple[str, str]]:
        """The parts and their titles, to see that an edit made no other."""
        return [(part.name, part.title) for part in self.parts]


def read_part_places(draft: Draft, source: Source | None = None) -> PartPlaces:
    """The parts of a draft, or of what an edit made of it below the front matter."""
    source = source or draft.source
    base = draft.body_line - 1
    body = read_body(source.lines, base)
    parts = split_parts(body.blocks, draft.language, load_format_words(), DiagnosticCollector())
    names = name_headings(body.blocks, body.notes)
    cards = [
        card
        for part in parts
        if part.place is Place.EVIDENCE
        for card in read_cards(part, names, DiagnosticCollector())
    ]
    headed = [(str(part.place), part.heading) for part in parts if part.heading is not None]
    lines = sorted([one.first_line for _name, one in headed] + [card.heading.first_line for card in cards])
    edges = [*(one.first_line for _name, one in headed), len(source.lines) + 1]
    return PartPlaces(
        tuple(_stretch(source, name, one, edges, body.notes) for name, one in headed),
        tuple(_stretch(source, card.id, card.heading, [*lines, edges[-1]], body.notes) for card in cards),
        tuple(note.label for note in body.notes),
    )


def _stretch(source: Source, name: str, heading: RawBlock, edges: Sequence[int], notes: Sequence[RawNote]) -> Stretch:
    end = min(edge for edge in edges if edge > heading.first_line) - 1
    # A heading that is underlined ends with its underline.
    heading_end = heading.last_line + (0 if source.line(heading.first_line).lstrip().startswith("#") else 1)
    taken = {line for note in notes for line in range(note.first_line, note.last_line + 1)}
    own = [line for line in range(heading_end + 1, end + 1) if line not in taken and source.line(line).strip()]
    last = own[-1] if own else heading_end
    is_whole = not any(line in taken for line in range(heading_end + 1, last + 1))
    return Stretch(name, heading.inline.text.strip(), heading.first_line, heading_end, last, is_whole)
