"""Takes sentences out of the article, with their notes; what named them names them no more."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from media_literacy.authoring.edit.article.article_shape import (
    PlannedBlock,
    WrittenArticle,
    first_written,
    index_of,
    plan_of,
)
from media_literacy.authoring.edit.article.block_lines import Lines, lines_of
from media_literacy.authoring.edit.article.cutting_and_putting import ways_to_cut, ways_to_cut_lines
from media_literacy.authoring.edit.article.sentence_source import in_block
from media_literacy.authoring.edit.notes.definitions import without_definition
from media_literacy.authoring.edit.notes.note_text import note_text
from media_literacy.authoring.edit.notes.note_writing import remove_note, write_note
from media_literacy.authoring.edit.notes.sentence_names import is_named
from media_literacy.authoring.edit.sentences.references import links_as_words
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, do_fit, in_order, without_lines
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.text_blocks import BlockKind


class Loss(NamedTuple):
    """What else goes with sentences: their notes that say something, and how many links and clashes name them."""

    notes: int
    references: int


def loss_of(draft: Draft, sentences: Collection[SentenceId]) -> Loss:
    """What a teacher is to know before these sentences are taken out."""
    gone = _notes_on(draft, sentences)
    names = {*sentences, *(note.label for note in gone)}
    lines = {line for note in gone for line in range(note.first_line, note.last_line + 1)}
    links = sum(anchor(link.target) in names and link.range.start.line not in lines for link in draft.links)
    clashes = sum(
        name in note_text(draft, note.label).contradicts for note in draft.notes if note not in gone for name in names
    )
    return Loss(sum(not note.is_name_only for note in gone), links + clashes)


def remove_sentence(draft: Draft, sentence: SentenceId) -> NamedEdit[SentenceId] | NotPossible:
    """Takes a sentence out, its block with it where it is all of that; the edit is named by the one in its place.

    KeyError for an unknown id.
    """
    raw = draft.raw
    index = index_of(raw, sentence)
    if not _is_whole_block(raw, index):
        plan = [one._replace(entries=tuple(at for at in one.entries if at != index)) for one in plan_of(raw)]
        return _removed(draft, (index,), plan, ways_to_cut(raw, index))
    return remove_block(draft, sentence)


def remove_block(draft: Draft, sentence: SentenceId) -> NamedEdit[SentenceId] | NotPossible:
    """Takes out what a sentence stands in: a paragraph, a list item with what is below it, a row, a picture."""
    raw = draft.raw
    block = raw.article.sentences[index_of(raw, sentence)].block
    lines = lines_of(raw, block)
    if raw.article.blocks[block].kind is BlockKind.HEADLINE:
        return NotPossible(_("An article needs a headline. Change its words, or make another line the headline."))
    cell = raw.article.blocks[block].cell
    if cell is not None and cell.is_header:
        return NotPossible(_("The first row names the columns of the table, so it stays. Change its words instead."))
    return remove_lines(draft, lines)


def remove_lines(draft: Draft, lines: Lines) -> NamedEdit[SentenceId] | NotPossible:
    """Takes blocks out with all their lines and the notes on their sentences."""
    raw = draft.raw
    gone = [at for at, other in enumerate(raw.article.sentences) if other.block in lines.blocks]
    return _removed(draft, gone, _without_blocks(raw, lines), ways_to_cut_lines(raw.source, lines))


def goes_with(draft: Draft, sentence: SentenceId, *, with_block: bool = False) -> tuple[SentenceId, ...]:
    """The sentences that go when one is taken out, or all that it stands in."""
    raw = draft.raw
    index = index_of(raw, sentence)
    if not with_block and not _is_whole_block(raw, index):
        return (sentence,)
    return _sentences_of_block(draft, sentence)


def _is_whole_block(raw: RawLesson, index: int) -> bool:
    is_cell = raw.article.block(raw.article.sentences[index]).kind is BlockKind.CELL
    return not is_cell and len(in_block(raw, index)) == 1


def _sentences_of_block(draft: Draft, sentence: SentenceId) -> tuple[SentenceId, ...]:
    raw = draft.raw
    lines = lines_of(raw, raw.article.sentences[index_of(raw, sentence)].block)
    return tuple(raw.article.ids[at] for at, other in enumerate(raw.article.sentences) if other.block in lines.blocks)


def _without_blocks(raw: RawLesson, lines: Lines) -> list[PlannedBlock]:
    return [block for at, block in enumerate(plan_of(raw)) if at not in lines.blocks]


def _removed(
    draft: Draft, indexes: Sequence[int], plan: list[PlannedBlock], ways: Iterable[Sequence[Splice]]
) -> NamedEdit[SentenceId] | NotPossible:
    raw = draft.raw
    sentences = [raw.article.ids[at] for at in indexes]
    notes = _notes_on(draft, sentences)
    tidy = tuple(without_definition(draft.source, note) for note in notes)
    plain = tuple(without_lines(draft.source, note.first_line, note.last_line) for note in notes)
    labels = [note.label for note in notes]
    with_notes = ((*cut, *definitions) for definitions, cut in product((tidy, plain), tuple(ways)))
    written = first_written(draft, plan, with_notes, labels)
    if written is None:
        return NotPossible(
            _("Without it the sentences beside it would run into each other. Give the one before a full stop first.")
        )
    if not written.after.article.ids:
        return NotPossible(_("This is all there is of the article."))
    splices = _followed(draft, written, notes, [*sentences, *labels])
    at = min(indexes, default=0)
    kept = [place for old, place in written.places.items() if old > at] or [len(written.after.article.ids) - 1]
    return NamedEdit(_id_after(draft, splices, min(kept)), splices)


def _followed(
    draft: Draft, written: WrittenArticle, notes: Sequence[DraftNote], names: Sequence[str]
) -> tuple[Splice, ...]:
    """The splices with those that let nothing name what is gone, as far as the lesson is then read as planned."""
    splices = written.finished(draft)
    for more in _unnamed(draft, notes, names):
        beside = [each for each in more if not any(made.start <= each.start < made.end for made in splices)]
        wider = in_order((*splices, *beside))
        if do_fit(wider):
            splices = wider
    return splices


def _unnamed(draft: Draft, notes: Sequence[DraftNote], names: Sequence[str]) -> Iterator[Sequence[Splice]]:
    """Of links the words, of clashes nothing, and notes that were there for these alone go."""
    for name in dict.fromkeys(names):
        yield [*links_as_words(draft, name)]
    for note in draft.notes:
        if note in notes or note.is_name_only:
            continue
        text = note_text(draft, note.label)
        left = tuple(name for name in text.contradicts if name not in names)
        if left != text.contradicts:
            yield write_note(draft, note.label, replace(text, contradicts=left))
    for note, partner in product(notes, draft.notes):
        is_named_here = partner.label in note_text(draft, note.label).contradicts
        is_left = partner.is_name_only and partner not in notes and is_named_here
        if is_left and not is_named(draft, partner.label, besides=note.label):
            yield remove_note(draft, partner.label)


def _notes_on(draft: Draft, sentences: Collection[SentenceId]) -> list[DraftNote]:
    """The notes that are on these sentences and on no other."""
    return [note for note in draft.notes if note.sentences and {*note.sentences} <= {*sentences}]


def _id_after(draft: Draft, splices: Sequence[Splice], index: int) -> SentenceId:
    """A partner that loses its name has another id in the end."""
    return read_back(draft, splices).article.ids[index]
