"""Takes an evidence card away, with the fields that name it; a link to it leaves its words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from media_literacy.authoring.edit.layout.sections import Section, Sections, sections_of
from media_literacy.authoring.edit.notes.note_text import note_text
from media_literacy.authoring.edit.notes.note_writing import write_note
from media_literacy.authoring.edit.sentences.references import link_pattern, rename_references
from media_literacy.authoring.edit.source.blank_lines import first_blank_above
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, in_order, without_lines
from media_literacy.diagnostics import SourceRange
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId
from media_literacy.lesson.reading.leave_the_page import choices_of
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.source import Source


def remove_card(draft: Draft, card: CardId) -> EditResult:
    """The splices that take a card away; the part for evidence goes with its only card.

    KeyError if there is no card with that id.
    """
    before = sections_of(draft.raw)
    found = before.card(card)
    if found is None:
        raise KeyError(card)
    if not found.is_whole:
        return NotPossible(_("Notes stand inside this card and would be lost, so it stays."))
    splices = [_without(draft.source, _alone(before, found) or found, found)]
    for note in draft.notes:
        fields = note_text(draft, note.label)
        if card in fields.evidence:
            left = replace(fields, evidence=tuple(other for other in fields.evidence if other != card))
            splices += _beside(splices, write_note(draft, note.label, left))
    splices += _beside(splices, _words_of_links(draft, card))
    after = read_back(draft, splices)
    others = [other.id for other in draft.raw.cards if other.id != card]
    if len(after.cards) != len(others) or after.labels != draft.raw.labels:
        return NotPossible(_("Something else in the lesson would change with this card, so it stays."))
    names = {str(old): str(new.id) for old, new in zip(others, after.cards, strict=True) if old != new.id}
    return in_order((*splices, *_beside(splices, rename_references(draft, names, field="evidence"))))


def _alone(sections: Sections, card: Section) -> Section | None:
    """The part for evidence, when it holds that card and nothing else."""
    part = sections.part(Place.EVIDENCE)
    if part is None or len(sections.cards) > 1 or not part.is_whole or part.last != card.last:
        return None
    return part


def _without(source: Source, first: Section, last: Section) -> Splice:
    """The lines from one heading on, with the empty lines above it."""
    begin = first.heading
    if any(source.line(line).strip() for line in range(first.heading_end + 1, last.heading)) and first is not last:
        begin = last.heading
    return without_lines(source, first_blank_above(source, begin), last.last)


def _words_of_links(draft: Draft, card: CardId) -> Iterator[Splice]:
    text = draft.source.text
    closing: dict[SourceRange, Splice] = {}
    for choice in choices_of(draft.raw):
        if choice.closing is not None:
            inline = choice.blocks[-1].inline
            where = draft.source.span(inline.range(choice.end, len(inline.text)))
            closing[choice.closing.range] = Splice(*where, "")
    pattern = link_pattern(card)
    for link in draft.links:
        if anchor(link.target) == card:
            found = pattern.match(text, draft.source.offset(link.range.start))
            if link.range in closing:
                yield closing[link.range]
            elif found:
                yield Splice(found.start(), found.end(), found[1])


def _beside(made: Iterable[Splice], new: Iterable[Splice]) -> list[Splice]:
    """Those of the new splices that are about other stretches than what was made already."""
    taken = [(splice.start, splice.end) for splice in made]
    return [splice for splice in new if not any(start <= splice.start < end for start, end in taken)]
