"""Sentences and blocks as somebody names them in a terminal."""

import pytest
from each_row import each_row
from factories import make_lesson

from media_literacy.cli.sentences import block_word, sentence_named, sentences_named
from media_literacy.errors import AppError
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.text_blocks import BlockKind

LESSON = make_lesson(flags=["One."], fine=["Two.", "Three."])


@each_row(("name", "sentence"), [("1", "flag-1"), ("3", "fine-2"), ("fine-1", "fine-1")])
def test_a_number_or_an_id_names_a_sentence(name, sentence):
    assert sentence_named(name, LESSON) == sentence


@each_row(("name", "hint"), [("4", "numbered from 1 to 3"), ("0", "numbered from 1 to 3"), ("flg-1", "“flag-1”")])
def test_another_name_is_refused_with_the_way_out(name, hint):
    with pytest.raises(AppError, match=f"no sentence “{name}”") as raised:
        sentence_named(name, LESSON)
    assert hint in raised.value.hint


@each_row(
    ("names", "sentences"),
    [
        ("1-3", ["flag-1", "fine-1", "fine-2"]),
        ("2 – 3,1", ["fine-1", "fine-2", "flag-1"]),
        ("2-2", ["fine-1"]),
        ("3, 1-3 fine-2", ["fine-2", "flag-1", "fine-1"]),
        ("fine-1", ["fine-1"]),
        ("", []),
    ],
)
def test_numbers_ranges_and_ids_name_each_sentence_once(names, sentences):
    assert list(sentences_named(names, LESSON)) == sentences


@each_row(
    ("names", "message"),
    [
        ("0-2", "no sentence “0”"),
        ("2-4", "no sentence “4”"),
        ("1 3-2", "“3-2” runs backwards"),
        ("1-2-3", "no sentence “1-2-3”"),
        (f"1-{'9' * 5000}", "no sentence"),
    ],
)
def test_a_range_that_leads_out_of_the_article_is_refused_as_a_whole(names, message):
    with pytest.raises(AppError, match=message):
        sentences_named(names, LESSON)


def test_a_label_that_looks_like_a_range_is_a_label():
    lesson = make_lesson(flags=["One."], fine=["Two.", "Three."])
    first, *others = lesson.article.sentences
    named = lesson._replace(article=lesson.article._replace(sentences=(first._replace(id=SentenceId("1-3")), *others)))
    assert list(sentences_named("1-3", named)) == ["1-3"]


def test_every_kind_of_block_has_a_word_of_its_own():
    assert len({block_word(kind) for kind in BlockKind}) == len(BlockKind)
