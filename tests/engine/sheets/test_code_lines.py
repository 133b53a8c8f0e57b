import unicodedata

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.sheets.code_lines import LONGEST_LINE, MOST_LINES, MOST_PLACES, code_lines
from media_literacy.engine.sheets.result_code import Coded, ResultCode, code_length, decode, encode
from media_literacy.lesson.model import Mode

RESULT = ResultCode(0xA1B2C3, 77, Mode.INVESTIGATE, (Coded.MARKED, Coded.NOT_MARKED) * 7)
CODE = encode(RESULT)
LENGTH = code_length(14)


@each_row(
    ("line", "name"),
    [
        (CODE, ""),
        (CODE.lower().replace("-", " "), ""),
        (f"Ada: {CODE}", "Ada"),
        (f"{CODE} Ada", "Ada"),
        (f"{CODE}\tAda Lovelace", "Ada Lovelace"),
        (f'"2026/11/29 15:57:48","Ada Lovelace","{CODE}"', "Ada Lovelace"),
        (f"2026-11-29 15:57; Zoë; {CODE.replace('-', ' ')}; 9b", "Zoë 9b"),
        (f"3. Dr. Bea – {CODE.replace('-', '')}", "Dr. Bea"),
    ],
)
def test_a_code_is_found_with_the_name_beside_it(line, name):
    (found,) = code_lines(f"\n  {line}  \n\n", LENGTH)
    assert found.name == name
    assert decode(found.code, [RESULT.digest], 14) == RESULT


def test_a_code_with_a_slip_is_still_meant_as_one():
    slip = ("Z" if CODE[0] != "Z" else "Y") + CODE[1:]
    (found,) = code_lines(f"Ada, {slip}", LENGTH)
    assert (found.code, found.name) == (slip, "Ada")


def test_codes_of_another_lesson_are_found_too():
    other = encode(RESULT._replace(sentences=RESULT.sentences * 2))
    (found,) = code_lines(f"Ada, {other}", LENGTH)
    assert (found.code, found.name) == (other, "Ada")
    assert [line.code for line in code_lines(other.replace("-", " "), LENGTH)] == [other.replace("-", " ")]


@each_row("line", ["Name, code", "3, 7, 12", "Hello, Ada", "2026-11-29 15:57:48", "…", "ü" * 30])
def test_other_lines_have_no_code(line):
    assert [(found.text, found.code) for found in code_lines(line, LENGTH)] == [(line, "")]


def test_what_is_looked_at_is_bounded():
    assert len(list(code_lines("x\n" * (MOST_LINES + 1), LENGTH))) == MOST_LINES
    (found,) = code_lines("2 " * LONGEST_LINE, LENGTH)
    assert len(found.text) == LONGEST_LINE


def test_a_line_may_be_full_of_what_could_begin_a_code():
    """So many places are tried and no more."""
    for before, is_found in ((MOST_PLACES - 1, True), (MOST_PLACES, False)):
        (found,) = code_lines("Z " * before + " ".join(CODE.replace("-", "")), LENGTH)
        assert (found.code.replace("-", "") == CODE.replace("-", "")) == is_found


def test_letters_that_are_many_plain_ones_cost_no_more_than_others(monkeypatch):
    normalized = []
    real = unicodedata.normalize
    monkeypatch.setattr(unicodedata, "normalize", lambda form, text: normalized.append(text) or real(form, text))
    assert [found.code for found in code_lines("\ufdfa" * LONGEST_LINE, LENGTH)] == [""]
    assert sum(map(len, normalized)) < 10


@given(st.text(max_size=300), st.integers(0, 31))
def test_no_text_breaks_the_reading(text, length):
    for line in code_lines(text, length):
        assert line.text.strip()
