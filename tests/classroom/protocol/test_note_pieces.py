"""What is handed out at the reveal, sentence by sentence."""

import pytest
from factories import make_lesson
from sent_lessons import over_the_wire

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.note_pieces import (
    NotePiece,
    changed_pieces,
    read_piece,
    with_pieces,
    write_pieces,
)
from media_literacy.lesson.model import CardId, Lesson, SentenceId
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


def clashing() -> Lesson:
    """Sentence 1 clashes with 2, which has a note, and with 4, which has none; 3 names a card and links elsewhere."""
    lesson = make_lesson(
        ["All left at noon.", "None left.", "It cost 4."], plain=["It was noon."], cards=["bill", "other"],
        clashes=[("flag-1", "flag-2"), ("flag-1", "plain-1")],
    )  # fmt: skip
    first, second, third, fourth = lesson.article.sentences
    links = (Run("See the first", link="#flag-1"), Run(", the bill", link="#bill"), Run(", more", link="#other"))
    noted = third.notes[0]._replace(
        evidence=(CardId("bill"),), how_to_check=links, hints=((Run("Add up."),),), afterwards=(Run("So it is."),)
    )
    first = first._replace(notes=(first.notes[0]._replace(contradicts=(SentenceId("flag-2"),)),))
    sentences = (first, second, third._replace(notes=(noted,)), fourth)
    return lesson._replace(article=lesson.article._replace(sentences=sentences))


def pieces(lesson: Lesson, numbers: tuple[int, ...], revealed: set[int]) -> dict[int, NotePiece]:
    written = write_pieces(lesson, numbers, revealed)
    return {number: read_piece(over_the_wire(table), CATALOGUE) for number, table in written.items()}


def test_a_clash_is_told_only_when_both_sides_are_revealed() -> None:
    lesson = clashing()
    alone = pieces(lesson, (1,), {1})[1]
    assert alone.clashes == ("#4",)  # of which there is nothing to reveal
    assert alone.notes[0].contradicts == ()
    assert changed_pieces(lesson, 1, {1}) == (1,)
    assert changed_pieces(lesson, 2, {1, 2}) == (2, 1)
    both = pieces(lesson, (2, 1), {1, 2})
    assert both[1].clashes == ("#2", "#4")
    assert both[1].notes[0].contradicts == ("#2",)
    assert both[2].clashes == ("#1",)


def test_a_piece_says_what_is_known_now_and_by_number() -> None:
    piece = pieces(clashing(), (3,), {3})[3]
    (note,) = piece.notes
    assert [run.link for run in note.how_to_check] == ["##1", "##card-1", None]
    assert (note.label, note.evidence, note.hints, note.afterwards) == ("#3", ("#card-1",), (), ())
    assert [card.id for card in piece.cards] == ["#card-1"]


def test_pieces_come_into_the_lesson_of_a_seat_in_any_order() -> None:
    lesson = clashing()
    edition = seat_lesson(lesson)
    first = with_pieces(with_pieces(edition, pieces(lesson, (3,), {3})), pieces(lesson, (2,), {2, 3}))
    assert [len(sentence.notes) for sentence in first.article.sentences] == [0, 1, 1, 0]
    assert not any(sentence.clashes for sentence in first.article.sentences)
    everything = with_pieces(first, pieces(lesson, (1, 2, 4), {1, 2, 3}))
    assert [sentence.clashes for sentence in everything.article.sentences] == [("#2", "#4"), ("#1",), (), ("#1",)]
    assert [card.id for card in everything.cards] == ["#card-1"]
    assert with_pieces(everything, pieces(lesson, (1,), {1, 2, 3})) == everything


def test_pieces_of_another_lesson_are_refused() -> None:
    edition = seat_lesson(clashing())
    for number, piece in (
        (5, NotePiece()),
        (0, NotePiece()),
        (1, NotePiece(clashes=(SentenceId("#9"),))),
        (1, NotePiece(clashes=(SentenceId("#1"),))),
    ):
        with pytest.raises(MalformedValueError):
            with_pieces(edition, {number: piece})


def test_a_note_of_an_unknown_kind_is_left_out() -> None:
    table = write_pieces(make_lesson([("All left.", "hunger")]), (1,), {1})[1]
    assert read_piece(over_the_wire(table), CATALOGUE).notes == ()
