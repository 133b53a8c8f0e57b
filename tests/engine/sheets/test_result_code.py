import contextlib
import json
import random
import string
from pathlib import Path

import pytest
from each_row import each_row
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.lesson_digest import DIGEST_BITS
from media_literacy.engine.sheets.reed_solomon import check_symbols
from media_literacy.engine.sheets.result_code import (
    ALPHABET,
    ATTEMPT_BITS,
    MOST_SENTENCES,
    Coded,
    ResultCode,
    code_symbols,
    coded_sentences,
    decode,
    encode,
    is_about_as_long,
)
from media_literacy.errors import AppError
from media_literacy.lesson.model import Mode, SentenceId

VECTORS = json.loads((Path(__file__).parent / "result_code_vectors.json").read_text(encoding="utf-8"))
CODES = st.builds(
    ResultCode,
    st.integers(0, 2**DIGEST_BITS - 1),
    st.integers(0, 2**ATTEMPT_BITS - 1),
    st.sampled_from(Mode),
    st.lists(st.sampled_from(Coded), min_size=1, max_size=MOST_SENTENCES).map(tuple),
)


def read(text, code):
    return decode(text, [code.digest], len(code.sentences))


def with_format(code, format):
    """The same code with another format before it, and check symbols that fit."""
    symbols = [ALPHABET.index(letter) for letter in encode(code).replace("-", "")][:-4]
    symbols[0] = symbols[0] & 1 | format << 1
    return "".join(ALPHABET[symbol] for symbol in (*symbols, *check_symbols(symbols)))


@each_row("vector", VECTORS["codes"], ids=lambda vector: vector["about"])
def test_the_vectors_that_the_twin_reads_too(vector):
    sentences = tuple(Coded(int(digit)) for digit in vector["sentences"])
    code = ResultCode(int(vector["digest"], 16), vector["attempt"], Mode(vector["mode"]), sentences)
    assert encode(code) == vector["code"]
    if vector["code"]:
        assert [read(text, code) for text in (vector["code"], *vector["read_as_well"])] == [code] * (
            1 + len(vector["read_as_well"])
        )


@given(CODES)
def test_reading_gives_what_was_written(code):
    assert read(encode(code), code) == code


@given(CODES, st.randoms())
def test_it_is_read_however_people_write_it(code, choices):
    written = []
    for letter in encode(code):
        letter = choices.choice({"0": "0Oo", "1": "1IiLl"}.get(letter, letter + letter.lower()))
        written += [letter, choices.choice(["", "", " ", "-", " – ", "\n", ". ", "\u200b"])]
    assert read("".join(written), code) == code


@given(CODES, st.randoms())
def test_one_wrong_character_or_two_that_changed_places_are_told(code, choices):
    letters = encode(code).replace("-", "")
    place = choices.randrange(len(letters))
    wrong = choices.choice([letter for letter in ALPHABET if letter != letters[place]])
    with pytest.raises(AppError, match="wrong, missing"):
        read(letters[:place] + wrong + letters[place + 1 :], code)
    if place and letters[place - 1] != letters[place]:
        swapped = letters[: place - 1] + letters[place] + letters[place - 1] + letters[place + 1 :]
        with pytest.raises(AppError, match="wrong, missing"):
            read(swapped, code)


@given(CODES, st.randoms())
def test_one_character_less_or_more_is_told(code, choices):
    letters = encode(code).replace("-", "")
    place = choices.randrange(len(letters))
    for other in (letters[:place] + letters[place + 1 :], letters[:place] + choices.choice(ALPHABET) + letters[place:]):
        with pytest.raises(AppError):
            read(other, code)


def test_forty_sentences_fit_and_one_more_has_no_code():
    code = ResultCode(1, 2, Mode.GUIDED, (Coded.MARKED,) * MOST_SENTENCES)
    assert len(encode(code)) == 38 and len(encode(code).replace("-", "")) == 31
    assert encode(code._replace(sentences=(Coded.MARKED,) * (MOST_SENTENCES + 1))) == ""


def test_no_letter_can_be_taken_for_another():
    assert set(string.ascii_uppercase) - set(ALPHABET) == set("ILOU")
    assert len(set(ALPHABET)) == 32


def test_another_lesson_is_told():
    code = ResultCode(5, 6, Mode.INVESTIGATE, (Coded.MARKED,) * 12)
    with pytest.raises(AppError, match="another lesson, or to another version"):
        decode(encode(code), [4], 12)


def test_a_code_of_as_many_symbols_for_other_sentences_is_not_one():
    code = ResultCode(5, 6, Mode.INVESTIGATE, (Coded.MARKED,) * 12)
    for other in (3, 9, 14, 40):
        with pytest.raises(AppError, match="not the code"):
            decode(encode(code), [4, 5], other)


def test_another_format_is_told():
    code = ResultCode(5, 6, Mode.INVESTIGATE, (Coded.MARKED,) * 12)
    assert read(with_format(code, 1), code) == code
    with pytest.raises(AppError, match="newer version"):
        read(with_format(code, 2), code)
    with pytest.raises(AppError, match="not the code"):
        read(with_format(code, 0), code)


def looks_like_code(text):
    return is_about_as_long(code_symbols(text))


def test_a_character_of_no_code_is_named():
    with pytest.raises(AppError, match="“Ü”"):
        decode("ü", [1], 1)


@given(st.text(max_size=500))
def test_no_text_breaks_the_reading(text):
    looks_like_code(text)
    with contextlib.suppress(AppError):
        decode(text, [random.Random(text).getrandbits(DIGEST_BITS)], 12)


def test_what_looks_like_a_code():
    code = encode(ResultCode(5, 6, Mode.INVESTIGATE, (Coded.MARKED,)))
    assert looks_like_code(code) and looks_like_code(code.lower().replace("-", " "))
    assert (
        not looks_like_code("3, 7, 12")
        and not looks_like_code("3 impossible role sure, 12")
        and not looks_like_code("")
    )


def test_what_a_result_says_of_its_sentences():
    lesson = make_lesson(flags=["A.", "B.", "C."], fine=["D.", "E."], checks=["F."])
    state = AttemptState(
        shown=frozenset(map(SentenceId, ("flag-1", "flag-2", "fine-1", "check-1"))),
        marks={SentenceId("flag-1"): Mark(), SentenceId("flag-2"): Mark(), SentenceId("check-1"): Mark()},
        pointed_out=frozenset(map(SentenceId, ("flag-2", "check-1"))),
        taken_back=frozenset({SentenceId("flag-3")}),
    )
    assert coded_sentences(grade(state, lesson)) == (
        Coded.MARKED,
        Coded.NOT_COUNTED,
        Coded.NOT_COUNTED,
        Coded.NOT_MARKED,
        Coded.NOT_READ,
        Coded.MARKED,
    )
