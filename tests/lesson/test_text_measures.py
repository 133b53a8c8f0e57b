"""Counting words, and the reading level."""

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.text_measures import count_words, lix


@each_row(
    ("text", "words"),
    [
        ("", 0),
        ("— … !", 0),
        ("It’s a well-known fact.", 4),
        ("Él llegó a las 12:30.", 6),
        ("这是一个测试句子", 4),
        ("قال إنه سيأتي غدا", 4),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, words: int):
    assert count_words(text) == words


def test_lix_is_words_a_sentence_plus_the_share_of_long_words():
    # 12 words in 2 sentences, 3 of them over six letters: 6 + 25.
    assert lix(["The council opened a bridge. Nobody in the whole village noticed it."]) == pytest.approx(
        6 + 100 * 3 / 12
    )


def test_a_decimal_point_ends_no_sentence():
    assert lix(["It cost 1.50 in all."]) == 6


def test_six_letters_are_not_long_and_seven_are():
    assert lix(["bridge"]) == 1
    assert lix(["bridges"]) == 101


@each_row("text", ["", "…", "这是一个测试句子。", "これはテストです。"])
def test_there_is_no_level_where_the_measure_says_nothing(text: str):
    assert lix([text]) is None


@given(st.text())
def test_any_text_gets_an_answer(text: str):
    level = lix([text])
    assert level is None or level >= 1


def test_scripts_without_spaces_are_told_from_their_first_letter_to_their_last():
    for letter in "\u0e00\u0eff\u1000\u109f\u1780\u17ff\u3040\u30ff\u3400\u4dbf\u4e00\u9fff":
        assert count_words(letter * 4) == 2, hex(ord(letter))
    for letter in "\u0dc6\u10a0\u1700\u1e00\u2c00\ua000":
        assert count_words(letter * 4) == 1, hex(ord(letter))
