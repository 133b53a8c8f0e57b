"""Puts together what was read: article, notes, parts and cards become the lesson, and the draft for the checks."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft, DraftBlock, DraftMark, DraftNote, DraftPart, Place
from media_literacy.lesson.model import Article, Card, Lesson, Note, Sentence, SentenceId
from media_literacy.lesson.pictures.displayable import PictureCheck
from media_literacy.lesson.raw_lesson import RawArticle, RawBlock, RawCard, RawLesson, RawNote, RawPart
from media_literacy.lesson.reading.front.front_reader import FrontReader
from media_literacy.lesson.reading.labels import Labels, read_labels
from media_literacy.lesson.reading.leave_the_page import read_leave
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.notes.note_cache import CachingNoteReader
from media_literacy.lesson.reading.raw_lesson_reading import headline_of, read_parts, read_raw_lesson
from media_literacy.lesson.reading.words import read_words
from media_literacy.lesson.source import Source
from media_literacy.lesson.text_blocks import Block

_range = attrgetter("range")


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it was read: its blocks and notes, and the line that its text begins in."""

    source: Source
    file: Path
    body_line: int
    blocks: tuple[RawBlock, ...]
    notes: tuple[RawNote, ...]
    is_in_pack: bool


def assemble(
    written: Written, front_reader: FrontReader, media: PictureCheck, collector: DiagnosticCollector
) -> Draft | None:
    """The lesson with its places, or None when there is nothing to read."""
    language = front_reader.language()
    parts = read_parts(written.blocks, language, collector)
    front = front_reader.front_matter(written.file, language, headline_of(parts))
    raw = read_raw_lesson(
        written.source, written.body_line, parts, written.notes, language, front.keep_together, collector
    )
    if not raw.article.sentences:
        return None
    labels = read_labels(raw.article, raw.notes, language, collector)
    resolver = Resolver(labels.sentences, {card.id: card.id for card in raw.cards}, language, media, collector)
    titles = {card.heading.inline.text.strip().casefold(): card.id for card in reversed(raw.cards)}
    reader = CachingNoteReader(language, resolver, collector, titles)
    notes = reader.read([(note, labels.of_note(note.label)) for note in labels.notes])
    article, drafts = _article(raw.article, labels, notes, resolver)
    leave = read_leave(raw, resolver, collector)
    words, word_blocks = read_words(parts, article, resolver, collector)
    made = {place: _part(parts, place, resolver) for place in (Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES)}
    made_cards = tuple(_card(card, resolver) for card in raw.cards)
    lesson = Lesson(
        front,
        article,
        tuple(card for card, _blocks in made_cards),
        leave.step,
        *(tuple(draft.block for draft in made[place]) for place in made),
        words=words,
    )
    blocks_of = {
        Place.EVIDENCE: tuple(draft for _card, blocks in made_cards for draft in blocks),
        Place.WORDS: word_blocks,
        Place.LEAVE: leave.blocks,
        **made,
    }
    return Draft(
        file=written.file,
        source=written.source,
        raw=raw,
        language=language,
        lesson=lesson,
        front=front,
        front_values=front_reader.values,
        front_entries=front_reader.entries,
        body_line=written.body_line,
        blocks=drafts,
        marks=_marks(raw, labels),
        notes=notes,
        parts=_draft_parts(parts, blocks_of),
        links=tuple(sorted(resolver.links, key=_range)),
        pictures=tuple(sorted(resolver.pictures, key=_range)),
        code=tuple(sorted(resolver.code, key=attrgetter("location"))),
        searches=leave.searches,
        is_in_pack=written.is_in_pack,
    )


def _article(
    raw: RawArticle, labels: Labels, notes: Sequence[DraftNote], resolver: Resolver
) -> tuple[Article, tuple[DraftBlock, ...]]:
    blocks: list[Block] = []
    drafts: list[DraftBlock] = []
    places: dict[int, int] = {}
    for index, other_block in enumerate(raw.blocks):
        block = resolver.block(other_block, Place.ARTICLE)
        if block is not None:
            places[index] = len(blocks)
            drafts.append(
                DraftBlock(
                    block,
                    Place.ARTICLE,
                    other_block.location,
                    other_block.first_line,
                    other_block.last_line,
                    len(blocks),
                )
            )
            blocks.append(block)
    loaded = {note.label: note.note for note in notes if note.note is not None}
    numbered = zip(raw.sentences, raw.ids, strict=True)
    sentences = [
        Sentence(
            id=id,
            number=number,
            block=places[block.block],
            start=block.start,
            end=block.end,
            text=block.text,
            notes=_notes_of(id, labels.at_sentence(id), loaded, labels),
            location=block.location,
        )
        for number, (block, id) in enumerate(numbered, 1)
    ]
    return Article(tuple(blocks), _with_clashes(sentences)), tuple(drafts)


def _notes_of(id: SentenceId, carried: Sequence[str], loaded: Mapping[str, Note], labels: Labels) -> tuple[Note, ...]:
    """The notes of a sentence, in the order of their marks; a label used twice belongs to its first sentence."""
    own = [label for label in dict.fromkeys(carried) if labels.sentences.get(label) == id]
    return tuple(loaded[label] for label in own if label in loaded)


def _with_clashes(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The same sentences, each with all that it clashes with, whichever of the two said so."""
    clashes: defaultdict[SentenceId, set[SentenceId]] = defaultdict(set)
    for sentence in sentences:
        for note in sentence.notes:
            for other in note.contradicts:
                if other != sentence.id:
                    clashes[sentence.id].add(other)
                    clashes[other].add(sentence.id)
    if not clashes:
        return tuple(sentences)
    numbers = {sentence.id: sentence.number for sentence in sentences}
    return tuple(
        sentence._replace(clashes=tuple(sorted(clashes[sentence.id], key=lambda id: numbers[id])))
        if sentence.id in clashes
        else sentence
        for sentence in sentences
    )


def _card(raw: RawCard, resolver: Resolver) -> tuple[Card, tuple[DraftBlock, ...]]:
    blocks, drafts = resolver.blocks(raw.blocks, Place.EVIDENCE)
    resolver.runs(raw.heading.inline, Place.EVIDENCE)
    return Card(raw.id, raw.heading.inline.text.strip(), blocks, raw.heading.location), drafts


def _part(parts: Sequence[RawPart], place: Place, resolver: Resolver) -> tuple[DraftBlock, ...]:
    raws = [block for part in parts if part.place is place for block in part.blocks]
    return resolver.blocks(raws, place)[1]


def _marks(raw: RawLesson, labels: Labels) -> tuple[DraftMark, ...]:
    """Every mark of the file, in its order."""
    found = [
        DraftMark(mark.label, part.place, mark.range, labels.at_mark.get(mark.range))
        for part in raw.parts
        for block in part.all_blocks
        for mark in block.inline.marks
        if mark.label is not None
    ]
    found += [
        DraftMark(mark.label, Place.NOTE, mark.range)
        for note in raw.notes
        for block in note.blocks
        for mark in block.inline.marks
        if mark.label is not None
    ]
    return tuple(sorted(found, key=_range))


def _draft_parts(parts: Sequence[RawPart], blocks: Mapping[Place, tuple[DraftBlock, ...]]) -> tuple[DraftPart, ...]:
    """The parts after the article; the blocks of a part that stands twice are found under its first heading."""
    made: list[DraftPart] = []
    for part in parts[2:]:
        if part.heading is not None:
            is_first = all(other.place is not part.place for other in made)
            own = blocks.get(part.place, ()) if is_first else ()
            made.append(DraftPart(part.place, part.heading.inline.text.strip(), part.heading.location, own))
    return tuple(made)
