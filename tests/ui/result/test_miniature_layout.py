"""The small picture of an article: every sentence in its place, in lines that hold it."""

import itertools

from each_row import each_row
from factories import make_lesson

from media_literacy.ui.result.miniature_layout import BLOCK_GAP, HEAD, LINE_HEIGHT, lay_out_miniature

ARTICLE = make_lesson(
    plain=["A short one.", "One of a middling length, " * 8, "Short.", "Another block begins."]
).article


@each_row("width", [120, 300, 560])
@each_row("scale", [1.0, 2.0])
def test_no_line_is_wider_than_the_picture_and_no_two_sentences_overlap(width, scale):
    miniature = lay_out_miniature(ARTICLE, width, scale)
    assert [piece.sentence for piece in miniature.pieces] == [sentence.id for sentence in ARTICLE.sentences]
    lines = {}
    for strip in (strip for piece in miniature.pieces for strip in piece.strips):
        lines.setdefault(strip.top, []).append(strip)
        assert strip.left + strip.width <= width + 0.01
        assert strip.top + LINE_HEIGHT * scale <= miniature.height + 0.01
    for strips in lines.values():
        assert strips == sorted(strips)
        for before, after in itertools.pairwise(strips):
            assert before.left + before.width < after.left


def test_a_longer_sentence_is_longer_and_goes_on_in_the_next_line():
    short, long, *_rest = lay_out_miniature(ARTICLE, 300, 1.0).pieces
    assert sum(strip.width for strip in long.strips) > sum(strip.width for strip in short.strips) > HEAD
    assert len(long.strips) > 1 == len(short.strips)


def test_each_block_begins_a_line():
    pieces = lay_out_miniature(ARTICLE, 560, 1.0).pieces
    assert pieces[3].strips[0].left == 0
    assert pieces[3].strips[0].top == pieces[2].strips[-1].top + LINE_HEIGHT + BLOCK_GAP


def test_a_long_article_gets_shorter_pieces():
    long = make_lesson(plain=["A sentence of some length that says this and that."] * 300).article
    assert lay_out_miniature(long, 560, 1.0).height < 300 * LINE_HEIGHT


def test_a_point_finds_its_piece_and_nothing_beside_it():
    miniature = lay_out_miniature(ARTICLE, 560, 1.0)
    last = miniature.pieces[3].strips[0]
    assert miniature.piece_at(last.left, last.top, LINE_HEIGHT) == 3
    assert miniature.piece_at(last.left + last.width - 0.1, last.top + LINE_HEIGHT - 0.1, LINE_HEIGHT) == 3
    assert miniature.piece_at(last.left + last.width, last.top, LINE_HEIGHT) is None
    assert miniature.piece_at(last.left, last.top - 1, LINE_HEIGHT) is None


def test_one_line_up_and_down_and_no_further_than_the_first_and_the_last():
    miniature = lay_out_miniature(ARTICLE, 560, 1.0)
    assert miniature.piece_beyond(3, 1) == 3
    assert miniature.piece_beyond(0, -1) == 0
    assert miniature.piece_beyond(miniature.piece_beyond(0, 1), -1) in (0, 1)
    assert miniature.pieces[miniature.piece_beyond(3, -1)].strips[-1].top < miniature.pieces[3].strips[0].top


def test_an_article_without_sentences_takes_no_room():
    assert lay_out_miniature(make_lesson().article, 560, 1.0).height == 0
