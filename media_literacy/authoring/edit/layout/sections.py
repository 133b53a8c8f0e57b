"""The parts and cards of a file with the lines that are theirs; notes that stand among them are nobody's."""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

from media_literacy.authoring.edit.source.blank_lines import trim_blank_lines
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId
from media_literacy.lesson.raw_lesson import RawBlock, RawLesson
from media_literacy.lesson.source import Source

_CLOSING_SIGNS = re.compile(r"[ \t]+#+$")


@dataclass(frozen=True, slots=True)
class Section:
    """A part, or a card: its name, its heading's lines, and the first and last line below it that hold its text.

    `last` is `heading_end` when there is no text. `notes` are the lines of the file that belong to notes.
    """

    name: str
    heading: int
    heading_end: int
    last: int
    notes: Set[int]

    @property
    def is_whole(self) -> bool:
        """Whether no note stands in its midst."""
        return not any(number in self.notes for number in self._numbers)

    def text(self, source: Source) -> str:
        """The Markdown below the heading, without notes."""
        return trim_blank_lines("\n".join(source.line(number) for number in self._numbers if number not in self.notes))

    @property
    def _numbers(self) -> range:
        return range(self.heading_end + 1, self.last + 1)


@dataclass(frozen=True, slots=True)
class Sections:
    """All parts (named by their place, the article included) and all cards (named by their ids) of a file."""

    parts: tuple[Section, ...]
    cards: tuple[Section, ...]

    def part(self, place: Place) -> Section | None:
        return next((part for part in self.parts if part.name == place), None)

    def card(self, id: str) -> Section | None:
        return next((card for card in self.cards if card.name == id), None)


def sections_of(raw: RawLesson) -> Sections:
    """The parts and cards of a lesson as it was written."""
    parts = [(str(part.place), part.heading) for part in raw.parts if part.heading is not None]
    cards = [(str(card.id), card.heading) for card in raw.cards]
    end = len(raw.source.lines) + 1
    part_edges = [*(heading.first_line for _name, heading in parts), end]
    card_edges = [*part_edges, *(heading.first_line for _name, heading in cards)]
    notes = {line for note in raw.notes for line in range(note.first_line, note.last_line + 1)}
    return Sections(
        tuple(_section(raw.source, name, heading, part_edges, notes) for name, heading in parts),
        tuple(_section(raw.source, name, heading, card_edges, notes) for name, heading in cards),
    )


def written_title(source: Source, section: Section) -> str:
    """The title with its Markdown."""
    line = source.line(section.heading).strip()
    return _CLOSING_SIGNS.sub("", line.lstrip("#")).strip() if line.startswith("#") else line


def part_text(draft: Draft, place: Place) -> str:
    """The text below a part’s heading without the notes that stand in it; empty when the lesson has no such part."""
    part = sections_of(draft.raw).part(place)
    return part.text(draft.source) if part else ""


def card_texts(draft: Draft) -> tuple[tuple[CardId, str, str], ...]:
    """The cards in their order, each with its title as written and the text below it."""
    cards = sections_of(draft.raw).cards
    return tuple((CardId(card.name), written_title(draft.source, card), card.text(draft.source)) for card in cards)


def _section(source: Source, name: str, heading: RawBlock, edges: Iterable[int], notes: Set[int]) -> Section:
    end = min(edge for edge in edges if edge > heading.first_line) - 1
    # A heading that is underlined ends with its underline.
    heading_end = heading.last_line + (0 if source.line(heading.first_line).lstrip().startswith("#") else 1)
    upwards = range(end, heading_end, -1)
    last = next((line for line in upwards if line not in notes and source.line(line).strip()), heading_end)
    return Section(name, heading.first_line, heading_end, last, notes)
