"""What is handed out at the reveal: the notes of one sentence, and what of its clashes may be known by then."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from media_literacy.classroom.protocol.json_values import JsonObject, from_json, to_json
from media_literacy.classroom.protocol.numbering import NOWHERE, Numbering, numbering_of
from media_literacy.classroom.protocol.sent_lesson import LESSON_BOUNDS, require, require_blocks, require_links
from media_literacy.lesson import limits
from media_literacy.lesson.model import Card, CardId, Lesson, Note, Sentence, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue


class NotePiece(NamedTuple):
    """What the author says of one sentence, with the `cards` that its notes name as evidence.

    Ids are numbers. What a note adds once all is known, and its hints, are not in it.
    """

    notes: tuple[Note, ...] = ()
    clashes: tuple[SentenceId, ...] = ()
    cards: tuple[Card, ...] = ()


def write_pieces(lesson: Lesson, numbers: Iterable[int], revealed: Collection[int]) -> dict[int, JsonObject]:
    """The pieces of those sentences, where these are revealed by then."""
    numbering = numbering_of(lesson)
    sentences = lesson.article.sentences
    return {number: to_json(_piece(sentences[number - 1], lesson, numbering, revealed)) for number in numbers}


def changed_pieces(lesson: Lesson, number: int, revealed: Collection[int]) -> tuple[int, ...]:
    """Which pieces are sent when a sentence is revealed: its own, and those of partners that can name it now."""
    partners = map(lesson.sentence, lesson.article.sentences[number - 1].clashes)
    return (number, *(partner.number for partner in partners if partner.number in revealed))


def read_piece(table: JsonObject, catalogue: Catalogue) -> NotePiece:
    """The piece; MalformedValueError where it is none. A note of a kind that nobody here knows is left out."""
    piece = from_json(NotePiece, table, LESSON_BOUNDS)
    for note in piece.notes:
        require_blocks(note.explanation)
        require_links((*note.how_to_check, *note.fix))
    for card in piece.cards:
        require_blocks(card.blocks)
    require(len(piece.notes) <= limits.SENTENCES, "notes")
    return piece._replace(notes=tuple(note for note in piece.notes if note.kind in catalogue))


def with_pieces(lesson: Lesson, pieces: Mapping[int, NotePiece]) -> Lesson:
    """The lesson of a seat with these pieces in it; MalformedValueError where they are of another lesson."""
    by_id = {sentence.id: sentence for sentence in lesson.article.sentences}
    for number, piece in pieces.items():
        require(1 <= number <= len(lesson.article.sentences), "sentence of a piece")
        sentence = lesson.article.sentences[number - 1]
        require(by_id.keys() >= {*piece.clashes} and sentence.id not in piece.clashes, "clashes of a piece")
        by_id[sentence.id] = _with_clashes(by_id[sentence.id], piece.clashes, by_id)._replace(notes=piece.notes)
        for partner in piece.clashes:
            by_id[partner] = _with_clashes(by_id[partner], (sentence.id,), by_id)
    cards = {card.id: card for piece in pieces.values() for card in piece.cards} | {c.id: c for c in lesson.cards}
    return lesson._replace(
        article=lesson.article._replace(sentences=tuple(by_id.values())),
        cards=tuple(cards[card] for card in sorted(cards, key=lambda card: (len(card), card))),
    )


def _piece(sentence: Sentence, lesson: Lesson, numbering: Numbering, revealed: Collection[int]) -> NotePiece:
    clashes = [partner for partner in sentence.clashes if _is_open(partner, lesson, revealed)]
    evidence = {card for note in sentence.notes for card in note.evidence}
    return NotePiece(
        tuple(_note(note, sentence, numbering, clashes, evidence) for note in sentence.notes),
        numbering.numbered(clashes),
        tuple(
            Card(numbering.cards[card.id], card.title, numbering.blocks(card.blocks, evidence))
            for card in lesson.cards
            if card.id in evidence
        ),
    )


def _note(
    note: Note, sentence: Sentence, numbering: Numbering, clashes: Collection[SentenceId], cards: Collection[CardId]
) -> Note:
    return note._replace(
        label=numbering.sentences[sentence.id],
        explanation=numbering.blocks(note.explanation, cards),
        hints=(),
        contradicts=numbering.numbered(partner for partner in note.contradicts if partner in clashes),
        evidence=tuple(numbering.cards[card] for card in note.evidence),
        how_to_check=numbering.runs(note.how_to_check, cards),
        fix=numbering.runs(note.fix, cards),
        afterwards=(),
        location=NOWHERE,
    )


def _is_open(partner: SentenceId, lesson: Lesson, revealed: Collection[int]) -> bool:
    """Whether a clash with a sentence may be known: it is revealed, or nothing is said of it that could be."""
    sentence = lesson.sentence(partner)
    return sentence.number in revealed or not sentence.notes


def _with_clashes(sentence: Sentence, more: Iterable[SentenceId], order: Iterable[SentenceId]) -> Sentence:
    clashes = {*sentence.clashes, *more}
    return sentence._replace(clashes=tuple(each for each in order if each in clashes))
