"""A sheet of paper says by which numbering it was printed; another one is refused in words."""

import re

import pytest
from each_row import each_row
from factories import make_lesson

from media_literacy.engine.sheets.numbering import (
    LENGTH,
    is_same_numbering,
    numbering_of,
    same_numbering_or_error,
    wrong_numbering,
)
from media_literacy.errors import AppError

ONE = make_lesson(plain=["It rained.", "Nobody came."])


def test_it_is_four_letters_or_digits_that_are_not_taken_for_each_other():
    codes = {numbering_of(make_lesson(plain=[f"It rained {number} times."])) for number in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(f"[0-9A-HJKMNP-TV-Z]{{{LENGTH}}}", code) for code in codes)


@each_row(
    ("sentences", "is_same"),
    [
        (["It rained.", "Nobody came."], True),
        (["It rained!", "“Nobody” came."], True),
        (["IT RAINED.", "Nobody came."], True),
        (["It rained. Nobody came."], False),
        (["It rained.", "Nobody", "came."], False),
        (["Nobody came.", "It rained."], False),
        (["It rained.", "Nobody came.", "Yes."], False),
        (["It rained.", "Nobody saw it."], False),
    ],
)
def test_only_letters_and_where_sentences_end_make_another_numbering(sentences: list[str], is_same: bool):
    assert (numbering_of(make_lesson(plain=sentences)) == numbering_of(ONE)) is is_same


def test_notes_and_verdicts_make_no_other_numbering():
    assert numbering_of(make_lesson(flags=["It rained."], fine=["Nobody came."])) == numbering_of(ONE)


def test_a_form_has_one_code_for_all_its_articles_in_their_order():
    other = make_lesson(plain=["It snowed."])
    codes = {numbering_of(ONE, other), numbering_of(other, ONE), numbering_of(ONE), numbering_of(ONE, ONE)}
    assert len(codes) == 4


def test_where_sentences_stay_in_one_article_matters():
    parts = make_lesson(plain=["It rained."]), make_lesson(plain=["Nobody came."])
    assert numbering_of(*parts) != numbering_of(ONE)


@each_row(
    ("typed", "is_same"),
    [
        ("7K0F", True),
        (" 7k-of ", True),
        ("7 K 0 F", True),
        ("7KOF", True),
        ("7K0E", False),
        ("7K0", False),
        ("", False),
    ],
)
def test_it_may_be_typed_as_it_was_read(typed: str, is_same: bool):
    assert is_same_numbering(typed, "7K0F") is is_same


def test_another_one_is_refused_with_what_it_means_and_what_to_do():
    same_numbering_or_error(["7k0f"], "7K0F")
    with pytest.raises(AppError) as refused:
        same_numbering_or_error(["7K0F", "1234"], "7K0F")
    assert "1234" in refused.value.message and "mean other sentences" in refused.value.message
    assert "Print sheets anew" in refused.value.hint and "the key" in refused.value.hint
    assert len(wrong_numbering("x" * 9_000, "7K0F").message) < 200
