"""Whoever names a sentence gives it a label of its own, which lasts when its words change.

A sentence without a note gets one that is a name only: it says nothing of the sentence, and no learner sees it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from media_literacy.authoring.edit.layout.note_source_layout import note_layout
from media_literacy.authoring.edit.notes.definitions import definition_splice
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.authoring.edit.sentences.new_labels import free_label, taken_labels
from media_literacy.authoring.edit.sentences.references import other_ids
from media_literacy.authoring.edit.sentences.sentence_ends import has_only_got, mark_splice
from media_literacy.authoring.edit.source.blank_lines import last_written_line
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL

Pair = tuple[Splice, Splice]
"""A mark, and the definition of its note."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Marks and definitions that give sentences a label, and each id that becomes another one by them."""

    pairs: tuple[Pair, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def splices(self) -> tuple[Splice, ...]:
        return placed(self.pairs)


def placed(pairs: Iterable[Pair]) -> tuple[Splice, ...]:
    """Marks before definitions, and these in the order of their marks: some may go to one place."""
    ordered = sorted(pairs, key=lambda pair: pair[0].start)
    return (*(mark for mark, _definition in ordered), *(definition for _mark, definition in ordered))


def name_sentences(draft: Draft, ids: Iterable[str], besides: Collection[str] = ()) -> Naming:
    """Labels for those sentences that are named by their words, none of them one of `besides`.

    A sentence that no mark can stand at keeps the id that it has.
    """
    wanted = [id for id in dict.fromkeys(ids) if RESERVED_LABEL.fullmatch(id)]
    if not wanted:
        return Naming()
    before, taken = draft.raw, {*taken_labels(draft), *besides}
    head = words_in_use(draft).name_only()
    pairs: list[Pair] = []
    for id in (SentenceId(id) for id in wanted if id in before.article.ids):
        found = before.article.sentence(id)
        label = free_label(found.text, taken)
        mark = mark_splice(before, found, label)
        if isinstance(mark, NotPossible):
            continue
        definition = definition_splice(draft, mark.start, [f"[^{label}]: {head}"])
        if has_only_got(label, id, before, read_back(draft, (mark, definition))):
            pairs.append((mark, definition))
            taken.add(label)
    return Naming(tuple(pairs), other_ids(before, read_back(draft, placed(pairs))))


def is_named(draft: Draft, label: str, besides: str = "") -> bool:
    """Whether a link or a note names a sentence by this label; its own note and the one `besides` do not count."""
    silent = [note for note in draft.notes if note.label in (label, besides)]
    lines = {line for note in silent for line in range(note.first_line, note.last_line + 1)}
    if any(anchor(link.target) == label and link.range.start.line not in lines for link in draft.links):
        return True
    return any(
        label in laid_out.names
        for note in draft.notes
        if note not in silent and any(field.name == "contradicts" and label in field.text for field in note.fields)
        for laid_out in note_layout(draft, note.label).fields
        if laid_out.name == "contradicts"
    )


def as_name_only(draft: Draft, note: DraftNote) -> Splice:
    """Takes all that a note says away, and leaves its label."""
    source = draft.source
    start = source.offset(note.label_range.start)
    last = last_written_line(source, note.first_line, note.last_line, " \t>")
    head = words_in_use(draft, note.label).name_only()
    return Splice(start, source.line_end(last), f"[^{note.label}]: {head}")
