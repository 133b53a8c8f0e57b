from hypothesis import given
from hypothesis import strategies as st

from media_literacy.classroom.joining.typed_code import (
    ROOM_CODE_BITS,
    code_number,
    code_text,
    is_room_code,
    new_room_code,
    room_code_text,
)


@given(st.integers(0, 2**40 - 1))
def test_a_code_says_its_number(number):
    assert code_number(code_text(number, 40), 40) == number


def test_a_code_is_understood_however_it_is_typed():
    number = code_number("0A1B-C1D0", 40)
    for typed in ("0a1bc1d0", "OaIb cLdO", " 0A1B–C1D0 ", "0A.1B.C1.D0", "０Ａ１Ｂ－Ｃ１Ｄ０", "0A1B_C1D0"):
        assert code_number(typed, 40) == number


def test_what_cannot_be_a_code_is_none():
    for typed in ("", "0A1B-C1D", "0A1B-C1D00", "0A1B-C1DU", "0A1B-C1D!", "é" * 8, "0" * 10_000):
        assert code_number(typed, 40) is None, typed


def test_a_room_code_has_six_signs_and_fits_itself_alone():
    code = new_room_code()
    assert len(code) == 7 and code[3] == "-"
    assert is_room_code(code.lower().replace("-", " "), code)
    number = code_number(code, ROOM_CODE_BITS)
    assert number is not None
    assert not is_room_code(room_code_text(number ^ 1), code)
    assert not is_room_code("", code)
